// Takes clear single slips off a component that is too large for the exact search.

import { coefficientOf, type Matrix } from './matrix.js';
import type { Move } from './moves.js';
import { type Blame, blameFor, couldBe } from './search.js';

/**
 * Slips that by themselves repair two failing checks or more, to the unit, and break none, where no other such
 * slip repairs any of the same checks. Every other explanation of those checks needs more operations and a
 * coincidence: these are likely, though not proven.
 */
export function singleSlips(
  matrix: Matrix,
  failing: readonly number[],
  moves: readonly Move[],
): readonly Blame[] {
  const open = new Set(failing);
  const found = [...singleCells(matrix, open), ...singleMoves(matrix, open, moves)];
  const claims = new Map<number, number>();
  for (const { checks } of found) for (const check of checks) claims.set(check, (claims.get(check) ?? 0) + 1);
  return found.filter(({ checks }) => checks.every((check) => claims.get(check) === 1));
}

function* singleCells(matrix: Matrix, open: ReadonlySet<number>): Generator<Blame> {
  const seen = new Set<number>();
  for (const check of open) {
    for (const cell of matrix.rowColumn.subarray(matrix.rowStart[check]!, matrix.rowStart[check + 1]!)) {
      if (seen.has(cell) || cell >= matrix.system.cells.length) continue;
      seen.add(cell);
      const amount = -matrix.residuals[check]! / coefficientOf(matrix, cell, check);
      const checks = matrix.columnCheck.subarray(matrix.columnStart[cell]!, matrix.columnStart[cell + 1]!);
      const settles = (other: number) =>
        open.has(other) && matrix.residuals[other]! + coefficientOf(matrix, cell, other) * amount === 0;
      if (checks.length < 2 || !checks.every(settles)) continue;
      if (couldBe(matrix, cell, amount)) yield blameFor(matrix, cell, amount);
    }
  }
}

function* singleMoves(matrix: Matrix, open: ReadonlySet<number>, moves: readonly Move[]): Generator<Blame> {
  for (const { pattern, changes, cost, checks, amounts, gain } of moves) {
    const settles = checks.every(
      (check, index) => open.has(check) && matrix.residuals[check]! + amounts[index]! === 0,
    );
    if (gain > 1 && settles) yield { operation: { pattern, changes }, cost, checks };
  }
}
