// Rulings → the cells that they bound; a cell is merged where the ruling between two places is missing.

import type { Box } from './matrix.js';
import type { Segment } from './paths.js';
import { clusters, createGroups, type Drawing } from './rulings.js';

export interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Lattice {
  /** Where rows and columns begin, and where the last ones end. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** In reading order. */
  readonly cells: readonly LatticeCell[];
  readonly box: Box;
}

/** Points: lines as close as this are one, such as double lines. */
const SAME = 4;
/** A line without another that closes it reaches this much further than the last one: the border is left out. */
const OPEN = 8;

/** Lines at one height, as sorted stretches. */
interface Ruling {
  readonly at: number;
  readonly stretches: readonly (readonly [from: number, to: number])[];
}

/** Undefined where the lines bound less than two cells, or more than `most`. */
export function latticeOf({ level, upright }: Drawing, most: number): Lattice | undefined {
  if (level.length === 0 || upright.length === 0) return undefined;
  const columns = close(rulingsOf(upright), level);
  const rows = close(rulingsOf(level), upright);
  const height = rows.length - 1;
  const width = columns.length - 1;
  if (height < 1 || width < 1 || height * width < 2 || height * width > most) return undefined;
  const xs = columns.map(({ at }) => at);
  const ys = rows.map(({ at }) => at);
  const groups = createGroups(height * width);
  for (let r = 0; r < height; r++) {
    const middle = (ys[r]! + ys[r + 1]!) / 2;
    for (let c = 0; c < width; c++) {
      const centre = (xs[c]! + xs[c + 1]!) / 2;
      if (c + 1 < width && !covers(columns[c + 1]!, middle)) groups.join(r * width + c, r * width + c + 1);
      if (r + 1 < height && !covers(rows[r + 1]!, centre)) groups.join(r * width + c, (r + 1) * width + c);
    }
  }
  const cells = cellsOf(height, width, groups.find);
  if (cells.length < 2) return undefined;
  return { xs, ys, cells, box: { left: xs[0]!, right: xs[width]!, top: ys[0]!, bottom: ys[height]! } };
}

function rulingsOf(lines: readonly Segment[]): Ruling[] {
  const sorted = [...lines].sort((a, b) => a.at - b.at);
  return clusters(sorted, ({ at }) => at, SAME).map((cluster) => ({
    at: cluster.reduce((sum, { at }) => sum + at, 0) / cluster.length,
    stretches: cluster.map(({ from, to }) => [from, to] as const).sort((a, b) => a[0] - b[0]),
  }));
}

/** Adds the outer borders that are not drawn: the lines across reach that far. */
function close(rulings: readonly Ruling[], across: readonly Segment[]): Ruling[] {
  const from = across.reduce((least, line) => Math.min(least, line.from), Number.POSITIVE_INFINITY);
  const to = across.reduce((most, line) => Math.max(most, line.to), Number.NEGATIVE_INFINITY);
  const open = (at: number): Ruling => ({ at, stretches: [] });
  return [
    ...(from < rulings[0]!.at - OPEN ? [open(from)] : []),
    ...rulings,
    ...(to > rulings.at(-1)!.at + OPEN ? [open(to)] : []),
  ];
}

function covers({ stretches }: Ruling, at: number): boolean {
  return stretches.some(([from, to]) => from <= at && at <= to);
}

function cellsOf(height: number, width: number, find: (place: number) => number): LatticeCell[] {
  const members = new Map<number, number[]>();
  for (let place = 0; place < height * width; place++) {
    const root = find(place);
    const known = members.get(root);
    if (known) known.push(place);
    else members.set(root, [place]);
  }
  const cells = [...members.values()].flatMap((places) => cellsAmong(places, width));
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** One merged cell where the places form a rectangle; else what hangs together in each row. */
function cellsAmong(places: readonly number[], width: number): LatticeCell[] {
  const first = places[0]!;
  const last = places.at(-1)!;
  const row = Math.floor(first / width);
  const column = Math.min(...places.map((place) => place % width));
  const rows = Math.floor(last / width) - row + 1;
  const columns = Math.max(...places.map((place) => place % width)) - column + 1;
  if (rows * columns === places.length) return [{ row, column, rows, columns }];
  const cells: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const place of places) {
    const known = cells.at(-1);
    const at = { row: Math.floor(place / width), column: place % width };
    if (known && known.row === at.row && known.column + known.columns === at.column) known.columns++;
    else cells.push({ ...at, rows: 1, columns: 1 });
  }
  return cells;
}
