// The words of the page: labels, advice and names of files, as an office would say them.

import type { Bilingual } from './language.js';

export interface Checked {
  readonly tables: number;
  readonly figures: number;
  readonly relations: number;
  readonly sentences: number;
}

/** Faults by how grave they are; a story counts once. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

const zh = {
  title: '政府信息公开工作年度报告校核',
  promise: '只在这台电脑上运行：不联网，不上传，不保存',
  otherLanguage: 'English',
  skip: '跳到正文',
  start: {
    heading: '校核年度报告',
    lead: '放入年度报告，当场指出哪一格填错、应当是多少；可以直接改，改好带走。',
    drop: '把年度报告拖到这里',
    dropNow: '松开鼠标，开始校核',
    files: '选择文件',
    folder: '选择文件夹',
    paste: '粘贴表格或全文',
    formats:
      '支持 Word、WPS、Excel、PDF 和 OFD（非扫描件）、网页、文本和压缩包；上年报告一起放入，自动核对结转。',
    formatsWithScans:
      '支持 Word、WPS、Excel、PDF、OFD、网页、文本和压缩包，也读扫描的 PDF、JPEG、PNG、TIFF 和文件里用图片代替的表格（每页几秒到十几秒）；上年报告一起放入，自动核对结转。',
    steps: ['放入报告', '按编号逐条核对：改数，或写说明', '带走更正清单和改好的表'],
    fill: '填写一份新报告',
    fillAbout: '从空白表或上年报告开始，边填边核对',
    example: '先看一个例子',
    exampleAbout: '一份填错几处的示例报告',
  },
  pasting: {
    about: '在 WPS、Word、Excel 或网页里选中整篇报告或表格，复制，再到下面按 Ctrl+V。',
    label: '在此粘贴',
    check: '开始校核',
    name: '粘贴的内容',
    nothing: '还没有内容：请先粘贴。',
  },
  filling: {
    fromEmpty: '从空白表开始',
    fromLast: '从上年报告开始',
    office: '机关名称',
    year: '报告年度',
    begin: '开始填写',
    chooseLast: '选择上年报告',
    lastAbout: '上年的“结转下年度”会成为今年“上年结转”的提示，现行有效件数以上年为起点；由您点选后才填入。',
    notRead: '这份文件读不出年度报告的表，请换一份。',
  },
  working: {
    reading: '正在读取…',
    progress: (done: number, total: number) => `正在校核：${done} / ${total} 份`,
    stop: '停止',
    stopped: (done: number) => `已停止，校核了 ${done} 份`,
    passedOver: (count: number) => `另有 ${count} 个文件不是年度报告，已略过`,
    nothing: '没有找到可以校核的文件。请放入年度报告（Word、WPS、Excel、PDF、OFD、网页、文本）。',
    pdf: '这个浏览器版本较旧，读不了 PDF。请用较新的 Chrome、Edge、Firefox 或 360 浏览器打开本页，或者放入 Word、Excel 格式的报告。',
    scans:
      '这个浏览器版本较旧，读不了扫描件和图片。请用较新的 Chrome、Edge、Firefox 或 360 浏览器打开本页（内核 97 以上）。',
    seen: (lines: number) => `正在识读扫描件：已读 ${lines} 处`,
    fault: (text: string) => `程序出错，未能完成：${text}`,
  },
  report: {
    open: '校核其他报告',
    back: '返回清单',
    file: (name: string) => `文件：${name}`,
    sound: '没有发现问题',
    counts: ({ errors, warnings, infos }: Counts) =>
      [
        errors > 0 && `${errors} 处有误`,
        warnings > 0 && `${warnings} 处请核实`,
        infos > 0 && `${infos} 处提示`,
      ]
        .filter((part) => part !== false)
        .join('，'),
    checked: ({ tables, figures, relations, sentences }: Checked) =>
      `已核对 ${tables} 张表、${figures} 个数、${relations} 条勾稽关系、正文 ${sentences} 句`,
    notRead: '未能读取',
    next: {
      /** Where nothing can be mended in the tables. */
      elsewhere: '下一步：按各条的“依据和处理办法”修改报告，改好后重新放入校核。',
      /** Where the file lacks a table. */
      missing: '下一步：缺的表可以在下面补填，也可以在报告里补上后重新放入。',
      look: '下一步：对照台账逐条核对。可以在表中直接改数，也可以点“采用”。',
      /** Where something is wrong in the text, too. */
      lookAndRead: '下一步：对照台账逐条核对。表中的数可以在这里改，正文要在报告里改。',
      doubt: '下一步：核实以下各处。确有原因的，点“写说明”。',
      scan: '这是扫描件。下一步：对照原件核对标出的各格，点“原件是 …”，或者照原件在表中改数；改的是识读，不是报告。',
      scanSound: '扫描件的数字都已读出，没有疑问。发布前仍请对照原件；正文没有核对。',
      take: '下一步：可以报出。',
      /** Where the file has only some tables, or no text. */
      part: '只核对了文件里有的；文件里没有的表和正文，没有核对。',
      changed: (cells: number) =>
        `下一步：改过的 ${cells} 格要改到正式报告里。在“带走结果”里导出更正清单或改好的表。`,
      unread: '下一步：按下面的说明换一种格式，或重新保存后再放入；也可以照着原件在这里填写。',
      /** `known`: blanks of which it is known what they should hold. */
      form: (blanks: number, known: number) =>
        `下一步：还有 ${blanks} 格未填。${known > 0 ? '灰色数字是应有的数，点一下即可填入。' : '按台账在表中填写，没有发生的填 0。'}`,
      formDone: '全部填完，勾稽关系都成立。下一步：在“带走结果”里导出。',
    },
    undo: '撤销',
    redo: '重做',
    faults: '需要处理',
    faultsHelp: '上下箭头逐条查看，回车到表中改数',
    tables: '报告的表',
  },
  severity: { error: '有误', warning: '请核实', info: '提示' },
  grade: {
    certain: '可以确定',
    likely: '很可能',
    tie: '几种改法，择一',
    open: '无法推断',
  },
  fault: {
    number: (count: number) => `第 ${count} 条`,
    show: '在表中看',
    take: (changes: string) => `采用：${changes}`,
    takeAll: (changes: number) => `采用：${changes} 格都按“应为”的数改`,
    takeOption: (number: number, changes: string) => `采用改法 ${number}：${changes}`,
    choose: '以下改法只有一种正确，请对照台账选择：',
    chooseOf: (listed: number, all: number) =>
      `共有 ${all} 种改法，只列出 ${listed} 种；正确的只有一种，可能不在其中。请对照台账选择，或在表中直接改数：`,
    fewest: '这是改动最少的一种，请先对照台账核实：',
    original: (text: string) => `原件是 ${text}`,
    why: '依据和处理办法',
    rule: (code: string) => `规则说明（${code}）`,
    explain: '写说明',
    explainLabel: '说明（为什么这样填是对的）',
    explainHint: '例如：该件已在复议中，按要求仍计入本年',
    save: '保存说明',
    cancel: '取消',
    place: '位置：',
  },
  identity: {
    heading: '年度和格式',
    of: (year: number | null, form: string | undefined) =>
      [year !== null && `${year} 年度`, form].filter(Boolean).join('，'),
    change: '更改年度或格式',
    noYear: '没有读到年度，与年度有关的内容没有核对。',
    form: '表格格式',
    byLabels: '按表头判断',
    apply: '确定',
  },
  changes: {
    heading: (count: number) => `已改 ${count} 格`,
    added: (table: string, figures: number) => `补填${table}：已填 ${figures} 个数`,
    remove: '去掉补填的表',
    answered: (count: number) => `已对照原件 ${count} 格`,
    same: (name: string, text: string) => `${name}：${text}，与原件一致`,
    undo: '恢复原数',
    change: (name: string, from: string, to: string) => `${name}：${from} → ${to}`,
  },
  explained: { heading: (count: number) => `已说明 ${count} 处`, remove: '撤回说明' },
  table: { missing: '文件里没有读到这张表。', add: (table: string) => `在这里补填${table}` },
  cell: {
    missing: '文件里没有这一格',
    expected: (to: string) => `应为 ${to}`,
    takeExpected: (count: number) => `填入灰色的 ${count} 个数`,
    fillZero: (count: number) => `其余 ${count} 个空格都填 0`,
    lastYear: (figure: string) => `上年 ${figure}`,
    faults: (numbers: string) => `见第 ${numbers} 条`,
  },
  previous: {
    heading: '上年报告',
    choose: '放入上年报告',
    about: '放入同一机关上一年的报告，核对结转，对照变化。',
    using: (path: string) => `对照：${path}`,
    remove: '不再对照',
    show: '在表中显示上年数',
    same: (count: number, share: number) => `与上年相同的句子：${count} 句，占正文 ${share}%`,
    noneSame: '正文没有与上年相同的句子',
  },
  takeAlong: {
    heading: '带走结果',
    print: { label: '打印', about: '打印本页：表和问题' },
    kinds: {
      listXlsx: { label: '更正清单（Excel）', about: '改了什么、还要改什么、说明了什么' },
      listCsv: { label: '更正清单（CSV）', about: '供其他程序使用' },
      marked: { label: '标注的原表（Excel）', about: '原文件不变，有误的格加底色和批注' },
      formXlsx: { label: '改好的表（Excel）', about: '按现在的数填好的规定格式' },
      formDocx: { label: '改好的报告（Word）', about: '规定格式的表和正文' },
      formHtml: { label: '改好的表（网页）', about: '可贴进网站编辑器' },
      page: { label: '标注页面（HTML）', about: '发给同事，打开即看' },
      json: { label: '数据（JSON）', about: '与命令行输出相同' },
      config: { label: '说明（配置文件）', about: '以后校核时不再报出已说明的问题' },
      allListXlsx: { label: '全部更正清单（Excel）', about: '各机关逐条列出' },
      allListCsv: { label: '全部更正清单（CSV）', about: '供其他程序使用' },
      auditHtml: { label: '汇总网页（HTML）', about: '各机关、各规则的汇总，可检索' },
      auditXlsx: { label: '汇总表（Excel）', about: '问题、机关、数字各一张表' },
    },
    done: (name: string) => `已生成“${name}”，在浏览器的下载里`,
  },
  many: {
    heading: (count: number) => `共 ${count} 份报告`,
    search: '查找机关或文件',
    filter: '只看',
    filters: {
      all: '全部',
      errors: '有误的',
      doubts: '请核实的',
      failed: '未能读取的',
      sound: '没有问题的',
    },
    head: { office: '机关', year: '年度', file: '文件', result: '结果' },
    shown: (count: number) => `列出 ${count} 份`,
    next: '下一步：从有误的开始，点机关名称逐份核对；更正清单可以一次导出。',
    more: '再列出一些',
  },
  noted: (text: string, note: string) => `${text}（${note}）`,
  rule: { example: '示例', close: '关闭' },
  files: {
    list: '更正清单',
    marked: '标注',
    form: '已改',
    page: '标注页面',
    audit: '汇总',
    filledIn: '本页补填',
  },
  list: {
    head: ['机关', '年度', '文件', '状态', '项目', '位置', '原为', '改为', '问题', '说明和依据'],
    states: {
      changed: '已改',
      proposed: '建议更正',
      option: (number: number) => `几种改法之 ${number}`,
      open: '待核实',
      explained: '已说明',
    },
  },
};

export type WebWords = typeof zh;

const en: WebWords = {
  title: 'Checking yearly disclosure reports',
  promise: 'Runs on this computer only: no network, no upload, nothing stored',
  otherLanguage: '中文',
  skip: 'Skip to the content',
  start: {
    heading: 'Check a yearly report',
    lead: 'Bring a report: the page names the wrong cell and what it should be. Correct it here and take it along.',
    drop: 'Drop the report here',
    dropNow: 'Let go to check it',
    files: 'Choose files',
    folder: 'Choose a folder',
    paste: 'Paste a table or text',
    formats:
      'Word, WPS, Excel, PDF and OFD (no scans), web pages, text and archives; bring last year’s report along and the carry-over is checked.',
    formatsWithScans:
      'Word, WPS, Excel, PDF, OFD, web pages, text and archives, and scans: PDF, JPEG, PNG, TIFF, and pictures in the place of tables (some seconds a page); bring last year’s report along and the carry-over is checked.',
    steps: [
      'Bring the report',
      'Go through the numbered findings: correct or explain',
      'Take the list and the corrected tables',
    ],
    fill: 'Fill in a new report',
    fillAbout: 'From an empty form or last year’s report, checked as you type',
    example: 'See an example first',
    exampleAbout: 'A report with a few mistakes',
  },
  pasting: {
    about: 'Select the report or its tables in WPS, Word, Excel or a web page, copy, and press Ctrl+V below.',
    label: 'Paste here',
    check: 'Check it',
    name: 'pasted',
    nothing: 'There is nothing yet: paste first.',
  },
  filling: {
    fromEmpty: 'From an empty form',
    fromLast: 'From last year’s report',
    office: 'Name of the office',
    year: 'Year reported on',
    begin: 'Begin',
    chooseLast: 'Choose last year’s report',
    lastAbout:
      'What last year carried out is suggested as carried in, and documents in force start from last year’s; nothing is filled in before you choose it.',
    notRead: 'No tables of a yearly report can be read in this file: choose another.',
  },
  working: {
    reading: 'Reading…',
    progress: (done, total) => `Checking: ${done} of ${total}`,
    stop: 'Stop',
    stopped: (done) => `Stopped after ${done}`,
    passedOver: (count) =>
      `${count} other ${count === 1 ? 'file is' : 'files are'} no report and passed over`,
    nothing: 'There is no file to check. Bring a yearly report (Word, WPS, Excel, PDF, OFD, web page, text).',
    pdf: 'This browser is too old to read PDF. Open the page in a newer Chrome, Edge or Firefox, or bring the report as Word or Excel.',
    scans:
      'This browser is too old to read scans and pictures. Open the page in a newer Chrome, Edge or Firefox (Chromium 97 or newer).',
    seen: (lines) => `Reading the scan: ${lines} pieces of text so far`,
    fault: (text) => `The program failed: ${text}`,
  },
  report: {
    open: 'Check another report',
    back: 'Back to the list',
    file: (name) => `File: ${name}`,
    sound: 'Nothing found',
    counts: ({ errors, warnings, infos }) =>
      [
        errors > 0 && `${errors} wrong`,
        warnings > 0 && `${warnings} to check`,
        infos > 0 && `${infos} ${infos === 1 ? 'hint' : 'hints'}`,
      ]
        .filter((part) => part !== false)
        .join(', '),
    checked: ({ tables, figures, relations, sentences }) =>
      `Checked: ${tables} tables, ${figures} figures, ${relations} relations, ${sentences} sentences`,
    notRead: 'could not be read',
    next: {
      elsewhere:
        'Next: mend the report as each finding says under “Why, and what to do”, then bring it again.',
      missing: 'Next: fill in what is missing below, or add it to the report and bring it again.',
      look: 'Next: check each with your records. Change figures in the table, or take a proposal.',
      lookAndRead:
        'Next: check each with your records. Change figures here in the table, and the text in the report.',
      doubt: 'Next: check these. Where there is a reason, explain it.',
      scan: 'This is a scan. Next: compare each marked cell with the original and say what that says, here or in the table; it corrects the reading, not the report.',
      scanSound:
        'Every figure of the scan was read without a doubt. Compare with the original before publishing all the same; the text was not checked.',
      take: 'Next: ready to be handed in.',
      part: 'What the file has was checked; tables or text that it does not have were not.',
      changed: (cells) =>
        `Next: bring the ${cells} changed ${cells === 1 ? 'cell' : 'cells'} into the report itself: export the list or the corrected tables under “Take along”.`,
      unread:
        'Next: bring it in another format, or save it anew, as said below; or fill it in here from the original.',
      form: (blanks, known) =>
        `Next: ${blanks} cells are blank. ${known > 0 ? 'Grey figures are as they should be: click to take one.' : 'Fill them in from your records, with 0 where nothing happened.'}`,
      formDone: 'All filled in, and every relation holds. Next: export it under “Take along”.',
    },
    undo: 'Undo',
    redo: 'Redo',
    faults: 'To be dealt with',
    faultsHelp: 'Arrow keys go through them, Enter goes to the cell',
    tables: 'The report’s tables',
  },
  severity: { error: 'wrong', warning: 'check', info: 'hint' },
  grade: { certain: 'certain', likely: 'likely', tie: 'one of several', open: 'cannot be told' },
  fault: {
    number: (count) => `Number ${count}`,
    show: 'Show in the table',
    take: (changes) => `Take: ${changes}`,
    takeAll: (changes) => `Take: change all ${changes} cells to what they should be`,
    takeOption: (number, changes) => `Take option ${number}: ${changes}`,
    choose: 'Only one of these is right; choose by your records:',
    chooseOf: (listed, all) =>
      `${listed} of ${all} ways are listed. Only one is right, and it may be none of these: choose by your records, or change the figures in the table:`,
    fewest: 'This changes the fewest figures; check it with your records first:',
    original: (text) => `The original says ${text}`,
    why: 'Why, and what to do',
    rule: (code) => `About the rule (${code})`,
    explain: 'Explain',
    explainLabel: 'Reason (why it is right as it is)',
    explainHint: 'For example: the case is under review and still counts for this year',
    save: 'Save',
    cancel: 'Cancel',
    place: 'Place: ',
  },
  identity: {
    heading: 'Year and form',
    of: (year, form) => [year !== null && `Report on ${year}`, form].filter(Boolean).join(', '),
    change: 'Change year or form',
    noYear: 'No year was found: what depends on it was not checked.',
    form: 'Form of the tables',
    byLabels: 'as their headings say',
    apply: 'Apply',
  },
  changes: {
    added: (table, figures) => `${table}, filled in here: ${figures} figures`,
    remove: 'Remove it',
    heading: (count) => `${count} ${count === 1 ? 'cell' : 'cells'} changed`,
    answered: (count) => `${count} ${count === 1 ? 'cell' : 'cells'} compared with the original`,
    same: (name, text) => `${name}: ${text}, as in the original`,
    undo: 'Put back',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
  },
  explained: { heading: (count) => `${count} explained`, remove: 'Withdraw' },
  table: {
    missing: 'This table was not found in the file.',
    add: (table) => `Fill in ${table} here`,
  },
  cell: {
    missing: 'the file does not have this cell',
    expected: (to) => `should be ${to}`,
    takeExpected: (count) => `Fill in the ${count} grey figures`,
    fillZero: (count) => `Fill the other ${count} blanks with 0`,
    lastYear: (figure) => `last year ${figure}`,
    faults: (numbers) => `see number ${numbers}`,
  },
  previous: {
    heading: 'Last year’s report',
    choose: 'Add last year’s report',
    about: 'Add the office’s report on the year before: the carry-over is checked and changes are shown.',
    using: (path) => `Compared with ${path}`,
    remove: 'Do not compare',
    show: 'Show last year’s figures in the tables',
    same: (count, share) => `Sentences as last year: ${count}, ${share}% of the text`,
    noneSame: 'No sentence is the same as last year',
  },
  takeAlong: {
    heading: 'Take along',
    print: { label: 'Print', about: 'This page: tables and findings' },
    kinds: {
      listXlsx: {
        label: 'List of corrections (Excel)',
        about: 'What was changed, is to be changed, was explained',
      },
      listCsv: { label: 'List of corrections (CSV)', about: 'For other programs' },
      marked: {
        label: 'Marked original (Excel)',
        about: 'The file as it is, wrong cells coloured and commented',
      },
      formXlsx: {
        label: 'Corrected tables (Excel)',
        about: 'The official form with the figures as they stand',
      },
      formDocx: { label: 'Corrected report (Word)', about: 'Tables and text in the official form' },
      formHtml: { label: 'Corrected tables (HTML)', about: 'For the editor of a website' },
      page: { label: 'Marked page (HTML)', about: 'To send to a colleague' },
      json: { label: 'Data (JSON)', about: 'As the command line prints it' },
      config: { label: 'Explanations (configuration)', about: 'So that they are not reported again' },
      allListXlsx: { label: 'All corrections (Excel)', about: 'Office by office' },
      allListCsv: { label: 'All corrections (CSV)', about: 'For other programs' },
      auditHtml: { label: 'Audit page (HTML)', about: 'By office and rule, with search' },
      auditXlsx: { label: 'Audit workbook (Excel)', about: 'Findings, offices and figures' },
    },
    done: (name) => `“${name}” is among the browser’s downloads`,
  },
  many: {
    heading: (count) => `${count} reports`,
    search: 'Find an office or file',
    filter: 'Show',
    filters: {
      all: 'all',
      errors: 'with errors',
      doubts: 'to be checked',
      failed: 'could not be read',
      sound: 'without findings',
    },
    head: { office: 'Office', year: 'Year', file: 'File', result: 'Result' },
    shown: (count) => `${count} listed`,
    next: 'Next: begin with the wrong ones, one office after the other; the corrections can be exported at once.',
    more: 'Show more',
  },
  noted: (text, note) => `${text} (${note})`,
  rule: { example: 'Example', close: 'Close' },
  files: {
    list: 'corrections',
    marked: 'marked',
    form: 'corrected',
    page: 'marked-page',
    audit: 'audit',
    filledIn: 'filled in on the page',
  },
  list: {
    head: ['office', 'year', 'file', 'state', 'item', 'place', 'from', 'to', 'finding', 'reason'],
    states: {
      changed: 'changed',
      proposed: 'proposed',
      option: (number) => `option ${number}`,
      open: 'to be checked',
      explained: 'explained',
    },
  },
};

export const webWords: Bilingual<WebWords> = { zh, en };
