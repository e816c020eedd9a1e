// Makes the slips that people make when they fill in a form, one kind a function.

import type { Edition, TableSpec } from '../edition/edition.js';
import type { Random } from './random.js';

/** Figures by `CellSpec.index`. */
export type Values = readonly number[];

/** The cells that a slip changes, with what it writes; undefined where the figures offer no place for it. */
export type Slip = (grid: Grid, random: Random) => ReadonlyMap<number, number> | undefined;

export interface Grid {
  readonly values: Values;
  /** Cells that stand in an equation. */
  readonly summed: readonly number[];
  /** Totals with one cell that is added up in each. */
  readonly totals: readonly { readonly total: number; readonly items: readonly number[] }[];
  /** Rows of whole tables, cell by cell, top to bottom. */
  readonly tables: readonly (readonly (readonly number[])[])[];
}

export function gridOf(edition: Edition, values: Values): Grid {
  const equations = edition.relations.filter(({ operator }) => operator === '=');
  const cells = equations.flatMap(({ left, right }) => [...left, ...right].map(({ cell }) => cell));
  const summed = new Set(cells);
  const rowsOf = (table: TableSpec) =>
    table.rows.map((row) => row.cells).filter((row) => summed.has(row[0]!));
  return {
    values,
    summed: [...summed].sort((a, b) => a - b),
    totals: equations.flatMap(({ left, right }) =>
      right.length === 1 ? [{ total: right[0]!.cell, items: left.map(({ cell }) => cell) }] : [],
    ),
    tables: edition.tables.map(rowsOf).filter((rows) => rows.length > 0),
  };
}

/** By the name of the pattern that the diagnosis gives it. */
export const SLIPS_BY_NAME: Readonly<Record<string, Slip>> = {
  'digit-replaced': oneCell((digits, random) => {
    const at = random.upTo(digits.length - 1);
    const digit = (Number(digits[at]) + 1 + random.upTo(8)) % 10;
    return digits.slice(0, at) + digit + digits.slice(at + 1);
  }),
  'digit-lost': oneCell((digits, random) => {
    const at = random.upTo(digits.length - 1);
    return digits.length > 1 ? digits.slice(0, at) + digits.slice(at + 1) : undefined;
  }),
  'digit-added': oneCell((digits, random) => {
    const at = random.upTo(digits.length);
    return digits.slice(0, at) + random.upTo(9) + digits.slice(at);
  }),
  'digits-exchanged': oneCell((digits, random) => {
    const at = random.upTo(digits.length - 2);
    return digits.length > 1
      ? digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2)
      : undefined;
  }),
  'off-by-one': oneCell((digits, random) => String(Number(digits) + (random.chance(0.5) ? 1 : -1))),
  'zero-extra': oneCell((digits) => `${digits}0`),
  'sign-flipped': oneCell((digits) => `-${digits}`),
  'neighbours-exchanged': exchangeNeighbours,
  'run-shifted': shiftRun,
  'rows-exchanged': (grid, random) => onRows(grid, random, ([above, below]) => [below, above]),
  'row-copied': (grid, random) => onRows(grid, random, ([above]) => [above, above]),
  'total-not-updated': (grid, random) => {
    const { total, items } = random.pick(grid.totals);
    return changes(grid, [[total, grid.values[total]! - grid.values[random.pick(items)]!]]);
  },
  'total-missing': (grid, random) => changes(grid, [[random.pick(grid.totals).total, 0]]),
};

function oneCell(rewrite: (digits: string, random: Random) => string | undefined): Slip {
  return (grid, random) => {
    const cell = random.pick(grid.summed);
    const written = rewrite(String(grid.values[cell]), random);
    return written === undefined ? undefined : changes(grid, [[cell, Number(written)]]);
  };
}

/** Undefined where nothing would change, or a count would fall below zero by anything but its sign. */
function changes(
  grid: Grid,
  written: readonly (readonly [number, number])[],
): ReadonlyMap<number, number> | undefined {
  const real = written.filter(([cell, value]) => grid.values[cell] !== value && !Object.is(value, -0));
  return real.length === 0 ? undefined : new Map(real);
}

function exchangeNeighbours(grid: Grid, random: Random) {
  const row = random.pick(random.pick(grid.tables));
  const at = random.upTo(row.length - 2);
  const [a, b] = [row[at]!, row[at + 1]!];
  return changes(grid, [
    [a, grid.values[b]!],
    [b, grid.values[a]!],
  ]);
}

/** The figures of a row from some column on stand one column to the right; the last one is lost. */
function shiftRun(grid: Grid, random: Random) {
  const row = random.pick(random.pick(grid.tables));
  const from = random.upTo(row.length - 3);
  const shifted = row
    .slice(from)
    .map((cell, i): readonly [number, number] => [cell, i === 0 ? 0 : grid.values[row[from + i - 1]!]!]);
  return changes(grid, shifted);
}

type Pair = readonly [readonly number[], readonly number[]];

/** Writes other figures into two neighbouring rows of a table. */
function onRows(grid: Grid, random: Random, rewrite: (figures: Pair) => Pair) {
  const rows = random.pick(grid.tables);
  const at = random.upTo(rows.length - 2);
  const pair = [rows[at]!, rows[at + 1]!] as const;
  const figures = pair.map((row) => row.map((cell) => grid.values[cell]!));
  const written = rewrite([figures[0]!, figures[1]!]);
  return changes(
    grid,
    pair.flatMap((row, i) => row.map((cell, k) => [cell, written[i]![k]!] as const)),
  );
}
