// The prose of a report as one text to search: no white space, narrow digits and signs, and the way back to the source.

import type { Document, DocumentRow, Place } from '../document/document.js';
import { codesOf } from '../text/codes.js';
import { isPlainFigure } from '../text/quantity.js';

import { CHROME } from './words/mistakes.js';

/** Characters of prose that are looked at, in all: twenty times those of a long report. */
const MOST_CHARACTERS = 200_000;

export interface Flow {
  /**
   * `\n` where a line ends, unless it was wrapped there, and twice where a blank line follows; cells of a row are joined with a comma. Signs of full
   * width are narrow: `，` is `,`.
   */
  readonly text: string;
  readonly lines: readonly Line[];
  /** False where the source has white space within. */
  readonly isWhole: (start: number, end: number) => boolean;
  readonly spanOf: (start: number, end: number) => Span;
}

/** One row of the source, its line end left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** What stands at a part of the flow, in the source. */
interface Span {
  readonly document: Document;
  readonly place: Place;
}

/** A cell in the flow: of a row that was known its cells need not be made for it. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly row: DocumentRow;
  /** Position in the row. */
  readonly at: number;
  readonly document: Document;
}

/** A paragraph of the source, outside its tables. */
export interface Paragraph {
  readonly text: string;
  readonly row: DocumentRow;
  readonly document: Document;
}

/** Sentences, not only titles and captions. */
export function hasProse(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ text }) => text.includes('。'));
}

/** Characters of sentences from which on a text is a whole one: something can be missing from it. */
const WHOLE_TEXT = 100;

/** More than a remark beside the tables. */
export function isWholeText(paragraphs: readonly Paragraph[]): boolean {
  let length = 0;
  for (const { text } of paragraphs) {
    if (text.includes('。')) length += text.length;
    if (length >= WHOLE_TEXT) return true;
  }
  return false;
}

const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true });
const LINE_END = 10;
const COMMA = 44;

export function squeeze(paragraphs: readonly Paragraph[]): Flow {
  const codes = new Uint16Array(Math.min(sizeOf(paragraphs), MOST_CHARACTERS) + 2);
  const pieces: Piece[] = [];
  const lines: Line[] = [];
  let length = 0;
  for (const { text, row, document } of paragraphs) {
    const texts = isOneCell(row) ? [text] : row.cells.map((cell) => cell.text);
    if (!isProse(texts) || isChrome(text)) continue;
    const goesOn = row.gapBefore === 0 && texts.length === 1 && isWrapped(codes, lines.at(-1), text);
    const breaks = goesOn ? 0 : Math.min(row.gapBefore, 1) + 1;
    for (let i = 0; i < breaks && length < codes.length; i++) codes[length++] = LINE_END;
    const start = length;
    for (let at = 0; at < texts.length && length < codes.length; at++) {
      const cell = texts[at]!;
      if (texts.length > 1 && !/\S/u.test(cell)) continue;
      if (length > start) codes[length++] = COMMA;
      const from = length;
      length = writeText(cell, codes, length);
      pieces.push({ start: from, end: length, text: cell, row, at, document });
    }
    lines.push({ start, end: length });
    if (length >= codes.length) break;
  }
  const offsetOf = createOffsets(pieces);
  return {
    text: UNITS.decode(codes.subarray(0, length)),
    lines,
    isWhole: (start, end) => offsetOf(end - 1) - offsetOf(start) === end - 1 - start,
    spanOf: (start, end) => {
      const piece = pieces[pieceAt(pieces, start)]!;
      const last = Math.max(start, Math.min(end, piece.end) - 1);
      return spanIn(piece, offsetOf(start), offsetOf(last));
    },
  };
}

/** Characters of a line that a page puts around its text. */
const LONGEST_CHROME = 60;
const SHORTEST_WRAPPED = 8;
const HEADING = 40;
const LONGEST_NUMBER = 6;
const NUMBERED =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[、.．](?![0-9])|[一二三四五六七八九十]是)/u;
const CLOSED = codesOf('。;:!?');
const DIGITS = codesOf('0123456789');

/** The line before ends in the middle of a sentence, and the next one has no number of its own. */
function isWrapped(codes: Uint16Array, before: Line | undefined, next: string): boolean {
  if (!before) return false;
  if (/^\s*[，,。、；;]/u.test(next)) return true;
  if (before.end - before.start < SHORTEST_WRAPPED) return false;
  const { start, end } = before;
  if (
    CLOSED.has(codes[end - 1]!) ||
    (DIGITS.has(codes[end - 2]!) && !DIGITS.has(codes[end - 1]!)) ||
    NUMBERED.test(next.slice(0, LONGEST_NUMBER * 2))
  )
    return false;
  if (end - start >= HEADING) return true;
  return !NUMBERED.test(UNITS.decode(codes.subarray(start, start + LONGEST_NUMBER)));
}

/** With room for what is put between lines and cells. */
function sizeOf(paragraphs: readonly Paragraph[]): number {
  let size = 0;
  for (const { text, row } of paragraphs) size += text.length + 2 + (isOneCell(row) ? 0 : row.cells.length);
  return size;
}

const GONE = 0xffff;
/** Between the two stand nearly all characters, and none that becomes another. */
const LAST_SPACE = 0x3000;
const FIRST_WIDE = 0xff01;
/** What becomes of a character in the flow, by its code; 0 where it stays as it is. */
const CHANGED = changes();

/** White space goes, but line ends within a cell stay; signs of full width become narrow. */
function changes(): Uint16Array {
  const changed = new Uint16Array(0x10000);
  for (let code = FIRST_WIDE; code <= 0xff5e; code++) changed[code] = code - 0xfee0;
  for (let code = 0; code <= 32; code++) changed[code] = GONE;
  for (let code = 0x2000; code <= 0x200f; code++) changed[code] = GONE;
  // Marks of Markdown are none of the text.
  for (const mark of '*`#') changed[mark.charCodeAt(0)] = GONE;
  for (const code of [0xa0, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, LAST_SPACE, 0xfeff]) changed[code] = GONE;
  changed[LINE_END] = 0;
  return changed;
}

/** Where the text of the cell ends in the flow. */
function writeText(text: string, codes: Uint16Array, start: number): number {
  const most = Math.min(text.length, codes.length - start);
  let length = start;
  for (let at = 0; at < most; at++) {
    const code = text.charCodeAt(at);
    const changed = code > LAST_SPACE && code < FIRST_WIDE ? 0 : CHANGED[code]!;
    if (changed !== GONE) codes[length++] = changed === 0 ? code : changed;
  }
  return length;
}

/** Tells where a character of the flow stands in the text of its cell; worked out for cells that are asked for. */
function createOffsets(pieces: readonly Piece[]): (position: number) => number {
  const known = new Map<Piece, readonly number[]>();
  return (position) => {
    const piece = pieces[pieceAt(pieces, position)]!;
    const within = position - piece.start;
    if (piece.end - piece.start === piece.text.length) return within;
    const offsets = known.get(piece) ?? visibleIn(piece.text);
    known.set(piece, offsets);
    return offsets[within] ?? 0;
  };
}

function visibleIn(text: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) if (CHANGED[text.charCodeAt(at)] !== GONE) offsets.push(at);
  return offsets;
}

/** The text of its paragraph is that of the cell. */
function isOneCell({ cells }: DocumentRow): boolean {
  return cells.length === 1;
}

/** Not where a cell is a bare figure: a row of some table. */
function isProse(texts: readonly string[]): boolean {
  const [only = '', ...others] = texts;
  if (others.length === 0 && only.length > 20) return true;
  return texts.some((text) => /\S/u.test(text)) && !texts.some((text) => isPlainFigure(text.trim()));
}

/** A page's own line: when it was published, how often it was read. */
function isChrome(text: string): boolean {
  return text.length < LONGEST_CHROME && CHROME.test(text.trim());
}

function pieceAt(pieces: readonly Piece[], position: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** `first` and `last` are offsets in the cell's text; the whole cell where the source writes its text otherwise. */
function spanIn({ text, row, at: cell, document }: Piece, first: number, last: number): Span {
  const { place } = row.cells[cell]!;
  if (!('start' in place)) return { document, place: { ...place, part: { from: first, to: last + 1 } } };
  const at = document.raw(place).indexOf(text);
  if (at < 0) return { document, place };
  const start = place.start + at;
  return { document, place: { start: start + first, end: start + last + 1 } };
}
