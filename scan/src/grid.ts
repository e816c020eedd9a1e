// The cells of a ruled table: neighbours without a line between them are one cell.

import type { Ink } from './ink.js';
import type { Box } from './picture.js';
import type { Frame } from './rulings.js';

export interface GridCell extends Box {
  /** The first band of rows and of columns that it takes, and how many, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  readonly cells: readonly GridCell[];
  readonly rows: number;
  readonly columns: number;
}

/** How much of each part of a wall has to stand: less of faint lines, where more leaves no rectangles. */
const STANDING = [0.6, 0.45, 0.3];

/** Undefined where the lines make no table of rectangles. */
export function gridOf(ink: Ink, frame: Frame): Grid | undefined {
  for (const least of STANDING) {
    const grid = gridWith(ink, frame, least);
    if (grid) return grid;
  }
  return undefined;
}

function gridWith(ink: Ink, frame: Frame, least: number): Grid | undefined {
  const rows = frame.rows.length - 1;
  const columns = frame.columns.length - 1;
  const group = Array.from({ length: rows * columns }, (_, i) => i);
  const rootOf = (i: number): number => (group[i] === i ? i : rootOf(group[i]!));
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const here = rootOf(r * columns + c);
      const [top, bottom] = [frame.rows[r]!, frame.rows[r + 1]!];
      const [left, right] = [frame.columns[c]!, frame.columns[c + 1]!];
      if (c + 1 < columns && !isWall(ink, right, top, bottom, 'down', least))
        group[rootOf(r * columns + c + 1)] = here;
      if (r + 1 < rows && !isWall(ink, bottom, left, right, 'across', least))
        group[rootOf((r + 1) * columns + c)] = here;
    }
  }
  const members = new Map<number, number[]>();
  for (const i of group.keys()) members.set(rootOf(i), [...(members.get(rootOf(i)) ?? []), i]);
  const found: GridCell[] = [];
  for (const atoms of members.values()) {
    const row = Math.min(...atoms.map((i) => Math.floor(i / columns)));
    const column = Math.min(...atoms.map((i) => i % columns));
    const height = Math.max(...atoms.map((i) => Math.floor(i / columns))) - row + 1;
    const width = Math.max(...atoms.map((i) => i % columns)) - column + 1;
    if (height * width !== atoms.length) return undefined;
    const [x, y] = [frame.columns[column]!, frame.rows[row]!];
    const box = { x, y, width: frame.columns[column + width]! - x, height: frame.rows[row + height]! - y };
    found.push({ ...box, row, column, rows: height, columns: width });
  }
  return withoutEmptyBands(found);
}

/** A line at which no cell begins was none: strokes of text in a row look like one. */
function withoutEmptyBands(found: readonly GridCell[]): Grid {
  const rows = [...new Set(found.map(({ row }) => row))].sort((a, b) => a - b);
  const columns = [...new Set(found.map(({ column }) => column))].sort((a, b) => a - b);
  const within = (bands: readonly number[], from: number, count: number) =>
    bands.filter((band) => band >= from && band < from + count).length;
  const cells = found.map((cell) => ({
    ...cell,
    row: rows.indexOf(cell.row),
    rows: within(rows, cell.row, cell.rows),
    column: columns.indexOf(cell.column),
    columns: within(columns, cell.column, cell.columns),
  }));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells, rows: rows.length, columns: columns.length };
}

/** No row of characters is so much ink. */
const SOLID = 0.9;
/** What is no more than this is paper. */
const MOST_BESIDE = 0.12;

/**
 * A stroke of a character does not reach from line to line: each quarter of a wall has to stand. A row of dense characters
 * may have as much ink as a faint line, but more of it above and below.
 */
function isWall(
  ink: Ink,
  at: number,
  from: number,
  to: number,
  direction: 'across' | 'down',
  least: number,
): boolean {
  for (let shift = -3; shift <= 3; shift++) {
    const quarters = [0, 1, 2, 3].map((quarter) => {
      const [start, end] = [0, 1].map((k) => Math.round(from + 2 + ((to - from - 4) * (quarter + k)) / 4));
      return standing(ink, at + shift, start!, end!, direction);
    });
    const weakest = Math.min(...quarters);
    if (weakest >= SOLID || (weakest >= least && isAlone(ink, at + shift, from + 4, to - 4, direction)))
      return true;
  }
  return false;
}

function isAlone(ink: Ink, at: number, from: number, to: number, direction: 'across' | 'down'): boolean {
  const near = Math.max(3, Math.round(ink.width / 400));
  const distances = Array.from({ length: near }, (_, i) => near + i);
  const hasPaper = (side: 1 | -1) =>
    distances.some((far) => standing(ink, at + side * far, from, to, direction) <= MOST_BESIDE);
  return hasPaper(1) && hasPaper(-1);
}

/** The share of a line that is ink, or beside ink. */
function standing(ink: Ink, line: number, from: number, to: number, direction: 'across' | 'down'): number {
  const { width, data } = ink;
  const [lineStep, step] = direction === 'down' ? [1, width] : [width, 1];
  let count = 0;
  for (let point = from; point < to; point++) {
    const at = line * lineStep + point * step;
    if (data[at] === 1 || data[at - lineStep] === 1 || data[at + lineStep] === 1) count++;
  }
  return count / Math.max(1, to - from);
}
