// Growth in a sentence: `12件,比上年增加3件,增长33.3%`, where all three figures are known.

import { matchesAt } from '../text/lexicon.js';
import { type Figure, type Figures, figuresBetween } from './figures.js';
import { fits } from './lists.js';

export interface Growth {
  /** What it is now, and by how much it is more or less than before. */
  readonly now: Figure;
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
const LONGEST_LEAD = 24;
const MOST = 300;
const RISING = /^(?:增|上)/u;

/** Rates of growth that do not follow from the figures before them; `places` are those of words that compare. */
export function findGrowth(text: string, figures: Figures, places: readonly number[]): Growth[] {
  return places.slice(0, MOST).flatMap((place) => growthAt(text, figures, place) ?? []);
}

/** `place` is that of the word that compares. */
function growthAt(text: string, figures: Figures, place: number): Growth | undefined {
  const [change] = figuresBetween(figures, place, place + LONGEST_LEAD);
  const now = figuresBetween(figures, place - LONGEST_LEAD, place).at(-1);
  if (!change || !now || now.unit !== change.unit) return undefined;
  const word = COMPARED.exec(text.slice(now.stop, change.start))?.[1];
  const [rate] = matchesAt(RATE, text, [change.stop]);
  const percent = rate?.[1];
  if (word === undefined || !rate || percent === undefined) return undefined;
  if (now.least !== now.most || change.least !== change.most) return undefined;
  const isMore = RISING.test(word);
  const isFirst = BEFORE.test(text.slice(Math.max(0, now.start - LONGEST_LEAD), now.start));
  const before = isFirst ? now.value : now.value + (isMore ? -change.value : change.value);
  if (before <= 0 || isMore !== isRise(rate[0]) || fits(change.value, before, percent)) return undefined;
  const decimals = percent.split('.')[1]?.length ?? 0;
  const right = ((change.value * 100) / before).toFixed(decimals);
  return { now, change, before, percent, right, start: now.start, end: rate.index + rate[0].length };
}

function isRise(words: string): boolean {
  return /增|升/u.test(words);
}
