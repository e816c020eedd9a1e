// Writes pieces of a report with white space between the cells.

import { displayWidth } from '../../src/text/width.js';
import { cellsOf, type Grid, type GridRow } from './grid.js';
import type { Piece, Writer } from './writers.js';

type RowWriter = (row: GridRow, grid: Grid) => string;

function spaced(name: string, write: RowWriter, keepsInnerSpaces = true): Writer {
  return {
    name,
    extension: 'txt',
    marksCells: false,
    keepsInnerSpaces,
    write: (pieces) => pieces.flatMap((piece) => writePiece(piece, write)),
  };
}

export const spacedWriters: readonly Writer[] = [
  spaced('two spaces', (row) => filled(cellsOf(row)).join('  ')),
  spaced('wide spaces', (row) => filled(cellsOf(row)).join('\u3000')),
  spaced('one space between figures', (row) =>
    row.kind === 'data'
      ? [...filled(row.labels), filled(row.values).join(' ')].filter((part) => part !== '').join('  ')
      : filled(cellsOf(row)).join('  '),
  ),
  // Labels with spaces inside are left to the other writers: nobody could tell where such a label ends.
  spaced('one space', (row) => filled(cellsOf(row)).join(' '), false),
  spaced('aligned left', (row, grid) => align(row, grid, 'left')),
  spaced('aligned right', (row, grid) => align(row, grid, 'right')),
  {
    name: 'two spaces, results heading upright',
    extension: 'txt',
    marksCells: false,
    write: (pieces) => pieces.flatMap(writeUpright),
  },
];

function filled(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '');
}

function writePiece(piece: Piece, write: RowWriter): string[] {
  if ('line' in piece) return [piece.line];
  const { grid } = piece;
  return grid.rows.flatMap((row) => [...(row.before ?? []), write(row, grid)]);
}

/** As text taken out of a PDF: the high heading at the left comes one character a line between the rows. */
function writeUpright(piece: Piece): string[] {
  if ('line' in piece) return [piece.line];
  let upright: string[] = [];
  return piece.grid.rows.flatMap((row) => {
    const [heading = '', ...labels] = row.labels;
    const high = row.kind === 'data' && labels.length === 2 && labels[0] !== '';
    if (high && heading !== '') upright = [...heading];
    const cells = high ? [...labels, ...row.values] : cellsOf(row);
    return [...(row.before ?? []), ...upright.splice(0, 1), filled(cells).join('  ')];
  });
}

const GAP = 2;

/** Columns are as wide as their widest cell; a label that spans several columns runs over them. */
function align(row: GridRow, grid: Grid, side: 'left' | 'right'): string {
  const widths = columnWidths(grid);
  const cells = cellsOf(row);
  let line = '';
  let column = 0;
  cells.forEach((cell, i) => {
    const width = widths[i]!;
    const free = Math.max(0, width - displayWidth(cell));
    const start = column + (side === 'right' && i >= row.labels.length ? free : 0);
    column += width + GAP;
    if (cell === '') return;
    const gap = line === '' ? start : Math.max(GAP, start - displayWidth(line));
    line += ' '.repeat(gap) + cell;
  });
  return line;
}

const remembered = new WeakMap<Grid, number[]>();

function columnWidths(grid: Grid): number[] {
  const known = remembered.get(grid);
  if (known) return known;
  const widths: number[] = [];
  for (const row of grid.rows) {
    cellsOf(row).forEach((cell, i, cells) => {
      const spans = row.kind !== 'data' && cells[i + 1] === '';
      widths[i] = Math.max(widths[i] ?? 0, spans ? 0 : displayWidth(cell));
    });
  }
  remembered.set(grid, widths);
  return widths;
}
