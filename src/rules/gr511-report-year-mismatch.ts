// The text speaks of another report year than the title.

import { otherYearsOf } from '../prose/periods.js';
import { markedIn } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR511',
  name: 'report-year-mismatch',
  category: 'text',
  severity: 'error',
  title: { zh: '报告年度前后不一', en: 'Report years disagree' },
  messages: {
    period: {
      zh: '统计期限写的是 {found} 年，报告年度是 {year} 年',
      en: 'the period is in {found}, but the report is on {year}',
    },
    name: {
      zh: '正文称本报告为 {found} 年的报告，报告年度是 {year} 年',
      en: 'the text calls this the report on {found}, but it is on {year}',
    },
  },
  help: {
    zh: '改成同一个年度，并检查是否沿用了往年的文字。',
    en: 'Use one year, and see whether older text was reused.',
  },
  docs: {
    what: {
      zh: '标题、统计期限和正文里自称的报告年度应当一致。',
      en: 'The title, the period and the name that the text gives the report have the same year.',
    },
    why: {
      zh: '年度不一致，多是在往年的报告上修改时漏改，其他数字也可能没有更新。',
      en: 'Different years mostly come of writing over an old report; other figures may be old as well.',
    },
    mend: { zh: '改正年度后，逐段核对正文和表格。', en: 'After the year, check every paragraph and table.' },
  },
  examples: [
    {
      prose: '',
      edit: (text) =>
        text.replace('统计期限为2024年1月1日至2024年12月31日', '统计期限为2023年1月1日至2023年12月31日'),
      fires: ['统计期限写的是 2023 年，报告年度是 2024 年'],
    },
    {
      prose: '现公布某某局2023年政府信息公开工作年度报告。',
      fires: ['正文称本报告为 2023 年的报告，报告年度是 2024 年'],
    },
    {
      prose: '本报告总结本局2023年政府信息公开工作情况。',
      fires: ['正文称本报告为 2023 年的报告，报告年度是 2024 年'],
    },
    { prose: '现公布某某局2024年度报告。', fires: [] },
    { prose: '按要求发布《2023年政府信息公开工作年度报告》。', fires: [] },
    {
      prose:
        '相关信息\n某某局2023年政府信息公开工作年度报告 2024-01-20\n某某局2022年政府信息公开工作年度报告 2023-01-18',
      fires: [],
    },
    {
      prose: '某某局2023年政府信息公开工作年度报告',
      fires: ['正文称本报告为 2023 年的报告，报告年度是 2024 年'],
    },
  ],
  *check(report, say) {
    const { year } = report;
    if (year === null) return;
    for (const { from, start, end } of report.prose.periods) {
      if (from.year === year) continue;
      yield { message: say('period', { found: from.year, year }), ...markedIn(report, start, end) };
    }
    for (const { year: found, start, end } of otherYearsOf(report.prose.flow, year)) {
      yield { message: say('name', { found, year }), ...markedIn(report, start, end) };
    }
  },
});
