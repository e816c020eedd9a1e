// White space stands around a figure.

import { upheldEverywhere } from './kit/example-form.js';
import { notationCells, notationFindings } from './kit/notation.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR210',
  name: 'stray-space',
  category: 'cell',
  severity: 'info',
  title: { zh: '数字前后有空格', en: 'Stray space' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”的数字 {raw} 带有多余空格',
      en: '{table} "{row}", {column}: stray space around {raw}',
    },
    many: {
      zh: '{table}有 {count} 个单元格的数字带有多余空格，第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells have stray space around the figure, first "{row}", {column}',
    },
  },
  help: { zh: '删去数字前后和中间的空格。', en: 'Delete the spaces around and inside the figure.' },
  docs: {
    what: {
      zh: '数字前后或中间有空格、不换行空格等看不见的字符。',
      en: 'Spaces or invisible characters stand around or inside a figure.',
    },
    why: {
      zh: '肉眼看不出来，但有的程序会因此把数字当作文字。',
      en: 'They cannot be seen, yet some programs take such a figure for text.',
    },
    mend: {
      zh: '删去空格；大量出现的，多半是导出时带出的，可在表格软件里统一替换。',
      en: 'Delete them; where there are many, replace them all at once in the spreadsheet.',
    },
  },
  examples: [
    {
      cells: upheldEverywhere(' 2'),
      fires: ['表四有 6 个单元格的数字带有多余空格，第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'requests/received/naturalPerson': '12',
        'requests/received/total': '12',
        'requests/granted/naturalPerson': ' 12',
        'requests/granted/total': '12',
        'requests/total/naturalPerson': '12',
        'requests/total/total': '12',
      },
      fires: ['表三“（一）予以公开”的“自然人”的数字 12 带有多余空格'],
    },
    {
      fires: [],
    },
  ],
  check: (report, say) => notationFindings(notationCells(report, 'stray-space'), say, 'stray-space'),
});
