// The total of a row of requests is not the sum of its columns.

import { defineRule } from './kit/rule.js';
import { totalMismatches } from './kit/total-mismatch.js';

export default defineRule({
  code: 'GR301',
  name: 'row-total-mismatch',
  category: 'arithmetic',
  severity: 'error',
  title: { zh: '行合计不符', en: 'Row total does not match' },
  messages: {
    mismatch: {
      zh: '{table}“{along}”：{total}填写 {actual}，各列之和为 {expected}',
      en: '{table} "{along}": {total} is {actual}, but its columns add up to {expected}',
    },
  },
  help: {
    zh: '对照台账核对本行各列，改正填错的一格，再核对总计。',
    en: 'Check the columns of this row against your records, correct the wrong cell, then the total.',
  },
  docs: {
    what: {
      zh: '每一行的“总计”应等于自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他六列之和。',
      en: 'The total of each row is the sum of its six columns of applicants.',
    },
    why: {
      zh: '每件申请只属于一类申请人，“总计”就是六类之和；不相等说明至少有一格填错。看不出的：同一行错了两格而和不变；四格正好在长方形的四角、加减的是同一个数，这时行、列的和都不变，哪个等式都不会报出，只能对照台账。',
      en: 'Each request belongs to one kind of applicant, so the total is their sum; where it differs, at least one cell is wrong. What cannot be seen: two wrong cells of the row that cancel out; and four cells at the corners of a rectangle changed by the same amount up and down, as every row and column keeps its sum and no relation breaks. Only the register shows them.',
    },
    mend: {
      zh: '先看本行哪一格与登记台账不一致；若同一列的“（七）总计”或勾稽关系也报错，多半是两处交叉的那一格填错。',
      en: 'Find the cell that differs from the register. Where the total of results or the balance of a column fails too, the cell at the crossing is the likely one.',
    },
  },
  examples: [
    {
      cells: { 'requests/received/total': '3', 'requests/carriedOut/total': '3' },
      fires: [
        '表三“一、本年新收政府信息公开申请数量”：总计填写 3，各列之和为 0',
        '表三“四、结转下年度继续办理”：总计填写 3，各列之和为 0',
      ],
    },
    { fires: [] },
  ],
  check(report, say) {
    return totalMismatches(report, this.code, (facts) => say('mismatch', facts));
  },
});
