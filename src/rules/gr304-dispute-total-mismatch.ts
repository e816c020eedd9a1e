// The total of a block of reviews or suits is not the sum of its results.

import { defineRule } from './kit/rule.js';
import { totalMismatches } from './kit/total-mismatch.js';

export default defineRule({
  code: 'GR304',
  name: 'dispute-total-mismatch',
  category: 'arithmetic',
  severity: 'error',
  title: { zh: '复议、诉讼总计不符', en: 'Dispute total does not match' },
  messages: {
    mismatch: {
      zh: '{table}“{along}”：{total}填写 {actual}，四种结果之和为 {expected}',
      en: '{table} "{along}": {total} is {actual}, but the four results add up to {expected}',
    },
  },
  help: {
    zh: '核对结果维持、结果纠正、其他结果、尚未审结四格与总计。',
    en: 'Check the four results and their total.',
  },
  docs: {
    what: {
      zh: '行政复议、未经复议直接起诉、复议后起诉三栏，各自的“总计”应等于结果维持、结果纠正、其他结果、尚未审结之和。',
      en: 'In each of the three blocks the total is the sum of upheld, corrected, other result and pending.',
    },
    why: {
      zh: '每起案件只有一种结果。本栏每个数只出现在一个等式里，仅凭表内数字无法断定错的是总计还是某一项；两项填反、和不变的，看不出来。',
      en: 'A case has one result. Each figure stands in one sum only, so the table alone cannot tell whether the total or an item is wrong. Two results exchanged keep the sum and cannot be seen.',
    },
    mend: {
      zh: '对照案件台账；正文写有复议、诉讼件数的，与正文一并核对。',
      en: 'Compare with the register of cases, and with the figures in the text where it gives them.',
    },
  },
  examples: [
    { cells: { 'disputes/review/total': '2' }, fires: ['表四“行政复议”：总计填写 2，四种结果之和为 0'] },
    { fires: [] },
  ],
  check(report, say) {
    return totalMismatches(report, this.code, (facts) => say('mismatch', facts));
  },
});
