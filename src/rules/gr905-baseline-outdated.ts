// Entries of the baseline are met no more.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR905',
  name: 'baseline-outdated',
  category: 'run',
  severity: 'info',
  title: { zh: '基线条目已无对应问题', en: 'Outdated baseline' },
  messages: {
    outdated: {
      zh: '基线中有 {count} 条在这次检查的报告里已没有对应的问题，第一条在这里',
      en: '{count} entries of the baseline are met no more in the reports of this run; this is the first',
    },
  },
  help: { zh: '用 --prune-baseline 清理。', en: 'Remove them with --prune-baseline.' },
  docs: {
    what: {
      zh: '基线里记着的问题，所在的报告这次已经检查，问题却没有了。',
      en: 'The baseline lists findings of reports that were checked in this run, and they are gone.',
    },
    why: {
      zh: '问题改好后留在基线里，以后再出现就不会报出。',
      en: 'What is settled and stays in the baseline would not be told if it came back.',
    },
    mend: {
      zh: '运行 gov-report lint 时加 --prune-baseline。',
      en: 'Run gov-report lint with --prune-baseline.',
    },
  },
  examples: [
    {
      problem: { kind: 'baseline-unused', data: { count: 2 } },
      fires: ['基线中有 2 条在这次检查的报告里已没有对应的问题，第一条在这里'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, problem, place } of problemsOf(report, 'configuration')) {
      if (problem.kind !== 'baseline-unused') continue;
      const { count = 0 } = problem.data;
      yield { message: say('outdated', { count }), at: { document, place } };
    }
  },
});
