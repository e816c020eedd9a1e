// The rows of a table are not in the order of the form.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR119',
  name: 'row-out-of-order',
  category: 'structure',
  severity: 'warning',

  title: { zh: '行的顺序不对', en: 'Row out of order' },
  messages: {
    order: {
      zh: '{table}的“{row}”排在“{after}”之后，与规定的顺序不同',
      en: '{table}: "{row}" stands after "{after}", out of the order of the form',
    },
  },
  help: { zh: '按规定的顺序排列。', en: 'Put the rows in the order of the form.' },
  docs: {
    what: {
      zh: '统计表的行没有按规定的顺序排列。数字仍按行名读取和核对。',
      en: 'The rows of a table are not in the order of the form. They are read by their labels all the same.',
    },
    why: {
      zh: '顺序不同容易填错行，按位置汇总的程序也会读错。',
      en: 'A changed order invites slips, and programs that read by position go wrong.',
    },
    mend: { zh: '把这一行移到规定的位置。', en: 'Move the row to its place.' },
  },
  examples: [
    {
      edit: (text) => text.replace(/(.*行政处罚.*\n)(.*行政强制.*\n)/u, '$2$1'),
      fires: ['表二的“行政处罚”排在“行政强制”之后，与规定的顺序不同'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, row, after, label } of problemsOf(report, 'rows-out-of-order')) {
      yield {
        message: say('order', { table: table.data, row, after }),
        at: { document, place: label.place },
      };
    }
  },
});
