// A percentage in the prose, a share or a growth, does not follow from the figures beside it.

import type { Quotient } from '../prose/claims.js';
import { decimalsOf, findGrowth, findShares, fits } from '../prose/shares.js';
import type { Report } from '../report/report.js';
import { highlightAt, markedIn, placeIn, quoted } from './kit/narrative-spot.js';
import { type Amount, defineRule } from './kit/rule.js';
import { cellsOf, total } from './kit/sums.js';

export default defineRule({
  code: 'GR503',
  name: 'narrative-share-mismatch',
  category: 'text',
  severity: 'warning',
  title: { zh: '正文百分比与数字不符', en: 'A percentage does not match its figures' },
  messages: {
    share: {
      zh: '正文“{words}”：{part} 占 {whole} 应为 {right}%',
      en: 'the text says "{words}": {part} of {whole} is {right}%',
    },
    growth: {
      zh: '正文“{words}”：上年为 {whole}，变化 {part} 应为 {right}%',
      en: 'the text says "{words}": a change of {part} from {whole} is {right}%',
    },
    rate: {
      zh: '正文“{words}”：按{table}为 {part} ÷ {whole} = {right}%',
      en: 'the text says "{words}": by {table} it is {part} ÷ {whole} = {right}%',
    },
    divided: { zh: '{part} ÷ {whole}', en: '{part} ÷ {whole}' },
  },
  help: {
    zh: '重新计算百分比，或核对前后的数字。',
    en: 'Work out the percentage again, or check the figures beside it.',
  },
  docs: {
    what: {
      zh: '“其中”一项所占的百分比，应等于该项与总数之比；写明增减数的，增减百分比应等于增减数与上年数之比。误差不超过末位的一个单位。申请的办结率、答复率、公开率，应等于表三中相应数字之比，几种算法有一种相符即可；100% 常指已到期的，不核对；按时办结率之类，表中没有数字，不核对。',
      en: 'The percentage of a part equals its quotient by the whole, and that of a stated change its quotient by the figure of the year before, within one unit of the last digit. The rates of applications that were completed, answered or granted equal a quotient of table 3, in one of the ways to reckon them; 100% is often said of those that were due, and rates in time have no figures in the tables: neither is checked.',
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
    {
      cells: {
        'requests/received/naturalPerson': '12',
        'requests/received/total': '12',
        'requests/granted/naturalPerson': '9',
        'requests/granted/total': '9',
        'requests/total/naturalPerson': '9',
        'requests/total/total': '9',
        'requests/carriedOut/naturalPerson': '3',
        'requests/carriedOut/total': '3',
      },
      prose: '收到政府信息公开申请12件，办结率85%。',
      fires: ['正文“办结率85%”：按表三为 9 ÷ 12 = 75%'],
    },
    { prose: '全年召开会议12场，其中线上会议8场，占66.7%。', fires: [] },
    { prose: '全年召开会议12场，比上年减少3场，下降20%。', fires: [] },
  ],
  *check(report, say) {
    const { prose } = report;
    for (const { kind, part, whole, percent, start, end } of [...findShares(prose), ...findGrowth(prose)]) {
      const words = quoted(prose.text.slice(start, end));
      const right = percentOf(part, whole, percent);
      yield {
        message: say(kind, { words, part, whole, right }),
        ...markedIn(report, start, end),
        expected: amountOf(right),
        actual: amountOf(percent),
      };
    }
    for (const { readings, percent, start, end } of prose.rates) {
      const rights = readings.map((reading) => quotientOf(reading, percent, report));
      const [first] = rights;
      if (!first || rights.some((right) => !right || right.fits)) continue;
      const at = placeIn(report, start, end);
      const words = quoted(prose.text.slice(start, end));
      const { cells, part, whole, right } = first;
      const { table } = cells[0]!.spec;
      yield {
        message: say('rate', { words, table, part, whole, right }),
        at,
        highlights: [highlightAt(at), { cells, primary: false, message: say('divided', { part, whole }) }],
        expected: amountOf(right),
        actual: amountOf(percent),
      };
    }
  },
});

/** Undefined where a figure is unknown, or nothing is divided. */
function quotientOf({ part, whole }: Quotient, percent: string, { cells }: Report) {
  const [share, all] = [numberOf(total(part, cells)), numberOf(total(whole, cells))];
  if (share === undefined || !all) return undefined;
  return {
    cells: cellsOf([...part, ...whole], cells),
    part: share,
    whole: all,
    right: percentOf(share, all, percent),
    fits: fits(share, all, percent),
  };
}

function numberOf(amount: Amount | undefined): number | undefined {
  return amount?.scale === 0 ? amount.units : undefined;
}

/** With as many decimals as `percent`. */
function percentOf(part: number, whole: number, percent: string): string {
  return ((part * 100) / whole).toFixed(decimalsOf(percent));
}

function amountOf(text: string) {
  const scale = decimalsOf(text);
  return { units: Number(text.replace('.', '')), scale };
}
