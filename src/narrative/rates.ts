// Rates of the cases without figures beside them, `办结率92.9%`: what the tables make of them, where that is certain.

import type { RateData } from '../edition/data.js';
import type { Edition, Term } from '../edition/edition.js';
import type { Report } from '../report/report.js';
import { expandTemplate } from '../text/alternatives.js';
import { firstFrom } from '../text/lexicon.js';
import { contextOf, hasOtherSubject, isForeign, isOtherWork, isPart } from './context.js';
import { figuresBetween, figuresOf } from './figures.js';
import { flowOf } from './flow.js';
import { placesIn } from './keys.js';
import { fits } from './parts.js';
import { type Sentence, sentencesOf } from './sentences.js';

export interface Quotient {
  readonly part: readonly Term[];
  readonly whole: readonly Term[];
}

export interface Rate {
  /** What the words may mean, the likeliest first. */
  readonly readings: readonly Quotient[];
  /** As written, without the sign. */
  readonly percent: string;
  /** In the flow. */
  readonly start: number;
  readonly end: number;
}

/** Rates and sentences that are looked at, and their length. */
const MOST = 100;
const LONGEST_SENTENCE = 300;
const LONGEST_WORD = 8;
const PERCENT =
  /^[\p{Script=Han}]{2,4}率(?:为|是|达到|达|:)?([0-9]{1,3}(?:\.[0-9]{1,3})?)%(?!以上|以下|左右|多|的)/u;
/** Up to the rate: it is that of the applications, in full, and of nothing that came between. */
const ONLY_CASES =
  /(?:公开(?:政府信息|信息)?的?申请|依申请公开)(?:[0-9]|[件宗起条份个,、:()已均共的总为含和]|申请|事项|全部|办结|答复|办理|回复|收到|受理|新收|结转|下一?年度?|上一?年度?|继续|包括|本年度?|年内|予以公开|部分公开|不予公开|其中|实际|依法)*$/u;
/** All of those that were due, as the words are often meant. */
const FULL = 100;

export function findRates(report: Report): Rate[] {
  const places = placesIn(report)('rate');
  if (places.length === 0 || !report.edition) return [];
  const { text } = flowOf(report);
  const context = contextOf(report);
  const rates = ratesOf(report.edition);
  return sentencesOf(report).flatMap((sentence) => {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) return [];
    const from = firstFrom(places, sentence.start);
    const within = places.slice(from, firstFrom(places, sentence.end)).slice(0, MOST);
    return within.flatMap((start) => {
      const [, readings] = rates.find(([word]) => text.startsWith(word, start)) ?? [];
      const words = PERCENT.exec(text.slice(start, start + LONGEST_WORD * 3));
      const percent = words?.[1];
      if (!readings || percent === undefined || Number(percent) === FULL) return [];
      const end = start + words![0].length;
      const lead = text.slice(sentence.start, start);
      if (!ONLY_CASES.test(lead) || isOtherWork(lead) || hasOtherSubject(lead, context)) return [];
      if (isForeign(text, [sentence.start, sentence.end], [start, end], context)) return [];
      if (isPart(text.slice(sentence.start, start)) || isOfOwnFigures(report, sentence, percent)) return [];
      return [{ readings, percent, start, end }];
    });
  });
}

/** Figures of the sentence itself give the rate: these are another matter. */
function isOfOwnFigures(report: Report, { start, end }: Sentence, percent: string): boolean {
  const values = figuresBetween(figuresOf(report), start, end).map(({ value }) => value);
  return values.some((part) => values.some((whole) => whole > 0 && fits(part, whole, percent)));
}

const compiled = new WeakMap<Edition, readonly (readonly [word: string, readings: readonly Quotient[]])[]>();

function ratesOf(edition: Edition) {
  const known = compiled.get(edition) ?? (edition.data.rates ?? []).flatMap((rate) => spelled(rate, edition));
  compiled.set(edition, known);
  return known;
}

function spelled({ words, quotients }: RateData, edition: Edition) {
  const readings = quotients.map(({ part, whole }) => ({
    part: part.map((id) => termOf(id, edition)),
    whole: whole.map((id) => termOf(id, edition)),
  }));
  return words.flatMap(expandTemplate).map((word) => [word, readings] as const);
}

function termOf(id: string, { cellById, data }: Edition): Term {
  const sign = id.startsWith('-') ? -1 : 1;
  const cell = cellById.get(id.replace('-', ''));
  if (!cell) throw new Error(`${data.id}: a rate names no cell ${id}`);
  return { cell: cell.index, sign };
}
