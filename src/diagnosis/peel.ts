// Takes clear single slips off a component that is too large for the exact search.
import type { Move } from './moves.js';
import { coefficientOf, type Net } from './net.js';
import { couldBe, type Part, partOf } from './search.js';

/**
 * Slips that by themselves repair two failing checks or more, to the unit, and break none, where no other such
 * slip repairs any of the same checks. Every other explanation of those checks needs more operations and a
 * coincidence: these are likely, though not proven.
 */
export function clearParts(net: Net, failing: readonly number[], moves: readonly Move[]): readonly Part[] {
  const open = new Set(failing);
  const found = [...clearCells(net, open), ...clearMoves(net, open, moves)];
  const claims = new Map<number, number>();
  for (const { checks } of found) for (const check of checks) claims.set(check, (claims.get(check) ?? 0) + 1);
  return found.filter(({ checks }) => checks.every((check) => claims.get(check) === 1));
}

function* clearCells(net: Net, open: ReadonlySet<number>): Generator<Part> {
  const seen = new Set<number>();
  for (const check of open) {
    for (const cell of net.rowColumn.subarray(net.rowStart[check]!, net.rowStart[check + 1]!)) {
      if (seen.has(cell) || cell >= net.system.cells.length) continue;
      seen.add(cell);
      const amount = -net.residuals[check]! / coefficientOf(net, cell, check);
      const checks = net.columnCheck.subarray(net.columnStart[cell]!, net.columnStart[cell + 1]!);
      const settles = (other: number) =>
        open.has(other) && net.residuals[other]! + coefficientOf(net, cell, other) * amount === 0;
      if (checks.length < 2 || !checks.every(settles)) continue;
      if (couldBe(net, cell, amount)) yield partOf(net, cell, amount);
    }
  }
}

function* clearMoves(net: Net, open: ReadonlySet<number>, moves: readonly Move[]): Generator<Part> {
  for (const { pattern, changes, cost, checks, amounts, gain } of moves) {
    const settles = checks.every(
      (check, index) => open.has(check) && net.residuals[check]! + amounts[index]! === 0,
    );
    if (gain > 1 && settles) yield { operation: { pattern, changes }, cost, checks };
  }
}
