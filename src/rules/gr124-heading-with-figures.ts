// A heading without cells has figures beside it.

import { notesOf } from './kit/notes.js';
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
      zh: '规定的格式没有小计，填在标题行的数字不会被汇总，也不参加核对。',
      en: 'The form has no sub-totals; such figures are neither summed up nor checked.',
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
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, label, figures } of notesOf(report, 'heading-with-figures')) {
      yield {
        message: say('figures', { table: table.data, label: label.text.trim(), count: figures }),
        at: { document, place: label.place },
      };
    }
  },
});
