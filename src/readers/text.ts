// Reads text in every layout: tabs, commas, semicolons, pipes, aligned columns, one cell per line.

import Papa from 'papaparse';
import type { Damage, Document, DocumentCell, DocumentRow, ReadResult } from '../document/document.js';
import { createLineIndex, type LineIndex } from '../text/line-index.js';
import { type Delimiter, delimitersOf, isPipe, lineEndFinder } from './delimiters.js';
import { type Decoded, decode } from './encoding.js';
import { type LineMatch, type LinePattern, offsetsIn, patternsFor } from './line-patterns.js';
import {
  afterLineEnd,
  cellAt,
  createScanner,
  MOST_CELLS,
  scanRecord,
  type TextCell,
  type TextRecord,
  trimSpan,
} from './records.js';
import { alignBlock, cutSpaced, type Piece, type SpacedLine, WHOLE_LINE } from './spaced.js';

/** Bytes; a report has about 5 KB, a large one 200 KB. */
const LARGEST_TEXT = 32 * 1024 * 1024;
const MOST_ROWS = 200_000;
const NO_PIECES: readonly Piece[] = [];
const RULE_LINE = /^[\s|│｜:+\-=─━┄┼┬┴├┤┌┐└┘]+$/u;

/** `format` is the file's extension, or empty where it is not known. */
export function readText(path: string, bytes: Uint8Array, format = ''): ReadResult {
  if (bytes.length > LARGEST_TEXT) {
    return { unreadable: { kind: 'too-large', what: 'bytes', found: bytes.length, limit: LARGEST_TEXT } };
  }
  const decoded = decode(bytes);
  if ('unreadable' in decoded) return decoded;
  const { text, encoding, mark } = decoded;
  if (!/\S/u.test(text)) return { unreadable: { kind: 'empty' } };
  const lineEnd = lineEndFinder(text);
  const delimiters = delimitersOf(text, format, lineEnd);
  const rows = readRows(text, delimiters, lineEnd);
  if (rows.length > MOST_ROWS) {
    return { unreadable: { kind: 'too-large', what: 'rows', found: rows.length, limit: MOST_ROWS } };
  }
  if (rows.some((row) => isTooWide(row, delimiters))) {
    return {
      unreadable: { kind: 'too-large', what: 'columns', found: MOST_CELLS + 1, limit: MOST_CELLS },
    };
  }
  const damage = damageOf(decoded);
  const guessed = delimiters[0] === '\t' ? 'tsv' : 'txt';
  const { raw, locate, lineText } = textSource(text);
  return {
    document: {
      raw,
      locate,
      lineText,
      source: { text, mark },
      path,
      format: format || guessed,
      encoding,
      rows,
      damage,
    },
  };
}

/** A line that was not cut as it would have more cells than any table. */
function isTooWide(row: DocumentRow, delimiters: readonly Delimiter[]): boolean {
  // A line that was known is short, and asking for its cells would cut it.
  if (row.pattern) return false;
  const [{ text } = { text: '' }] = row.cells;
  if (row.cells.length > 1 || text.length <= MOST_CELLS) return false;
  return delimiters.some((delimiter) => text.split(delimiter, MOST_CELLS + 1).length > MOST_CELLS);
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

interface Draft {
  readonly record: TextRecord;
  readonly gapBefore: number;
}

/** A line cut at white space. */
interface SpacedDraft extends Draft, SpacedLine {}

/** Cuts the record at an offset anew. */
type Recut = (start: number) => readonly DocumentCell[];

/** A line that was known: its cells are cut where somebody asks for them. */
class KnownRow implements DocumentRow {
  readonly gapBefore: number;
  readonly pattern: LinePattern;
  readonly figures: readonly number[];
  readonly #start: number;
  readonly #end: number;
  readonly #recut: Recut;
  #cells: readonly DocumentCell[] | undefined;
  #offsets: readonly number[] | undefined;

  constructor({ pattern, figures, end }: LineMatch, start: number, gapBefore: number, recut: Recut) {
    this.#start = start;
    this.#end = end;
    this.gapBefore = gapBefore;
    this.pattern = pattern;
    this.figures = figures;
    this.#recut = recut;
  }

  get cut(): DocumentRow['cut'] {
    return this.pattern.cut;
  }

  get place() {
    return { start: this.#start, end: this.#end };
  }

  get cells(): readonly DocumentCell[] {
    this.#cells ??= this.#recut(this.#start);
    return this.#cells;
  }

  get offsets(): readonly number[] {
    this.#offsets ??= offsetsIn(this.pattern, this.figures);
    return this.#offsets;
  }
}

const LF = 10;

/** The rows of a text whose separators are known. */
export function readRows(
  text: string,
  delimiters: readonly Delimiter[],
  lineEnd = lineEndFinder(text),
): DocumentRow[] {
  const patterns = patternsFor(delimiters);
  const scan = createScanner(text, delimiters, lineEnd);
  const recut: Recut = (start) => {
    const record = scanRecord(text, start, delimiters, lineEnd);
    return rowsOf(text, { record, gapBefore: 0 }, piecesOf(record))[0]!.cells;
  };
  const rows: DocumentRow[] = [];
  let block: SpacedDraft[] = [];
  let gapBefore = 0;
  const endBlock = () => {
    if (block.length === 0) return;
    for (const row of blockRows(text, block)) rows.push(row);
    block = [];
  };
  for (let next = 0; next < text.length && rows.length <= MOST_ROWS; ) {
    if (text.charCodeAt(next) === LF) {
      gapBefore++;
      next++;
      continue;
    }
    const match = patterns.match(text, next);
    if (match) {
      endBlock();
      rows.push(new KnownRow(match, next, gapBefore, recut));
      gapBefore = 0;
      next = afterLineEnd(text, match.end);
      continue;
    }
    const record = scan(next);
    next = record.next;
    if (isBlank(record)) {
      gapBefore++;
      continue;
    }
    const draft = { record, gapBefore, text: record.cells[0]!.text, pieces: piecesOf(record) };
    gapBefore = 0;
    if (draft.pieces.length > 1) {
      block.push(draft);
      continue;
    }
    endBlock();
    const cut = rowsOf(text, draft, draft.pieces);
    for (const row of cut) rows.push(row);
    const [only] = cut;
    if (only && record.end === lineEnd(text, record.start)) {
      patterns.learn(text, record.start, record.end, only);
    }
  }
  endBlock();
  return rows;
}

/** A line without separators, cut at white space. */
function piecesOf({ delimiter, cells }: TextRecord): readonly Piece[] {
  return delimiter === null ? cutSpaced(cells[0]!.text) : NO_PIECES;
}

/** The row of a record that stands by itself; none for a rule between rows. */
function rowsOf(text: string, draft: Draft, pieces: readonly Piece[]): readonly DocumentRow[] {
  const { delimiter } = draft.record;
  if (delimiter === null) return [looseRow(text, draft, pieces)];
  return isPipe(delimiter) ? pipeRow(text, draft) : [delimitedRow(text, draft)];
}

/** Nothing but white space, and no separator that would make it a row of empty cells. */
function isBlank({ delimiter, cells }: TextRecord): boolean {
  return delimiter === null && cells[0]!.text.trim() === '';
}

function delimitedRow(text: string, { record, gapBefore }: Draft): DocumentRow {
  const cells = record.quoted ? unquoted(text, record) : record.cells;
  return { cells, cut: 'delimited', gapBefore, place: { start: record.start, end: record.end } };
}

/** Papa Parse reads the records that have quotes inside quotes: a stray one spoils one record, not the file. */
function unquoted(text: string, record: TextRecord): readonly DocumentCell[] {
  const { start, end, delimiter, cells } = record;
  if (cells.every(isPlain)) return cells.map(withoutQuotes);
  const source = `${text.slice(start, end).replace(/\r\n?/gu, '\n')}\n`;
  const { data } = Papa.parse<string[]>(source, {
    delimiter: delimiter ?? ',',
    quoteChar: '"',
    newline: '\n',
  });
  const [values] = data;
  if (values?.length !== cells.length) return cells;
  return cells.map(({ place }, i) => ({ text: values[i]!, place }));
}

/** Quotes around the whole cell, or none at all. */
function isPlain({ text }: DocumentCell): boolean {
  const second = text.indexOf('"', 1);
  return second < 0 ? !text.startsWith('"') : second === text.length - 1 && text.startsWith('"');
}

function withoutQuotes(cell: TextCell): DocumentCell {
  const { text, place } = cell;
  if (!text.startsWith('"')) return cell;
  const inner = text.slice(1, -1);
  return { text: inner.includes('\r') ? inner.replace(/\r\n?/gu, '\n') : inner, place };
}

/** Markdown: the outer pipes are no cells, blanks beside a pipe are no content, rules are no rows. */
function pipeRow(text: string, { record, gapBefore }: Draft): DocumentRow[] {
  if (RULE_LINE.test(text.slice(record.start, record.end))) return isEmptyRow(text, record, gapBefore);
  const cells = pipeCells(text, record);
  return [{ cells, cut: 'delimited', gapBefore, place: { start: record.start, end: record.end } }];
}

/** `| | |` is a row of empty cells, `|---|---|` is a rule. */
function isEmptyRow(text: string, record: TextRecord, gapBefore: number): DocumentRow[] {
  const cells = pipeCells(text, record);
  if (cells.some((cell) => cell.text !== '')) return [];
  return [{ cells, cut: 'delimited', gapBefore, place: { start: record.start, end: record.end } }];
}

function pipeCells(text: string, { cells }: TextRecord): DocumentCell[] {
  const inner: DocumentCell[] = [];
  for (let i = 0; i < cells.length; i++) {
    const { place } = cells[i]!;
    const outer = place.start === place.end && (i === 0 || i === cells.length - 1);
    if (outer) continue;
    const [start, end] = trimSpan(text, place.start, place.end);
    inner.push({ text: pipeText(text.slice(start, end)), place: { start, end } });
  }
  return inner;
}

const LINE_BREAK = /<br ?\/?>/giu;

/** Markdown writes a pipe inside a cell as `\\|` and a line break as `<br>`. */
function pipeText(source: string): string {
  if (!source.includes('\\') && !source.includes('<')) return source;
  return source.replaceAll('\\|', '|').replace(LINE_BREAK, '\n');
}

/** Lines one below the other: the empty cells of one show by the figures of another. */
function blockRows(text: string, block: readonly SpacedDraft[]): readonly DocumentRow[] {
  const [only, ...others] = block;
  if (only && others.length === 0) return [looseRow(text, only, only.pieces)];
  return alignBlock(block).map((pieces, i) => looseRow(text, block[i]!, pieces));
}

function looseRow(text: string, { record, gapBefore }: Draft, pieces: readonly Piece[]): DocumentRow {
  const { start, end } = record;
  const cells =
    pieces === WHOLE_LINE
      ? record.cells
      : pieces.map((piece) => cellAt(text, start + piece.start, start + piece.end));
  return { cells, cut: cells.length > 1 ? 'spaced' : 'single', gapBefore, place: { start, end } };
}
