// Figures stand in the report that belong to no table that was recognised.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR125',
  name: 'figures-unread',
  category: 'structure',
  severity: 'error',

  title: { zh: '数字不属于任何表格', en: 'Figures outside all tables' },
  messages: {
    one: {
      zh: '这里有一行 {count} 个数字，不属于任何一张认出的表格，没有核对',
      en: 'a row of {count} figures belongs to no table that was recognised; it was not checked',
    },
    many: {
      zh: '这里有 {rows} 行数字（每行 {count} 个），不属于任何一张认出的表格，没有核对',
      en: '{rows} rows of figures ({count} each) belong to no table that was recognised; they were not checked',
    },
  },
  help: {
    zh: '是统计表的，按规定的格式补上表头和行名；不是的，不必处理。',
    en: 'Where they are part of a form, add its header and labels; else there is nothing to do.',
  },
  docs: {
    what: {
      zh: '文件里有成行的数字，上面没有认得出的表头，旁边没有认得出的行名。',
      en: 'Rows of figures stand in the file without a header or labels that are known.',
    },
    why: {
      zh: '读不懂的数字没有核对，不能当作没有问题。',
      en: 'What could not be understood was not checked, and is not to pass for correct.',
    },
    mend: {
      zh: '对照规定的格式，补上表头、行名和各部分的标题。',
      en: 'Add the header, the labels and the titles of the sections as the form has them.',
    },
  },
  examples: [
    {
      edit: (text) => `${text}\n\n八、附表\n\n3\t9\t4\t1\n`,
      fires: ['这里有一行 4 个数字，不属于任何一张认出的表格，没有核对'],
    },
    {
      edit: (text) => `${text}\n\n八、附表\n\n3\t9\t4\t1\n5\t5\t2\t7\n`,
      fires: ['这里有 2 行数字（每行 4 个），不属于任何一张认出的表格，没有核对'],
    },
    { edit: (text) => `${text}\n\n八、附表\n\n1\t2\t3\t4\n`, fires: [] },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, place, figures, rows } of problemsOf(report, 'figures-unbound')) {
      const at = { document, place };
      const facts = { count: figures, rows };
      yield { message: say(rows === 1 ? 'one' : 'many', facts), at };
    }
  },
});
