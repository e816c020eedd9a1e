// The words of the command line in Chinese.

import type { CliWords } from './cli-words.js';

const FAILED = { term: '2', text: '没能完成：命令写错、路径不存在、文件无法读取，或文件里没有报表' };

const LINT_EXITS = [
  { term: '0', text: '没有发现错误' },
  { term: '1', text: '发现错误，或警告多于 --max-warnings 的数目' },
  FAILED,
];

export const cliWordsZh: CliWords = {
  help: {
    about: '核对政府信息公开工作年度报告：报表结构、数字与勾稽关系，指出填错的单元格。',
    headings: {
      usage: '用法：',
      arguments: '参数：',
      options: '选项：',
      general: '通用选项：',
      commands: '命令：',
      examples: '示例：',
      exits: '退出码：',
    },
    usage: {
      program: 'gov-report <命令> [选项]',
      lint: 'gov-report lint [选项] [路径…]',
      extract: 'gov-report extract [选项] [路径…]',
      audit: 'gov-report audit [选项] [路径…]',
      merge: 'gov-report merge [选项] <结果…>',
      explain: 'gov-report explain [选项] <规则>',
      rules: 'gov-report rules [选项]',
      selftest: 'gov-report selftest [选项] [报告]',
      docs: 'gov-report docs --out <文件夹>',
    },
    commands: {
      lint: {
        brief: '检查报告，列出发现的问题',
        about:
          '检查每一份报告，列出发现的问题。报告可以是文字表格（CSV、TSV、TXT、Markdown），编码自动识别。同一文件夹里一表一个文件、合起来成为一份报告的，作为一份报告检查。',
      },
      extract: {
        brief: '读出报告中的数字，不作检查',
        about:
          '读出报告中的全部数字，连同各自所在的行、列一并输出，供其他程序使用；不作检查。CSV 是 UTF-8 编码：在 Excel 里用“数据”中的“从文本/CSV”打开，直接双击可能显示乱码。',
      },
      audit: {
        brief: '批量检查许多机关、许多年的报告，并相互核对',
        about:
          '检查每一份报告，再相互核对：同一机关前后两年的结转，同一年的多份报告，全域汇总与各单位之和。给出按规则、年度、区域、机关的汇总。某个文件读不了，不影响其他文件。',
      },
      merge: {
        brief: '把几次 audit 的结果合并成一份',
        about:
          '把分成几部分（--shard）、在几台机器上完成的 audit 结果合并，相互核对后输出，与一次完成的结果逐字节相同。',
      },
      explain: {
        brief: '解释一条规则：查什么、依据、怎么改',
        about: '解释一条规则：检查什么、为什么、怎么改，并给出会报出和不会报出的示例。',
      },
      rules: { brief: '列出全部规则', about: '列出全部规则的代码、级别、名称和标题。' },
      selftest: {
        brief: '自测：故意填错，看能不能查出来',
        about:
          '自测：在正确的报告里反复填入各种常见的错误，统计报出多少、指对多少，并说明哪些错误看不出来。不给报告时，用自编的报告；给出一份报告时，只在内存里改动，不会改动文件。',
      },
      docs: {
        brief: '写出手册（Markdown 文件）',
        about:
          '写出一份 Markdown 手册：每条规则、每种输出格式各一页，另有退出码和配置文件。内容与 explain 和用法说明相同。',
      },
    },
    helpCommand: { usage: 'help [命令]', brief: '显示某个命令的用法' },
    arguments: {
      paths: {
        term: '[路径…]',
        text: '文件、文件夹（含下级文件夹）、通配符（如 "2024/*.csv"），或 - 表示标准输入',
      },
      results: { term: '<结果…>', text: 'audit --format ndjson 写出的文件' },
      code: { term: '<规则>', text: '规则的代码或名称，如 GR301、row-total-mismatch' },
      command: { term: '[命令]', text: '命令的名称' },
      report: { term: '[报告]', text: '一份各表齐全、没有错误和警告的报告；不给时用自编的报告' },
    },
    values: {
      format: '格式',
      target: '格式[=文件]',
      file: '文件',
      folder: '文件夹',
      lang: '语言',
      edition: '版本',
      name: '文件名',
      count: '个数',
      number: '数字',
      shard: '份/总份数',
    },
    options: {
      format: '输出格式',
      formats: '可以写多次，各带文件，如 html=结果.html；输出格式',
      out: '写到哪个文件夹；同名文件会被替换',
      output: '把结果写入文件，而不是显示在屏幕上',
      lang: '文字的语言',
      edition: '按哪一版格式读取报告',
      stdinFilename: '标准输入的内容叫什么文件名，用于判断格式和显示',
      previous:
        '同一机关上一年度的报告（一个文件，或一表一个文件的文件夹），用于核对结转；只检查一份报告时使用',
      tries: '每种错误试多少次（默认 200）',
      seed: '随机数的种子，相同的种子得到相同的结果（默认 1）',
      maxWarnings: '警告超过这个数目时，退出码为 1',
      threads: '同时用几个线程检查（默认：报告很多时每个处理器一个，最多 4 个）',
      manifest: '清单（CSV），写明每份报告的机关、区域、年度和范围；不给路径时，检查清单里的文件',
      shard: '只检查其中一部分，如 3/16 表示十六份中的第三份；各部分的结果用 merge 合并',
      cache: '记住已检查文件的结果：内容没有变的文件不再检查，中断后可以接着检查',
      top: '汇总里每张表最多列出几行（默认 10）',
      quiet: '只列出错误，不列警告和提示',
      noColor: '不使用颜色（环境变量 NO_COLOR、FORCE_COLOR 同样有效）',
      help: '显示用法',
      version: '显示版本号',
    },
    allowed: (values, preset) => `：${values.join('、')}（默认 ${preset}）`,
    examples: {
      program: [
        { term: 'gov-report lint 某局-2024.csv', text: '检查一份报告' },
        { term: 'gov-report lint 报告/', text: '检查文件夹里的全部报告' },
        { term: 'gov-report explain GR301', text: '看看 GR301 查的是什么' },
      ],
      lint: [
        { term: 'gov-report lint 某局-2024.csv', text: '检查一份报告' },
        { term: 'gov-report lint 报告/ --quiet', text: '整个文件夹，只看错误' },
        { term: 'gov-report lint 某局-2024.csv --previous 某局-2023.csv', text: '与上年报告核对结转' },
        { term: 'gov-report lint "2024/*.csv" --format concise', text: '每个问题一行' },
        { term: 'gov-report lint 报告/ --format json --output 结果.json', text: '结果存成文件' },
        { term: 'gov-report lint 报告/ --format html=结果.html', text: '网页，可以打印' },
        { term: 'cat 某局.csv | gov-report lint -', text: '从标准输入读取' },
      ],
      extract: [
        { term: 'gov-report extract 某局-2024.csv', text: '一份报告的数字，JSON 格式' },
        { term: 'gov-report extract 报告/ --format csv --output 数字.csv', text: '整个文件夹，存成表格' },
        { term: 'gov-report extract 报告/ --format ndjson', text: '每份报告一行' },
      ],
      audit: [
        { term: 'gov-report audit 2024', text: '检查一个文件夹（含下级文件夹）里的全部报告' },
        {
          term: 'gov-report audit 2023 2024 --format ndjson --output 结果.ndjson',
          text: '两年一起检查，结果供其他程序使用',
        },
      ],
      merge: [{ term: 'gov-report merge 1.ndjson 2.ndjson', text: '合并两部分的结果' }],
      explain: [
        { term: 'gov-report explain GR301', text: '按代码' },
        { term: 'gov-report explain row-total-mismatch', text: '按名称' },
      ],
      rules: [
        { term: 'gov-report rules', text: '一条规则一行' },
        { term: 'gov-report rules --format json', text: '供其他程序使用' },
      ],
      selftest: [
        { term: 'gov-report selftest', text: '用自编的报告' },
        { term: 'gov-report selftest 某局-2024.csv', text: '用自己的报告' },
        { term: 'gov-report selftest --tries 20', text: '少试几次，很快看到结果' },
      ],
      docs: [{ term: 'gov-report docs --out 手册', text: '写到“手册”文件夹' }],
    },
    exits: {
      program: LINT_EXITS,
      lint: LINT_EXITS,
      extract: [{ term: '0', text: '全部读出' }, FAILED],
      audit: LINT_EXITS,
      merge: LINT_EXITS,
      explain: [],
      rules: [],
      selftest: [
        { term: '0', text: '自测完成，不论查出多少' },
        { term: '1', text: '给出的报告有错误、警告或空缺，不能用来自测' },
        FAILED,
      ],
      docs: [],
    },
  },
  errors: {
    error: '错误：',
    hint: '提示：',
    unknownOption: (flag) => `没有这个选项：${flag}`,
    unknownCommand: (name) => `没有这个命令：${name}`,
    missingValue: (flag) => `选项 ${flag} 后面缺少取值`,
    missingOption: (flags) => `缺少选项：${flags}`,
    badValue: (flag, value) => `选项 ${flag} 的取值不对：${value === '' ? '（空）' : value}`,
    missingArgument: (name) => `缺少参数：${name}`,
    tooManyArguments: (command) => `命令 ${command} 的参数过多`,
    noPaths: '没有给出要读取的文件或文件夹',
    unknownCode: (code) => `没有这条规则：${code === '' ? '（空）' : code}`,
    cannotWrite: (file, reason) => `无法写入${file === '' ? '标准输出' : ` ${file}`}（${reason}）`,
    terminalBytes: '这种格式不能显示在屏幕上',
    fileNeeded: (format) => `${format} 要写成两个文件，不能显示在屏幕上`,
    severalReports: (path) => `${path} 里不止一份报告`,
    stdinTwice: '要检查的报告和上年的报告不能都从标准输入读取',
    formatsMixed: (formats) => `只能有一种格式显示在屏幕上：${formats.join('、')}`,
    outputUnused: '每种格式都已写明文件，--output 没有可写的内容',
    fileTwice: (file) => `两种格式写入同一个文件：${file}`,
    incomplete: '程序文件不全',
    crashed: (reason) => `程序内部出错：${reason}`,
    other: '命令写法有误',
  },
  hints: {
    seeHelp: (command) => `用法见 gov-report ${command}--help`,
    didYouMean: (names) => `最接近的是 ${names.join('、')}`,
    allowed: (values) => `可用的值：${values.join('、')}`,
    shard: '应写成 3/16 的样子：第几份、共几份',
    wholeNumber: (least) => `应为 ${least} 或更大的整数`,
    optionsLast: (command, flag) => `选项写在命令之后，如 gov-report ${command} ${flag} …`,
    tryLint: (path) => `要检查报告，请运行 gov-report lint ${path}`,
    noPaths: (command) => `例如 gov-report ${command} 某局-2024.csv；从标准输入读取，路径写 -`,
    seeRules: '全部规则见 gov-report rules',
    cannotWrite: '请确认文件夹存在、允许写入、磁盘未满',
    terminalBytes: '请用 --output 写入文件',
    fileNeeded: (format) => `请写明文件，如 --format ${format}=结果.${format}`,
    oneReport: '请给出一份报告：一个文件，或一表一个文件的文件夹',
    stdinTwice: '请把其中一份存成文件',
    formatFile: (format) => `其余的写明文件，如 --format ${format}=文件名`,
    outputUnused: '去掉 --output，或去掉其中一种格式的 =文件',
    fileTwice: '请给每种格式一个文件',
    reinstall: '请重新安装 gov-report',
    pleaseReport: '这是程序的缺陷，请把所用命令和上一行反馈给维护者（please report）',
  },
  explain: {
    severity: { error: '错误', warning: '警告', info: '提示' },
    severityHeading: '级别：',
    what: '检查什么',
    why: '为什么',
    mend: '怎么改',
    failing: '会报出的示例',
    passing: '不会报出的示例',
    passes: '格式表内容一致，检查通过。',
  },
  rules: { code: '代码', severity: '级别', name: '名称', title: '标题' },
};
