// Writes pieces of a report with each cell, or each label and its figures, on lines of their own.

import { cellsOf, type GridRow } from './grid.js';
import type { Piece, Writer } from './writers.js';

function inLines(name: string, split: (row: GridRow) => readonly string[], gap: number): Writer {
  return {
    name,
    extension: 'txt',
    marksCells: false,
    write: (pieces) =>
      pieces.flatMap((piece) => ('line' in piece ? [piece.line] : gridLines(piece, split, gap))),
  };
}

export const lineWriters: readonly Writer[] = [
  inLines('one cell a line', cellsOf, 0),
  inLines('one cell a line, blank lines between', cellsOf, 1),
  inLines(
    'one cell a line, a bar behind',
    (row) => [...filledCells(row).map((cell) => `${cell} |`), '|||'],
    0,
  ),
  inLines(
    'one cell a line, a tab before all but the first',
    (row) => filledCells(row).map((cell, i) => (i > 0 ? `\t${cell}` : cell)),
    0,
  ),
  inLines('label above figures, tabs', (row) => labelAbove(row, '\t'), 0),
  inLines('label above figures, spaces', (row) => labelAbove(row, '  '), 0),
];

function filledCells(row: GridRow): string[] {
  return cellsOf(row).filter((cell) => cell !== '');
}

function gridLines(
  { grid }: Extract<Piece, { grid: unknown }>,
  split: (row: GridRow) => readonly string[],
  gap: number,
): string[] {
  const blanks = Array<string>(gap).fill('');
  return grid.rows.flatMap((row) => [
    ...(row.before ?? []),
    ...split(row)
      .filter((cell) => cell !== '')
      .flatMap((cell) => [cell, ...blanks]),
  ]);
}

function labelAbove(row: GridRow, separator: string): string[] {
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== '').join(separator);
  return [filled(row.labels), filled(row.values)];
}
