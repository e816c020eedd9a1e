// What the formats for pages and spreadsheets say besides the findings.

const zh = {
  /** Headings of the columns, one fault a row. */
  csv: {
    path: '文件',
    office: '机关',
    year: '年度',
    edition: '格式版本',
    severity: '级别',
    code: '规则',
    message: '问题',
    guess: '推断',
    help: '处理',
    basis: '依据',
    line: '行',
    column: '列',
    place: '位置',
    cells: '涉及的数字',
    actual: '填写',
    expected: '应为',
    grade: '把握',
    notes: '说明',
  },
  markdown: {
    /** Where the comment would be too long. */
    leftOut: (findings: number, most: number) =>
      `另有 ${findings} 个问题没有列出：评论最长 ${most} 个字符。完整结果请看运行日志，或用其他格式输出。`,
  },
  html: {
    title: '政府信息公开工作年度报告核对结果',
    contents: '有问题的报告',
    findings: '问题',
    sound: '未发现问题',
    noTables: '没有读到报表',
    year: (year: number) => `${year} 年度`,
    edition: (id: string) => `${id} 年版格式`,
    /** In a cell that is likely wrong: what it should be, `sure` or not. */
    correction: (to: string, sure: boolean) => (sure ? `应为 ${to}` : `应为 ${to}？`),
    /** Before the links from a finding to its cells. */
    cells: '涉及的数字：',
    /** Before the code and title of a rule that is explained. */
    rule: '规则说明：',
    /** Of figures that were read out of a picture. */
    reading: {
      read: '读出',
      workedOut: '推算',
      check: '请核对',
      given: '人工填写',
      picture: '原件中的这一格',
      answers: '需要核对的数字：更正表',
      howToAnswer:
        '复制到一个 CSV 文件，把最后一列改成原件上的数字，检查时用 --corrections 指明这个文件；与原件一致的也留着，就不再提示。',
    },
    legend: {
      suspect: '最可能填错',
      error: '错误',
      warning: '警告',
      info: '提示',
      related: '受其影响',
      missing: '报告中没有这一格',
    },
  },
};

export type FormatWords = typeof zh;

const en: FormatWords = {
  csv: {
    path: 'file',
    office: 'office',
    year: 'year',
    edition: 'edition',
    severity: 'severity',
    code: 'rule',
    message: 'problem',
    guess: 'likely',
    help: 'help',
    basis: 'basis',
    line: 'line',
    column: 'column',
    place: 'place',
    cells: 'figures',
    actual: 'actual',
    expected: 'should be',
    grade: 'how sure',
    notes: 'notes',
  },
  markdown: {
    leftOut: (findings, most) =>
      `${findings} more not listed, as a comment holds at most ${most} characters. See the log of the run, or another format, for all of them.`,
  },
  html: {
    title: 'Annual disclosure reports: what was checked',
    contents: 'Reports with findings',
    findings: 'Findings',
    sound: 'no problems found',
    noTables: 'No table was read',
    year: (year) => `year ${year}`,
    edition: (id) => `${id} edition`,
    correction: (to, sure) => (sure ? `should be ${to}` : `should be ${to}?`),
    cells: 'Figures: ',
    rule: 'About the rule: ',
    reading: {
      read: 'read',
      workedOut: 'worked out',
      check: 'please check',
      given: 'typed',
      picture: 'this cell in the original',
      answers: 'Figures to compare with the original, as a file of corrections',
      howToAnswer:
        'Copy this into a CSV file, change the last column to what the original says, and name the file with --corrections; leave the lines that are right, and nothing more is asked about them.',
    },
    legend: {
      suspect: 'most likely wrong',
      error: 'error',
      warning: 'warning',
      info: 'info',
      related: 'affected by it',
      missing: 'not in the report',
    },
  },
};

export const formatWords = { zh, en };
