// The words of the command line in Chinese; those of other languages have the same shape.

import { systemWords } from './system-words.js';

const FAILED = { term: '2', text: '没能完成：命令写错、路径不存在、文件无法读取，或文件里没有报表' };

/** Unreadable reports are no failure of an audit: among very many there is always a scan. */
const AUDIT_EXITS = [
  { term: '0', text: '没有发现错误' },
  { term: '1', text: '发现错误，有报告无法读取，或警告多于 --max-warnings 的数目' },
  { term: '2', text: '没能完成：命令写错、路径不存在，或结果不全' },
];

const DONE_EXITS = [
  { term: '0', text: '已经完成' },
  { term: '2', text: '没能完成：命令写错，或无法写入' },
];

const LINT_EXITS = [
  { term: '0', text: '没有发现错误' },
  { term: '1', text: '发现错误，或警告多于 --max-warnings 的数目' },
  FAILED,
];

export const cliWordsZh = () => ({
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
      completion: 'gov-report completion <命令行>',
      docs: 'gov-report docs [选项] --out <文件夹>',
      web: 'gov-report web [--out <文件>]',
      lsp: 'gov-report lsp',
      mcp: 'gov-report mcp [文件夹…]',
      init: 'gov-report init [选项]',
    },
    commands: {
      lint: {
        brief: '检查报告，列出发现的问题',
        about:
          '检查每一份报告，列出发现的问题。报告可以是 Word（DOCX、DOC、RTF）、Excel（XLSX、XLS）、WPS（WPS、ET）、网页（HTML）、PDF 和 OFD（有文字的）、ODT、ODS，也可以是文字表格（CSV、TSV、TXT、Markdown，编码自动识别），压缩包直接读取。同一文件夹里一表一个文件、合起来成为一份报告的，作为一份报告检查。',
      },
      extract: {
        brief: '读出报告中的数字，不作检查',
        about:
          '读出报告中的全部数字，连同各自所在的行、列一并输出，供其他程序使用；不作检查。CSV 是 UTF-8 编码：在 Excel 里用“数据”中的“从文本/CSV”打开，直接双击可能显示乱码。XLSX 里第一张表逐格列出全部数字，其后每份报告一张表。',
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
      completion: {
        brief: '输出命令行补全脚本',
        about:
          '输出补全脚本，装上后按 Tab 键补全命令和选项。bash、zsh：eval "$(gov-report completion bash)" 写进 ~/.bashrc 或 ~/.zshrc；fish：存为 ~/.config/fish/completions/gov-report.fish；PowerShell：gov-report completion powershell | Out-String | Invoke-Expression 写进 $PROFILE。',
      },
      docs: {
        brief: '写出手册',
        about:
          '写出手册：全部规则、输出格式、批量核对、自定义报表、配置文件和退出码，内容与 explain 和用法说明相同。--format html 写成中英文的网站，用浏览器直接打开，不联网也能搜索。',
      },
      web: {
        brief: '写出校核网页，供没有命令行的人用',
        about:
          '写出一个网页文件，双击即可在浏览器里打开：放入报告，当场指出填错的格，可以直接改、写说明、填新报告，导出更正清单和改好的表。不联网，不上传，不需要安装。',
      },
      lsp: {
        brief: '供编辑器调用：边写边检查',
        about:
          '按语言服务器协议（LSP）经标准输入输出与编辑器通信：填错的格下面画线，指着一格显示它与哪些格相关、是否相符，可选用安全的改法，也可在推断的改正中选一个。同一文件夹里有上年报告的，一并核对结转。',
      },
      mcp: {
        brief: '供人工智能助手调用：核对它起草的数字',
        about:
          '按模型上下文协议（MCP）经标准输入输出提供工具：检查报告、读出数字、说明规则、核对两年、给出空白表格。只读命令行给出的文件夹里的文件；不给文件夹时只接受文本。不改动任何文件。',
      },
      init: {
        brief: '写一份空白报告，供填写',
        about:
          '按某一版格式写一份空白报告，供填写：Excel 工作簿里总计自动计算，填错的数字当场提示，表间不平的单元格变红；Word 文档含六个部分的标题和三张表；CSV 只含三张表。填好后可直接检查。',
      },
    },
    helpCommand: { usage: 'help [命令]', brief: '显示某个命令的用法' },
    arguments: {
      paths: {
        term: '[路径…]',
        text: '文件、文件夹（含下级文件夹）、通配符（如 "2024/*.csv"），或 - 表示标准输入',
      },
      folders: { term: '[文件夹…]', text: '允许读取的文件夹' },
      results: { term: '<结果…>', text: 'audit --format ndjson 写出的文件' },
      code: { term: '<规则>', text: '规则的代码或名称，如 GR301、row-total-mismatch' },
      command: { term: '[命令]', text: '命令的名称' },
      shell: { term: '<命令行>', text: 'bash、zsh、fish 或 powershell' },
      report: { term: '[报告]', text: '一份各表齐全、没有错误和警告的报告；不给时用自编的报告' },
    },
    /** How an option's value is called, without the brackets. */
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
      date: '日期',
      shard: '份/总份数',
      office: '机关名称',
      level: '级别',
      scope: '范围',
      year: '年份',
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
      initEdition: '哪一版格式；默认按 --year 选定，没有年份的用最新一版',
      definition: '自定义报表的定义文件（JSON，按 schemas/edition.schema.json），与自带的各版一同识别',
      initOutput: '写入哪个文件，- 表示标准输出（默认以机关名称和年份命名）',
      stdio: '经标准输入输出对话（本来如此；有的编辑器会加上它）',
      webOut: '写入哪个文件，- 表示标准输出（默认：年报校核.html）',
      office: '写在标题里的机关名称',
      corrections:
        '扫描件中需要核对的数字，对照原件后写成的 CSV 文件，每行依次是表、行、列、数字（见 --format html）；只检查一份报告时使用',
      lintOffice: '报告是哪个机关的，不按标题认定；只检查一份报告时使用',
      level: '机关的级别，不按名称判断：state 国务院部门、province 省、city 市、county 县、township 乡镇',
      scope: '数据的范围，不按标题和正文判断：own 本机关、area 全域',
      year: '报告的是哪一年',
      force: '文件已经存在时覆盖它',
      maxWarnings: '警告超过这个数目时，退出码为 1',
      threads: '同时用几个线程检查（默认：报告很多时每个处理器一个，最多 4 个）',
      config: '使用这个配置文件（默认：从每份报告所在的文件夹向上找 gov-report.config.json）',
      noConfig: '不使用配置文件',
      showConfig: '显示检查时使用的配置，不作检查',
      showFiles: '列出要检查的文件和略过的文件，不作检查',
      reportsOnly: '点名的文件也一样：没有年度报告迹象的略过不查，不算错误（供钩子使用）',
      baseline: '基线文件：其中记着的问题不再报出',
      writeBaseline: '把现有的问题全部记入基线文件，以后只报新的问题',
      pruneBaseline: '从基线文件中删去已经解决的问题',
      fix: '修正可以放心改的写法（编码、换行、全角数字、空格、千位分隔符、单位），不改变任何数值',
      fixDryRun: '列出 --fix 将作的改动，不写入文件；有改动时退出码为 1',
      suggest:
        '把推断出的更正列成清单（CSV、xlsx），由人核实后采用；一份 xlsx 报告配 xlsx 文件名则写出加批注的副本',
      watch: '文件一有改动就重新检查，按 Ctrl-C 结束',
      today: '按这一天判断例外是否到期，如 2025-12-31（默认今天）',
      manifest: '清单（CSV），写明每份报告的机关、区域、年度和范围；不给路径时，检查清单里的文件',
      shard: '只检查其中一部分，如 3/16 表示十六份中的第三份；各部分的结果用 merge 合并',
      filesFrom: '从文件读取路径清单（每行一个，或以 NUL 分隔）；- 表示标准输入',
      cache: '记住已检查文件的结果：内容没有变的文件不再检查，中断后可以接着检查',
      top: '汇总里每张表最多列出几行、几个机关（默认 10）',
      sheets: '工作簿里另给每个机关（office）或区域（area）一张表',
      quiet: '只列出错误，不列警告和提示',
      noColor: '不使用颜色（环境变量 NO_COLOR、FORCE_COLOR 同样有效）',
      help: '显示用法',
      version: '显示版本号',
    },
    allowed: (values: readonly string[], preset: string) => `：${values.join('、')}（默认 ${preset}）`,
    /** Values without a preset. */
    listed: (values: readonly string[]) => `：${values.join('、')}`,
    /** Of these editions the form is not yet sure. */
    previews: (ids: readonly string[]) => `；${ids.join('、')} 为试用版，栏目尚未与官方文本逐条核对`,
    examples: {
      program: [
        { term: 'gov-report lint 某局-2024.docx', text: '检查一份报告' },
        { term: 'gov-report lint 报告/', text: '检查文件夹里的全部报告' },
        { term: 'gov-report explain GR301', text: '看看 GR301 查的是什么' },
      ],
      lint: [
        { term: 'gov-report lint 某局-2024.docx', text: '检查一份报告' },
        { term: 'gov-report lint 报告/ --quiet', text: '整个文件夹，只看错误' },
        { term: 'gov-report lint 某局-2024.docx --previous 某局-2023.docx', text: '与上年报告核对结转' },
        { term: 'gov-report lint "2024/*.xlsx" --format concise', text: '每个问题一行' },
        { term: 'gov-report lint 报告/ --format json --output 结果.json', text: '结果存成文件' },
        { term: 'gov-report lint 报告/ --fix', text: '修正写法，再检查' },
        { term: 'gov-report lint 某局-2024.xlsx --suggest', text: '列出建议的更正' },
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
      init: [
        { term: 'gov-report init', text: '最新一版的 Excel 空表' },
        { term: 'gov-report init --office 某局 --year 2024', text: '写好标题' },
        { term: 'gov-report init --format docx --output 报告.docx', text: 'Word 格式' },
      ],
      selftest: [
        { term: 'gov-report selftest', text: '用自编的报告' },
        { term: 'gov-report selftest 某局-2024.csv', text: '用自己的报告' },
        { term: 'gov-report selftest --tries 20', text: '少试几次，很快看到结果' },
      ],
      completion: [{ term: 'eval "$(gov-report completion bash)"', text: '在 bash 里立即生效' }],
      docs: [
        { term: 'gov-report docs --out 手册', text: '写到“手册”文件夹' },
        { term: 'gov-report docs --format html --out 网站', text: '写成网站' },
      ],
      web: [
        { term: 'gov-report web', text: '写成“年报校核.html”' },
        { term: 'gov-report web --out /共享/校核.html', text: '写到别处，发给同事' },
      ],
      lsp: [{ term: 'gov-report lsp', text: '由编辑器启动，不必手工运行' }],
      mcp: [{ term: 'gov-report mcp 年报/', text: '由助手启动，可读“年报”文件夹' }],
    },
    /** None for commands that look at no report. */
    exits: {
      init: [
        { term: '0', text: '已经写好' },
        { term: '2', text: '没能写好：命令写错、文件已经存在、无法写入' },
      ],
      program: LINT_EXITS,
      lint: LINT_EXITS,
      extract: [{ term: '0', text: '全部读出' }, FAILED],
      audit: AUDIT_EXITS,
      merge: AUDIT_EXITS,
      explain: DONE_EXITS,
      rules: DONE_EXITS,
      completion: DONE_EXITS,
      selftest: [
        { term: '0', text: '自测完成，不论查出多少' },
        { term: '1', text: '给出的报告有错误、警告或空缺，不能用来自测' },
        FAILED,
      ],
      docs: DONE_EXITS,
      web: DONE_EXITS,
      lsp: DONE_EXITS,
      mcp: DONE_EXITS,
    },
  },
  errors: {
    error: '错误：',
    hint: '提示：',
    unknownOption: (flag: string) => `没有这个选项：${flag}`,
    unknownCommand: (name: string) => `没有这个命令：${name}`,
    missingValue: (flag: string) => `选项 ${flag} 后面缺少取值`,
    /** `flags` as help writes them. */
    missingOption: (flags: string) => `缺少选项：${flags}`,
    badValue: (flag: string, value: string) => `选项 ${flag} 的取值不对：${value === '' ? '（空）' : value}`,
    missingArgument: (name: string) => `缺少参数：${name}`,
    tooManyArguments: (command: string) => `命令 ${command} 的参数过多`,
    noPaths: '没有给出要读取的文件或文件夹',
    unknownCode: (code: string) => `没有这条规则：${code === '' ? '（空）' : code}`,
    filesFrom: (file: string, code: string) => `路径清单 ${file} 无法读取（${systemWords(code).zh}）`,
    /** A folder for letters or years holds other files. */
    folderTaken: (folder: string, file: string) => `${folder} 里有别的文件（${file}），没有写入`,
    cannotWrite: (file: string, code: string) =>
      `无法写入${file === '' ? '标准输出' : ` ${file}`}（${systemWords(code).zh}）`,
    fileNeeded: (format: string) => `${format} 要写成几个文件，不能显示在屏幕上`,
    fileExists: (file: string) => `${file} 已经存在`,
    yearOutside: (year: number, edition: string) => `${year} 年的报告不用 ${edition} 版格式`,
    terminalBytes: '这种格式不能显示在屏幕上',
    severalReports: (path: string) => `${path} 里不止一份报告`,
    stdinTwice: '要检查的报告和上年的报告不能都从标准输入读取',
    notWithStdin: (flag: string) => `${flag} 不能用于标准输入`,
    onlyForOne: (flag: string) => `${flag} 只用于一份报告`,
    noCorrections: (file: string) => `读不了更正文件 ${file}`,
    /** A row of a file of corrections that names no cell, or several. */
    correctionUnknown: (file: string, row: string) => `更正文件 ${file} 的这一行对不上任何一格：${row}`,
    /** A list of corrections cannot be a file of this kind. */
    notListed: (format: string) => `建议清单不能写成 .${format} 文件`,
    /** A file that something else has made is not overwritten. */
    notOurs: (file: string) => `${file} 已经存在，不是本工具写出的同类文件，没有覆盖`,
    formatsMixed: (formats: readonly string[]) => `只能有一种格式显示在屏幕上：${formats.join('、')}`,
    outputUnused: '每种格式都已写明文件，--output 没有可写的内容',
    outputOverInput: (file: string) => `输出不能写到输入文件 ${file} 上`,
    fileTwice: (file: string) => `两个结果写入同一个文件：${file}`,
    /** Files of the program are missing. */
    incomplete: '程序文件不全',
    crashed: (reason: string) => `程序内部出错：${reason}`,
    noWorkingFolder: '当前文件夹已经不存在（被删除或移走了）',
    /** `file` is empty where none is named. */
    system: (code: string, file: string) =>
      `系统没有完成操作（${systemWords(code).zh}）${file === '' ? '' : `：${file}`}`,
    /** For what commander may say besides. */
    other: '命令写法有误',
  },
  hints: {
    seeHelp: (command: string) => `用法见 gov-report ${command}--help`,
    didYouMean: (names: readonly string[]) => `最接近的是 ${names.join('、')}`,
    allowed: (values: readonly string[]) => `可用的值：${values.join('、')}`,
    shard: '应写成 3/16 的样子：第几份、共几份',
    wholeNumber: (least: number) => `应为 ${least} 或更大的整数`,
    optionsLast: (command: string, flag: string) => `选项写在命令之后，如 gov-report ${command} ${flag} …`,
    tryLint: (path: string) => `要检查报告，请运行 gov-report lint ${path}`,
    noPaths(command: string) {
      if (command === 'merge')
        return '例如 gov-report merge 第1份.ndjson 第2份.ndjson；各份由 gov-report audit --shard 1/2 --format ndjson=第1份.ndjson 写出';
      if (command === 'audit') return '例如 gov-report audit 年报文件夹，其中各机关各年的报告都在内';
      return `例如 gov-report ${command} 某局-2024.docx；从标准输入读取，路径写 -`;
    },
    seeRules: '全部规则见 gov-report rules',
    filesFrom: '清单每行一个路径，或以 NUL 分隔；- 表示标准输入',
    folderTaken: '请另给一个新的或空的文件夹',
    cannotWrite: '请确认文件夹存在、允许写入、磁盘未满',
    fileNeeded: (format: string) => `请写明文件，如 --format ${format}=结果.${format}`,
    fileExists: '换一个文件名，或加上 --force 覆盖它',
    yearOutside: (names: readonly string[]) =>
      `这一年应使用 ${names.join('、')} 版；不写 --edition 时自动选定`,
    terminalBytes: '请用 --output 写入文件',
    oneReport: '请给出一份报告：一个文件，或一表一个文件的文件夹',
    stdinTwice: '请把其中一份存成文件',
    onlyOneScan: '一份扫描件一个更正文件，请分开检查',
    corrections:
      '每行写四项：表、行、列、数字，如 requests,received,total,12；--format html 的网页里有写好的各行',
    onlyForOne: '多份报告的机关名称可写在配置的 overrides 里（declare），或 audit 的清单里',
    notWithStdin: '请给出文件，或用 --fix-dry-run 查看改动',
    anotherName: '请换一个文件名，或先移走它；里面可能已经有人改过',
    notListed: '请用 .csv 或 .xlsx；.xlsm 只用于给一份 .xlsm 报告做标注副本',
    notOurs: '请换一个文件名；要检查的文件写在选项之前',
    date: '应为日期，如 2025-12-31',
    formatFile: (format: string) => `其余的写明文件，如 --format ${format}=文件名`,
    outputUnused: '去掉 --output，或去掉其中一种格式的 =文件',
    outputOverInput: '换一个文件名；没有写入任何内容',
    fileTwice: '请给每个结果一个文件',
    reinstall: '请重新安装 gov-report',
    noWorkingFolder: '请进入一个存在的文件夹再运行',
    diskFull: '磁盘（或临时文件夹所在的磁盘）已满，请腾出空间再运行；环境变量 TMPDIR 可以指定临时文件夹',
    tooManyFiles: '同时打开的文件太多，请关闭其他程序，或用 ulimit -n 提高上限、用 --threads 1 减少线程',
    system: '请核对文件和文件夹是否存在、是否允许读写',
    pleaseReport: '这是程序的缺陷，请把所用命令和上一行反馈给维护者（please report）',
  },
  /** On standard error, after the work. */
  said: {
    passedOver: '（没有年度报告的迹象，略过）',
    baseline: (file: string, entries: number) =>
      `${file} 已写入，共 ${entries} 条。以后检查时加 --baseline ${file}，只报新的问题；与配置文件放在一起的 gov-report.baseline 不必写明`,
    fixed: (fixes: number, files: number) =>
      files === 0 ? '没有可以修正的写法' : `已修正 ${files} 个文件，共 ${fixes} 处`,
    notText: (file: string) => `${file}：这种格式不能自动修正，请在原来的软件里修改`,
    /** A link leads out of the folders that were given. */
    linkedAway: (file: string) => `${file}：是指向所给文件夹之外的链接，没有改动；要修正请直接给出那个文件`,
    noCache: (file: string, code: string) =>
      `缓存 ${file} 无法写入（${systemWords(code).zh}），本次结果不受影响，下次需要重新检查`,
    /** The figures would not be the same, so the file was left alone. */
    notSafe: (file: string) => `${file}：修正后数字读出来会不同，没有改动`,
    /** A copy of the report with comments on so many cells. */
    marked: (cells: number, file: string) =>
      cells === 0
        ? `${file} 已写入：没有可以建议的更正，与原文件相同`
        : `${file} 已写入：原文件的副本，${cells} 个单元格加了底色和批注，数字没有改动`,
    suggested: (count: number, file: string) => `${file} 已写入，共 ${count} 条建议，请逐条核实`,
    preview: (title: string) => `说明：“${title}”是试用版，栏目尚未与官方文本逐条核对，结果请以官方文本为准`,
    watching: (files: number) => `正在关注 ${files} 个文件，改动后重新检查，按 Ctrl-C 结束`,
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
  init: { written: (file: string) => `已写好空白报告：${file}` },
  web: {
    file: '年报校核.html',
    written: (file: string) => `已写好 ${file}：双击，在浏览器里打开`,
  },
  rules: { code: '代码', severity: '级别', name: '名称', title: '标题' },
});

export type CliWords = ReturnType<typeof cliWordsZh>;

export type CommandName = keyof CliWords['help']['commands'];
