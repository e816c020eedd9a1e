// An exception has met nothing in the reports that it is about.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR904',
  name: 'exception-unused',
  category: 'run',
  severity: 'warning',
  title: { zh: '例外没有用上', en: 'Unused exception' },
  messages: {
    unused: {
      zh: '这项例外没有对应的问题（理由：{reason}）',
      en: 'this exception matches no finding (its reason: {reason})',
    },
  },
  help: {
    zh: '问题已经解决的，删去这一项；写错的，改正。',
    en: 'Delete it where the matter is settled; correct it where it is miswritten.',
  },
  docs: {
    what: {
      zh: '配置里的例外，所指的报告已经检查，却没有它所说的问题。',
      en: 'The reports that an exception is about were checked, and none has what it speaks of.',
    },
    why: {
      zh: '多余的例外会在以后掩盖新的错误。只在所指的报告（文件、机关、年度）这次确实检查过时才报。',
      en: 'A needless exception may hide a new mistake one day. It is told only where the reports that it names were checked in this run.',
    },
    mend: {
      zh: '删去这一项，或改正规则、机关、年度、表、行、列。',
      en: 'Delete the entry, or correct its rule, office, year, table, row or column.',
    },
  },
  examples: [
    {
      problem: { kind: 'unused', data: { reason: '已与上级核对' } },
      fires: ['这项例外没有对应的问题（理由：已与上级核对）'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, problem, place } of problemsOf(report, 'configuration')) {
      if (problem.kind !== 'unused') continue;
      const { reason = '' } = problem.data;
      yield { message: say('unused', { reason }), at: { document, place } };
    }
  },
});
