// A figure has too many digits to be one.

import { isTooLarge } from '../text/quantity.js';
import { cellFindings, violatingCells } from './kit/cell-groups.js';
import { upheldEverywhere } from './kit/example-form.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR213',
  name: 'figure-too-large',
  category: 'cell',
  severity: 'error',
  title: { zh: '数字过大', en: 'Figure too large' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”填写的“{raw}”超过 14 位，无法核对',
      en: '{table} "{row}", {column}: "{raw}" has more than 14 digits and cannot be checked',
    },
    many: {
      zh: '{table}有 {count} 个单元格的数字超过 14 位，无法核对，第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells hold figures of more than 14 digits, which cannot be checked, first "{row}", {column}',
    },
  },
  help: {
    zh: '核对数字是否重复粘贴或连写。',
    en: 'Check whether figures were pasted twice or run together.',
  },
  docs: {
    what: { zh: '一个单元格里的数字超过 14 位。', en: 'The figure of a cell has more than 14 digits.' },
    why: {
      zh: '任何机关都不会有这么大的数；多半是两个数连写在一起，或重复粘贴。',
      en: 'No office has such a figure; mostly two figures ran together or one was pasted twice.',
    },
    mend: { zh: '改为正确的数字。', en: 'Write the right figure.' },
  },
  examples: [
    {
      cells: upheldEverywhere('1111111111111111'),
      fires: ['表四有 6 个单元格的数字超过 14 位，无法核对，第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'proactive/licensing/decisions': '12345678901234567890',
      },
      fires: ['表二“行政许可”的“本年处理决定数量”填写的“12345678901234567890”超过 14 位，无法核对'],
    },
    {
      fires: [],
    },
  ],
  check(report, say) {
    const unreadable = violatingCells(report, 'type', 'unreadable');
    return cellFindings(
      unreadable.filter(({ quantity }) => isTooLarge(quantity)),
      say,
    );
  },
});
