// The period that the text states is not the whole year.

import { type Day, findEnds, type Period } from '../prose/periods.js';
import { markedIn, quoted } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR513',
  name: 'wrong-period',
  category: 'text',
  severity: 'warning',
  title: { zh: '统计期限有误', en: 'Wrong period' },
  messages: {
    reversed: {
      zh: '统计期限“{words}”的截止日期早于开始日期',
      en: 'the period "{words}" ends before it begins',
    },
    notWhole: {
      zh: '统计期限“{words}”不是全年，应为 1 月 1 日至 12 月 31 日',
      en: 'the period "{words}" is not the whole year, 1 January to 31 December',
    },
    ends: {
      zh: '正文写数据截至“{words}”，统计期限应到 12 月 31 日',
      en: 'the figures are said to end at "{words}"; the period lasts to 31 December',
    },
    cut: { zh: '统计期限“{words}”缺少“日”字', en: 'the period "{words}" lacks the character 日' },
  },
  help: { zh: '写明自当年 1 月 1 日起至 12 月 31 日止。', en: 'State 1 January to 31 December of the year.' },
  docs: {
    what: {
      zh: '年度报告的统计期限是当年 1 月 1 日至 12 月 31 日。从网页取出的文字丢了“年”“月”的，只作提示，数字照样核对。',
      en: 'The period is 1 January to 31 December. Where 年 or 月 was lost in taking the text out of a page it is only a hint; the digits are checked all the same.',
    },
    why: {
      zh: '截止日期写成 30 日、起止年份颠倒，是年度报告里多年常见的笔误。',
      en: 'An end on the 30th, or years in the wrong order, have been common slips for years.',
    },
    mend: { zh: '改正起止日期。', en: 'Correct the dates.' },
  },
  examples: [
    {
      prose: '',
      edit: (text) => text.replace('12月31日', '12月30日'),
      fires: ['统计期限“2024年1月1日至2024年12月30日”不是全年，应为 1 月 1 日至 12 月 31 日'],
    },
    {
      prose: '',
      edit: (text) => text.replace('至2024年12月31日', '至2023年12月31日'),
      fires: ['统计期限“2024年1月1日至2023年12月31日”的截止日期早于开始日期'],
    },
    {
      prose: '',
      edit: (text) => text.replace('12月31日', '12月31止'),
      fires: ['统计期限“2024年1月1日至2024年12月31止”缺少“日”字'],
    },
    {
      prose: '',
      edit: (text) => text.replace('2024年1月1日至2024年12月31日', '二〇二四年一月一日至十二月三十日'),
      fires: ['统计期限“二〇二四年一月一日至十二月三十日”不是全年，应为 1 月 1 日至 12 月 31 日'],
    },
    {
      prose: '本报告所列数据截止日期为2024年12月25日。',
      fires: ['正文写数据截至“数据截止日期为2024年12月25日”，统计期限应到 12 月 31 日'],
    },
    { prose: '本报告所列数据截至2024年12月31日。', fires: [] },
    { prose: '', fires: [] },
    {
      prose: '',
      edit: (text) => text.replace('2024年1月1日至2024年12月31日', '2024.01.01—2024.12.31'),
      fires: [],
    },
    {
      prose: '',
      edit: (text) => text.replace('2024年1月1日至2024年12月31日', '202411日至20241231日'),
      fires: [],
    },
  ],
  *check(report, say) {
    for (const { year, month, day, start, end } of findEnds(report.prose.text)) {
      if ((month === 12 && day === 31) || year !== report.year) continue;
      const words = quoted(report.prose.text.slice(start, end));
      yield { message: say('ends', { words }), ...markedIn(report, start, end) };
    }
    for (const period of report.prose.periods) {
      const kind = faultOf(period);
      if (!kind) continue;
      const words = quoted(report.prose.text.slice(period.start, period.end));
      yield {
        message: say(kind, { words }),
        ...markedIn(report, period.start, period.end),
        severity: period.isDamaged || kind === 'cut' ? 'info' : 'warning',
      };
    }
  },
});

function faultOf({ from, to, isCut }: Period): 'reversed' | 'notWhole' | 'cut' | undefined {
  if (ordinal(to) < ordinal(from)) return 'reversed';
  const isWhole =
    from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31 && to.year === from.year;
  if (!isWhole) return 'notWhole';
  return isCut ? 'cut' : undefined;
}

function ordinal({ year, month, day }: Day): number {
  return (year * 12 + month) * 31 + day;
}
