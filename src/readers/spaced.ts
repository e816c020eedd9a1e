// Cuts lines whose columns are set apart by white space, and finds the empty cells by alignment.

import { looksLikeFigure } from '../text/quantity.js';
import { displayWidth } from '../text/width.js';

/** Offsets from the start of the line. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const LONGEST_LINE = 2000;
const SPACE = /\s/u;
const TAB = 9;
const WIDE_SPACE = 0x3000;
const SENTENCE = /[。；！？]/u;

/** What nearly every line of running text is cut into: the cell that its record has. */
export const WHOLE_LINE: readonly Piece[] = [{ start: 0, end: Number.POSITIVE_INFINITY }];

/** The cells of a line; one piece where the line is running text. */
export function cutSpaced(line: string): readonly Piece[] {
  if (line.length > LONGEST_LINE || !SPACE.test(line)) return WHOLE_LINE;
  const tokens = tokensOf(line);
  const first = tokens[0];
  if (!first) return [];
  const figuresFrom = trailingFigures(line, tokens);
  const pieces = [first];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const last = pieces.at(-1)!;
    if (i >= figuresFrom || isWide(line, last.end, token.start)) pieces.push(token);
    else pieces[pieces.length - 1] = { start: last.start, end: token.end };
  }
  return pieces;
}

function tokensOf(line: string): Piece[] {
  const tokens: Piece[] = [];
  let start = -1;
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && !isWhite(line.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      tokens.push({ start, end: i });
      start = -1;
    }
  }
  return tokens;
}

/** What `\s` is in a regular expression. */
function isWhite(code: number): boolean {
  if (code < 0x1680) return code === 32 || (code >= TAB && code <= 13) || code === 0xa0;
  if (code >= WIDE_SPACE) return code === WIDE_SPACE || code === 0xfeff;
  if (code > 0x200a) return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
  return code >= 0x2000 || code === 0x1680;
}

/** White space between two tokens that sets columns apart. */
function isWide(line: string, from: number, to: number): boolean {
  const code = line.charCodeAt(from);
  return to - from > 1 || code === TAB || code === WIDE_SPACE;
}

/** Index of the first token of the run of figures that ends the line. */
function trailingFigures(line: string, tokens: readonly Piece[]): number {
  let from = tokens.length;
  while (from > 0 && looksLikeFigure(line.slice(tokens[from - 1]!.start, tokens[from - 1]!.end))) from--;
  const lone = from === tokens.length - 1;
  const inSentence = lone && from > 0 && SENTENCE.test(line.slice(0, tokens[from]!.start));
  return inSentence ? tokens.length : from;
}

export interface SpacedLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Adds empty pieces where a line of a block has fewer figures than its neighbours and they line up. */
export function alignBlock(lines: readonly SpacedLine[]): (readonly Piece[])[] {
  const figureCounts = lines.map((line) => countFigures(line));
  const most = Math.max(0, ...figureCounts);
  const isShort = figureCounts.some((count) => count > 0 && count < most);
  const columns = isShort ? commonColumns(lines, figureCounts, most) : undefined;
  if (!columns) return lines.map((line) => line.pieces);
  return lines.map((line, i) => {
    const figures = figureCounts[i]!;
    if (figures === 0 || figures >= columns.length) return line.pieces;
    return fillColumns(line, figures, columns) ?? line.pieces;
  });
}

/** Display columns that a column's figures cover, over all full lines. */
interface Band {
  from: number;
  to: number;
}

function bandOf(line: SpacedLine, piece: Piece): Band {
  const from = displayWidth(line.text.slice(0, piece.start));
  return { from, to: from + displayWidth(line.text.slice(piece.start, piece.end)) };
}

function countFigures(line: SpacedLine): number {
  let count = 0;
  for (let i = line.pieces.length - 1; i >= 0; i--) {
    const piece = line.pieces[i]!;
    if (!looksLikeFigure(line.text.slice(piece.start, piece.end))) break;
    count++;
  }
  return count;
}

/** The bands of the widest rows, or nothing where they overlap or are too few to tell. */
function commonColumns(
  lines: readonly SpacedLine[],
  counts: readonly number[],
  most: number,
): Band[] | undefined {
  const full = lines.filter((_, i) => counts[i] === most);
  if (most < 3 || full.length < 2) return undefined;
  const bands: Band[] = [];
  for (const line of full) {
    line.pieces.slice(-most).forEach((piece, column) => {
      const band = bandOf(line, piece);
      const known = bands[column];
      if (!known) bands[column] = band;
      else bands[column] = { from: Math.min(known.from, band.from), to: Math.max(known.to, band.to) };
    });
  }
  const apart = bands.every((band, i) => i === 0 || band.from >= bands[i - 1]!.to);
  return apart ? bands : undefined;
}

function fillColumns(line: SpacedLine, figures: number, columns: readonly Band[]): Piece[] | undefined {
  const labels = line.pieces.slice(0, -figures);
  const values = line.pieces.slice(-figures);
  const places = values.map((piece) => {
    const band = bandOf(line, piece);
    return columns.findIndex((column) => band.from < column.to && column.from < band.to);
  });
  const increasing = places.every((place, i) => place >= 0 && (i === 0 || place > places[i - 1]!));
  if (!increasing) return undefined;
  const filled = columns.map((_, column) => {
    const value = values[places.indexOf(column)];
    if (value) return value;
    const before = values.filter((_, i) => places[i]! < column).at(-1) ?? labels.at(-1);
    const at = before?.end ?? 0;
    return { start: at, end: at };
  });
  return [...labels, ...filled];
}
