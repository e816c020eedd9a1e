// The figures of running text with their units, and what the words around them make of the number.

import { type Codes, codesOf } from '../text/codes.js';
import { firstFrom } from '../text/lexicon.js';
import { LONGEST_COUNT, readCount } from '../text/numerals.js';

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

/** Behind a unit, what makes it another one: 件次, 个工作日, 条例; a line may end between the two. */
const OTHER_UNIT =
  /次|人|工作日|月|小时|方面|部分(?!予?以?公开)|环节|一|案卷|例(?!公开)|[合共总]计|之和|\n(?:工作日|月|小时|人次)/uy;
/** Before a number that is no count: ordinals, and the last part of a range, a date or another number. */
const NO_COUNT = codesOf('第每任首某同逐这该另〔[{.-—~至月号届');
const NO_COUNT_OF_ONE = codesOf('无非不');
const [UP_TO] = codesOf('到');
const ROUGH = /(?:大约|约为|约|将近|接近|近|左右)$/u;
const ABOVE = /(?:超过|逾|不少于|不低于|突破)$/u;
const BELOW = /(?:不足|不到|不超过|少于)$/u;
const ABOVE_BEHIND = /^(?:以上|多|余)/u;
const ROUGH_BEHIND = /^(?:左右|上下)/u;
const BELOW_BEHIND = /^(?:以下|以内|之内)/u;
/** The last characters of what may stand before a figure, and the first ones of what may stand behind its unit. */
const ENDS_MARK = codesOf('过逾于破足到约为近右');
const BEGINS_MARK = codesOf('以多余左上之');
const MYRIAD = 10_000;
/** How far 约 and 近 may be from the figure. */
const ROUGH_SHARE = 0.1;
const LONGEST_MARK = 4;
/** Units with a digit before them that are looked at; the prose of a report has less than a tenth. */
const MOST_FIGURES = 4_000;

/** The places that may hold a figure, in the order of the text; each is read when it is asked for. */
export interface Figures {
  readonly text: string;
  /** Of the units. */
  readonly places: readonly number[];
  /** By position in `places`. */
  readonly at: (index: number) => Figure | undefined;
}

/** `units` are the places of the signs that may be units. */
export function findFigures(text: string, units: readonly number[]): Figures {
  const places = units.filter((unit) => NUMBER_ENDS.has(text.charCodeAt(unit - 1))).slice(0, MOST_FIGURES);
  const read: (Figure | null)[] = [];
  const at = (index: number) => {
    const place = places[index];
    if (place === undefined) return undefined;
    read[index] ??= figureBefore(text, place) ?? null;
    return read[index] ?? undefined;
  };
  return { text, places, at };
}

/** Figures between two places of the flow, but for those in `others`, which are units. */
export function figuresBetween(
  { text, places, at }: Figures,
  start: number,
  end: number,
  others = '',
): Figure[] {
  const figures: Figure[] = [];
  for (let i = firstFrom(places, start); i < places.length && places[i]! < end; i++) {
    if (others.includes(text[places[i]!]!)) continue;
    const figure = at(i);
    if (figure) figures.push(figure);
  }
  return figures;
}

function figureBefore(text: string, unit: number): Figure | undefined {
  let end = unit;
  const more = MORE.has(text.charCodeAt(end - 1));
  if (more) end--;
  const myriads = text.charCodeAt(end - 1) === MYRIAD_SIGN && isDigit(text.charCodeAt(end - 2));
  if (myriads) end--;
  const start = startOf(text, end);
  if (start === end) return undefined;
  const number = numberOf(text.slice(start, end), myriads);
  if (!number) return undefined;
  const { value, step } = number;
  const last = text.charCodeAt(start - 1);
  const next = text.charCodeAt(unit + 1);
  if (NO_COUNT.has(last) || (value === 1 && NO_COUNT_OF_ONE.has(last))) return undefined;
  if (last === UP_TO && RANGE_ENDS.has(text.charCodeAt(start - 2))) return undefined;
  OTHER_UNIT.lastIndex = unit + 1;
  if (OTHER_UNIT.test(text)) return undefined;
  const sign = text[unit]!;
  if (step === 1 && !more && !ENDS_MARK.has(last) && !BEGINS_MARK.has(next)) {
    return { start, end, stop: unit + 1, unit: sign, value, least: value, most: value };
  }
  const behind = text.slice(unit + 1, unit + 3);
  const stop = unit + 1 + behindLength(behind);
  const before = text.slice(Math.max(0, start - LONGEST_MARK), start);
  const { least, most } = rangeOf(number, more, before, behind);
  return { start, end, stop, unit: sign, value, least, most };
}

/** Where the digits or the Chinese numeral that end at `end` begin. */
function startOf(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST_COUNT && DIGITS.has(text.charCodeAt(start - 1))) start--;
  while (start < end && SEPARATORS.has(text.charCodeAt(start))) start++;
  return start;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const MORE = codesOf('余多');
const [MYRIAD_SIGN] = codesOf('万');
const SEPARATORS = codesOf(',.');
const RANGE_ENDS = codesOf('0123456789一二三四五六七八九十');
const DIGITS = codesOf('.,0123456789零〇一二两三四五六七八九十百千万');
const NUMBER_ENDS: Codes = new Set([...DIGITS, ...MORE]);

interface Written {
  readonly value: number;
  /** What one more of the last digit written is worth. */
  readonly step: number;
}

function numberOf(text: string, myriads: boolean): Written | undefined {
  const decimals = /^\d{1,9}\.(\d{1,4})$/u.exec(text);
  if (decimals && !myriads) return undefined;
  if (decimals) {
    const step = MYRIAD / 10 ** decimals[1]!.length;
    return { value: Math.round(Number(text) * MYRIAD), step };
  }
  const count = readCount(text);
  if (count === undefined) return undefined;
  return myriads ? { value: count * MYRIAD, step: MYRIAD } : { value: count, step: 1 };
}

function behindLength(behind: string): number {
  const words = ABOVE_BEHIND.exec(behind) ?? ROUGH_BEHIND.exec(behind) ?? BELOW_BEHIND.exec(behind);
  return words ? words[0].length : 0;
}

function rangeOf({ value, step }: Written, more: boolean, before: string, behind: string) {
  const round = Math.max(step, roundness(value));
  if (more || /^[多余]/u.test(behind)) return { least: value, most: value + round - 1 };
  if (ABOVE.test(before) || ABOVE_BEHIND.test(behind)) return { least: value, most: Number.MAX_SAFE_INTEGER };
  if (BELOW.test(before) || BELOW_BEHIND.test(behind)) return { least: 0, most: value };
  if (ROUGH.test(before) || ROUGH_BEHIND.test(behind)) {
    const room = Math.max(value * ROUGH_SHARE, round / 2, 1);
    return { least: Math.floor(value - room), most: Math.ceil(value + room) };
  }
  // 1.2万 may be cut off or rounded.
  return step > 1 ? { least: value - step + 1, most: value + step - 1 } : { least: value, most: value };
}

/** The last digit that is not zero is worth so much: 120 → 10. */
function roundness(value: number): number {
  let worth = 1;
  while (value > 0 && value % (worth * 10) === 0) worth *= 10;
  return worth;
}
