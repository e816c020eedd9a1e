// The prose of a report as one text to search: no white space, narrow digits and signs, and the way back to the source.

import type { Document, Paragraph, Place } from '../document/document.js';
import { typed } from '../text/lookalikes.js';
import { isPlainFigure } from '../text/quantity.js';
import { CHROME, CONTENTS } from './words/mistakes.js';

/** Characters of prose that are looked at, in all: twenty times those of a long report. */
const MOST_CHARACTERS = 200_000;

export interface Flow {
  /**
   * `\n` where a line ends, unless it was wrapped there, and twice where a blank line follows; cells of a row are joined with a comma. Signs of full
   * width are narrow: `，` is `,`.
   */
  readonly text: string;
  /** Rows of the source, their line ends left out. */
  readonly lines: readonly { readonly start: number; readonly end: number }[];
  /** False where the source has white space within. */
  readonly isWhole: (start: number, end: number) => boolean;
  /** What stands there in the source. */
  readonly spanOf: (start: number, end: number) => { readonly document: Document; readonly place: Place };
}

/** A cell in the flow, from `start` on. */
interface Piece extends Paragraph {
  readonly start: number;
  /** Position in the row. */
  readonly at: number;
}

/** Characters of paragraphs that are no titles or captions. */
export function sentenceLength(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((length, { text }) => (text.includes('。') ? length + text.length : length), 0);
}

/** White space and marks of Markdown are none of the flow, but line ends within a cell are. */
const GONE = '\\0-\\x09\\x0b-\\x20*`#\\xa0\\u2000-\\u200f\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff';
const LEFT_OUT = new RegExp(`[${GONE}]+`, 'g');
const KEPT = new RegExp(`[^${GONE}]`, 'g');
const WIDE = /[！-～]/gu;
const RADICAL = /[\u2e80-\u2fdf\uf900-\ufaff]/g;
const TO_NARROW = 0xfee0;
/** Characters of a line that a page puts around its text. */
const LONGEST_CHROME = 60;

/** A character of its own stands in place of a radical, one for one: places stay what they are. */
function squeezed(text: string): string {
  const narrow = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - TO_NARROW);
  const inOne = (radical: string) => (typed(radical).length === 1 ? typed(radical) : radical);
  return text.replace(LEFT_OUT, '').replace(WIDE, narrow).replace(RADICAL, inOne);
}

export function squeeze(paragraphs: readonly Paragraph[]): Flow {
  const pieces: Piece[] = [];
  const lines: { start: number; end: number }[] = [];
  let flow = '';
  let before = '';
  for (const { text, row, document } of paragraphs) {
    const texts = row.cells.length === 1 ? [text] : row.cells.map((cell) => cell.text);
    const isChrome = text.length < LONGEST_CHROME && (CHROME.test(text.trim()) || CONTENTS.test(text));
    if (isChrome || !isProse(texts)) continue;
    const goesOn = row.gapBefore === 0 && texts.length === 1 && isWrapped(before, text);
    if (!goesOn) flow += row.gapBefore > 0 ? '\n\n' : '\n';
    const start = flow.length;
    let line = '';
    for (const [at, cell] of texts.entries()) {
      if (texts.length > 1 && !/\S/u.test(cell)) continue;
      if (line !== '') line += ',';
      const from = start + line.length;
      pieces.push({ start: from, text: cell, row, at, document });
      line += squeezed(cell.slice(0, MOST_CHARACTERS - from));
    }
    flow += line;
    before = line;
    lines.push({ start, end: flow.length });
    if (flow.length >= MOST_CHARACTERS) break;
  }
  const pieceOf = (position: number) => pieces.findLast(({ start }) => start <= position) ?? pieces[0]!;
  const known = new Map<Piece, readonly number[]>();
  /** Of characters of the flow that stand in the piece, in the text of its cell. */
  const offsetsIn = (piece: Piece, start: number, end: number) => {
    const offsets = known.get(piece) ?? [...piece.text.matchAll(KEPT)].map(({ index }) => index);
    known.set(piece, offsets);
    const offsetOf = (at: number) => offsets[Math.min(at - piece.start, offsets.length - 1)] ?? 0;
    return [offsetOf(start), offsetOf(Math.max(start, end - 1))] as const;
  };
  return {
    text: flow,
    lines,
    isWhole: (start, end) => {
      const [first, last] = offsetsIn(pieceOf(start), start, end);
      return last - first === end - 1 - start;
    },
    spanOf: (start, end) => {
      const piece = pieceOf(start);
      return spanIn(piece, ...offsetsIn(piece, start, end));
    },
  };
}

const SHORTEST_WRAPPED = 8;
const HEADING = 40;
/** The number before a heading or a paragraph. */
export const NUMBERED =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[、.．](?![0-9])|[一二三四五六七八九十]是)/u;

/** The line before ends in the middle of a sentence, and the next one has no number of its own. */
function isWrapped(before: string, next: string): boolean {
  if (/^\s*[，,。、；;]/u.test(next)) return before !== '';
  if (before.length < SHORTEST_WRAPPED || /[。;:!?]$|[0-9][^0-9]$/u.test(before)) return false;
  return !NUMBERED.test(next) && (before.length >= HEADING || !NUMBERED.test(before));
}

/** Not where a cell is a bare figure: a row of some table. */
function isProse(texts: readonly string[]): boolean {
  const [only = '', ...others] = texts;
  if (others.length === 0 && only.length > 20) return true;
  return texts.some((text) => /\S/u.test(text)) && !texts.some((text) => isPlainFigure(text.trim()));
}

/** `first` and `last` are offsets in the cell's text; the whole cell where the source writes its text otherwise. */
function spanIn(
  { text, row, at: cell, document }: Piece,
  first: number,
  last: number,
): ReturnType<Flow['spanOf']> {
  const { place } = row.cells[cell]!;
  if (!('start' in place)) return { document, place: { ...place, part: { from: first, to: last + 1 } } };
  const at = document.raw(place).indexOf(text);
  if (at < 0) return { document, place };
  const start = place.start + at;
  return { document, place: { start: start + first, end: start + last + 1 } };
}
