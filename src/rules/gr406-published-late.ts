// GR406: a report was published after the day that the regulation sets.

import { defineRule } from './rule.js';

export default defineRule({
  code: 'GR406',
  name: 'published-late',
  category: 'audit',
  severity: 'warning',
  title: { zh: '公布超过期限', en: 'Published late' },
  messages: {
    late: {
      zh: '“{office}”{year} 年度报告于 {day} 公布，期限是 {deadline}',
      en: 'the report by "{office}" on {year} was published on {day}; it was due on {deadline}',
    },
  },
  help: {
    zh: '核对清单中的公布日期；确属逾期的，督促改进。',
    en: 'Check the day of publication in the manifest; see that the next report comes in time.',
  },
  docs: {
    what: {
      zh: '清单（--manifest）的 published 列写明了公布日期，而日期晚于期限：部门为次年 1 月 31 日，人民政府和汇总全域的报告为次年 3 月 31 日。audit 时检查。',
      en: 'The manifest gives the day of publication (column published), and it lies after the due date: 31 January of the next year for departments, 31 March for governments and reports on an area. Checked by audit.',
    },
    why: {
      zh: '《政府信息公开条例》第四十九条规定了公布年度报告的期限。',
      en: 'Article 49 of the Regulation sets the dates.',
    },
    mend: {
      zh: '以首次公布的日期为准；后来更正、重新发布的，清单里仍写首次公布的日期。',
      en: 'The first publication counts: keep its date in the manifest when a report is published again.',
    },
  },
  examples: [
    {
      peers: { published: '2025-02-03' },
      fires: ['“某某局”2024 年度报告于 2025-02-03 公布，期限是 2025-01-31'],
    },
    { peers: { published: '2025-01-31' }, fires: [] },
    { peers: { published: '2025-02-03', scope: 'area' }, fires: [] },
    { fires: [] },
  ],
  *check({ peers, office, year, edition, path }, say) {
    const deadlines = edition?.data.deadlines;
    if (!peers?.published || !deadlines || year === null) return;
    const { day, scope } = peers.published;
    const isGovernment = scope === 'area' || (office?.endsWith('人民政府') ?? false);
    const deadline = `${year + 1}-${isGovernment ? deadlines.government : deadlines.department}`;
    if (day > deadline) yield { said: say('late', { office: office ?? path, year, day, deadline }) };
  },
});
