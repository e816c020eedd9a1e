// A count or an amount is below zero.

import { cellFindings, violatingCells } from './kit/cell-groups.js';
import { upheldEverywhere } from './kit/example-form.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR204',
  name: 'negative-figure',
  category: 'cell',
  severity: 'error',
  title: { zh: '负数', en: 'Negative figure' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”为 {raw}，不能小于 0',
      en: '{table} "{row}", {column} is {raw}, which may not be below 0',
    },
    many: {
      zh: '{table}有 {count} 个单元格小于 0，第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells are below 0, first "{row}", {column}',
    },
  },
  help: {
    zh: '核对数字，去掉负号或改为正确的数。',
    en: 'Check the figure; remove the sign or correct the number.',
  },
  docs: {
    what: {
      zh: '件数和金额不能是负数；只有 2019 年版的“本年增/减”可以带负号。',
      en: 'Counts and amounts are not negative; only the yearly change of the 2019 form may be.',
    },
    why: {
      zh: '报表统计的是已经发生的件数或收取的金额。',
      en: 'The tables count what has happened and what was collected.',
    },
    mend: {
      zh: '多数是把破折号当成了负号，或者用倒减的办法凑平了合计。',
      en: 'Mostly a dash was taken for a minus, or a total was made to fit.',
    },
  },
  examples: [
    {
      cells: upheldEverywhere('-1'),
      fires: ['表四有 6 个单元格小于 0，第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'proactive/licensing/decisions': '-3',
      },
      fires: ['表二“行政许可”的“本年处理决定数量”为 -3，不能小于 0'],
    },
    {
      fires: [],
    },
  ],
  check: (report, say) => cellFindings(violatingCells(report, 'minimum', 'number'), say),
});
