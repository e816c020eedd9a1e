// Takes the numbers off that editors and printouts put before every line: blanks stand in their place.

import type { Place } from '../document/document.js';

/** A number and what sets it off: `12 `, `12: `, `12. `, `[12] `. A separator of cells does not: that is a column. */
const NUMBER = /^[^\S\r\n]*(?:\[(\d{1,6})\]|(\d{1,6})[.:：、)）]?)(?: +|$)/u;
/** So many lines are numbered, and nearly all that hold anything, or these are the numbers of a list. */
const [FEWEST_LINES, MOST_OF] = [10, 0.9];
const LINE = /^.+$/gmu;

/** `numbered` is where the first number stands. */
export function withoutLineNumbers(text: string): { readonly text: string; readonly numbered?: Place } {
  const [first] = /\S[^\r\n]*/u.exec(text) ?? [''];
  if (!NUMBER.test(first)) return { text };
  const lines = text.split(/\r\n?|\n/u);
  const numbers = lines.map(numberOf);
  const start = numbers.findIndex((number) => number !== undefined);
  const isNext = (number: number | undefined, i: number) => number === numbers[start]! + i - start;
  const counted = new Set(numbers.filter(isNext));
  const written = lines.filter((line) => line.trim() !== '').length;
  if (counted.size < FEWEST_LINES || counted.size < MOST_OF * written) return { text };
  const at = text.search(/\d/u);
  const free = (line: string) =>
    counted.has(numberOf(line)) ? line.replace(NUMBER, (prefix) => ' '.repeat(prefix.length)) : line;
  return {
    text: text.replace(LINE, free),
    numbered: { start: at, end: at + String(numbers[start]).length },
  };
}

function numberOf(line: string): number | undefined {
  const match = NUMBER.exec(line);
  return match ? Number(match[1] ?? match[2]) : undefined;
}
