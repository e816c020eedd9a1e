// Cuts delimited text into records and gives the exact span of every cell.

import type { DocumentCell } from '../document/document.js';
import { type Delimiter, type FindLineEnd, isPipe, lineEndFinder } from './delimiters.js';
import { LIMITS, type TextLimits } from './limits.js';

/** A line, or several where a cell in quotes goes on: cut, and nothing unpacked. */
export interface TextRecord {
  readonly start: number;
  readonly end: number;
  /** Where the next record starts. */
  readonly next: number;
  /** Null where the line has no separator: it is one cell. */
  readonly delimiter: Delimiter | null;
  /** What stands between the separators, as it is written. */
  readonly cells: readonly TextCell[];
  /** At least one cell stands in quotes. */
  readonly quoted: boolean;
}

export interface TextCell extends DocumentCell {
  readonly place: TextSpan;
}

interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export function cellAt(text: string, start: number, end: number): TextCell {
  return { text: text.slice(start, end), place: { start, end } };
}

const LF = 10;
const CR = 13;
const QUOTE = 34;
const SPACE = 32;

/** Every line of the text belongs to exactly one record; blank lines are records with one empty cell. */
export function* scanRecords(
  text: string,
  delimiters: readonly Delimiter[],
  limits: TextLimits = LIMITS.text,
  lineEnd: FindLineEnd = lineEndFinder(text),
): Generator<TextRecord> {
  const [first] = delimiters;
  const nextOf = (at: number) => (first === undefined ? -1 : text.indexOf(first, at));
  let nearest = nextOf(0);
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    if (nearest >= 0 && nearest < start) nearest = nextOf(start);
    const record = cut(text, start, end, delimiters, limits, nearest >= 0 && nearest < end);
    yield record;
    start = record.next;
  }
}

/** `hasFirst`: the commonest separator stands before `end`, where the line ends. */
function cut(
  text: string,
  start: number,
  end: number,
  delimiters: readonly Delimiter[],
  limits: TextLimits,
  hasFirst: boolean,
): TextRecord {
  const [first] = delimiters;
  const mayBeCut = hasFirst || text.charCodeAt(start) === QUOTE;
  const row = first && mayBeCut ? scanCells(text, start, first, limits) : undefined;
  // Nearly every line of a table: it has the commonest separator, and one pass has cut it.
  if (first && row && row.cells.length > 1) return recordOf(text, start, first, row);
  const delimiter = delimiterOf(text, start, end, delimiters, limits);
  if (delimiter === undefined) return lineRecord(text, start, end);
  const other = delimiter === first ? row : scanCells(text, start, delimiter, limits);
  return other ? recordOf(text, start, delimiter, other) : lineRecord(text, start, end);
}

function recordOf(text: string, start: number, delimiter: Delimiter, row: Row): TextRecord {
  const { end, cells, quoted } = row;
  return { start, end, next: afterLineEnd(text, end), delimiter, cells, quoted };
}

function lineRecord(text: string, start: number, end: number): TextRecord {
  const next = afterLineEnd(text, end);
  return { start, end, next, delimiter: null, cells: [cellAt(text, start, end)], quoted: false };
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
  limits: TextLimits,
): Delimiter | undefined {
  const first = delimiters[0];
  if (start === end || !first) return undefined;
  const quoted = text.charCodeAt(start) === QUOTE;
  // A quoted cell of several lines: its first line says nothing about separators.
  if (quoted && !isPipe(first) && closeQuote(text, start, first.charCodeAt(0), limits) > end) return first;
  const line = text.slice(start, end);
  const inLine = delimiters.find((delimiter) => line.includes(delimiter));
  return inLine ?? (quoted ? first : undefined);
}

interface Row {
  readonly end: number;
  readonly cells: readonly TextCell[];
  readonly quoted: boolean;
}

/** Undefined where a row is wider than any table. */
function scanCells(text: string, start: number, delimiter: Delimiter, limits: TextLimits): Row | undefined {
  const separator = delimiter.charCodeAt(0);
  const escapes = isPipe(delimiter);
  const cells: TextCell[] = [];
  let quoted = false;
  let cell = start;
  for (;;) {
    const closed =
      text.charCodeAt(cell) === QUOTE && !escapes ? closeQuote(text, cell, separator, limits) : -1;
    let i = closed < 0 ? cell : closed;
    if (closed >= 0) quoted = true;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === LF || code === CR) break;
      if (code === separator && !(escapes && text.charCodeAt(i - 1) === 92)) break;
    }
    cells.push(cellAt(text, cell, i));
    if (cells.length > limits.columns) return undefined;
    if (i >= text.length || text.charCodeAt(i) !== separator) return { end: i, cells, quoted };
    cell = i + 1;
  }
}

/** The offset behind the closing quote, or -1 where the quote at `open` is only a character. */
function closeQuote(text: string, open: number, separator: number, limits: TextLimits): number {
  const limit = Math.min(text.length, open + limits.quoted);
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

function isSpace(code: number): boolean {
  return code === SPACE || code === 9 || code === 0xa0 || code === 0x3000 || code === 12;
}
