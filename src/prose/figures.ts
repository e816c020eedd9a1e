// The figures of running text with their units, and what the words around them make of the number.

import { findAll } from '../text/find-all.js';
import { readCount } from '../text/numerals.js';

/** A number with a unit of cases behind it. */
export interface Figure {
  /** Of the digits. */
  readonly start: number;
  readonly end: number;
  /** Behind the unit and the words that belong to it: `12件以上`. */
  readonly stop: number;
  readonly value: number;
  /** What the words allow: `10余件` is 10 to 19, `12件` is 12 to 12. */
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

/** A text with its figures, in order. */
export interface WithFigures {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** A number, `more` and a unit that nothing makes another one: 件次, 个工作日, 条例; a line may end between the two. */
const COUNT =
  /(?<digits>[0-9零〇一二两三四五六七八九十百千万][.,0-9零〇一二两三四五六七八九十百千万]{0,20})(?<more>[余多]?)(?<unit>(?!项[合共总]计)[件宗起条份个部例项期场次篇])(?!次|人|工作日|月|小时|方面|部分(?!予?以?公开)|环节|一|案卷|例(?!公开)|之和|\n(?:工作日|月|小时|人次))(?<behind>以上|多|余|左右|上下|以下|以内|之内)?/gu;
/** A count without a unit: 均为0, 受理量为12. */
const BARE = /(?<before>为|[数量](?:为|是|达|:)?)(?:[零0]|[1-9][0-9]{0,5})(?=[,。;、)\n和及与且]|$)/gu;
/** Before a number that is no count: ordinals, and the last part of a range, a date or another number. */
const NO_COUNT =
  /[第每任首某同逐这该另〔[{.\-—~月号届]$|(?:^|[^增减升降加长少])至$|[0-9一二三四五六七八九十]到$/u;
const NO_COUNT_OF_ONE = /[无非不]$/u;
const ROUGH = /(?:大约|约为|约|将近|接近|近|左右)$/u;
const ABOVE = /(?:(?:^|[^不])超过|逾|不少于|不低于|突破)$/u;
const BELOW = /(?:不足|不到|不超过|(?:^|[^不])少于)$/u;
const LONGEST_MARK = 4;
const MYRIAD = 10_000;
/** How far 约 and 近 may be from the figure. */
const ROUGH_SHARE = 0.1;
/** Of one text; the prose of a report has less than a tenth. */
const MOST_FIGURES = 4_000;

/** In the order of the text. */
export function findFigures(text: string): Figure[] {
  const counts = findAll(text, COUNT, MOST_FIGURES).flatMap(({ start, end: stop, groups }) => {
    const { digits = '', more, unit = '', behind = '' } = groups;
    const number = numberOf(digits);
    const before = text.slice(Math.max(0, start - LONGEST_MARK), start);
    if (!number || NO_COUNT.test(before) || (number.value === 1 && NO_COUNT_OF_ONE.test(before))) return [];
    const bounds = boundsOf(number, before, more || behind);
    return [{ start, end: start + digits.length, stop, unit, value: number.value, ...bounds }];
  });
  const bare = findAll(text, BARE, MOST_FIGURES).flatMap(({ words, start, end, groups: { before } }) => {
    const value = words === '零' ? 0 : Number(words);
    const isCount = value === 0 || before !== '为';
    return isCount ? [{ start, end, stop: end, value, least: value, most: value, unit: '件' }] : [];
  });
  return bare.length === 0 ? counts : [...counts, ...bare].sort((a, b) => a.start - b.start);
}

export function isExact({ least, most }: Figure): boolean {
  return least === most;
}

/** Figures whose numbers end between two places. */
export function figuresBetween(figures: readonly Figure[], start: number, end: number): Figure[] {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.end < start) low = middle + 1;
    else high = middle;
  }
  const found: Figure[] = [];
  while (low < figures.length && figures[low]!.end < end) found.push(figures[low++]!);
  return found;
}

interface Written {
  readonly value: number;
  /** What one more of the last digit written is worth. */
  readonly step: number;
}

function numberOf(text: string): Written | undefined {
  const [, number = text, decimals = '', myriads] = /^([0-9,]+(?:\.([0-9]{1,4}))?)(万)?$/u.exec(text) ?? [];
  if (decimals && !myriads) return undefined;
  const step = myriads ? MYRIAD / 10 ** decimals.length : 1;
  if (decimals) return { value: Math.round(Number(number) * MYRIAD), step };
  const value = readCount(number);
  return value === undefined ? undefined : { value: myriads ? value * MYRIAD : value, step };
}

function boundsOf({ value, step }: Written, before: string, behind: string): Pick<Figure, 'least' | 'most'> {
  // The last digit that is not zero is worth so much: 120 → 10.
  const zeros = /[1-9](0*)$/u.exec(String(value))?.[1] ?? '';
  const round = Math.max(step, 10 ** zeros.length);
  const within = (least: number, most: number) => ({ least, most });
  if (behind === '多' || behind === '余') return within(value, value + round - 1);
  if (ABOVE.test(before) || behind === '以上') return within(value, Number.MAX_SAFE_INTEGER);
  if (BELOW.test(before) || behind.endsWith('内') || behind === '以下') return within(0, value);
  // 1.2万 may be cut off or rounded.
  if (!ROUGH.test(before) && behind === '') return within(value - step + 1, value + step - 1);
  const room = Math.max(value * ROUGH_SHARE, round / 2, 1);
  return within(Math.floor(value - room), Math.ceil(value + room));
}
