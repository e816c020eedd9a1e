// A table stands in the report more than once.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR112',
  name: 'table-repeated',
  category: 'structure',
  severity: 'error',

  title: { zh: '表格重复', en: 'Table repeated' },
  messages: {
    repeated: {
      zh: '{table}出现了不止一次，只核对第一张',
      en: '{table} occurs more than once; only the first was checked',
    },
  },
  help: { zh: '只保留一张，删去多余的。', en: 'Keep one and delete the other.' },
  docs: {
    what: {
      zh: '同一张统计表在报告里出现了两次以上。',
      en: 'A table of the form occurs twice or more in the report.',
    },
    why: {
      zh: '两张表数字不同的，读者无法判断以哪张为准。',
      en: 'Where they differ nobody can tell which one counts.',
    },
    mend: {
      zh: '多半是复制粘贴时带进了旧表，核对后删去。',
      en: 'Mostly an old table was pasted along; check and delete it.',
    },
  },
  examples: [
    {
      edit: (text) =>
        text + text.slice(text.indexOf('三、收到和处理'), text.indexOf('四、政府信息公开行政复议')),
      fires: ['表三出现了不止一次，只核对第一张'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, place } of problemsOf(report, 'table-repeated')) {
      yield { message: say('repeated', { table: table.data }), at: { document, place } };
    }
  },
});
