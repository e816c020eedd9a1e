// The cells of a ruled table: neighbours without a line between them are one cell.

import { type Ink, inkOf } from './ink.js';
import { type Box, type Direction, type Grey, smeared } from './picture.js';
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

/** Of each direction what is ink in the mean of points in a row: faint and broken lines are whole in it. */
export type LineInk = Readonly<Record<Direction, Ink>>;

export function lineInkOf(picture: Grey): LineInk {
  // No further: a stroke of a character would reach the lines above and below a low row.
  const reach = Math.max(2, Math.round(picture.width / 400));
  const along = (direction: Direction) => inkOf(smeared(picture, reach, direction), 0.9);
  return { across: along('across'), down: along('down') };
}

/** How much of each part of a wall has to stand: less of faint lines, where more leaves no rectangles. */
const STANDING = [0.9, 0.7, 0.5];

/** Undefined where the lines make no table of rectangles. */
export function gridOf(ink: LineInk, frame: Frame): Grid | undefined {
  let first: Found | undefined;
  for (const least of STANDING) {
    const found = gridWith(ink, frame, least);
    if (found && !found.hasRemains) return found.grid;
    first ??= found;
  }
  return first?.grid;
}

interface Found {
  readonly grid: Grid;
  /** Of a wall in the middle of a cell a part stands: the rest of it is too faint. */
  readonly hasRemains: boolean;
}

function gridWith(ink: LineInk, frame: Frame, least: number): Found | undefined {
  const rows = frame.rows.length - 1;
  const columns = frame.columns.length - 1;
  const group = Array.from({ length: rows * columns }, (_, i) => i);
  const rootOf = (i: number): number => (group[i] === i ? i : rootOf(group[i]!));
  const walls: [number, number][] = [];
  const part = (a: number, b: number, isParted: boolean) => {
    if (isParted) walls.push([a, b]);
    else group[rootOf(b)] = rootOf(a);
  };
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const here = r * columns + c;
      const [top, bottom] = [frame.rows[r]!, frame.rows[r + 1]!];
      const [left, right] = [frame.columns[c]!, frame.columns[c + 1]!];
      if (c + 1 < columns) part(here, here + 1, isWall(ink.down, right, top, bottom, 'down', least));
      if (r + 1 < rows) part(here, here + columns, isWall(ink.across, bottom, left, right, 'across', least));
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
  return { grid: withoutEmptyBands(found), hasRemains: walls.some(([a, b]) => rootOf(a) === rootOf(b)) };
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

/** Of lines of points that are no more ink than this one is paper, or touched by single characters. */
const MOST_BESIDE = 0.5;

/**
 * A stroke of a character does not reach from line to line: each quarter of a wall has to stand. A row of dense characters
 * may have as much ink, and has more of it above and below.
 */
function isWall(
  ink: Ink,
  at: number,
  from: number,
  to: number,
  direction: Direction,
  least: number,
): boolean {
  const near = Math.max(3, Math.round(ink.width / 400));
  for (let line = at - 3; line <= at + 3; line++) {
    const quarters = [0, 1, 2, 3].map((quarter) => {
      const [start, end] = [0, 1].map((k) => Math.round(from + 2 + ((to - from - 4) * (quarter + k)) / 4));
      return standing(ink, line, start!, end!, direction);
    });
    const hasPaper = (side: 1 | -1) =>
      Array.from({ length: near }, (_, i) => line + side * (near + i)).some(
        (beside) => standing(ink, beside, from + 4, to - 4, direction) <= MOST_BESIDE,
      );
    if (quarters.every((share) => share >= least) && hasPaper(1) && hasPaper(-1)) return true;
  }
  return false;
}

/** The share of a line that is ink, or beside ink. */
function standing(ink: Ink, line: number, from: number, to: number, direction: Direction): number {
  const { width, data } = ink;
  const [lineStep, step] = direction === 'down' ? [1, width] : [width, 1];
  let count = 0;
  for (let point = from; point < to; point++) {
    const at = line * lineStep + point * step;
    if (data[at] === 1 || data[at - lineStep] === 1 || data[at + lineStep] === 1) count++;
  }
  return count / Math.max(1, to - from);
}
