// The thousands of a figure are separated.

import { upheldEverywhere } from './kit/example-form.js';
import { notationCells, notationFindings } from './kit/notation.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR207',
  name: 'separator-in-figure',
  category: 'cell',
  severity: 'warning',
  title: { zh: '数字带千位分隔符', en: 'Thousands separator' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”写成“{raw}”，不用千位分隔符',
      en: '{table} "{row}", {column}: "{raw}" has a thousands separator',
    },
    many: {
      zh: '{table}有 {count} 个单元格带有千位分隔符（如“{raw}”），第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells have a thousands separator (such as "{raw}"), first "{row}", {column}',
    },
  },
  help: { zh: '去掉逗号，连续书写数字。', en: 'Write the digits without separators.' },
  docs: {
    what: {
      zh: '数字里用逗号或空格隔开了千位。',
      en: 'A comma or space separates the thousands of a figure.',
    },
    why: {
      zh: '逗号在 CSV 文件里就是分列的符号，一个数会被拆成两格。',
      en: 'In a CSV file a comma separates cells: one figure becomes two.',
    },
    mend: { zh: '去掉分隔符。', en: 'Remove the separators.' },
  },
  examples: [
    {
      cells: upheldEverywhere('1,234'),
      fires: ['表四有 6 个单元格带有千位分隔符（如“1,234”），第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'proactive/licensing/decisions': '1,234',
      },
      fires: ['表二“行政许可”的“本年处理决定数量”写成“1,234”，不用千位分隔符'],
    },
    {
      fires: [],
    },
  ],
  check: (report, say) => notationFindings(notationCells(report, 'separator'), say, 'separator'),
});
