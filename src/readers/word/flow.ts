// What a word processor's file comes down to: paragraphs and tables in reading order.

import type { DocumentRow, Hidden, ReadResult } from '../../document/document.js';
import { gridRows, type SpannedRow } from '../../document/grid.js';
import { rowSource } from '../../document/row-source.js';
import { looksLikeFigure } from '../../text/quantity.js';
import { runs } from '../../text/runs.js';
import { largePictures } from '../embedded.js';
import type { Limits } from '../limits.js';
import type { Input } from '../reader.js';
import { within } from '../refused.js';

/** Unicode's sign for what is no text: a picture, or a table of another program. */
export const OBJECT = '\ufffc';

export type Block = { readonly text: string } | Table;

interface Table {
  readonly rows: readonly FlowRow[];
  /** Numbers of rows with content that are not shown, as the file counts them from 1. */
  readonly hidden?: readonly number[];
}

export interface FlowRow {
  /** Grid columns left free before the first cell. */
  readonly indent: number;
  /** Only those that begin in the row. */
  readonly cells: readonly FlowCell[];
}

export interface FlowCell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
  /** Counts from 1 and counts the lower parts of merged cells, as the eye does along a row. */
  readonly number: number;
}

interface Laid {
  readonly limits: Limits['word'];
  readonly rows: DocumentRow[];
  tables: number;
  paragraphs: number;
  cells: number;
  readonly hidden: Hidden[];
  readonly below: number[];
}

/** `pictures`: the files of those that stand in it. @throws {Refused} */
export function flowDocument(
  { path, limits: { word: limits } }: Input,
  format: string,
  blocks: readonly Block[],
  pictures?: () => readonly Uint8Array[],
): ReadResult {
  const [rows, hidden, below]: [DocumentRow[], Hidden[], number[]] = [[], [], []];
  lay(blocks, { limits, rows, hidden, below, tables: 0, paragraphs: 0, cells: 0 });
  const embedded = pictures && (() => largePictures(pictures()));
  if (rows.length + below.length === 0 && !embedded?.().length) return { unreadable: { kind: 'empty' } };
  return {
    document: {
      ...rowSource(rows),
      path,
      format,
      encoding: null,
      rows,
      damage: [],
      ...(hidden.length > 0 && { hidden }),
      pictures: { unread: [], recognised: [], below: () => below, ...(embedded && { embedded }) },
    },
  };
}

function lay(blocks: readonly Block[], laid: Laid): void {
  for (const block of blocks) {
    if ('rows' in block) layTable(block, laid);
    else layParagraph(block.text, laid);
    within('rows', laid.rows.length, laid.limits.rows);
  }
}

function layParagraph(written: string, laid: Laid): void {
  const text = textOf(written);
  if (text.trim() !== '') layLines(text, laid);
  noteObjects(written, laid);
}

function textOf(written: string): string {
  return written.replaceAll(OBJECT, '');
}

/** Behind the row that holds them. */
function noteObjects(written: string, { rows, below }: Laid): void {
  for (let objects = written.split(OBJECT).length; objects > 1; objects--) below.push(rows.length - 1);
}

function layLines(text: string, laid: Laid): void {
  const place = { paragraph: ++laid.paragraphs };
  let gapBefore = 1;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const parts = partsOf(line, laid.limits.columns);
    const cells = parts.map(({ text, from, to }) => ({ text, place: { ...place, part: { from, to } } }));
    if (parts.length > 0) laid.rows.push({ cells, cut: 'delimited', gapBefore, place });
    else laid.rows.push({ cells: [{ text: line, place }], cut: 'single', gapBefore, place });
    gapBefore = 0;
  }
}

const FEWEST_PARTS = 3;

/** Of a row that tabs set apart: several parts, or a label and its figure; not more than a table may have. */
function partsOf(line: string, most: number) {
  let to = -1;
  const parts = line.split('\t', most + 1).map((text) => {
    const from = to + 1;
    to = from + text.length;
    return { text: text.trim(), from, to };
  });
  const filled = parts.filter(({ text }) => text !== '');
  const isPair = filled.length === 2 && looksLikeFigure(filled[1]!.text);
  return parts.length <= most && (filled.length >= FEWEST_PARTS || isPair) ? parts : [];
}

/** A table of one column, and a row with a table in a cell, only arrange what they hold: that stands by itself. */
function layTable({ rows, hidden = [] }: Table, laid: Laid): void {
  const width = rows.reduce((most, row) => Math.max(most, widthOf(row)), 1);
  laid.cells += rows.length * width;
  within('cells', laid.cells, laid.limits.cells);
  const arranges = rows.every(({ cells }) => cells.length <= 1);
  if (arranges) return lay(rows.flatMap(innerBlocks), laid);
  const table = ++laid.tables;
  if (hidden.length > 0) {
    const place = { table, row: hidden[0]! };
    laid.hidden.push({ what: 'table-rows', which: runs(hidden, String), place });
  }
  const grid = gridRows(
    rows.map((row, i) => spannedRow(row, table, i + 1)),
    1,
  );
  rows.forEach((row, i) => {
    if (row.cells.some(({ blocks }) => blocks.some((block) => 'rows' in block))) lay(innerBlocks(row), laid);
    else {
      laid.rows.push(grid[i]!);
      noteObjects(innerBlocks(row).map(writtenIn).join(''), laid);
    }
  });
}

function widthOf({ cells, indent }: FlowRow): number {
  return cells.reduce((sum, { columns }) => sum + columns, indent);
}

function writtenIn(block: Block): string {
  return 'text' in block ? block.text : '';
}

function innerBlocks({ cells }: FlowRow): Block[] {
  return cells.flatMap(({ blocks }) => blocks);
}

function spannedRow({ cells, indent }: FlowRow, table: number, row: number): SpannedRow {
  return {
    cells: cells.map(({ blocks, columns, rows, number }) => ({
      text: blocks
        .map((block) => textOf(writtenIn(block)))
        .filter((text) => text.trim() !== '')
        .join('\n'),
      columns,
      rows,
      place: { table, row, cell: number },
    })),
    place: { table, row },
    indent,
  };
}
