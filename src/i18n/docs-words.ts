// The words of the generated pages.

const zh = {
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
  /** By the hundreds of the code. */
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
  /** Of a key that has to be there. */
  required: (values: string) => (values ? `${values}，必填` : '必填'),
  generated: '本页由程序生成，请勿直接修改。',
  /** Of the manual as a site. */
  site: { search: '搜索', nothingFound: '没有找到', otherLanguage: 'English', playground: '打开校核网页' },
};

const en: typeof zh = {
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
  site: {
    search: 'Search',
    nothingFound: 'Nothing found',
    otherLanguage: '中文',
    playground: 'Try it on the page that checks',
  },
};

export const docsWords = { zh, en };
