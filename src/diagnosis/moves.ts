// Slips that change several cells at once, as fixed changes with their effect on the checks.
import { bookings } from './bookings.js';
import { exchanges, lineExchanges } from './exchanges.js';
import { linesOf } from './lines.js';
import type { Matrix } from './matrix.js';
import { repairs } from './repairs.js';
import { shifts } from './shifts.js';
import { amountCost, OPERATION_COST } from './slip.js';
import type { Change, Operation, Pattern } from './types.js';

/** An operation over several cells, not yet known to explain anything. */
export interface Move extends Operation {
  readonly cost: number;
  /** Checks whose residual it changes, ascending, and by how much. */
  readonly checks: readonly number[];
  readonly amounts: readonly number[];
  /** Failing checks it repairs less holding checks it breaks. */
  readonly gain: number;
}

const COSTS: Partial<Record<Pattern, number>> = {
  'neighbours-exchanged': 0.5,
  'run-shifted': 2,
  'total-missing': 2,
  'last-year-pasted': 2,
  'row-copied': 2.5,
  'rows-exchanged': 3,
  'columns-exchanged': 3,
  'total-not-updated': 4,
  'booked-wrongly': 3,
};

/** Every slip over several cells that repairs at least one failing check, without repetitions, best gain first. */
export function movesOf(matrix: Matrix): readonly Move[] {
  const lines = linesOf(matrix);
  const found = new Map<string, Move>();
  const sources = [
    exchanges(matrix, lines),
    shifts(matrix, lines),
    repairs(matrix, lines),
    lineExchanges(matrix, lines),
    bookings(matrix, lines),
  ];
  for (const source of sources) {
    for (const operation of source) {
      if (!isTelling(operation)) continue;
      const move = weigh(matrix, operation);
      if (operation.pattern === 'booked-wrongly' && !repairsOnly(matrix, move)) continue;
      const key = keyOf(move.changes);
      const rival = found.get(key);
      if (rival === undefined || move.cost < rival.cost) found.set(key, move);
    }
  }
  return [...found.values()].sort((a, b) => b.gain - a.gain);
}

/** Patterns that are seen by how figures repeat; so many have to, besides zeros, or they explain no more than typing. */
const LEAST_FIGURES: Partial<Record<Pattern, number>> = {
  'rows-exchanged': 3,
  'columns-exchanged': 3,
  'row-copied': 3,
  'last-year-pasted': 3,
};

function isTelling({ pattern, changes }: Operation): boolean {
  const written = changes.filter(({ from }) => from !== null && from !== 0);
  return written.length >= (LEAST_FIGURES[pattern] ?? 0);
}

function repairsOnly({ residuals }: Matrix, { checks, changes }: Move): boolean {
  return changes.length > 1 && checks.every((check) => residuals[check] !== 0);
}

/** Identifies a set of changes; `changes` must be sorted by cell. */
export function keyOf(changes: readonly Change[]): string {
  return changes.map(({ cell, to }) => `${cell}=${to}`).join();
}

function weigh(matrix: Matrix, { pattern, changes }: Operation): Move {
  const sorted = [...changes].sort((a, b) => a.cell - b.cell);
  const effect = effectOf(matrix, sorted);
  let repaired = 0;
  let broken = 0;
  for (const [check, amount] of effect) {
    const residual = matrix.residuals[check]!;
    if (residual === 0) broken++;
    else if (residual + amount === 0) repaired++;
  }
  const checks = [...effect.keys()].sort((a, b) => a - b);
  return {
    pattern,
    changes: sorted,
    cost: OPERATION_COST + costOf(pattern, sorted),
    checks,
    amounts: checks.map((check) => effect.get(check)!),
    gain: repaired - broken,
  };
}

function costOf(pattern: Pattern, changes: readonly Change[]): number {
  const [{ from, to }] = changes as [Change];
  if (pattern === 'misplaced') return amountCost(from, to);
  // What a cell holds in full is likelier the thing that was booked there.
  const emptiesCell = pattern === 'booked-wrongly' && changes.some((change) => change.to === 0);
  // Of empty lines there are many.
  const isWithEmpty =
    pattern.endsWith('s-exchanged') && changes.every((change) => !change.from || !change.to);
  return COSTS[pattern]! - (emptiesCell ? 0.5 : 0) + (isWithEmpty ? 1.5 : 0);
}

/** Nonzero changes of residuals; blank cells have no column of their own and no effect. */
export function effectOf(matrix: Matrix, changes: readonly Change[]): ReadonlyMap<number, number> {
  const effect = new Map<number, number>();
  for (const { cell, from, to } of changes) {
    for (let entry = matrix.columnStart[cell]!; entry < matrix.columnStart[cell + 1]!; entry++) {
      const check = matrix.columnCheck[entry]!;
      const amount = (effect.get(check) ?? 0) + matrix.columnCoefficient[entry]! * (to - (from ?? 0));
      if (amount === 0) effect.delete(check);
      else effect.set(check, amount);
    }
  }
  return effect;
}
