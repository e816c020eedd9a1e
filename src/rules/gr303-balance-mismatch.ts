// Received plus carried in is not results plus carried out.

import { defineRule } from './kit/rule.js';
import { absolute, cellsOf, failing, minus, sumOf } from './kit/sums.js';

export default defineRule({
  code: 'GR303',
  name: 'balance-mismatch',
  category: 'arithmetic',
  severity: 'error',
  title: { zh: '勾稽关系不成立', en: 'The balance does not close' },
  messages: {
    mismatch: {
      zh: '{table}“{column}”列勾稽关系不成立：一加二为 {left}，三（总计）加四为 {right}，相差 {difference}',
      en: '{table}, column "{column}" does not balance: received plus carried in is {left}, results plus carried out is {right}, a difference of {difference}',
    },
    left: { zh: '一加二：{sum}', en: 'in: {sum}' },
    right: { zh: '三加四：{sum}', en: 'out: {sum}' },
  },
  help: {
    zh: '核对本列的新收、上年结转、（七）总计和结转下年度四个数，其中至少一个有误。',
    en: 'Check the four figures of this column: received, carried in, total of results, carried out. At least one is wrong.',
  },
  docs: {
    what: {
      zh: '每一列中：第一项“本年新收”加第二项“上年结转”，等于第三项办理结果“（七）总计”加第四项“结转下年度继续办理”。',
      en: 'In each column: received plus carried in equals the total of results plus carried out.',
    },
    why: {
      zh: '这是表三表头印明的勾稽关系：收进来的申请，要么已经办结，要么结转下年。看不出的：等号两边同时多计或少计同一个数，如新收和办结都漏了一件；第二项是否属实，要与上年报告核对（--previous）。',
      en: 'The head of the table prints this relation: a request that came in is either finished or carried out. What cannot be seen: both sides too high or too low by the same amount, such as a request missing from received and results alike. Whether the second row is true, last year’s report tells (--previous).',
    },
    mend: {
      zh: '最常见的是漏填结转数，或把上年结转的申请没有计入办理结果。对照上年报告的“结转下年度”核对第二项。',
      en: 'The commonest slips are a missing carry-over, or results that leave out the requests carried in. Compare the second row with what last year carried out.',
    },
  },
  examples: [
    {
      cells: { 'requests/received/naturalPerson': '1', 'requests/received/total': '1' },
      fires: [
        '表三“自然人”列勾稽关系不成立：一加二为 1，三（总计）加四为 0，相差 1',
        '表三“总计”列勾稽关系不成立：一加二为 1，三（总计）加四为 0，相差 1',
      ],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { relation, left, right } of failing(report, this.code)) {
      const ins = cellsOf(relation.left, report.cells);
      const outs = cellsOf(relation.right, report.cells);
      const difference = absolute(minus(left, right));
      const inSum = sumOf(relation.left, report.cells, left);
      const outSum = sumOf(relation.right, report.cells, right);
      yield {
        message: say('mismatch', { table: relation.table, column: relation.along, left, right, difference }),
        subject: ins[0],
        subjects: [...ins, ...outs],
        highlights: [
          { cells: ins, primary: true, message: say('left', { sum: inSum }) },
          { cells: outs, primary: true, message: say('right', { sum: outSum }) },
        ],
        basis: { kind: relation.basis, table: relation.table },
        relation,
      };
    }
  },
});
