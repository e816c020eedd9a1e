// What a word processor's file comes down to: paragraphs and tables in reading order.

import type { DocumentRow, ReadResult } from '../../document/document.js';
import { gridRows, type SpannedRow } from '../../document/grid.js';
import { rowSource } from '../../document/row-source.js';

export type Block = { readonly text: string } | { readonly rows: readonly FlowRow[] };

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

const MOST_ROWS = 200_000;
/** Merged cells count for each column and row that they cover. */
const MOST_CELLS = 1_000_000;

interface Laid {
  readonly rows: DocumentRow[];
  tables: number;
  paragraphs: number;
  cells: number;
}

export function flowDocument(path: string, format: string, blocks: readonly Block[]): ReadResult {
  const laid: Laid = { rows: [], tables: 0, paragraphs: 0, cells: 0 };
  lay(blocks, laid);
  const { rows, cells } = laid;
  if (cells > MOST_CELLS) return tooLarge('cells', cells, MOST_CELLS);
  if (rows.length > MOST_ROWS) return tooLarge('rows', rows.length, MOST_ROWS);
  if (rows.length === 0) return { unreadable: { kind: 'empty' } };
  return { document: { ...rowSource(rows), path, format, encoding: null, rows, damage: [] } };
}

function tooLarge(what: 'cells' | 'rows', found: number, limit: number): ReadResult {
  return { unreadable: { kind: 'too-large', what, found, limit } };
}

function isFull({ rows, cells }: Laid): boolean {
  return rows.length > MOST_ROWS || cells > MOST_CELLS;
}

function lay(blocks: readonly Block[], laid: Laid): void {
  for (const block of blocks) {
    if (isFull(laid)) return;
    if ('rows' in block) layTable(block.rows, laid);
    else layParagraph(block.text, laid);
  }
}

function layParagraph(text: string, laid: Laid): void {
  if (text.trim() === '') return;
  const place = { paragraph: ++laid.paragraphs };
  let gapBefore = 1;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    laid.rows.push({ cells: [{ text: line, place }], cut: 'single', gapBefore, place });
    gapBefore = 0;
  }
}

/** A table of one column, and a row with a table in a cell, only arrange what they hold: that stands by itself. */
function layTable(rows: readonly FlowRow[], laid: Laid): void {
  const arranges = rows.every(({ cells }) => cells.length <= 1);
  if (arranges) return lay(rows.flatMap(innerBlocks), laid);
  const table = ++laid.tables;
  const width = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  laid.cells += rows.length * width;
  if (isFull(laid)) return;
  const grid = gridRows(
    rows.map((row, i) => spannedRow(row, table, i + 1)),
    1,
  );
  rows.forEach((row, i) => {
    if (row.cells.some(({ blocks }) => blocks.some((block) => 'rows' in block))) lay(innerBlocks(row), laid);
    else laid.rows.push(grid[i]!);
  });
}

function widthOf({ cells, indent }: FlowRow): number {
  return cells.reduce((sum, { columns }) => sum + columns, indent);
}

function innerBlocks({ cells }: FlowRow): Block[] {
  return cells.flatMap(({ blocks }) => blocks);
}

function spannedRow({ cells, indent }: FlowRow, table: number, row: number): SpannedRow {
  return {
    cells: cells.map(({ blocks, columns, rows, number }) => ({
      text: blocks
        .flatMap((block) => ('text' in block && block.text.trim() !== '' ? [block.text] : []))
        .join('\n'),
      columns,
      rows,
      place: { table, row, cell: number },
    })),
    place: { table, row },
    indent,
  };
}
