// Reads text in every layout: tabs, commas, semicolons, pipes, aligned columns, one cell per line.

import Papa from 'papaparse';
import type { Document, DocumentCell, DocumentRow, Place, ReadResult } from '../document/document.js';
import { createLineIndex, type LineIndex } from '../text/line-index.js';
import { type Delimiter, findDelimiters, isPipe } from './delimiters.js';
import { decode } from './encoding.js';
import { isSpace, scanRecords, type TextRecord, trimSpan } from './records.js';
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
  if (text.trim() === '') return { unreadable: { kind: 'empty', data: {} } };
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
  let delimited: Draft[] = [];
  let loose: Draft[] = [];
  let gap = 0;
  const flush = () => {
    if (delimited.length > 0) rows.push(...delimitedRows(text, delimited));
    if (loose.length > 0) rows.push(...looseRows(text, loose));
    delimited = [];
    loose = [];
  };
  for (const record of scanRecords(text, delimiters)) {
    if (isBlank(text, record)) {
      gap++;
      continue;
    }
    const draft = { record, gapBefore: gap };
    gap = 0;
    if (record.delimiter === null) {
      if (delimited.length > 0) flush();
      loose.push(draft);
    } else {
      if (loose.length > 0 || delimited.at(-1)?.record.delimiter !== record.delimiter) flush();
      delimited.push(draft);
    }
    if (rows.length > MOST_ROWS) break;
  }
  flush();
  return rows;
}

/** Nothing but white space, without a separator that would make it a row of empty cells. */
function isBlank(text: string, record: TextRecord): boolean {
  for (let i = record.start; i < record.end; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code)) return false;
  }
  return true;
}

function delimitedRows(text: string, drafts: readonly Draft[]): DocumentRow[] {
  const delimiter = drafts[0]!.record.delimiter!;
  if (isPipe(delimiter)) return drafts.flatMap((draft) => pipeRow(text, draft));
  return parseValues(text, drafts, delimiter).map((values, i) => {
    const { record, gapBefore } = drafts[i]!;
    const cells = values.map((value, k) => ({ text: value, place: span(record, k) }));
    return { cells, cut: 'delimited', gapBefore, place: { start: record.start, end: record.end } };
  });
}

function span(record: TextRecord, cell: number): Place {
  return { start: record.bounds[cell * 2]!, end: record.bounds[cell * 2 + 1]! };
}

/** Papa Parse gives the values, the scanner their spans: quoting is switched on record by record. */
function parseValues(text: string, drafts: readonly Draft[], delimiter: string): string[][] {
  const values: string[][] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) values.push(...parse(plain.join('\n'), delimiter, '\0'));
    plain = [];
  };
  for (const { record } of drafts) {
    const source = text.slice(record.start, record.end);
    if (!record.quoted) {
      plain.push(source);
      continue;
    }
    flush();
    // Papa Parse allows blanks behind a closing quote only before a line end.
    const [row] = parse(`${source.replace(/\r\n?/gu, '\n')}\n`, delimiter, '"');
    const cells = record.bounds.length / 2;
    values.push(row?.length === cells ? row : rawValues(text, record));
  }
  flush();
  return values;
}

function parse(source: string, delimiter: string, quoteChar: string): string[][] {
  return Papa.parse<string[]>(source, { delimiter, quoteChar, newline: '\n' }).data;
}

/** A stray quote beside quoted cells: every cell is what stands between the separators. */
function rawValues(text: string, record: TextRecord): string[] {
  return Array.from({ length: record.bounds.length / 2 }, (_, i) =>
    text.slice(record.bounds[i * 2], record.bounds[i * 2 + 1]),
  );
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
    const outer = start === end && (i === 0 || i === record.bounds.length - 2);
    if (!outer) cells.push({ text: text.slice(start, end).replaceAll('\\|', '|'), place: { start, end } });
  }
  return cells;
}

function looseRows(text: string, drafts: readonly Draft[]): DocumentRow[] {
  const lines = drafts.map(({ record }) => {
    const line = text.slice(record.start, record.end);
    return { text: line, pieces: cutSpaced(line) };
  });
  return splitBlocks(lines).flatMap(({ from, to }) =>
    alignBlock(lines.slice(from, to)).map((pieces, i) => {
      const { record, gapBefore } = drafts[from + i]!;
      return looseRow(text, record, gapBefore, pieces);
    }),
  );
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

function looseRow(
  text: string,
  record: TextRecord,
  gapBefore: number,
  pieces: readonly Piece[],
): DocumentRow {
  const cells = pieces.map((piece) => {
    const place = { start: record.start + piece.start, end: record.start + piece.end };
    return { text: text.slice(place.start, place.end), place };
  });
  const cut = cells.length > 1 ? 'spaced' : 'single';
  return { cells, cut, gapBefore, place: { start: record.start, end: record.end } };
}
