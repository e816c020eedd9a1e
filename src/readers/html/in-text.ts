// Reads the parts of a text that are written in HTML, as Markdown may hold them: tables, and lines that begin with a tag.

import type { Document, DocumentRow, Place, ReadResult } from '../../document/document.js';
import { delimitersOf, lineEndFinder } from '../delimiters.js';
import type { Limits } from '../limits.js';
import { picturesInText } from '../objects.js';
import { readRows } from '../text.js';
import { pageRows } from './rows.js';
import { surveyPage } from './shown.js';
import type { SourceSpan } from './sourced.js';
import { styledNames } from './styled-names.js';
import { parsePage } from './tree.js';

const TABLE_TAG = /<(\/?)(?:(table)|t(?:[rdh]|head|body|foot))(?=[\s>/])[^<>]{0,1000}>/giu;
const TAGGED_LINES =
  /(?:^[\t >*+-]{0,40}<\/?(?:article|br|center|div|figure|h[1-6]|header|p|section|[ou]l|li|span|font|b|strong|em|u|a)(?=[\s>/])[^\n]*\n?)+/gimu;
const BLANK_LINE = /\n[\t\r >]*\n/u;
const TITLE_LINE = /\n[\t >]*#{1,6}\s/u;
/** What stands in its line before a table of a list or a quotation. */
const MARKS_BEFORE = /^[\t >*+-]*(?:\d{1,3}[.)][\t ]*)?(?![\s\S])/mu;
const QUOTE_MARKS = /^[\t ]*>[\t >]*/gmu;
const LONGEST_MARKS = 40;

export function readInText(document: Document, limits: Limits): ReadResult {
  const whole = document.source!.text;
  const text = blanked(whole, [...commentsIn(whole)]);
  const tables = [...tablesIn(text)];
  const lines = Array.from(blanked(text, tables).matchAll(TAGGED_LINES), ({ 0: lines, index }) => ({
    start: index,
    end: index + lines.length,
  }));
  const spans = [...tables, ...lines];
  const plain = blanked(text, spans);
  const delimiters = delimitersOf(plain, document.format, lineEndFinder(plain));
  const rows = [
    ...readRows(plain, delimiters, limits.text),
    ...spans.flatMap((span) => rowsOf(text, span, limits)),
  ].sort((a, b) => startOf(a) - startOf(b));
  return { document: { ...document, rows, ...picturesInText(whole, rows) } };
}

/** Of one that does not end nothing is left out. */
function* commentsIn(text: string): Generator<SourceSpan> {
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const end = text.indexOf('-->', start);
    if (end < 0) return;
    yield { start, end: end + 3 };
    start = text.indexOf('<!--', end);
  }
}

/** Each with its marks before it. One that is not closed ends where a blank line or a title says so. */
function* tablesIn(text: string): Generator<SourceSpan> {
  let open: (SourceSpan & { depth: number }) | undefined;
  for (const { 0: tag, 1: slash, 2: table, index } of text.matchAll(TABLE_TAG)) {
    if (open) {
      const between = text.slice(open.end, index);
      const isOther = table !== undefined && slash === '';
      if (TITLE_LINE.test(between) || (isOther && BLANK_LINE.test(between))) {
        yield { start: open.start, end: open.end + endOf(between) };
        open = undefined;
      }
    }
    if (!open && slash !== '') continue;
    const marks = MARKS_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_MARKS), index))?.[0] ?? '';
    open ??= { start: index - marks.length, end: index, depth: table === undefined ? 1 : 0 };
    const step = slash === '' ? 1 : -1;
    open = { ...open, end: index + tag.length, depth: open.depth + (table === undefined ? 0 : step) };
    if (open.depth > 0) continue;
    yield open;
    open = undefined;
  }
  if (open) yield { start: open.start, end: open.end + endOf(text.slice(open.end)) };
}

/** How far the last cell of a table goes that is not closed. */
function endOf(behind: string): number {
  const ends = [BLANK_LINE, TITLE_LINE].map((line) => line.exec(behind)?.index ?? behind.length);
  return Math.min(...ends);
}

/** The text without the spans; all else keeps its place. */
function blanked(text: string, spans: readonly SourceSpan[]): string {
  let plain = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    plain += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/gu, ' ');
    at = end;
  }
  return plain + text.slice(at);
}

function rowsOf(text: string, { start, end }: SourceSpan, limits: Limits): DocumentRow[] {
  const written = text.slice(start, end).replace(QUOTE_MARKS, (marks) => ' '.repeat(marks.length));
  // Rows without their table: a browser would lose their cells.
  const before = /^\s*<t(?!able)/iu.test(written) ? '<table>' : '';
  const source = before + written;
  const root = parsePage(source, limits.page);
  const survey = surveyPage(root, styledNames(root, limits.page.sheet));
  const shift = (place: Place): Place => {
    if (!('start' in place)) return place;
    const by = start - before.length;
    return { start: place.start + by, end: place.end + by };
  };
  return pageRows({ source, root, survey }, limits).map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, place: shift(cell.place) })),
    place: shift(row.place),
  }));
}

function startOf({ place }: DocumentRow): number {
  return 'start' in place ? place.start : 0;
}
