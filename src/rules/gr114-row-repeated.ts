// A row stands in its table more than once.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR114',
  name: 'row-repeated',
  category: 'structure',
  severity: 'error',

  title: { zh: '行重复', en: 'Row repeated' },
  messages: {
    repeated: {
      zh: '{table}的“{row}”出现了不止一次，只核对第一次',
      en: '{table}: the row "{row}" occurs more than once; only the first was checked',
    },
  },
  help: { zh: '核对后只保留一行。', en: 'Check and keep one of them.' },
  docs: {
    what: { zh: '同一行在表里出现了两次以上。', en: 'A row occurs twice or more in its table.' },
    why: {
      zh: '两行数字不同的，无法判断以哪行为准；也可能是相邻的行写错了行名。',
      en: 'Where they differ nobody can tell which one counts; or a neighbouring row bears the wrong label.',
    },
    mend: {
      zh: '删去多余的行；是行名写错的，改正行名。',
      en: 'Delete the surplus row, or correct its label.',
    },
  },
  examples: [
    {
      edit: (text) => text.replace(/(行政许可.*\n)/u, '$1$1'),
      fires: ['表二的“行政许可”出现了不止一次，只核对第一次'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, row, label } of problemsOf(report, 'row-repeated')) {
      yield { message: say('repeated', { table: table.data, row }), at: { document, place: label.place } };
    }
  },
});
