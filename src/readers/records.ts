// Cuts delimited text into records and gives the exact span of every cell.

import { type Delimiter, isPipe } from './delimiters.js';

/** A row of cells: `bounds[2i]` and `bounds[2i + 1]` are the start and end of cell i in the text. */
export interface TextRecord {
  readonly start: number;
  readonly end: number;
  /** Where the next record starts. */
  readonly next: number;
  /** Null where the line has no separator: it is one cell. */
  readonly delimiter: Delimiter | null;
  readonly bounds: readonly number[];
  /** At least one cell stands in quotes. */
  readonly quoted: boolean;
}

/** A quoted cell longer than this, or a row wider, is no table. */
const LONGEST_QUOTED = 4000;
const MOST_CELLS = 4096;

const LF = 10;
const CR = 13;
const QUOTE = 34;
const SPACE = 32;

/** Every line of the text belongs to exactly one record; blank lines are records with one empty cell. */
export function* scanRecords(text: string, delimiters: readonly Delimiter[]): Generator<TextRecord> {
  let start = 0;
  while (start < text.length) {
    const record = scanRecord(text, start, delimiters);
    yield record;
    start = record.next;
  }
}

/** The record that starts at an offset. */
export function scanRecord(text: string, start: number, delimiters: readonly Delimiter[]): TextRecord {
  const first = delimiters[0];
  const cells = first && scanCells(text, start, first);
  // Nearly every line: it has the commonest separator, and one pass has cut it.
  if (first && cells && cells.bounds.length > 2) return recordOf(text, start, first, cells);
  const end = findLineEnd(text, start);
  const delimiter = delimiterOf(text, start, end, delimiters);
  if (delimiter === undefined) return lineRecord(text, start, end);
  const others = delimiter === first ? cells : scanCells(text, start, delimiter);
  return others ? recordOf(text, start, delimiter, others) : lineRecord(text, start, end);
}

function recordOf(text: string, start: number, delimiter: Delimiter, cells: Cells): TextRecord {
  const { end, bounds, quoted } = cells;
  return { start, end, next: afterLineEnd(text, end), delimiter, bounds, quoted };
}

function lineRecord(text: string, start: number, end: number): TextRecord {
  return { start, end, next: afterLineEnd(text, end), delimiter: null, bounds: [start, end], quoted: false };
}

function findLineEnd(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR) break;
  }
  return i;
}

function afterLineEnd(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

function delimiterOf(
  text: string,
  start: number,
  end: number,
  delimiters: readonly Delimiter[],
): Delimiter | undefined {
  const first = delimiters[0];
  if (start === end || !first) return undefined;
  const quoted = text.charCodeAt(start) === QUOTE;
  // A quoted cell of several lines: its first line says nothing about separators.
  if (quoted && !isPipe(first) && closeQuote(text, start, first.charCodeAt(0)) > end) return first;
  const line = text.slice(start, end);
  const inLine = delimiters.find((delimiter) => line.includes(delimiter));
  return inLine ?? (quoted ? first : undefined);
}

interface Cells {
  readonly end: number;
  readonly bounds: readonly number[];
  readonly quoted: boolean;
}

function scanCells(text: string, start: number, delimiter: Delimiter): Cells | undefined {
  const separator = delimiter.charCodeAt(0);
  const escapes = isPipe(delimiter);
  const bounds: number[] = [];
  let quoted = false;
  let cell = start;
  for (;;) {
    const closed = text.charCodeAt(cell) === QUOTE && !escapes ? closeQuote(text, cell, separator) : -1;
    let i = closed < 0 ? cell : closed;
    if (closed >= 0) quoted = true;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === LF || code === CR) break;
      if (code === separator && !(escapes && text.charCodeAt(i - 1) === 92)) break;
    }
    bounds.push(cell, i);
    if (bounds.length > MOST_CELLS * 2) return undefined;
    if (i >= text.length || text.charCodeAt(i) !== separator) return { end: i, bounds, quoted };
    cell = i + 1;
  }
}

/** The offset behind the closing quote, or -1 where the quote at `open` is only a character. */
function closeQuote(text: string, open: number, separator: number): number {
  const limit = Math.min(text.length, open + LONGEST_QUOTED);
  for (let i = open + 1; i < limit; i++) {
    if (text.charCodeAt(i) !== QUOTE) continue;
    if (text.charCodeAt(i + 1) === QUOTE) {
      i++;
      continue;
    }
    let after = i + 1;
    while (text.charCodeAt(after) !== separator && isSpace(text.charCodeAt(after))) after++;
    const code = text.charCodeAt(after);
    const closes = after >= text.length || code === separator || code === LF || code === CR;
    return closes ? after : -1;
  }
  return -1;
}

/** Takes the white space off both ends of a span. */
export function trimSpan(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

export function isSpace(code: number): boolean {
  return code === SPACE || code === 9 || code === 0xa0 || code === 0x3000 || code === 12;
}
