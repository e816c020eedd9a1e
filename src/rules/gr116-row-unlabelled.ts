// Figures stand in a table without a label.

import { groupByTable, problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR116',
  name: 'row-unlabelled',
  category: 'structure',
  severity: 'error',

  title: { zh: '没有行名的数字', en: 'Figures without a label' },
  messages: {
    unlabelled: {
      zh: '{table}里有一行 {count} 个数字没有行名，没有核对',
      en: '{table}: a row of {count} figures has no label and was not checked',
    },
    after: {
      zh: '{table}“{row}”之后有一行 {count} 个数字没有行名，没有核对',
      en: '{table}: after "{row}", a row of {count} figures has no label and was not checked',
    },
    many: {
      zh: '{table}里有 {count} 行数字没有行名，没有核对',
      en: '{table}: {count} rows of figures have no label and were not checked',
    },
  },
  help: { zh: '补上行名；多余的数字删去。', en: 'Add the label, or delete the figures.' },
  docs: {
    what: { zh: '表里有一行数字，前面没有行名。', en: 'A row of figures stands in a table without a label.' },
    why: {
      zh: '没有行名就不知道数字属于哪一行，本工具不作猜测。',
      en: 'Without a label the row of the figures is unknown, and is not guessed.',
    },
    mend: { zh: '对照规定的格式补上行名。', en: 'Add the label of the form.' },
  },
  examples: [
    {
      edit: (text) => text.replace(/(.*2\.重复申请)/u, '\t\t\t0\t0\t0\t0\t0\t0\t0\n$1'),
      fires: ['表三“1.信访举报投诉类申请”之后有一行 7 个数字没有行名，没有核对'],
    },
    {
      edit: (text) => text.replace(/(一、本年新收政府信息公开申请数量)/u, '\t\t0\t0\t0\t0\t0\t0\t0\n$1'),
      fires: ['表三里有一行 7 个数字没有行名，没有核对'],
    },
    {
      edit: (text) => text.replace(/(\d\.[^\t\n]*(?:申请|信息|出版物))((?:\t0){7})/gu, '$1$2\n\t\t$2'),
      fires: ['表三里有 10 行数字没有行名，没有核对'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const group of groupByTable(problemsOf(report, 'row-unlabelled'))) {
      const [{ document, table, place, figures, after }] = group;
      const facts = { table: table.data, count: figures };
      const at = { document, place };
      if (group.length > 1) yield { message: say('many', { ...facts, count: group.length }), at };
      else yield { message: after ? say('after', { ...facts, row: after }) : say('unlabelled', facts), at };
    }
  },
});
