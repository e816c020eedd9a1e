// A figure begins with needless zeros.

import { cellFindings } from './kit/cell-groups.js';
import { upheldEverywhere } from './kit/example-form.js';
import { notationCells } from './kit/notation.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR212',
  name: 'leading-zero',
  category: 'cell',
  severity: 'info',
  title: { zh: '数字以零开头', en: 'Leading zero' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”写成“{raw}”，开头多了 0',
      en: '{table} "{row}", {column}: "{raw}" has leading zeros',
    },
    many: {
      zh: '{table}有 {count} 个单元格开头多了 0（如“{raw}”），第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells have leading zeros (such as "{raw}"), first "{row}", {column}',
    },
  },
  help: { zh: '去掉开头的 0。', en: 'Remove the leading zeros.' },
  docs: {
    what: { zh: '数字开头有多余的 0，如“012”。', en: 'A figure begins with needless zeros, such as 012.' },
    why: {
      zh: '可能是漏打了一位数字，也可能是编号误填。',
      en: 'A digit may be missing, or a code was filled in.',
    },
    mend: { zh: '核对后去掉开头的 0。', en: 'Check the figure, then remove the zeros.' },
  },
  examples: [
    {
      cells: upheldEverywhere('02'),
      fires: ['表四有 6 个单元格开头多了 0（如“02”），第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'requests/received/naturalPerson': '12',
        'requests/received/total': '12',
        'requests/granted/naturalPerson': '012',
        'requests/granted/total': '12',
        'requests/total/naturalPerson': '12',
        'requests/total/total': '12',
      },
      fires: ['表三“（一）予以公开”的“自然人”写成“012”，开头多了 0'],
    },
    {
      fires: [],
    },
  ],
  check: (report, say) => cellFindings(notationCells(report, 'leading-zero'), say),
});
