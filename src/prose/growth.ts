// Growth in a sentence: `12件,比上年增加3件,增长33.3%`, where all three figures are known.

import type { Figure, WithFigures } from './figures.js';
import { fits, shareOf } from './lists.js';

export interface Growth {
  /** By how much it is more or less than before. */
  readonly change: Figure;
  readonly before: number;
  /** As written, without the sign. */
  readonly percent: string;
  /** What it should be, with as many decimals. */
  readonly right: string;
  readonly start: number;
  readonly end: number;
}

/** Behind the figure of the change. */
const RATE =
  /,?(?:同比|环比)?(?:增长|增加|增幅|上升|升幅|减少|下降|降低|降幅)(?:率|幅度)?(?:约|了|为|达|达到)?([0-9]{1,4}(?:\.[0-9]{1,3})?)%/uy;
/** Between what it is now and the change. */
const COMPARED =
  /^,?(?:(?:同比|[较比]|与|相比|上年|去年|上一年|上年度|上年同期|去年同期|同期|20[0-9]{2}年|,)*)(增加|增长|上升|减少|下降|降低)了?$/u;
/** What it was before may stand first: `较上年的8件增加4件`. */
const BEFORE = /(?:[较比从由](?:上一?年度?|去年|20[0-9]{2}年度?|同期|的)+)$/u;
const LONGEST_LEAD = 48;
const RISING = /增|升/u;

/** Rates of growth that do not follow from the figures before them. */
export function findGrowth({ text, figures }: WithFigures): Growth[] {
  return figures.slice(1).flatMap((change, i) => growthOf(text, figures[i]!, change) ?? []);
}

function growthOf(text: string, now: Figure, change: Figure): Growth | undefined {
  if (change.start - now.stop > LONGEST_LEAD || now.unit !== change.unit) return undefined;
  const word = COMPARED.exec(text.slice(now.stop, change.start))?.[1];
  RATE.lastIndex = change.stop;
  const rate = word === undefined ? null : RATE.exec(text);
  if (word === undefined || !rate || now.least !== now.most || change.least !== change.most) return undefined;
  const [words, percent = ''] = rate;
  const isMore = RISING.test(word);
  const isFirst = BEFORE.test(text.slice(Math.max(0, now.start - LONGEST_LEAD), now.start));
  const before = isFirst ? now.value : now.value + (isMore ? -change.value : change.value);
  if (before <= 0 || isMore !== RISING.test(words) || fits(change.value, before, percent)) return undefined;
  const right = shareOf(change.value, before, percent);
  return { change, before, percent, right, start: now.start, end: rate.index + words.length };
}
