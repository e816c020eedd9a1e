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
  'booked-wrongly': (grid, random) => booked(grid, random, Number.POSITIVE_INFINITY),
  'half-booked': (grid, random) => booked(grid, random, 1),
  'wrong-row': (grid, random) => moved(grid, random, 'column'),
  'wrong-column': (grid, random) => moved(grid, random, 'row'),
  'both-sides': (grid, random) => {
    const [one, other] = [bookedAmounts(grid, random), bookedAmounts(grid, random)];
    return (
      one && other && written(grid, withTotals(grid, new Map([...one, ...other]), Number.POSITIVE_INFINITY))
    );
  },
  'under-formulas': underFormulas,
};

/** An entry of a workbook whose totals are formulas: they follow it. */
export function underFormulas(grid: Grid, random: Random) {
  const isTotal = new Set(grid.totals.map(({ total }) => total));
  const cell = random.pick(grid.summed.filter((one) => !isTotal.has(one)));
  const amount = random.chance(0.5) ? 1 + random.upTo(8) : -1 - random.upTo(grid.values[cell]!);
  return written(grid, withTotals(grid, new Map([[cell, amount]]), Number.POSITIVE_INFINITY));
}

type Amounts = ReadonlyMap<number, number>;

/** Requests counted that are none, or left out, in one cell: totals follow for so many steps. */
function booked(grid: Grid, random: Random, steps: number) {
  const amounts = bookedAmounts(grid, random);
  return amounts && written(grid, withTotals(grid, amounts, steps));
}

function bookedAmounts({ totals, values }: Grid, random: Random): Amounts | undefined {
  const cell = random.pick(random.pick(totals).items);
  const amount = random.chance(0.5) ? 1 + random.upTo(2) : -1 - random.upTo(2);
  return values[cell]! + amount < 0 ? undefined : new Map([[cell, amount]]);
}

/** Requests counted in a cell beside their own, in the same column or row; some totals may not follow. */
function moved({ tables, values, ...grid }: Grid, random: Random, along: 'row' | 'column') {
  const rows = random.pick(tables);
  const row = random.pick(rows);
  const at = random.upTo(row.length - 1);
  const from = row[at]!;
  const to = along === 'row' ? random.pick(row) : random.pick(rows)[at]!;
  const amount = Math.min(values[from]!, 1 + random.upTo(4));
  if (from === to || amount === 0) return undefined;
  const amounts = new Map([
    [from, -amount],
    [to, amount],
  ]);
  const steps = random.pick([0, 1, Number.POSITIVE_INFINITY]);
  return written({ tables, values, ...grid }, withTotals({ tables, values, ...grid }, amounts, steps));
}

function written(grid: Grid, amounts: Amounts) {
  const figures = [...amounts].map(([cell, amount]) => [cell, grid.values[cell]! + amount] as const);
  return figures.some(([, value]) => value < 0) ? undefined : changes(grid, figures);
}

function withTotals({ totals }: Grid, base: Amounts, steps: number): Amounts {
  const amounts = new Map(base);
  let level: ReadonlySet<number> = new Set(base.keys());
  for (let step = 0; step < steps && level.size > 0; step++) {
    const above = new Map<number, number>();
    for (const { total, items } of totals) {
      if (amounts.has(total) || above.has(total) || !items.some((item) => level.has(item))) continue;
      above.set(
        total,
        items.reduce((sum, item) => sum + (amounts.get(item) ?? 0), 0),
      );
    }
    for (const [total, amount] of above) amounts.set(total, amount);
    level = new Set(above.keys());
  }
  return amounts;
}

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
  const [a, b] = neighbours(row, random);
  if (a === undefined || b === undefined) return undefined;
  return changes(grid, [
    [a, grid.values[b]!],
    [b, grid.values[a]!],
  ]);
}

/** The figures of a row from some column on stand one column to the right; the last one is lost. */
function shiftRun(grid: Grid, random: Random) {
  const row = random.pick(random.pick(grid.tables));
  if (row.length < 2) return undefined;
  const from = random.upTo(Math.max(0, row.length - 3));
  const shifted = row
    .slice(from)
    .map((cell, i): readonly [number, number] => [cell, i === 0 ? 0 : grid.values[row[from + i - 1]!]!]);
  return changes(grid, shifted);
}

/** None where there is but one. */
function neighbours<T>(items: readonly T[], random: Random): readonly T[] {
  const at = random.upTo(Math.max(0, items.length - 2));
  return items.slice(at, at + 2);
}

type Pair = readonly [readonly number[], readonly number[]];

/** Writes other figures into two neighbouring rows of a table. */
function onRows(grid: Grid, random: Random, rewrite: (figures: Pair) => Pair) {
  const [above, below] = neighbours(random.pick(grid.tables), random);
  if (!above || !below) return undefined;
  const pair = [above, below] as const;
  const figures = pair.map((row) => row.map((cell) => grid.values[cell]!));
  const written = rewrite([figures[0]!, figures[1]!]);
  return changes(
    grid,
    pair.flatMap((row, i) => row.map((cell, k) => [cell, written[i]![k]!] as const)),
  );
}
