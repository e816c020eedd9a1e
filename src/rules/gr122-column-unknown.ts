// The header of a table has a label that the form does not know.

import { notesOf } from './kit/notes.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR122',
  name: 'column-unknown',
  category: 'structure',
  severity: 'warning',

  title: { zh: '无法识别的列', en: 'Unknown column' },
  messages: {
    near: {
      zh: '{table}表头里的“{label}”应为“{column}”',
      en: '{table}: "{label}" in the header should read "{column}"',
    },
    unknown: {
      zh: '{table}表头里的“{label}”不是规定的列名',
      en: '{table}: "{label}" in the header is no column of the form',
    },
  },
  help: { zh: '改为规定的列名。', en: 'Use the label of the form.' },
  docs: {
    what: { zh: '表头里有规定格式没有的列名。', en: 'The header holds a label that the form does not know.' },
    why: {
      zh: '列名不同，数字的含义就可能不同。',
      en: 'Under another label a figure may mean something else.',
    },
    mend: { zh: '对照规定的格式改正。', en: 'Correct it after the official form.' },
  },
  examples: [
    {
      edit: (text) => text.replace('本年废止件数', '本年作废件数'),
      fires: ['表二表头里的“本年作废件数”应为“本年废止件数”'],
    },
    {
      edit: (text) =>
        text
          .replace('现行有效件数', '现行有效件数\t备注')
          .replace(/((?:规章|行政规范性文件)\t0\t0\t0)/gu, '$1\t无'),
      fires: ['表二表头里的“备注”不是规定的列名'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, label, nearest } of notesOf(report, 'column-unknown')) {
      const facts = { table: table.data, label: label.text.trim() };
      yield {
        message: nearest ? say('near', { ...facts, column: nearest.label }) : say('unknown', facts),
        at: { document, place: label.place },
      };
    }
  },
});
