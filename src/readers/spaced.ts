// Cuts lines whose columns are set apart by white space, and tells where on the screen they stand.

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

/** The columns of the screen that each piece takes; pieces stand in their order. */
export function columnsOf(
  line: string,
  pieces: readonly Piece[],
): { readonly from: number; readonly to: number }[] {
  let at = 0;
  let column = 0;
  return pieces.map(({ start, end }) => {
    const from = column + displayWidth(line.slice(at, start));
    column = from + displayWidth(line.slice(start, end));
    at = end;
    return { from, to: column };
  });
}
