// What a cell for a figure may say: the readings of its picture brought together, without what is no figure.

import type { Spelling } from './spell.js';

/** How likely each text is, likeliest first; they add up to 1 at most. */
export type Candidates = readonly Spelling[];

const MARKS = /^(?:[/—-]|无)$/u;
const COUNT = /^(?:0|[1-9]\d{0,8})$/u;
const AMOUNT = /^-?(?:0|[1-9]\d{0,9})(?:\.\d{1,6})?$/u;

/** `isCount`: stands in a sum, and has neither sign nor decimals. The mean of all readings. */
export function candidatesOf(readings: readonly (readonly Spelling[])[], isCount: boolean): Candidates {
  const sums = new Map<string, number>();
  for (const { text, p } of readings.flat()) {
    const figure = cleaned(text);
    if (!MARKS.test(figure) && !(isCount ? COUNT : AMOUNT).test(figure)) continue;
    sums.set(figure, (sums.get(figure) ?? 0) + p / readings.length);
  }
  return [...sums].map(([text, p]) => ({ text, p })).sort((a, b) => b.p - a.p);
}

/** Specks read as points, and separators of thousands. */
function cleaned(text: string): string {
  const trimmed = text.replace(/^[.,]+|[.,]+$/gu, '');
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(trimmed) ? trimmed.replaceAll(',', '') : trimmed;
}

/** Blank and marks count as nothing in a sum. */
export function amountOf(text: string): number | undefined {
  if (text === '' || MARKS.test(text)) return 0;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
