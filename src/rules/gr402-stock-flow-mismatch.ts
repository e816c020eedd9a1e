// A stock is not last year's stock plus and minus this year's changes.

import { breaksAcrossYears, placeOfCell } from './kit/across-years.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR402',
  name: 'stock-flow-mismatch',
  category: 'years',
  severity: 'warning',
  title: { zh: '存量与上年不衔接', en: 'Stock does not follow from last year' },
  messages: {
    mismatch: {
      zh: '{table}“{row}”：{name}与上年不衔接，本年推出上年应为 {actual}，上年报告为 {expected}',
      en: '{table} "{row}": {name} does not follow from last year; this year’s figures imply {actual}, last year’s report has {expected}',
    },
    current: { zh: '{sum}', en: '{sum}' },
    where: { zh: '上年报告 {place}：{sum}', en: 'last year’s report, {place}: {sum}' },
  },
  help: {
    zh: '核对本年的增减数和上年的存量；因清理、有效期届满等造成的差异，可在报告中注明。',
    en: 'Check this year’s changes and last year’s stock; a clean-up or an expiry may be noted in the report.',
  },
  docs: {
    what: {
      zh: '2021年版：现行有效件数＝上年现行有效件数＋本年制发件数－本年废止件数。2019年版：上一年项目数量＝上年报告的项目数量＋增减数。用 --previous 给出上年报告时检查。',
      en: '2021: documents in force = last year’s + issued − repealed. 2019: items last year = last year’s items + change. Checked where --previous gives last year’s report.',
    },
    why: {
      zh: '这是审核惯例，不是格式的规定：文件清理后调整存量、有效期届满自动失效都会造成合理的差异，所以最多只作警告。',
      en: 'Audit practice, not a rule of the form: clean-ups and expiry cause legitimate differences, hence a warning at most.',
    },
    mend: {
      zh: '先看本年制发、废止是否漏填，再看上年存量是否在公布后调整过。',
      en: 'See first whether issued or repealed documents were left out, then whether last year’s stock was adjusted later.',
    },
  },
  examples: [
    {
      previous: { 'proactive/normativeDocuments/inForce': '7' },
      fires: ['表二“行政规范性文件”：现行有效件数增减与上年不衔接，本年推出上年应为 0，上年报告为 7'],
    },
    { previous: {}, fires: [] },
    { fires: [] },
  ],
  *check(report, say) {
    for (const broken of breaksAcrossYears(report, this.code)) {
      const { relation, current, previous, actual, expected, currentSum, previousSum } = broken;
      yield {
        message: say('mismatch', {
          table: relation.table,
          row: relation.along,
          name: relation.name,
          actual,
          expected,
        }),
        notes: [say('where', { place: placeOfCell(previous[0]), sum: previousSum })],
        subject: current[0],
        operands: [...current.slice(1), ...previous],
        highlights: [{ cells: current, primary: true, message: say('current', { sum: currentSum }) }],
        expected,
        actual,
        basis: { kind: relation.basis, table: relation.table },
      };
    }
  },
});
