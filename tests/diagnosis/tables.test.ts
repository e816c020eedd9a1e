// On random tables of the shape of table 三 the wrong cells are found and the slips are named.
import { describe, expect, test } from 'vitest';
import { diagnose, type Pattern } from '../../src/diagnosis/index.js';
import {
  cleanFigures,
  copiedRow,
  exchangedNeighbours,
  exchangedRows,
  holds,
  type Spoil,
  seeded,
  shiftedRun,
  spoil,
  staleTotals,
  tableOf,
  wrongCells,
} from './tables.js';
import { judge, type Verdict } from './verdict.js';

const RUNS = 400;

function verdicts(slip: Spoil, seed: number): readonly Verdict[] {
  const random = seeded(seed);
  return Array.from({ length: RUNS }, () => judge(spoil(random, slip)));
}

function share(all: readonly Verdict[], good: (verdict: Verdict) => boolean): number {
  return all.filter(good).length / all.length;
}

test('a consistent table is silent', () => {
  const random = seeded(1);
  for (let run = 0; run < RUNS; run++) {
    const figures = cleanFigures(random);
    expect(holds(figures)).toBe(true);
    expect(diagnose(tableOf(figures))).toEqual({ failing: [], components: [], deductions: [] });
  }
});

describe.each([
  [1, 1],
  [2, 0.99],
  [3, 0.97],
])('%d wrong figures', (count, least) => {
  const all = verdicts((random, figures) => wrongCells(random, figures, count), 10 + count);

  test('all cells and figures are right wherever no smaller or equal set explains the same', () => {
    const decidable = all.filter(({ ambiguous }) => !ambiguous);
    expect(decidable.length).toBeGreaterThan(0.9 * RUNS);
    expect(share(decidable, ({ right }) => right)).toBeGreaterThanOrEqual(least);
  });

  test('certain is never said of a wrong cell', () => {
    expect(all.filter(({ falselyCertain }) => falselyCertain)).toEqual([]);
  });
});

test.each<[Pattern, Spoil]>([
  ['neighbours-exchanged', exchangedNeighbours],
  ['run-shifted', shiftedRun],
  ['rows-exchanged', exchangedRows],
  ['row-copied', copiedRow],
  ['total-not-updated', staleTotals],
])('%s is named as such', (pattern, slip) => {
  const all = verdicts(slip, 20);
  expect(
    share(all, ({ patterns }) => patterns.length === 1 && patterns[0] === pattern),
  ).toBeGreaterThanOrEqual(0.95);
  expect(all.filter(({ falselyCertain }) => falselyCertain)).toEqual([]);
});

test('garbage in every cell is given up within the budget, with a floor and a conflict', () => {
  const random = seeded(3);
  for (let run = 0; run < 50; run++) {
    const figures = cleanFigures(random).map(() => Math.floor(random() * 1e12));
    const { components } = diagnose(tableOf(figures));
    expect(components.map(({ grade, atLeast }) => [grade, atLeast])).toEqual([['open', 5]]);
    expect(components[0]!.conflict).toHaveLength(5);
  }
});

test('the same table gives the same diagnosis, whatever its scale', () => {
  const random = seeded(4);
  for (let run = 0; run < 50; run++) {
    const { figures } = wrongCells(random, cleanFigures(random), 2);
    const cellsOf = (scale: number) =>
      diagnose(tableOf(figures.map((value) => value! * scale))).components.map(({ common }) =>
        common.map(({ cell, to }) => [cell, to / scale]),
      );
    expect(cellsOf(1_000_000)).toEqual(cellsOf(1));
  }
});
