// A report was published after the day that the regulation sets.

import type { Bilingual } from '../i18n/language.js';
import { isGovernmentName, officeName } from '../prose/office.js';
import { defineRule } from './kit/rule.js';

/** What the report is taken for. */
const KINDS = {
  area: { zh: '全域汇总报告', en: 'a report on an area' },
  government: { zh: '人民政府', en: 'the report of a government' },
  department: { zh: '政府部门', en: 'the report of a department' },
} satisfies Record<string, Bilingual>;

export default defineRule({
  code: 'GR406',
  name: 'published-late',
  category: 'audit',
  severity: 'warning',
  title: { zh: '公布超过期限', en: 'Published late' },
  messages: {
    late: {
      zh: '“{office}”{year} 年度报告于 {day} 公布，{kind}的期限是 {deadline}',
      en: 'the report by "{office}" on {year} was published on {day}; {kind} was due on {deadline}',
    },
  },
  help: {
    zh: '核对清单中的公布日期和范围；确属逾期的，督促改进。',
    en: 'Check the day of publication and the scope in the manifest; see that the next report comes in time.',
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
      zh: '以首次公布的日期为准；后来更正、重新发布的，清单里仍写首次公布的日期。按哪一种期限，看清单的 scope 列和机关名称：汇总全域的、名称是人民政府（包括其办公厅、办公室）或者地区的按 3 月 31 日，其他的按 1 月 31 日。',
      en: 'The first publication counts: keep its date in the manifest when a report is published again. Which day applies follows from the column scope and the name: 31 March for reports on an area and for governments (offices named after an area, or …人民政府, its 办公厅 and 办公室), 31 January for all others.',
    },
  },
  examples: [
    {
      peers: { published: '2025-02-03' },
      fires: ['“某某局”2024 年度报告于 2025-02-03 公布，政府部门的期限是 2025-01-31'],
    },
    { peers: { published: '2025-01-31' }, fires: [] },
    { peers: { published: '2025-02-03', scope: 'area' }, fires: [] },
    {
      peers: { published: '2025-04-01', scope: 'area' },
      fires: ['“某某局”2024 年度报告于 2025-04-01 公布，全域汇总报告的期限是 2025-03-31'],
    },
    {
      edit: (text) => text.replaceAll('某某局', '某某镇人民政府'),
      peers: { published: '2025-04-01' },
      fires: ['“某某镇人民政府”2024 年度报告于 2025-04-01 公布，人民政府的期限是 2025-03-31'],
    },
    {
      edit: (text) => text.replaceAll('某某局', '某某县人民政府办公室'),
      peers: { published: '2025-03-20' },
      fires: [],
    },
    { fires: [] },
  ],
  *check({ peers, office, year, edition, path }, say) {
    const deadlines = edition?.data.deadlines;
    if (!peers?.published || !deadlines || year === null) return;
    const { day, scope } = peers.published;
    const kind = kindOf(office, scope);
    const deadline = `${year + 1}-${kind === 'department' ? deadlines.department : deadlines.government}`;
    if (day <= deadline) return;
    yield { message: say('late', { office: office ?? path, year, day, kind: KINDS[kind], deadline }) };
  },
});

function kindOf(office: string | null, scope: 'own' | 'area'): keyof typeof KINDS {
  if (scope === 'area') return 'area';
  return isGovernmentName(officeName({ office })) ? 'government' : 'department';
}
