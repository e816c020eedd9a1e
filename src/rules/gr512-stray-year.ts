// A year stands in the text that the report has no reason to name.

import { staleYears, strayYears } from '../prose/periods.js';
import { markedIn } from './kit/narrative-spot.js';
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
    stale: {
      zh: '正文写的是 {found} 年做的工作，报告年度是 {year} 年，可能是上年的文字没有改',
      en: 'the text says what was done in {found}, but the report is on {year}: perhaps last year’s text',
    },
    whole: {
      zh: '正文 {count} 处写的都是 {found} 年的工作，没有一处写 {year} 年：这是上年报告的文字',
      en: 'the text says {count} times what was done in {found}, and never in {year}: it is last year’s text',
    },
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
      zh: '除书名号、文号、法规、规划和比较以外，正文里出现了与报告年度相差一年以上的年份；或者写的是上一年做的工作，如报告 2024 年而写“2023年，我局……”，三处以上且没有一处写报告年度的，按错误报告。',
      en: 'Outside of titles, document numbers, laws, plans and comparisons the text names a year more than one away from the report’s, or says what was done in the year before; where it does so three times and never names the report’s own year, that is an error.',
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
    {
      prose: '2023年，我局组织政务公开培训2次。',
      fires: ['正文写的是 2023 年做的工作，报告年度是 2024 年，可能是上年的文字没有改'],
    },
    {
      prose: '2023年，我局加强领导。\n\n2023年，我局公开各类信息。\n\n2023年，我局开展培训。',
      fires: ['正文 3 处写的都是 2023 年的工作，没有一处写 2024 年：这是上年报告的文字'],
    },
    { prose: '2023年，我局收到的建议比2022年减少。', fires: [] },
    { prose: '2022年、2023年、2024年来信分别为9件、9件、12件。', fires: [] },
    { prose: '对2016年以来制发的文件逐件清理，落实《2021年政务公开工作要点》。', fires: [] },
  ],
  *check(report, say) {
    const { year } = report;
    if (year === null) return;
    const { found: stale, isWhole } = staleYears(report.prose.flow, year);
    for (const [i, { year: found, start, end }] of stale.slice(0, MOST).entries()) {
      if (isWhole && i > 0) break;
      yield {
        message: isWhole ? say('whole', { found, year, count: stale.length }) : say('stale', { found, year }),
        ...markedIn(report, start, end),
        ...(isWhole && { severity: 'error' as const }),
      };
    }
    for (const { year: found, start, end } of strayYears(report.prose.text, year).slice(0, MOST)) {
      yield { message: say('stray', { found, year }), ...markedIn(report, start, end) };
    }
  },
});
