// Percentages of figures that stand beside them: `12件,其中当面8件,占66.7%`, `12件,比上年增加3件,增长33.3%`.

import { figuresBetween, isExact, type WithFigures } from './figures.js';
import { findAll } from './found.js';

/** A percentage that does not follow from its figures. */
export interface Share {
  readonly kind: 'share' | 'growth';
  /** Of a growth: by how much it is more or less. */
  readonly part: number;
  /** Of a growth: what it was before. */
  readonly whole: number;
  /** As written, without the sign. */
  readonly percent: string;
  readonly start: number;
  readonly end: number;
}

/** That are looked at. */
const MOST = 300;
const LONGEST_SENTENCE = 300;
const PERCENT =
  /[,(]?占(?:比例?|全部|申请|办结|答复|总|数|量|的|件|约|为|达)*(?<percent>[0-9]{1,3}(?:\.[0-9]{1,3})?)%/gu;
/** What stands between a whole and its part: `件,其中…`, `件申请中,…`. */
const NAMED_WHOLE = /^(?:(?![0-9]件|。).){0,12}?(?:其中|中[,有])[^。]*$/u;

/** Shares that no figure of their list gives. */
export function findShares({ text, figures }: WithFigures): Share[] {
  return findAll(text, PERCENT, MOST).flatMap(({ start: index, end, groups: { percent = '' } }) => {
    const near = figuresBetween(figures, index - LONGEST_SENTENCE, index);
    const part = near.pop();
    if (part?.stop !== index || !isExact(part)) return [];
    const wholes = near.filter((one) => isExact(one) && !/[。\n]/u.test(text.slice(one.stop, index)));
    const isOfAny = wholes.some(
      ({ value }) => value > 0 && value !== part.value && fits(part.value, value, percent),
    );
    const whole = wholes.findLast(({ stop }) => NAMED_WHOLE.test(text.slice(stop, part.start)));
    if (!whole || isOfAny || whole.unit !== part.unit || part.value > whole.value || whole.value === 0)
      return [];
    return [{ kind: 'share', part: part.value, whole: whole.value, percent, start: part.start, end }];
  });
}

/** Between what it is now and the change. */
const COMPARED =
  /^,?(?:(?:同比|[较比]|与|相比|上年|去年|上一年|上年度|上年同期|去年同期|同期|20[0-9]{2}年|,)*)(增加|增长|上升|减少|下降|降低)了?$/u;
/** Behind the figure of the change. */
const RATE =
  /^,?(?:同比|环比)?(?:增长|增加|增幅|上升|升幅|减少|下降|降低|降幅)(?:率|幅度)?(?:约|了|为|达|达到)?([0-9]{1,4}(?:\.[0-9]{1,3})?)%/u;
/** What it was before may stand first: `较上年的8件增加4件`. */
const BEFORE = /(?:[较比从由](?:上一?年?度?|去年|20[0-9]{2}年度?|同期|的)+)$/u;
const LONGEST_LEAD = 48;
const RISING = /增|升/u;

/** Rates of growth that do not follow from the figures before them. */
export function findGrowth({ text, figures }: WithFigures): Share[] {
  return figures.slice(1).flatMap((change, i) => {
    const now = figures[i]!;
    if (change.start - now.stop > LONGEST_LEAD || now.unit !== change.unit) return [];
    const word = COMPARED.exec(text.slice(now.stop, change.start))?.[1];
    const rate = word && RATE.exec(text.slice(change.stop, change.stop + LONGEST_LEAD));
    if (!rate || !isExact(now) || !isExact(change)) return [];
    const [words, percent = ''] = rate;
    const isMore = RISING.test(word);
    const isFirst = BEFORE.test(text.slice(Math.max(0, now.start - LONGEST_LEAD), now.start));
    const part = change.value;
    const whole = isFirst ? now.value : now.value + (isMore ? -part : part);
    if (whole <= 0 || isMore !== RISING.test(words) || fits(part, whole, percent)) return [];
    return [{ kind: 'growth', part, whole, percent, start: now.start, end: change.stop + words.length }];
  });
}

/** Whether the percentage is the quotient, within one unit of its last digit. */
export function fits(part: number, whole: number, percent: string): boolean {
  const room = Math.max(0.05, 10 ** -decimalsOf(percent));
  return Math.abs((part * 100) / whole - Number(percent)) < room;
}

export function decimalsOf(percent: string): number {
  return percent.split('.')[1]?.length ?? 0;
}
