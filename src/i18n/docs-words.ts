// The words of the generated pages: what each output format is for and how it is used.

import type { Bilingual } from './language.js';

interface FormatText {
  readonly brief: string;
  readonly about: string;
}

interface DocsWords {
  readonly title: string;
  readonly about: string;
  readonly otherLanguage: string;
  readonly headings: Readonly<
    Record<
      | 'rules'
      | 'formats'
      | 'exits'
      | 'configuration'
      | 'usage'
      | 'sample'
      | 'format'
      | 'meaning'
      | 'key'
      | 'type'
      | 'category',
      string
    >
  >;
  /** By the hundreds of the code. */
  readonly families: Readonly<Record<string, string>>;
  readonly formatsAbout: string;
  readonly exitsAbout: string;
  readonly configurationAbout: string;
  readonly formats: Readonly<Record<string, FormatText>>;
  /** Of a key that has to be there. */
  required(values: string): string;
  readonly generated: string;
}

export const docsWords = {
  zh: {
    title: 'gov-report 手册',
    about: '全部规则、输出格式和退出码。内容与 `gov-report explain`、`gov-report --help` 出自同一份数据。',
    otherLanguage: '[English](../en/README.md)',
    headings: {
      rules: '规则',
      formats: '输出格式',
      exits: '退出码',
      configuration: '配置文件',
      usage: '用法',
      sample: '输出示例',
      format: '格式',
      meaning: '说明',
      key: '项目',
      type: '取值',
      category: '类别：',
    },
    families: {
      GR1: 'GR1：文件与表格结构',
      GR2: 'GR2：单个单元格',
      GR3: 'GR3：一份报告之内的勾稽',
      GR4: 'GR4：报告之间的勾稽',
      GR5: 'GR5：表格以外的文字',
      GR6: 'GR6：合理性',
      GR9: 'GR9：运行与配置',
    },
    formatsAbout:
      '`--format 格式` 选择一种；`--format 格式=文件` 可以写多次，一次检查得到多种结果，其中最多一种显示在屏幕上。文件要么完整写好，要么保持原样。',
    exitsAbout: '退出码供脚本和流水线判断结果。',
    configurationAbout:
      '配置文件可以没有。以下内容取自 `schemas/config.schema.json`，编辑器据此补全和检查。`lint`、`audit`、`merge` 和 `extract` 都读取它，其中 `format`、`quiet`、`previous` 只用于 `lint`。',
    required: (values) => (values ? `${values}，必填` : '必填'),
    generated: '本页由程序生成，请勿直接修改。',
    formats: {
      pretty: {
        brief: '供人阅读（默认）',
        about: '每个问题附上原文和下划线、依据和处理办法；一处填错引起的多个问题合并成一条。',
      },
      concise: { brief: '每个问题一行', about: '供 grep、编辑器和计数使用：`文件:行:列: 级别 规则 问题`。' },
      json: {
        brief: '完整的机器格式',
        about: '整个运行的结果是一份 JSON。已接受的问题也在其中，带有 `suppressed` 和理由，但不计数。',
      },
      ndjson: {
        brief: '每份报告一行 JSON',
        about: '与 json 内容相同，每份报告一行，最后一行是合计；适合很多报告。',
      },
      sarif: {
        brief: '代码扫描平台和编辑器',
        about:
          'SARIF 2.1.0：带全部规则及说明、准确位置、参与计算的单元格、指纹；已接受的问题带理由列为 suppressions。列按 UTF-16 单元计数；工作表的单元格写在 logicalLocations。',
      },
      github: {
        brief: 'GitHub Actions 的标注',
        about:
          '每个问题输出一条标注命令，显示在改动的行上。GitHub 每类只显示十条，所以同时输出可读的文字。环境变量 GITHUB_STEP_SUMMARY 有值时，另把 Markdown 结果追加到运行摘要。',
      },
      gitlab: {
        brief: 'GitLab 的代码质量报告',
        about:
          '存成文件并声明为 `artifacts: reports: codequality`，问题显示在合并请求里。指纹不含行号和数字，行移动了也认得。',
      },
      junit: {
        brief: '持续集成服务器的测试报告',
        about:
          '一份报告是一个 testsuite，一个问题是一个 testcase：错误为失败，警告和提示为通过并附说明；报告无法读取为 error。',
      },
      markdown: {
        brief: '合并请求里的评论',
        about:
          '按报告折叠，总长不超过 65,536 个字符，放不下的写明有多少。报告里的文字不会成为链接、提及或标记。',
      },
      html: {
        brief: '一张可打印的网页',
        about:
          '按格式的样子画出报告自己的各张表，标出填错的单元格：指向它显示说明，点击跳到解释，键盘同样可用。一个文件，不加载任何外部内容，没有脚本；适合在 A4 纸上打印，随系统显示浅色或深色。',
      },
      csv: {
        brief: '电子表格',
        about:
          '一个问题一行，UTF-8 带字节顺序标记，Excel、WPS 双击即可打开。以 = + - @ 开头的文字前加撇号，不会当作公式运行。',
      },
    },
  },
  en: {
    title: 'gov-report manual',
    about:
      'All rules, output formats and exit codes, from the same data as `gov-report explain` and `gov-report --help`.',
    otherLanguage: '[中文](../zh/README.md)',
    headings: {
      rules: 'Rules',
      formats: 'Output formats',
      exits: 'Exit codes',
      configuration: 'Configuration',
      usage: 'Usage',
      sample: 'Sample',
      format: 'format',
      meaning: 'meaning',
      key: 'key',
      type: 'value',
      category: 'Category: ',
    },
    families: {
      GR1: 'GR1: the file and its tables',
      GR2: 'GR2: single cells',
      GR3: 'GR3: arithmetic inside a report',
      GR4: 'GR4: arithmetic across reports',
      GR5: 'GR5: the text around the tables',
      GR6: 'GR6: plausibility',
      GR9: 'GR9: the run and its configuration',
    },
    formatsAbout:
      '`--format NAME` chooses one; `--format NAME=FILE` may be given any number of times, so that one run writes several results, at most one of them to the screen. A file is written whole or left as it was.',
    exitsAbout: 'For scripts and pipelines.',
    configurationAbout:
      'A configuration is optional. This page follows `schemas/config.schema.json`, by which editors complete and check it. `lint`, `audit`, `merge` and `extract` follow it; `format`, `quiet` and `previous` are for `lint` only.',
    required: (values) => (values ? `${values}, required` : 'required'),
    generated: 'This page is generated: do not edit it.',
    formats: {
      pretty: {
        brief: 'for people (the default)',
        about:
          'Each finding with its source underlined, its authority and what to do; findings that come of one slip are told as one.',
      },
      concise: {
        brief: 'one line a finding',
        about: 'For grep, editors and counting: `file:line:column: severity rule message`.',
      },
      json: {
        brief: 'everything, for programs',
        about:
          'The whole run as one JSON document. Accepted findings are in it with `suppressed` and the reason, and are not counted.',
      },
      ndjson: {
        brief: 'one line of JSON a report',
        about: 'The content of json, one report a line and the summary last: for very many reports.',
      },
      sarif: {
        brief: 'code scanning and editors',
        about:
          'SARIF 2.1.0 with all rules and their help, exact regions, the cells that took part, and fingerprints; accepted findings carry their reason as suppressions. Columns count UTF-16 units; cells of a workbook are logicalLocations.',
      },
      github: {
        brief: 'annotations of GitHub Actions',
        about:
          'A workflow command a finding, shown at the changed line. GitHub shows ten of a kind, so the readable text is printed too. Where GITHUB_STEP_SUMMARY is set, the result is added to the job summary as Markdown.',
      },
      gitlab: {
        brief: 'GitLab code quality report',
        about:
          'Saved to a file and declared as `artifacts: reports: codequality`, it shows in the merge request. Fingerprints hold no lines and no figures, so a finding that moves is known again.',
      },
      junit: {
        brief: 'test report for integration servers',
        about:
          'A report is a testsuite and a finding a testcase: errors fail, warnings and infos pass with their text, a report that cannot be read is an error.',
      },
      markdown: {
        brief: 'comment on a merge request',
        about:
          'Folded by report and never longer than 65,536 characters; what does not fit is counted. Nothing in a report becomes a link, a mention or markup.',
      },
      html: {
        brief: 'one page to print',
        about:
          'The tables of the report drawn in the form’s shape, the wrong cells marked: point at one to see what is wrong, click or press Enter to go to the explanation. One file that loads nothing and runs nothing; prints on A4, light or dark as the system is.',
      },
      csv: {
        brief: 'spreadsheets',
        about:
          'A finding a row, UTF-8 with a byte order mark, so that a double click opens it. Text that begins with = + - @ gets an apostrophe and is never run as a formula.',
      },
    },
  },
} as const satisfies Bilingual<DocsWords>;
