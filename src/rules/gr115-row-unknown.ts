// A row of figures has a label that the form does not know.

import { groupByTable, problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR115',
  name: 'row-unknown',
  category: 'structure',
  severity: 'error',

  title: { zh: '无法识别的行', en: 'Unknown row' },
  messages: {
    near: {
      zh: '{table}里的“{label}”不是规定的行名，最接近的是“{row}”，这一行没有核对',
      en: '{table}: "{label}" is not a row of the form; the nearest is "{row}"; it was not checked',
    },
    unknown: {
      zh: '{table}里的“{label}”不是规定的行名，这一行没有核对',
      en: '{table}: "{label}" is not a row of the form; it was not checked',
    },
    many: {
      zh: '{table}里有 {count} 行的行名不是规定的，第一个是“{label}”，这些行没有核对',
      en: '{table}: {count} rows with figures have labels that are not of the form, first "{label}"; they were not checked',
    },
  },
  help: { zh: '改为规定的行名，或删去格式里没有的行。', en: 'Use the label of the form, or delete the row.' },
  docs: {
    what: {
      zh: '带有数字的一行，行名在规定的格式里找不到。',
      en: 'A row with figures has a label that the form does not know.',
    },
    why: {
      zh: '自行增加的行不会被汇总；行名写错的行，数字会被漏掉。',
      en: 'Added rows are not summed up; a misnamed row is lost.',
    },
    mend: { zh: '对照规定的格式改正行名。', en: 'Correct the label after the official form.' },
  },
  examples: [
    {
      edit: (text) => text.replace(/(.*2\.重复申请)/u, '\t\t办理过的疑难事项\t0\t0\t0\t0\t0\t0\t0\n$1'),
      fires: ['表三里的“办理过的疑难事项”不是规定的行名，这一行没有核对'],
    },
    {
      edit: (text) => text.replace(/(.*2\.重复申请)/u, '\t\t重复的申请\t0\t0\t0\t0\t0\t0\t0\n$1'),
      fires: ['表三里的“重复的申请”不是规定的行名，最接近的是“2.重复申请”，这一行没有核对'],
    },
    {
      edit: (text) => text.replace(/(\d\.[^\t\n]*(?:申请|信息|出版物))((?:\t0){7})/gu, '$1$2\n\t\t2023年$2'),
      fires: ['表三里有 10 行的行名不是规定的，第一个是“2023年”，这些行没有核对'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const group of groupByTable(problemsOf(report, 'row-unknown'))) {
      const [{ document, table, label, nearest }] = group;
      const facts = { table: table.data, label: label.text.trim() };
      const at = { document, place: label.place };
      if (group.length > 1) yield { message: say('many', { ...facts, count: group.length }), at };
      else yield { message: nearest ? say('near', { ...facts, row: nearest }) : say('unknown', facts), at };
    }
  },
});
