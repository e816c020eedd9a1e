// A year stands in the text that the report has no reason to name.

import { highlightAt, placeIn } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

/** More of them are one fault. */
const MOST = 10;

export default defineRule({
  code: 'GR512',
  name: 'stray-year',
  category: 'text',
  severity: 'warning',
  title: { zh: '正文出现其他年份', en: 'Stray year in the text' },
  messages: {
    stray: {
      zh: '正文出现 {found} 年，报告年度是 {year} 年，可能沿用了往年的文字',
      en: 'the text names {found}, but the report is on {year}: perhaps text of an older report',
    },
  },
  help: {
    zh: '确认这句话说的是报告年度的事。',
    en: 'Make sure that the sentence speaks of the report’s year.',
  },
  docs: {
    what: {
      zh: '除书名号、文号、法规、规划和比较以外，正文里出现了与报告年度相差一年以上的年份。',
      en: 'Outside of titles, document numbers, laws, plans and comparisons the text names a year more than one away from the report’s.',
    },
    why: {
      zh: '往年的报告改成今年的，常有一两处年份漏改。',
      en: 'Where an old report was written over, a year or two is often left.',
    },
    mend: {
      zh: '改正年份，或写明是哪一年的情况。',
      en: 'Correct the year, or say why another year is meant.',
    },
  },
  examples: [
    {
      prose: '2021年，我局召开政务公开工作会议。',
      fires: ['正文出现 2021 年，报告年度是 2024 年，可能沿用了往年的文字'],
    },
    { prose: '2022年、2023年、2024年申请分别为9件、9件、12件。', fires: [] },
    { prose: '对2016年以来制发的文件逐件清理，落实《2021年政务公开工作要点》。', fires: [] },
  ],
  *check(report, say) {
    const { year } = report;
    if (year === null) return;
    for (const { year: found, start, end } of report.prose.strayYears.slice(0, MOST)) {
      const at = placeIn(report, start, end);
      yield { message: say('stray', { found, year }), at, highlights: [highlightAt(at)] };
    }
  },
});
