// The total of results of a column is not the sum of the result rows.

import { defineRule } from './kit/rule.js';
import { totalMismatches } from './kit/total-mismatch.js';

export default defineRule({
  code: 'GR302',
  name: 'result-total-mismatch',
  category: 'arithmetic',
  severity: 'error',
  title: { zh: '办理结果总计不符', en: 'Total of results does not match' },
  messages: {
    mismatch: {
      zh: '{table}“{along}”列：“{total}”填写 {actual}，各项办理结果之和为 {expected}',
      en: '{table}, column "{along}": "{total}" is {actual}, but the results add up to {expected}',
    },
  },
  help: {
    zh: '逐行核对本列的办理结果，改正填错的一格，再核对“（七）总计”。',
    en: 'Check the results of this column row by row, correct the wrong cell, then the total of results.',
  },
  docs: {
    what: {
      zh: '每一列的“（七）总计”应等于本年度各项办理结果之和：（一）（二）以及（三）至（六）下的各小项。',
      en: 'In each column the total of results (七) is the sum of all result rows from (一) to (六).',
    },
    why: {
      zh: '一件申请只计一种办理结果，“总计”就是各项之和。（三）（四）（五）（六）没有小计栏，容易漏加。看不出的：两行办理结果整行填反，或同一列里一项多计、另一项少计同一个数，各项之和都不变，只能对照台账。',
      en: 'A request has one result only, so the total is the sum of the rows. Groups (三) to (六) have no sub-totals, which makes omissions likely. What cannot be seen: two whole result rows exchanged, or one result of a column too high and another too low by the same amount, as the sum stays. Only the register shows them.',
    },
    mend: {
      zh: '如果同一行的总计也报错，先看交叉的那一格；否则核对“（七）总计”本身。',
      en: 'Where the total of a row fails too, look at the crossing cell first; otherwise check the total of results itself.',
    },
  },
  examples: [
    {
      cells: {
        'requests/received/naturalPerson': '1',
        'requests/received/total': '1',
        'requests/total/naturalPerson': '1',
        'requests/total/total': '1',
      },
      fires: [
        '表三“自然人”列：“（七）总计”填写 1，各项办理结果之和为 0',
        '表三“总计”列：“（七）总计”填写 1，各项办理结果之和为 0',
      ],
    },
    { fires: [] },
  ],
  check(report, say) {
    return totalMismatches(report, this.code, (facts) => say('mismatch', facts));
  },
});
