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
    first: {
      zh: '{table}有不止一行数字，只核对第一行',
      en: '{table} has more than one row of figures; only the first was checked',
    },
    rows: {
      zh: '{table}有不止一行数字，只核对“{label}”一行',
      en: '{table} has more than one row of figures; only "{label}" was checked',
    },
  },
  help: {
    zh: '只保留报告年度的一份，删去多余的。',
    en: 'Keep the one of the year reported on and delete the other.',
  },
  docs: {
    what: {
      zh: '同一张统计表在报告里出现了两次以上，或者表四有几个年度的数字行；行名说明哪一行是报告年度的，就核对那一行。',
      en: 'A table of the form occurs twice or more in the report, or Table 4 has rows of several years; where a label says which one is of the year reported on, that one is checked.',
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
    {
      edit: (text) => text.replace(/\n(0(?:\t0){14})\n$/u, '\n上年\t$1\n本年\t$1\n'),
      fires: ['表四有不止一行数字，只核对“本年”一行'],
    },
    {
      edit: (text) => text.replace(/\n(0(?:\t0){14})\n$/u, '\n$1\n校验\t$1\n'),
      fires: ['表四有不止一行数字，只核对第一行'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, place, label, isRow } of problemsOf(report, 'table-repeated')) {
      const facts = { table: table.data };
      const message = label
        ? say('rows', { ...facts, label: label.text.trim() })
        : say(isRow ? 'first' : 'repeated', facts);
      yield { message, at: { document, place } };
    }
  },
});
