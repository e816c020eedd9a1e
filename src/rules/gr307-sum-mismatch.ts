// An equation of a form that no rule of its own is about does not hold.

import { EXAMPLE_CHOICES, EXAMPLE_FORM, formByQuarter } from './kit/example-form.js';
import { defineRule } from './kit/rule.js';
import { absolute, cellsOf, failing, minus, sumOf } from './kit/sums.js';
import { totalMismatch } from './kit/total-mismatch.js';

export default defineRule({
  code: 'GR307',
  name: 'sum-mismatch',
  category: 'arithmetic',
  severity: 'error',
  title: { zh: '合计不符', en: 'Sum does not match' },
  messages: {
    total: {
      zh: '{table}“{total}”填写 {actual}，各分项之和为 {expected}',
      en: '{table}: {total} is {actual}, but its parts add up to {expected}',
    },
    along: {
      zh: '{table}“{along}”：{total}填写 {actual}，各分项之和为 {expected}',
      en: '{table} "{along}": {total} is {actual}, but its parts add up to {expected}',
    },
    balance: {
      zh: '{table}“{along}”：“{name}”不成立，一边为 {left}，另一边为 {right}，相差 {difference}',
      en: '{table} "{along}": "{name}" does not hold: one side is {left}, the other {right}, a difference of {difference}',
    },
    side: { zh: '{sum}', en: '{sum}' },
  },
  help: {
    zh: '对照台账核对各分项，改正填错的一格，再核对合计。',
    en: 'Check the parts against your records, correct the wrong cell, then the total.',
  },
  docs: {
    what: {
      zh: '报表定义里列出的等式：总数等于各分项之和，或者两边的和相等。',
      en: 'The equations that the definition of a form lists: a total is the sum of its parts, or two sums are equal.',
    },
    why: {
      zh: '分项相加不等于合计，说明至少有一格填错。',
      en: 'Where the parts do not add up to their total, at least one cell is wrong.',
    },
    mend: {
      zh: '先看哪一个分项与台账不一致，再改合计。',
      en: 'Find the part that differs from the records, then correct the total.',
    },
  },
  examples: [
    {
      form: EXAMPLE_FORM,
      cells: { ...EXAMPLE_CHOICES, 'messages/received/value': '12', 'messages/online/value': '10' },
      fires: ['留言表“收到留言数量”填写 12，各分项之和为 10'],
    },
    {
      form: formByQuarter(['total']),
      cells: { 'visits/all/first': '1', 'visits/all/second': '2', 'visits/all/total': '4' },
      fires: ['访问量表“访问量”：全年填写 4，各分项之和为 3'],
    },
    {
      form: formByQuarter(['total', 'lost']),
      cells: { 'visits/all/first': '1', 'visits/all/second': '2', 'visits/all/total': '4' },
      fires: ['访问量表“访问量”：“全年访问量”不成立，一边为 3，另一边为 4，相差 1'],
    },
    {
      form: EXAMPLE_FORM,
      cells: { ...EXAMPLE_CHOICES, 'messages/received/value': '12', 'messages/letters/value': '12' },
      fires: [],
    },
  ],
  *check(report, say) {
    for (const { relation, left, right } of failing(report, this.code)) {
      const found = totalMismatch({ relation, left, right }, report, (facts) =>
        relation.table.columns.length === 1 ? say('total', facts) : say('along', facts),
      );
      const severity = relation.severity && { severity: relation.severity };
      if (found) {
        yield { ...found, ...severity };
        continue;
      }
      const [ins, outs] = [cellsOf(relation.left, report.cells), cellsOf(relation.right, report.cells)];
      yield {
        message: say('balance', {
          table: relation.table,
          along: relation.along,
          name: relation.name,
          left,
          right,
          difference: absolute(minus(left, right)),
        }),
        subject: ins[0],
        subjects: [...ins, ...outs],
        highlights: [
          {
            cells: ins,
            primary: true,
            message: say('side', { sum: sumOf(relation.left, report.cells, left) }),
          },
          {
            cells: outs,
            primary: true,
            message: say('side', { sum: sumOf(relation.right, report.cells, right) }),
          },
        ],
        basis: { kind: relation.basis, table: relation.table },
        relation,
        ...severity,
      };
    }
  },
});
