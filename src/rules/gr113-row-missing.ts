// A table lacks a row of the form.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR113',
  name: 'row-missing',
  category: 'structure',
  severity: 'error',

  title: { zh: '缺少行', en: 'Row missing' },
  messages: {
    one: { zh: '{table}缺少“{rows}”一行', en: '{table} lacks the row "{rows}"' },
    many: { zh: '{table}缺少 {count} 行：{rows}', en: '{table} lacks {count} rows: {rows}' },
  },
  help: {
    zh: '按规定的格式补上；没有发生的填 0。',
    en: 'Add what the form asks for, with 0 where nothing happened.',
  },
  docs: {
    what: { zh: '统计表里少了规定的行。', en: 'A table lacks rows of the form.' },
    why: {
      zh: '缺行的表与格式不符，也会使合计和勾稽关系无法核对。',
      en: 'Such a table differs from the form, and its sums cannot be checked.',
    },
    mend: {
      zh: '从规定的格式里补上缺少的行；行名写法不同的，改为规定的写法。',
      en: 'Add the rows from the official form; use its labels where they were worded differently.',
    },
  },
  examples: [
    {
      edit: (text) => text.replace(/.*6\.属于四类过程性信息.*\n/u, ''),
      fires: ['表三缺少“6.属于四类过程性信息”一行'],
    },
    {
      edit: (text) => text.replace(/\t?行政许可.*\n/u, '').replace(/行政处罚.*\n/u, ''),
      fires: ['表二缺少 2 行：行政许可、行政处罚'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, rows, place } of problemsOf(report, 'rows-missing')) {
      yield {
        message: say(rows.length === 1 ? 'one' : 'many', { table: table.data, count: rows.length, rows }),
        at: { document, place },
        basis: { kind: 'printed', table: table.data },
      };
    }
  },
});
