// A label differs from the form, but can only mean one row.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR117',
  name: 'row-misnamed',
  category: 'structure',
  severity: 'warning',

  title: { zh: '行名有误', en: 'Row misnamed' },
  messages: {
    misnamed: {
      zh: '{table}里的“{label}”应为“{row}”，已按“{row}”核对',
      en: '{table}: "{label}" should read "{row}" and was checked as such',
    },
    year: {
      zh: '{table}的数字标的是“{label}”，报告是 {year} 年的，可能是往年的数字',
      en: '{table}: the figures are labelled "{label}", but the report is on {year}; they may be those of another year',
    },
  },
  help: { zh: '改为规定的行名。', en: 'Use the label of the form.' },
  docs: {
    what: {
      zh: '行名与规定的格式有出入，但只可能是其中一行；或者表四唯一的一行数字标着别的年份。',
      en: 'A label differs from the form, but can only mean one of its rows; or the only row of figures of Table 4 says that it is of another year.',
    },
    why: { zh: '行名写错会使汇总程序漏掉这一行。', en: 'A misnamed row is lost when reports are summed up.' },
    mend: { zh: '对照规定的格式改正行名。', en: 'Correct the label after the official form.' },
  },
  examples: [
    {
      edit: (text) => text.replace('5.属于三类内部事务信息', '5.属于三类内部事物信息'),
      fires: [
        '表三里的“5.属于三类内部事物信息”应为“5.属于三类内部事务信息”，已按“5.属于三类内部事务信息”核对',
      ],
    },
    {
      edit: (text) => text.replace(/\n(?=(?:0\t){14}0\n)/u, '\n2022年\t'),
      fires: ['表四的数字标的是“2022年”，报告是 2024 年的，可能是往年的数字'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, row, label } of problemsOf(report, 'row-misnamed')) {
      yield {
        message: say('misnamed', { table: table.data, row: row.label, label: label.text.trim() }),
        at: { document, place: label.place },
      };
    }
    for (const { document, table, label, year } of problemsOf(report, 'row-of-other-year')) {
      yield {
        message: say('year', { table: table.data, label: label.text.trim(), year }),
        at: { document, place: label.place },
        help: {
          zh: '核对这一行是否是本年的数字，并改正年份。',
          en: 'See whether these are the figures of this year, and correct the label.',
        },
      };
    }
  },
});
