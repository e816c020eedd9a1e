// Joins the lines of paragraphs that were broken at a fixed width.

import type { DocumentRow } from '../document/document.js';
import { looksLikeFigure } from '../text/quantity.js';
import { displayWidth } from '../text/width.js';

/** Columns of the screen; nobody breaks lines at more, or less. */
const WIDEST = 130;
const NARROWEST = 16;
/** So many lines of the full width were broken there, and one that has a comma inside. */
const FEWEST_FULL = 2;
const STARTS_ANEW =
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、]|\d{1,2}[.．](?!\d)|第[一二三四五六七八九十]+[部章节条]|[#>|])/u;
/** What ends with a bracket may be a label, and one in brackets is whole. */
const BRACKETED = /^\s*[（(].*[）)]\s*$/u;
const ENDS_IN_BRACKET = /[）)]\s*$/u;
/** A row of a table whose cells one blank separates. */
const SPACED = /\S\s+\S+\s+\S+\s+\S/u;
const ENDS = /[。；！？：]["”’）)]?$/u;
const INSIDE = /[，。；]/u;
/** A title, of the report or of a part of it, however many lines it takes. */
const TITLE = /^\s*[一二三四五六七八九十]{1,3}、|(?:报告|年报)\s*$/u;
const LETTER = /[A-Za-z]/u;

type Place = { readonly start: number; readonly end: number };

/** A row that is one line of text. */
interface TextLine {
  readonly text: string;
  readonly width: number;
  readonly place: Place;
}

export function joinWrapped(text: string, rows: readonly DocumentRow[]): readonly DocumentRow[] {
  const lines = linesOf(text, rows);
  const isFull = lines && fullness(lines, rows);
  if (!isFull) return rows;
  const joined: DocumentRow[] = [];
  for (let i = 0; i < rows.length; ) {
    const first = i++;
    while (i < rows.length && isBroken(lines[i - 1], lines[i], rows[i]!, isFull)) i++;
    const parts = rows.slice(first, i);
    const isParagraph = lines.slice(first, i).some((line) => line && INSIDE.test(line.text));
    const whole = parts.length > 1 ? join(parts) : undefined;
    if (whole && (isParagraph || TITLE.test(whole.cells[0]!.text))) joined.push(whole);
    else joined.push(...parts);
  }
  return joined;
}

function isBroken(
  line: TextLine | undefined,
  next: TextLine | undefined,
  row: DocumentRow,
  isFull: (line: TextLine) => boolean,
): boolean {
  return line !== undefined && next !== undefined && isFull(line) && goesOn(line, next, row);
}

/** Undefined where a line of a paragraph, as of nearly every text, goes on where an editor would have broken it. */
function linesOf(text: string, rows: readonly DocumentRow[]): (TextLine | undefined)[] | undefined {
  const lines: (TextLine | undefined)[] = [];
  for (const row of rows) {
    const line = lineOf(text, row);
    if (line && line.width > WIDEST && isSentence(line)) return undefined;
    lines.push(line);
  }
  return lines;
}

function lineOf(text: string, { cut, place }: DocumentRow): TextLine | undefined {
  if (cut !== 'single' || !('start' in place)) return undefined;
  const line = text.slice(place.start, place.end);
  // The width of a long line is no matter.
  return { text: line, width: line.length > WIDEST ? line.length : displayWidth(line), place };
}

/** Tells the lines that were broken at their end; undefined where none were. */
function fullness(lines: readonly (TextLine | undefined)[], rows: readonly DocumentRow[]) {
  let [widest, longest] = [0, 0];
  for (const line of lines) {
    // Titles may be longer than the lines of paragraphs.
    if (!line || !isSentence(line)) continue;
    widest = Math.max(widest, line.width);
    longest = Math.max(longest, line.text.length);
  }
  if (widest < NARROWEST) return undefined;
  // A wide character that did not fit leaves a column free.
  const byWidth = ({ width }: TextLine) => width === widest || width === widest - 1;
  const byLength = ({ text }: TextLine) => text.length === longest;
  const ways = [byLength, byWidth].map((isFull) => ({
    isFull,
    broken: lines.filter(
      (line, i) => i + 1 < rows.length && isBroken(line, lines[i + 1], rows[i + 1]!, isFull),
    ),
  }));
  const [best] = ways.sort((one, other) => other.broken.length - one.broken.length);
  const isSure = best!.broken.length >= FEWEST_FULL || best!.broken.some((line) => isSentence(line!));
  return isSure ? best!.isFull : undefined;
}

function isSentence({ text }: TextLine): boolean {
  return INSIDE.test(text) && !ENDS_IN_BRACKET.test(text) && !SPACED.test(text);
}

function goesOn(line: TextLine, next: TextLine, { gapBefore }: DocumentRow): boolean {
  if (gapBefore > 0 || BRACKETED.test(line.text) || STARTS_ANEW.test(next.text) || looksLikeFigure(next.text))
    return false;
  return !ENDS.test(line.text) || !/^\s/u.test(next.text);
}

function join(rows: readonly DocumentRow[]): DocumentRow {
  const [first] = rows as [DocumentRow];
  const text = rows.reduce((before, { cells: [cell] }) => {
    const isWord = LETTER.test(before.at(-1) ?? '') && LETTER.test(cell!.text.charAt(0));
    return before + (isWord ? ' ' : '') + cell!.text;
  }, '');
  const place = { start: (first.place as Place).start, end: (rows.at(-1)!.place as Place).end };
  return { ...first, cells: [{ text, place }], place };
}
