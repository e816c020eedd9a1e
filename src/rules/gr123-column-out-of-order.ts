// The columns of a table are not in the order of the form.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR123',
  name: 'column-out-of-order',
  category: 'structure',
  severity: 'warning',

  title: { zh: '列的顺序不对', en: 'Columns out of order' },
  messages: {
    order: {
      zh: '{table}的列顺序与规定不同，已按表头读取：{columns}',
      en: '{table}: the columns are not in the order of the form; read by the header: {columns}',
    },
    contrary: {
      zh: '{table}表头的列顺序与规定不同，各行数字却按规定的顺序才加得起来，已按规定的顺序读取',
      en: '{table}: the header is not in the order of the form, but the figures add up in that order only; they were read so',
    },
  },
  help: { zh: '按规定的顺序排列各列。', en: 'Put the columns in the order of the form.' },
  docs: {
    what: {
      zh: '统计表的列没有按规定的顺序排列。数字按表头读取和核对；按规定的顺序才加得起来的，按规定的顺序读取。',
      en: 'The columns of a table are not in the order of the form. They are read by the header, unless they add up in the order of the form only.',
    },
    why: {
      zh: '按位置汇总的程序会把数字读到别的栏里。',
      en: 'Programs that read by position put the figures into other columns.',
    },
    mend: { zh: '调整列的顺序。', en: 'Reorder the columns.' },
  },
  examples: [
    {
      edit: (text) => text.replace('本年制发件数\t本年废止件数', '本年废止件数\t本年制发件数'),
      fires: ['表二的列顺序与规定不同，已按表头读取：本年废止件数、本年制发件数、现行有效件数'],
    },
    {
      cells: {
        'requests/carriedIn/naturalPerson': '2',
        'requests/carriedIn/total': '2',
        'requests/carriedOut/naturalPerson': '2',
        'requests/carriedOut/total': '2',
      },
      edit: (text) => text.replace(/商业企业(.*?)总计/u, '总计$1商业企业'),
      fires: ['表三表头的列顺序与规定不同，各行数字却按规定的顺序才加得起来，已按规定的顺序读取'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, place, found } of problemsOf(report, 'columns-out-of-order')) {
      yield { message: say('order', { table: table.data, columns: found }), at: { document, place } };
    }
    for (const { document, table, place } of problemsOf(report, 'columns-contrary')) {
      yield { message: say('contrary', { table: table.data }), at: { document, place } };
    }
  },
});
