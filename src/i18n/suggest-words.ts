// Words of the list of proposed corrections.

const zh = {
  /** Of the columns of the CSV, in order. */
  head: [
    '文件',
    '机关',
    '年度',
    '序号',
    '改法',
    '把握',
    '表',
    '行',
    '列',
    '位置',
    '现为',
    '改为',
    '原因',
    '依据',
    '单元格',
    '采用',
  ],
  grades: { certain: '确定', likely: '很可能', tie: '几种改法之一' },
  blank: '（空白）',
  mistake: (number: number, grade: string) => `${number}. ${grade}`,
  option: (number: number) => `改法${number}`,
  change: (
    { table, row, column }: { table: string; row: string; column: string },
    from: string,
    to: string,
    slip: string,
  ) => `${table}“${row}”的“${column}”：${from} → ${to}（${slip}）`,
  reason: (text: string) => `依据：${text}`,
  none: '没有可以建议的更正',
  total: (count: number) => `共 ${count} 条建议，请对照台账逐条核实；本工具不会改动数字`,
  /** Of the sheet where the list is a workbook. */
  sheet: '建议',
  /** The comment on a cell of a marked copy, line by line. */
  comment: {
    change: (grade: string, from: string, to: string, slip: string) =>
      `推断（${grade}）：${from} → ${to}（${slip}）`,
    /** One of several ways to mend the same mistake. */
    option: (grade: string, number: number) => `${grade}，改法${number}`,
    /** Other cells that change with it. */
    together: (changes: readonly string[]) => `须同时改：${changes.join('；')}`,
    end: '请对照台账核实。数字没有改动。',
  },
};

const en: typeof zh = {
  head: [
    'file',
    'office',
    'year',
    'mistake',
    'option',
    'grade',
    'table',
    'row',
    'column',
    'place',
    'from',
    'to',
    'slip',
    'reason',
    'cell',
    'accepted',
  ],
  grades: { certain: 'certain', likely: 'likely', tie: 'one of several' },
  blank: '(blank)',
  mistake: (number, grade) => `${number}. ${grade}`,
  option: (number) => `option ${number}`,
  change: ({ table, row, column }, from, to, slip) =>
    `${table} "${row}", ${column}: ${from} → ${to} (${slip})`,
  reason: (text) => `because: ${text}`,
  none: 'no corrections to propose',
  total: (count) =>
    `${count} ${count === 1 ? 'proposal' : 'proposals'}: check each with your records; the program never changes a figure`,
  sheet: 'proposals',
  comment: {
    change: (grade, from, to, slip) => `Guess (${grade}): ${from} → ${to} (${slip})`,
    option: (grade, number) => `${grade}, option ${number}`,
    together: (changes) => `To be changed with it: ${changes.join('; ')}`,
    end: 'Check it with your records. No figure was changed.',
  },
};

export const suggestWords = { zh, en };
