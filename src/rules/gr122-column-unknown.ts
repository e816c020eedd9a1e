// The header of a table has a label that the form does not know.

import { problemsOf } from './kit/problems.js';
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
    unnamed: {
      zh: '{table}有一列没有列名，这一列没有核对',
      en: '{table}: a column has no label in the header; it was not checked',
    },
    numbers: {
      zh: '表格前面多了一列序号，已略去',
      en: 'a column of numbers stands in front of the table; it was passed over',
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
      edit: (text) => text.replace('本年收费金额（单位：万元）', '本年收费金额（元）'),
      fires: ['表二表头里的“本年收费金额（元）”应为“本年收费金额（单位：万元）”'],
    },
    {
      edit: (text) =>
        text
          .replace('现行有效件数', '现行有效件数\t备注')
          .replace(/((?:规章|行政规范性文件)\t0\t0\t0)/gu, '$1\t无'),
      fires: ['表二表头里的“备注”不是规定的列名'],
    },
    {
      edit: (text) =>
        text
          .split('\n')
          .map((line) =>
            line.split('\t').length === 10 ? `${line}\t${line.includes('自然人') ? '' : '√'}` : line,
          )
          .join('\n'),
      fires: ['表三有一列没有列名，这一列没有核对'],
    },
    {
      edit: (text) =>
        text
          .split('\n')
          .map((line, i) => (line.includes('\t') ? `${i + 1}\t${line}` : line))
          .join('\n'),
      fires: ['表格前面多了一列序号，已略去'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, label, nearest, place } of problemsOf(report, 'column-unknown')) {
      const at = { document, place };
      const facts = { table: table.data, label: label?.text.trim().replace(/\s*[\r\n]\s*/gu, '') ?? '' };
      if (!label) yield { message: say('unnamed', { table: table.data }), at };
      else if (nearest) yield { message: say('near', { ...facts, column: nearest.label }), at };
      else yield { message: say('unknown', facts), at };
    }
    for (const { document, place } of problemsOf(report, 'rows-numbered')) {
      yield { message: say('numbers', {}), at: { document, place } };
    }
  },
});
