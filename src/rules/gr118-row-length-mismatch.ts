// A row has more or fewer figures than columns.

import { groupByTable, problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR118',
  name: 'row-length-mismatch',
  category: 'structure',
  severity: 'error',

  title: { zh: '数字个数不对', en: 'Wrong number of figures' },
  messages: {
    many: {
      zh: '{table}有 {count} 行的数字个数不对，第一行是“{row}”（{found} 个，应有 {wanted} 个）',
      en: '{table}: {count} rows have the wrong number of figures, first "{row}" ({found} instead of {wanted})',
    },
    lineUnread: {
      zh: '{table}的数字行有 {found} 个数字，应有 {wanted} 个，没有核对',
      en: '{table}: the line of figures has {found} instead of {wanted}; it was not checked',
    },
    unread: {
      zh: '{table}“{row}”有 {found} 个数字，应有 {wanted} 个，这一行没有核对',
      en: '{table} "{row}" has {found} figures instead of {wanted}; the row was not checked',
    },
    split: {
      zh: '{table}“{row}”有 {found} 个数字，应有 {wanted} 个，这一行没有核对；“{first}”和“{second}”可能是一个数 {whole} 被拆成两格',
      en: '{table} "{row}" has {found} figures instead of {wanted} and was not checked; "{first}" and "{second}" may be one figure, {whole}, split over two cells',
    },
    lineSplit: {
      zh: '{table}的数字行有 {found} 个数字，应有 {wanted} 个，没有核对；“{first}”和“{second}”可能是一个数 {whole} 被拆成两格',
      en: '{table}: the line of figures has {found} instead of {wanted} and was not checked; "{first}" and "{second}" may be one figure, {whole}, split over two cells',
    },
    gaps: {
      zh: '{table}“{row}”的 {found} 个数字之间夹有空单元格，分不清各属于哪一栏，这一行没有核对',
      en: '{table} "{row}" has empty cells between its {found} figures; their columns are uncertain and the row was not checked',
    },
    lineGaps: {
      zh: '{table}数字行的 {found} 个数字之间夹有空单元格，分不清各属于哪一栏，没有核对',
      en: '{table}: the line of figures has empty cells between its {found} figures; their columns are uncertain and it was not checked',
    },
    manyGaps: {
      zh: '{table}有 {count} 行的数字之间夹有空单元格，分不清各属于哪一栏，第一行是“{row}”',
      en: '{table}: {count} rows have empty cells between their figures, whose columns are uncertain, first "{row}"',
    },
  },
  help: {
    zh: '补齐或删去多余的，每一栏一个数字，没有发生的填 0。',
    en: 'Give one figure for each column, 0 where nothing happened.',
  },
  docs: {
    what: {
      zh: '一行里的数字比规定的栏数多或者少。',
      en: 'A row has more or fewer figures than the form has columns.',
    },
    why: {
      zh: '个数不对就无法确定数字属于哪一栏。数字里的逗号、漏填的空格、多余的分隔符都会造成这种情况。',
      en: 'The column of the figures is then uncertain. Commas inside figures, forgotten blanks and surplus separators do this.',
    },
    mend: {
      zh: '逐栏核对；数字里不要用逗号分隔千位。',
      en: 'Check column by column; use no thousands separators.',
    },
  },
  examples: [
    {
      edit: (text) => text.replace(/(1\.属于国家秘密)(\t0){7}/u, '$1\t0\t0\t0\t0\t0\t0'),
      fires: ['表三“1.属于国家秘密”有 6 个数字，应有 7 个，这一行没有核对'],
    },
    {
      edit: (text) => text.replace(/(1\.属于国家秘密)/u, '$1\t0'),
      fires: ['表三“1.属于国家秘密”有 8 个数字，应有 7 个，这一行没有核对'],
    },
    {
      edit: (text) => text.replace(/0(?:\t0){14}\n$/u, `0${'\t0'.repeat(13)}\n`),
      fires: ['表四的数字行有 14 个数字，应有 15 个，没有核对'],
    },
    {
      edit: (text) => text.replace(/0(?:\t0){14}\n$/u, `0${'\t0'.repeat(15)}\n`),
      fires: ['表四的数字行有 16 个数字，应有 15 个，没有核对'],
    },
    {
      edit: (text) => text.replace(/(\d\.[^\t\n]*(?:申请|信息|出版物))((?:\t0){7})/gu, '$1\t0$2'),
      fires: ['表三有 10 行的数字个数不对，第一行是“5.属于三类内部事务信息”（8 个，应有 7 个）'],
    },
    {
      edit: (text) => text.replace(/(1\.属于国家秘密\t0)/u, '$1\t'),
      fires: ['表三“1.属于国家秘密”的 7 个数字之间夹有空单元格，分不清各属于哪一栏，这一行没有核对'],
    },
    {
      edit: (text) => text.replace(/0(?:\t0){14}\n$/u, `0\t${'\t0'.repeat(14)}\n`),
      fires: ['表四数字行的 15 个数字之间夹有空单元格，分不清各属于哪一栏，没有核对'],
    },
    {
      edit: (text) => text.replace(/(\d\.[^\t\n]*(?:申请|信息|出版物)\t0)((?:\t0){6})/gu, '$1\t$2'),
      fires: ['表三有 10 行的数字之间夹有空单元格，分不清各属于哪一栏，第一行是“5.属于三类内部事务信息”'],
    },
    {
      cells: { 'requests/granted/naturalPerson': '12', 'requests/granted/total': '12' },
      edit: (text) => text.replace(/(（一）予以公开\t*)12\t/u, '$11\t2\t'),
      fires: [
        '表三“（一）予以公开”有 8 个数字，应有 7 个，这一行没有核对；“1”和“2”可能是一个数 12 被拆成两格',
      ],
    },
    {
      cells: { 'disputes/review/upheld': '12', 'disputes/review/total': '12' },
      edit: (text) => text.replace(/\n12\t/u, '\n1\t2\t'),
      fires: ['表四的数字行有 16 个数字，应有 15 个，没有核对；“1”和“2”可能是一个数 12 被拆成两格'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const group of groupByTable(problemsOf(report, 'row-length'))) {
      const [first] = group;
      const { document, table, row, place, found, wanted } = first;
      const facts = { table: table.data, found, wanted, count: group.length };
      const at = { document, place };
      // As many figures as columns do not stand side by side.
      const hasGaps = found === wanted;
      if (row && group.length > 1)
        yield { message: say(hasGaps ? 'manyGaps' : 'many', { ...facts, row }), at };
      else if (first.split) {
        const [one, two] = first.split.map(({ text }) => text.trim()) as [string, string];
        const parts = { ...facts, first: one, second: two, whole: one + two };
        yield { message: row ? say('split', { ...parts, row }) : say('lineSplit', parts), at };
      } else if (row) yield { message: say(hasGaps ? 'gaps' : 'unread', { ...facts, row }), at };
      else yield { message: say(hasGaps ? 'lineGaps' : 'lineUnread', facts), at };
    }
  },
});
