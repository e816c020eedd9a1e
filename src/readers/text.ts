// Reads text in every layout: tabs, commas, semicolons, pipes, aligned columns, one cell per line.

import Papa from 'papaparse';
import type { Document, DocumentCell, DocumentRow, Place, ReadResult } from '../document/document.js';
import { createLineIndex, type LineIndex } from '../text/line-index.js';
import { type Delimiter, findDelimiters, isPipe } from './delimiters.js';
import { decode } from './encoding.js';
import { isSpace, scanRecord, type TextRecord, trimSpan } from './records.js';
import { alignBlock, cutSpaced, type Piece } from './spaced.js';

/** Bytes; a report has about 5 KB, a large one 200 KB. */
export const LARGEST_TEXT = 32 * 1024 * 1024;
const MOST_ROWS = 200_000;
const RULE_LINE = /^[\s|│｜:+\-=─━┄┼┬┴├┤┌┐└┘]+$/u;

/** `format` is the file's extension, or empty where it is not known. */
export function readText(path: string, bytes: Uint8Array, format = ''): ReadResult {
  if (bytes.length > LARGEST_TEXT) {
    return { unreadable: { kind: 'too-large', data: { size: bytes.length, limit: LARGEST_TEXT } } };
  }
  const decoded = decode(bytes);
  if ('unreadable' in decoded) return decoded;
  const { text, encoding, broken } = decoded;
  if (!/\S/u.test(text)) return { unreadable: { kind: 'empty', data: {} } };
  const delimiters = findDelimiters(text);
  const rows = readRows(text, delimiters);
  if (rows.length > MOST_ROWS) {
    return { unreadable: { kind: 'too-large', data: { rows: rows.length, mostRows: MOST_ROWS } } };
  }
  const damage =
    broken > 0 ? [{ kind: 'broken-characters' as const, count: broken, place: firstBroken(text) }] : [];
  const guessed = delimiters[0] === '\t' ? 'tsv' : 'txt';
  return {
    document: { ...textSource(text), path, format: format || guessed, encoding, rows, damage },
  };
}

function firstBroken(text: string): Place {
  const start = text.indexOf('\ufffd');
  return { start, end: start + 1 };
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

function readRows(text: string, delimiters: readonly Delimiter[]): DocumentRow[] {
  const rows: DocumentRow[] = [];
  let loose: Draft[] = [];
  let gapBefore = 0;
  for (let next = 0; next < text.length; ) {
    const record = scanRecord(text, next, delimiters);
    next = record.next;
    if (isBlank(text, record)) {
      gapBefore++;
      continue;
    }
    const draft = { record, gapBefore };
    gapBefore = 0;
    if (record.delimiter === null) {
      loose.push(draft);
      continue;
    }
    if (loose.length > 0) {
      for (const row of looseRows(text, loose)) rows.push(row);
      loose = [];
    }
    if (isPipe(record.delimiter)) rows.push(...pipeRow(text, draft));
    else rows.push(delimitedRow(text, draft));
    if (rows.length > MOST_ROWS) break;
  }
  for (const row of looseRows(text, loose)) rows.push(row);
  return rows;
}

/** Nothing but white space, and no separator that would make it a row of empty cells. */
function isBlank(text: string, record: TextRecord): boolean {
  if (record.delimiter !== null) return false;
  for (let i = record.start; i < record.end; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code)) return false;
  }
  return true;
}

function delimitedRow(text: string, { record, gapBefore }: Draft): DocumentRow {
  const cells = record.quoted ? quotedCells(text, record) : plainCells(text, record);
  return { cells, cut: 'delimited', gapBefore, place: { start: record.start, end: record.end } };
}

/** Without quotes a cell is what stands between the separators. */
function plainCells(text: string, { bounds }: TextRecord): DocumentCell[] {
  const cells: DocumentCell[] = [];
  for (let i = 0; i < bounds.length; i += 2) cells.push(cellAt(text, bounds[i]!, bounds[i + 1]!));
  return cells;
}

function cellAt(text: string, start: number, end: number): DocumentCell {
  return { text: text.slice(start, end), place: { start, end } };
}

/** Papa Parse reads the records that have quotes, each by itself: a stray quote spoils one record, not the file. */
function quotedCells(text: string, record: TextRecord): DocumentCell[] {
  const cells = plainCells(text, record);
  const source = `${text.slice(record.start, record.end).replace(/\r\n?/gu, '\n')}\n`;
  const { data } = Papa.parse<string[]>(source, {
    delimiter: record.delimiter ?? ',',
    quoteChar: '"',
    newline: '\n',
  });
  const [values] = data;
  if (values?.length !== cells.length) return cells;
  return cells.map(({ place }, i) => ({ text: values[i]!, place }));
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

function pipeCells(text: string, record: TextRecord): DocumentCell[] {
  const cells: DocumentCell[] = [];
  for (let i = 0; i < record.bounds.length; i += 2) {
    const [start, end] = trimSpan(text, record.bounds[i]!, record.bounds[i + 1]!);
    const outer = record.bounds[i] === record.bounds[i + 1] && (i === 0 || i === record.bounds.length - 2);
    if (!outer) cells.push({ text: pipeText(text.slice(start, end)), place: { start, end } });
  }
  return cells;
}

const LINE_BREAK = /<br ?\/?>/giu;

/** Markdown writes a pipe inside a cell as `\\|` and a line break as `<br>`. */
function pipeText(source: string): string {
  return source.replaceAll('\\|', '|').replace(LINE_BREAK, '\n');
}

function* looseRows(text: string, drafts: readonly Draft[]): Generator<DocumentRow> {
  const lines = drafts.map(({ record }) => {
    const line = text.slice(record.start, record.end);
    return { text: line, pieces: cutSpaced(line) };
  });
  for (const { from, to } of splitBlocks(lines)) {
    const block = to - from === 1 ? [lines[from]!.pieces] : alignBlock(lines.slice(from, to));
    for (let i = from; i < to; i++) yield looseRow(text, drafts[i]!, block[i - from]!);
  }
}

/** Runs of lines with several pieces, and the single lines between them. */
function splitBlocks(
  lines: readonly { readonly pieces: readonly Piece[] }[],
): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    if (lines[from]!.pieces.length > 1) while (to < lines.length && lines[to]!.pieces.length > 1) to++;
    blocks.push({ from, to });
    from = to;
  }
  return blocks;
}

function looseRow(text: string, { record, gapBefore }: Draft, pieces: readonly Piece[]): DocumentRow {
  const { start, end } = record;
  const cells = pieces.map((piece) => cellAt(text, start + piece.start, start + piece.end));
  return { cells, cut: cells.length > 1 ? 'spaced' : 'single', gapBefore, place: { start, end } };
}
