// A heading without cells has figures beside it.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR124',
  name: 'heading-with-figures',
  category: 'structure',
  severity: 'warning',

  title: { zh: '标题行里有数字', en: 'Figures beside a heading' },
  messages: {
    figures: {
      zh: '{table}的“{label}”是标题行，不填数字，这里有 {count} 个',
      en: '{table}: "{label}" is a heading without figures, but has {count}',
    },
    sum: {
      zh: '{table}的“{label}”应分 {count} 行填写（{rows}），这里只填了一行合计，已按合计核对',
      en: '{table}: "{label}" has {count} rows of its own ({rows}), but only their sum is given; it was checked as such',
    },
  },
  help: {
    zh: '删去标题行里的数字；应填在下面各小项的，移到对应的行。',
    en: 'Delete the figures, or move them to the rows below.',
  },
  docs: {
    what: {
      zh: '“三、本年度办理结果”“（三）不予公开”等标题行没有数字栏，却填了数字。',
      en: 'A heading such as （三）不予公开 has no cells for figures, yet has some.',
    },
    why: {
      zh: '规定的格式没有小计，填在标题行的数字不会被汇总；下面的小项都没有时，按它们的合计核对，否则不参加核对。',
      en: 'The form has no sub-totals; such figures are not summed up. They are checked as the sum of the rows below where none of these is there.',
    },
    mend: {
      zh: '核对下面各小项是否已填，再删去。',
      en: 'See that the rows below are filled in, then delete them.',
    },
  },
  examples: [
    {
      edit: (text) =>
        text.replace(/(.*)(1\.信访举报投诉类申请)/u, '\t（五）不予处理\t\t0\t0\t0\t0\t0\t0\t0\n\t\t$2'),
      fires: ['表三的“（五）不予处理”是标题行，不填数字，这里有 7 个'],
    },
    {
      edit: (text) => text.replace(/\t（六）其他处理\t1\.[^\t]*(.*)\n.*\n.*\n/u, '\t（六）其他处理\t$1\n'),
      fires: [
        '表三的“（六）其他处理”应分 3 行填写（1.申请人无正当理由逾期不补正、2.申请人逾期未按收费通知要求缴纳费用、3.其他），这里只填了一行合计，已按合计核对',
      ],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, label, figures, sumOf } of problemsOf(report, 'heading-with-figures')) {
      const facts = { table: table.data, label: label.text.trim(), count: figures };
      yield {
        message: sumOf ? say('sum', { ...facts, rows: sumOf, count: sumOf.length }) : say('figures', facts),
        ...(sumOf && { severity: 'error' as const }),
        at: { document, place: label.place },
      };
    }
  },
});
