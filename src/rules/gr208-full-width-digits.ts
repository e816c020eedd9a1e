// A figure is written in full-width characters.

import { upheldEverywhere } from './kit/example-form.js';
import { notationCells, notationFindings } from './kit/notation.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR208',
  name: 'full-width-digits',
  category: 'cell',
  severity: 'warning',
  title: { zh: '全角数字', en: 'Full-width digits' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”用全角字符写成“{raw}”',
      en: '{table} "{row}", {column}: "{raw}" is in full-width characters',
    },
    many: {
      zh: '{table}有 {count} 个单元格用了全角字符（如“{raw}”），第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells are in full-width characters (such as "{raw}"), first "{row}", {column}',
    },
  },
  help: { zh: '改用半角数字。', en: 'Use ordinary (half-width) digits.' },
  docs: {
    what: { zh: '数字用全角字符书写，如“１２”。', en: 'Digits are written in full-width characters.' },
    why: {
      zh: '多数汇总程序把全角数字当作文字，不参加计算。',
      en: 'Most programs take full-width digits for text and leave them out of sums.',
    },
    mend: { zh: '切换到半角输入后重新填写。', en: 'Type the figure again in half-width mode.' },
  },
  examples: [
    {
      cells: upheldEverywhere('２'),
      fires: ['表四有 6 个单元格用了全角字符（如“２”），第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'requests/received/naturalPerson': '12',
        'requests/received/total': '12',
        'requests/granted/naturalPerson': '１２',
        'requests/granted/total': '12',
        'requests/total/naturalPerson': '12',
        'requests/total/total': '12',
      },
      fires: ['表三“（一）予以公开”的“自然人”用全角字符写成“１２”'],
    },
    {
      fires: [],
    },
  ],
  check: (report, say) => notationFindings(notationCells(report, 'full-width'), say, 'full-width'),
});
