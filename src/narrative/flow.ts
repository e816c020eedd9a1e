// The prose of a report as one text to search: no white space, narrow digits and signs, and the way back to the source.

import type { Document, DocumentCell, Place } from '../document/document.js';
import type { Paragraph, Report } from '../report/report.js';
import { isPlainFigure } from '../text/quantity.js';

/** Characters of prose that are looked at, in all: twenty times those of a long report. */
const MOST_CHARACTERS = 200_000;

export interface Flow {
  /**
   * `\n` where a line ends and twice where a blank line follows; cells of a row are joined with a comma. Signs of full
   * width are narrow: `，` is `,`.
   */
  readonly text: string;
  readonly lines: readonly Line[];
  /** False where the source has white space within. */
  readonly isWhole: (start: number, end: number) => boolean;
  readonly spanOf: (start: number, end: number) => Span;
}

/** One row of the source, its line end left out. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/** What stands at a part of the flow, in the source. */
interface Span {
  readonly document: Document;
  readonly place: Place;
}

interface Piece {
  readonly start: number;
  readonly cell: DocumentCell;
  readonly document: Document;
}

/** Several rules look at the same prose: it is squeezed once, for as long as the paragraphs live. */
const flows = new WeakMap<readonly Paragraph[], Flow>();

export function flowOf({ paragraphs }: Pick<Report, 'paragraphs'>): Flow {
  const known = flows.get(paragraphs);
  if (known) return known;
  const flow = squeeze(paragraphs);
  flows.set(paragraphs, flow);
  return flow;
}

/** Sentences, not only titles and captions. */
export function hasProse({ paragraphs }: Pick<Report, 'paragraphs'>): boolean {
  return paragraphs.some(({ text }) => text.includes('。'));
}

/** Characters of sentences from which on a text is a whole one: something can be missing from it. */
const WHOLE_TEXT = 100;

/** More than a remark beside the tables. */
export function isWholeText({ paragraphs, partial }: Pick<Report, 'paragraphs' | 'partial'>): boolean {
  if (partial) return false;
  let length = 0;
  for (const { text } of paragraphs) {
    if (text.includes('。')) length += text.length;
    if (length >= WHOLE_TEXT) return true;
  }
  return false;
}

const LINE_END = 10;
const COMMA = 44;

function squeeze(paragraphs: readonly Paragraph[]): Flow {
  const room = Math.min(sizeOf(paragraphs), MOST_CHARACTERS) + 2;
  const codes = new Uint16Array(room);
  /** By position in the flow: where the character stands in the text of its cell. */
  const offsets = new Uint32Array(room);
  const pieces: Piece[] = [];
  const lines: Line[] = [];
  let length = 0;
  for (const { row, document } of paragraphs) {
    const cells = proseCells(row.cells);
    if (cells.length === 0) continue;
    for (let i = 0; i <= Math.min(row.gapBefore, 1) && length < room; i++) codes[length++] = LINE_END;
    const start = length;
    for (let i = 0; i < cells.length && length < room; i++) {
      if (i > 0) codes[length++] = COMMA;
      const cell = cells[i]!;
      pieces.push({ start: length, cell, document });
      const { text } = cell;
      const most = Math.min(text.length, room - length);
      for (let at = 0; at < most; at++) {
        const code = text.charCodeAt(at);
        if (isInvisible(code)) continue;
        offsets[length] = at;
        codes[length++] = narrow(code);
      }
    }
    lines.push({ start, end: length });
    if (length >= room) break;
  }
  return {
    text: decodeUnits(codes.subarray(0, length)),
    lines,
    isWhole: (start, end) => offsets[end - 1]! - offsets[start]! === end - 1 - start,
    spanOf: (start, end) => {
      const at = pieceAt(pieces, start);
      const piece = pieces[at]!;
      const next = pieces[at + 1]?.start ?? length + 1;
      const last = Math.max(start, Math.min(end, next) - 1);
      return spanIn(piece, offsets[start]!, offsets[last]!);
    },
  };
}

function sizeOf(paragraphs: readonly Paragraph[]): number {
  let size = 0;
  for (const { row } of paragraphs) {
    size += 2;
    for (const { text } of row.cells) size += text.length + 1;
  }
  return size;
}

/** Line ends within a cell stay. */
function isInvisible(code: number): boolean {
  if (code <= 32) return code !== LINE_END;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060
  );
}

function narrow(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

const SLICE = 8192;

function decodeUnits(codes: Uint16Array): string {
  let text = '';
  for (let from = 0; from < codes.length; from += SLICE) {
    text += String.fromCharCode.apply(null, codes.subarray(from, from + SLICE) as unknown as number[]);
  }
  return text;
}

/** None where a cell is a bare figure: a row of some table. */
function proseCells(cells: readonly DocumentCell[]): readonly DocumentCell[] {
  if (cells.length === 1) {
    const { text } = cells[0]!;
    return text.length > 20 || (/\S/u.test(text) && !isPlainFigure(text.trim())) ? cells : [];
  }
  const filled = cells.filter(({ text }) => /\S/u.test(text));
  return filled.some(({ text }) => isPlainFigure(text.trim())) ? [] : filled;
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
function spanIn({ cell, document }: Piece, first: number, last: number): Span {
  const { place, text } = cell;
  if (!('start' in place)) return { document, place };
  const at = document.raw(place).indexOf(text);
  if (at < 0) return { document, place };
  const start = place.start + at;
  return { document, place: { start: start + first, end: start + last + 1 } };
}
