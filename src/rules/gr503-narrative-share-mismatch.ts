// GR503: a percentage in the prose, a share or a growth, does not follow from the figures beside it.

import { flowOf } from '../narrative/flow.js';
import { findGrowth } from '../narrative/growth.js';
import { findShares } from '../narrative/parts.js';
import { highlightAt, placeIn, quoted } from './narrative-spot.js';
import { defineRule } from './rule.js';

export default defineRule({
  code: 'GR503',
  name: 'narrative-share-mismatch',
  category: 'text',
  severity: 'warning',
  title: { zh: '正文百分比与数字不符', en: 'A percentage does not match its figures' },
  messages: {
    mismatch: {
      zh: '正文“{words}”：{part} 占 {whole} 应为 {right}%',
      en: 'the text says "{words}": {part} of {whole} is {right}%',
    },
    growth: {
      zh: '正文“{words}”：上年为 {before}，变化 {change} 应为 {right}%',
      en: 'the text says "{words}": a change of {change} from {before} is {right}%',
    },
  },
  help: {
    zh: '重新计算百分比，或核对前后的数字。',
    en: 'Work out the percentage again, or check the figures beside it.',
  },
  docs: {
    what: {
      zh: '“其中”一项所占的百分比，应等于该项与总数之比；写明增减数的，增减百分比应等于增减数与上年数之比。误差不超过末位的一个单位。',
      en: 'The percentage of a part equals its quotient by the whole, and that of a stated change its quotient by the figure of the year before, within one unit of the last digit.',
    },
    why: {
      zh: '改了数字忘了改百分比，是沿用旧稿的常见痕迹。',
      en: 'Figures that were changed without their percentage are a common trace of an old draft.',
    },
    mend: { zh: '按现有数字重新计算。', en: 'Compute it again from the figures.' },
  },
  examples: [
    {
      prose: '全年召开会议12场，其中线上会议8场，占56.7%。',
      fires: ['正文“8场，占56.7%”：8 占 12 应为 66.7%'],
    },
    {
      prose: '全年召开会议12场，比上年增加3场，增长25%。',
      fires: ['正文“12场，比上年增加3场，增长25%”：上年为 9，变化 3 应为 33%'],
    },
    { prose: '全年召开会议12场，其中线上会议8场，占66.7%。', fires: [] },
    { prose: '全年召开会议12场，比上年减少3场，下降20%。', fires: [] },
  ],
  *check(report, say) {
    for (const { whole, part, percent, right, start, end } of findShares(report)) {
      const at = placeIn(report, start, end);
      const words = quoted(flowOf(report).text.slice(start, end));
      yield {
        said: say('mismatch', { words, part: part.value, whole: whole.value, right }),
        at,
        highlights: [highlightAt(at)],
        expected: amountOf(right),
        actual: amountOf(percent),
      };
    }
    for (const { change, before, percent, right, start, end } of findGrowth(report)) {
      const at = placeIn(report, start, end);
      const words = quoted(flowOf(report).text.slice(start, end));
      yield {
        said: say('growth', { words, change: change.value, before, right }),
        at,
        highlights: [highlightAt(at)],
        expected: amountOf(right),
        actual: amountOf(percent),
      };
    }
  },
});

function amountOf(text: string) {
  const scale = text.split('.')[1]?.length ?? 0;
  return { units: Number(text.replace('.', '')), scale };
}
