// Reads text in every layout: tabs, commas, semicolons, pipes, aligned columns, one cell per line.

import Papa from 'papaparse';
import type { Damage, Document, DocumentCell, DocumentRow, ReadResult } from '../document/document.js';
import { createLineIndex, type LineIndex } from '../text/line-index.js';
import { type Delimiter, delimitersOf, isPipe, lineEndFinder } from './delimiters.js';
import { type Decoded, decode } from './encoding.js';
import { LIMITS, type TextLimits } from './limits.js';
import { withoutLineMarks } from './line-marks.js';
import { withoutLineNumbers } from './line-numbers.js';
import { withoutMarks } from './marks.js';
import { picturesInText } from './objects.js';
import { cellAt, scanRecords, type TextCell, type TextRecord, trimSpan } from './records.js';
import { joinRuled } from './ruled-rows.js';
import { freeSingleCells } from './single-cells.js';
import { columnsOf, cutSpaced, WHOLE_LINE } from './spaced.js';
import { joinWrapped } from './wrapped.js';

/** With blanks around the bar. */
const LONGEST_BAR = 20;
const LONE_BAR = /^\s*[|│┃║｜]\s*$/u;
/** What Markdown, Org, AsciiDoc and wikis write before a title, a quotation or bold print; behind it a few of the same. */
const MARKED = /^(?:(?:>\s*)+(?:#{1,6}\s+)?|#{1,6}\s+|\*{1,6}\s+|\*{2,3}|={2,6}\s*|=\s+|h[1-6]\.\s+)(?=\S)/u;
const MAY_BE_MARKED = '#*>=h';
const MARK_BEHIND = /[\s#*=]/u;
/** What Markdown writes before each line of a quotation. */
const QUOTATION = /^>[>\s]*$/u;
/** Dashes in place of figures are fewer. */
const DASHED_RULE = /^\s*[-=]{5,}(?:\s+[-=]{5,})*\s*$/u;
/** Between the rows of a table that is drawn. */
const DRAWN_RULE = /^\s*[+┌├└╔╠╚┏┣┗][-=+:─━┄═┬┼┴┐┤┘╦╬╩╗╣╝┳╋┻┓┫┛╤╪╧╥╫╨\s]{3,}$/u;
/** White space may stand around them. */
const IN_QUOTES = /^"([\s\S]*)"\s*$/u;
const RULE_LINE = /^[>\s|│┃║｜:+\-=─━┄═┼┬┴├┤┌┐└┘╬╦╩╠╣╋┳┻┣┫]+$/u;

/** `format` is the file's extension, or empty where it is not known. */
export function readText(
  path: string,
  bytes: Uint8Array,
  format = '',
  limits: TextLimits = LIMITS.text,
): ReadResult {
  if (bytes.length > limits.bytes) return tooLarge('bytes', bytes.length, limits);
  const decoded = decode(bytes);
  if ('unreadable' in decoded) return decoded;
  const { text, encoding, mark } = decoded;
  if (!/\S/u.test(text)) return { unreadable: { kind: 'empty' } };
  const lineEnd = lineEndFinder(text);
  const lines = withoutLineNumbers(withoutLineMarks(text));
  const cells = freeSingleCells(lines.text);
  const delimiters = delimitersOf(cells, format, lineEnd);
  const rows = readRows(cells, delimiters, limits, lineEnd);
  if (rows.length > limits.rows) return tooLarge('rows', rows.length, limits);
  if (rows.some((row) => isTooWide(row, delimiters, limits.columns)))
    return tooLarge('columns', limits.columns + 1, limits);
  const damage = damageOf(decoded);
  const guessed = delimiters[0] === '\t' ? 'tsv' : 'txt';
  return {
    document: {
      ...textSource(text),
      source: { text, mark },
      path,
      format: format || guessed,
      encoding,
      rows,
      damage,
      ...picturesInText(text, rows),
      ...(lines.numbered && { numbered: lines.numbered }),
    },
  };
}

function tooLarge(what: 'bytes' | 'rows' | 'columns', found: number, limits: TextLimits): ReadResult {
  return { unreadable: { kind: 'too-large', what, found, limit: limits[what] } };
}

/** A line that was not cut as it would have more cells than any table. */
function isTooWide(row: DocumentRow, delimiters: readonly Delimiter[], most: number): boolean {
  const text = row.cells.length === 1 ? row.cells[0]!.text : '';
  if (text.length <= most) return false;
  return delimiters.some((delimiter) => text.split(delimiter, most + 1).length > most);
}

/** Text that is no report, for findings in it. */
export function textDocument(path: string, text: string, format: string): Document {
  const source = { text, mark: false };
  return { ...textSource(text), source, path, format, encoding: 'utf-8', rows: [], damage: [] };
}

export function damageOf({ text, broken }: Decoded): Damage[] {
  if (broken === 0) return [];
  const start = text.indexOf('\ufffd');
  return [{ kind: 'broken-characters', count: broken, place: { start, end: start + 1 } }];
}

/** The part of a document that knows its text: spans, lines and columns. */
export function textSource(text: string): Pick<Document, 'raw' | 'locate' | 'lineText'> {
  let index: LineIndex | undefined;
  const lines = () => {
    index ??= createLineIndex(text);
    return index;
  };
  return {
    raw: (place) => ('start' in place ? text.slice(place.start, place.end) : ''),
    lineText: (line) => lines().lineText(line),
    locate(place) {
      if (!('start' in place)) return {};
      const start = lines().position(place.start);
      const end = lines().position(place.end);
      return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    },
  };
}

/** The rows of a text whose separators are known. */
export function readRows(
  text: string,
  delimiters: readonly Delimiter[],
  limits: TextLimits,
  lineEnd = lineEndFinder(text),
): readonly DocumentRow[] {
  const rows: DocumentRow[] = [];
  const ruled = new Set<DocumentRow>();
  let gapBefore = 0;
  let bars = 0;
  let isRuled = false;
  for (const record of scanRecords(text, delimiters, limits, lineEnd)) {
    if (rows.length > limits.rows) break;
    if (isBlank(record)) {
      if (bars === 0) gapBefore++;
      continue;
    }
    if (isLoneBar(text, record)) {
      // Between two of them a cell is empty, whatever blank lines it has.
      if (bars++ > 0) gapBefore++;
      continue;
    }
    bars = 0;
    const row = rowOf(text, record, gapBefore);
    gapBefore = 0;
    if (row) {
      if (isRuled) ruled.add(row);
      rows.push(row);
    }
    isRuled = !row;
  }
  return joinWrapped(text, joinRuled(rows, ruled));
}

/** The row of a record; none for a rule between rows. */
function rowOf(text: string, record: TextRecord, gapBefore: number): DocumentRow | undefined {
  const { delimiter } = record;
  if (delimiter === null) return looseRow(text, record, gapBefore);
  return isPipe(delimiter) ? pipeRow(text, record, gapBefore) : delimitedRow(text, record, gapBefore);
}

/** A bar alone in its line stands between cells that have lines of their own. */
function isLoneBar(text: string, { start, end }: TextRecord): boolean {
  return end - start < LONGEST_BAR && LONE_BAR.test(text.slice(start, end));
}

/** Nothing but white space, and no separator that would make it a row of empty cells. */
function isBlank({ delimiter, cells }: TextRecord): boolean {
  return delimiter === null && cells[0]!.text.trim() === '';
}

function delimitedRow(text: string, record: TextRecord, gapBefore: number): DocumentRow {
  const { start, end, quoted } = record;
  const cells = quoted ? unquoted(text, record) : record.cells;
  return { cells, cut: 'delimited', gapBefore, place: { start, end } };
}

/** Papa Parse reads the records that have quotes inside quotes; where nobody doubled those, they stay in their cell. */
function unquoted(text: string, record: TextRecord): readonly DocumentCell[] {
  const { start, end, delimiter, cells } = record;
  if (cells.every(isPlain)) return cells.map(withoutQuotes);
  const source = `${text.slice(start, end).replace(/\r\n?/gu, '\n')}\n`;
  const { data, errors } = Papa.parse<string[]>(source, {
    delimiter: delimiter ?? ',',
    quoteChar: '"',
    newline: '\n',
  });
  const [values] = data;
  if (errors.length > 0 || values?.length !== cells.length) return cells.map(withoutQuotes);
  return cells.map(({ place }, i) => ({ text: values[i]!, place }));
}

/** Quotes around the whole cell, or none at all. */
function isPlain({ text }: DocumentCell): boolean {
  const second = text.indexOf('"', 1);
  return second < 0 ? !text.startsWith('"') : second === text.length - 1 && text.startsWith('"');
}

function withoutQuotes(cell: TextCell): DocumentCell {
  const inner = IN_QUOTES.exec(cell.text)?.[1];
  return inner === undefined ? cell : { text: inner.replace(/\r\n?/gu, '\n'), place: cell.place };
}

/** Markdown: the outer pipes are no cells, blanks beside a pipe are no content; `|---|---|` is no row, but `| | |` is. */
function pipeRow(text: string, record: TextRecord, gapBefore: number): DocumentRow | undefined {
  const { start, end } = record;
  const cells = pipeCells(text, record);
  const isRule = RULE_LINE.test(text.slice(start, end)) && cells.some((cell) => cell.text !== '');
  return isRule ? undefined : { cells, cut: 'delimited', gapBefore, place: { start, end } };
}

function pipeCells(text: string, { cells }: TextRecord): DocumentCell[] {
  const inner: DocumentCell[] = [];
  for (let i = 0; i < cells.length; i++) {
    const { place } = cells[i]!;
    const [start, end] = trimSpan(text, place.start, place.end);
    const isFirst = i === 0;
    const isOuter = (isFirst || i === cells.length - 1) && place.start === place.end;
    if (isOuter || (isFirst && QUOTATION.test(text.slice(start, end)))) continue;
    inner.push({ text: withoutMarks(text.slice(start, end)), place: { start, end } });
  }
  return inner;
}

/** A line without separators, cut at white space; none for a rule between rows. */
function looseRow(text: string, record: TextRecord, gapBefore: number): DocumentRow | undefined {
  const { start, end } = record;
  const place = { start, end };
  const [only] = record.cells;
  if (DASHED_RULE.test(only!.text) || DRAWN_RULE.test(only!.text)) return undefined;
  const pieces = cutSpaced(only!.text);
  if (pieces.length > 1) {
    const columns = columnsOf(only!.text, pieces);
    const cells = pieces.map((piece, i) => {
      const cell = cellAt(text, start + piece.start, start + piece.end);
      return { text: withoutMarks(cell.text), place: cell.place, columns: columns[i]! };
    });
    return { cells, cut: 'spaced', gapBefore, place };
  }
  const [piece] = pieces;
  const [from, to] =
    piece && piece !== WHOLE_LINE[0] ? [start + piece.start, start + piece.end] : [start, end];
  return { cells: [proseCell(text, from, to)], cut: 'single', gapBefore, place };
}

/** Without the signs for a title, a quotation or bold print. */
function proseCell(text: string, start: number, end: number): DocumentCell {
  const mark = MAY_BE_MARKED.includes(text.charAt(start)) ? MARKED.exec(text.slice(start, end)) : null;
  if (!mark) return cellAt(text, start, end);
  const from = start + mark[0].length;
  let to = end;
  while (to > from + 1 && MARK_BEHIND.test(text.charAt(to - 1))) to--;
  return cellAt(text, from, to);
}
