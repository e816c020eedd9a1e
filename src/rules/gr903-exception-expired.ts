// An exception has passed its last day and counts no more.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR903',
  name: 'exception-expired',
  category: 'run',
  severity: 'warning',
  title: { zh: '例外已到期', en: 'Expired exception' },
  messages: {
    expired: {
      zh: '这项例外有效至 {until}，已经到期，不再生效（理由：{reason}）',
      en: 'this exception ended on {until} and counts no more (its reason: {reason})',
    },
  },
  help: {
    zh: '问题仍属实的，核实后改写日期；已经解决的，删去这一项。',
    en: 'Renew the date where it still holds; delete the entry where it does not.',
  },
  docs: {
    what: {
      zh: '配置里的例外写了有效期（until），检查当日已经过了这一天。',
      en: 'An exception of the configuration has a last day (until), and the day of the run is after it.',
    },
    why: {
      zh: '例外到期后，相应的问题重新报出，提醒再次核实。',
      en: 'After that day the finding is told again, so that someone looks at it anew.',
    },
    mend: {
      zh: '核实后延长 until，或删去这一项例外。',
      en: 'Look at the finding; then renew the date or delete the exception.',
    },
  },
  examples: [
    {
      problem: { kind: 'expired', data: { until: '2024-12-31', reason: '已与上级核对' } },
      fires: ['这项例外有效至 2024-12-31，已经到期，不再生效（理由：已与上级核对）'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, problem, place } of problemsOf(report, 'configuration')) {
      if (problem.kind !== 'expired') continue;
      const { until = '', reason = '' } = problem.data;
      yield { message: say('expired', { until, reason }), at: { document, place } };
    }
  },
});
