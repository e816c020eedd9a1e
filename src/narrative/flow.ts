// The prose of a report as one text to search: no white space, narrow digits and signs, and the way back to the source.

import type { Document, DocumentCell, Place } from '../document/document.js';
import type { Paragraph, Report } from '../report/report.js';
import { isPlainFigure } from '../text/quantity.js';

/** Characters of prose that are looked at, in all: twenty times those of a long report. */
const MOST_CHARACTERS = 200_000;

const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff]/u;

export interface Flow {
  /**
   * `\n` where a line ends and twice where a blank line follows; cells of a row are joined with a comma. Signs of full
   * width are narrow: `，` is `,`.
   */
  readonly text: string;
  /** False where the source has white space within. */
  readonly isWhole: (start: number, end: number) => boolean;
  readonly spanOf: (start: number, end: number) => Span;
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

export function flowOf({ paragraphs }: Report): Flow {
  const characters: string[] = [];
  /** By position in the flow: where the character stands in the text of its cell. */
  const offsets: number[] = [];
  const pieces: Piece[] = [];
  const add = (character: string, offset: number) => {
    characters.push(character);
    offsets.push(offset);
  };
  for (const paragraph of paragraphs) {
    const cells = proseCells(paragraph);
    if (cells.length === 0) continue;
    for (let i = 0; i <= Math.min(paragraph.row.gapBefore, 1); i++) add('\n', 0);
    cells.forEach((cell, i) => {
      if (i > 0) add(',', 0);
      pieces.push({ start: characters.length, cell, document: paragraph.document });
      const end = Math.min(cell.text.length, MOST_CHARACTERS - characters.length);
      for (let at = 0; at < end; at++) {
        const character = cell.text[at]!;
        if (character === '\n') add(character, at);
        else if (!INVISIBLE.test(character)) add(narrow(character), at);
      }
    });
    if (characters.length >= MOST_CHARACTERS) break;
  }
  return {
    text: characters.join(''),
    isWhole: (start, end) => offsets[end - 1]! - offsets[start]! === end - 1 - start,
    spanOf: (start, end) => spanOf(pieceAt(pieces, start), offsets[start]!, offsets[end - 1]!),
  };
}

/** None where a cell is a bare figure: a row of some table. */
function proseCells({ row: { cells } }: Paragraph): readonly DocumentCell[] {
  const filled = cells.filter(({ text }) => /\S/u.test(text));
  return filled.some(({ text }) => isPlainFigure(text.trim())) ? [] : filled;
}

function narrow(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

function pieceAt(pieces: readonly Piece[], position: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}

/** `first` and `last` are offsets in the cell's text; the whole cell where the source writes its text otherwise. */
function spanOf({ cell, document }: Piece, first: number, last: number): Span {
  const { place, text } = cell;
  if (!('start' in place)) return { document, place };
  const at = document.raw(place).indexOf(text);
  if (at < 0) return { document, place };
  const start = place.start + at;
  return { document, place: { start: start + first, end: start + last + 1 } };
}
