// There is no report on a year between two that have one.

import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR404',
  name: 'report-missing',
  category: 'audit',
  severity: 'warning',
  title: { zh: '缺少年度报告', en: 'Report missing' },
  messages: {
    missing: {
      zh: '“{office}”缺少 {years} 年的报告，与上年的衔接没有核对',
      en: 'there is no report by "{office}" on {years}; the carry-over was not checked',
    },
  },
  help: {
    zh: '找到缺少的报告，放在一起再检查；确实没有编制的，补编并公布。',
    en: 'Find the missing report and check it together with the others.',
  },
  docs: {
    what: {
      zh: '同一机关前后都有报告、中间缺了一年或几年。audit 时检查。',
      en: 'An office has reports on years before and after, and none in between. Checked by audit.',
    },
    why: {
      zh: '年度报告应当逐年编制并公布（《政府信息公开条例》第四十九条）；缺一年，前后的结转就无从核对。',
      en: 'A report is due every year (Regulation, article 49); without one the carry-over cannot be followed.',
    },
    mend: {
      zh: '也可能是机关名称前后写法不同，或报告里的年份写错：用清单（--manifest）写明机关和年份。',
      en: 'Perhaps the office is spelt differently or the year is wrong: state both in the manifest.',
    },
  },
  examples: [
    {
      peers: { missingYears: [2022, 2023] },
      fires: ['“某某局”缺少 2022、2023 年的报告，与上年的衔接没有核对'],
    },
    {
      peers: { missingYears: [2023] },
      fires: ['“某某局”缺少 2023 年的报告，与上年的衔接没有核对'],
    },
    { peers: { missingYears: [] }, fires: [] },
    { fires: [] },
  ],
  *check({ peers, office, path }, say) {
    const years = peers?.missingYears ?? [];
    if (years.length > 0) yield { message: say('missing', { office: office ?? path, years }) };
  },
});
