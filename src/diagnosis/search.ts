// Deepens on the number of operations until some sets of them explain a group of failing checks.

import { blameCost, isPossible, type Matrix } from './matrix.js';
import { effectOf, type Move } from './moves.js';
import { OPERATION_COST, slipOf } from './slip.js';
import { spread } from './spread.js';
import { type Sink, type Steps, supportSearch } from './supports.js';
import type { Operation } from './types.js';

/** One operation of an explanation, or one relation that is blamed. */
export interface Blame {
  readonly operation?: Operation;
  readonly suspect?: number;
  readonly cost: number;
  /** Checks whose residual it changes. */
  readonly checks: readonly number[];
}

export interface Outcome {
  /** Operations in each solution; without solutions, the fewest that are not ruled out. */
  readonly size: number;
  readonly solutions: readonly (readonly Blame[])[];
  /** All solutions of this size are here, and there are none of a smaller one. */
  readonly complete: boolean;
}

/** More sets with dependent columns than this are not collected. */
const MOST_WIDER = 60;

/**
 * All sets of the smallest possible number of operations, at most `most`, that make every residual of `failing`
 * zero and break nothing. Single cells may take any figure: these sets are found without exception. A move joins
 * two others only if it repairs more checks than it breaks, three others only if it repairs two more. Columns in
 * `barred` stay as they are.
 */
export function explain(
  matrix: Matrix,
  failing: readonly number[],
  moves: readonly Move[],
  most: number,
  steps: Steps,
  barred: readonly number[] = [],
): Outcome {
  const run = supportSearch(matrix, steps);
  const residuals = new Float64Array(matrix.residuals.length);
  for (const check of failing) residuals[check] = matrix.residuals[check]!;
  const blocked = new Uint8Array(matrix.columnStart.length - 1);
  for (const column of barred) blocked[column] = 1;
  const reach = Math.max(matrix.widest, moves[0]?.gain ?? 0);
  const chosen: Move[] = [];
  let solutions: (readonly Blame[])[] = [];
  let wider: (readonly Blame[])[] = [];
  let refused = false;
  let cut = false;

  function partsOf(columns: readonly number[], amounts: readonly number[]): readonly Blame[] | undefined {
    if (!columns.every((column, index) => couldBe(matrix, column, amounts[index]!))) return undefined;
    const parts: Blame[] = chosen.map(({ pattern, changes, cost, checks }) => ({
      operation: { pattern, changes },
      cost,
      checks,
    }));
    return [...parts, ...columns.map((column, index) => blameFor(matrix, column, amounts[index]!))];
  }

  const sink: Sink = {
    accept(columns, amounts) {
      const parts = partsOf(columns, amounts);
      if (parts === undefined) return false;
      solutions.push(parts);
      return true;
    },
    wantsWider() {
      if (solutions.length > 0) return false;
      refused = true;
      if (wider.length >= MOST_WIDER) cut = true;
      return wider.length < MOST_WIDER;
    },
    widen(columns, amounts, extra, combination) {
      if (amounts === undefined || combination === undefined) return;
      for (const shares of spread(matrix, columns, amounts, extra, combination)) {
        const parts = partsOf([...columns, extra], shares);
        if (parts !== undefined) wider.push(parts);
      }
    },
  };

  function extend(first: number, open: readonly number[], left: number, least: number): void {
    if (left === 0) {
      if (open.length === 0) sink.accept([], []);
      return;
    }
    if (open.length === 0) return;
    run(residuals, open, left, blocked, sink);
    if (open.length > left * reach) return;
    for (let index = first; index < moves.length; index++) {
      const move = moves[index]!;
      if (move.gain < least || steps.left <= 0) return;
      if (move.changes.some(({ cell }) => blocked[cell] === 1)) continue;
      steps.left--;
      toggle(move, 1);
      extend(index + 1, stillOpen(open, move), left - 1, least);
      toggle(move, -1);
    }
  }

  function toggle(move: Move, direction: 1 | -1): void {
    for (const [index, check] of move.checks.entries()) residuals[check]! += direction * move.amounts[index]!;
    for (const { cell } of move.changes) blocked[cell] = direction === 1 ? 1 : 0;
    if (direction === 1) chosen.push(move);
    else chosen.pop();
  }

  function stillOpen(open: readonly number[], move: Move): readonly number[] {
    const next = open.filter((check) => residuals[check] !== 0);
    for (const check of move.checks) if (residuals[check] !== 0 && !next.includes(check)) next.push(check);
    return next;
  }

  // Larger sets with two dependent columns too many are not looked for.
  let sure = most;
  for (let size = 1; size <= most; size++) {
    solutions = wider;
    wider = [];
    extend(0, failing, size, size < 3 ? Number.NEGATIVE_INFINITY : size - 2);
    if (refused) sure = Math.min(sure, cut ? size : size + 1);
    const complete = steps.left > 0 && !steps.incomplete && size <= sure;
    if (solutions.length > 0 || !complete) return { size, solutions, complete };
  }
  return { size: most + 1, solutions: [], complete: true };
}

/** May this amount be added to the figure, or this relation be off by it? */
export function couldBe(matrix: Matrix, column: number, amount: number): boolean {
  if (amount === 0) return false;
  return (
    column >= matrix.system.cells.length ||
    isPossible(matrix, column, matrix.checkSet.values[column]! + amount)
  );
}

/** A changed cell or a blamed relation as a part of an explanation. */
export function blameFor(matrix: Matrix, column: number, amount: number): Blame {
  const { cells } = matrix.system;
  if (column >= cells.length) {
    const suspect = matrix.blamed[column - cells.length]!;
    const checks = [
      ...matrix.columnCheck.subarray(matrix.columnStart[column]!, matrix.columnStart[column + 1]!),
    ];
    return { suspect, cost: blameCost(matrix.system, suspect), checks };
  }
  const cell = cells[column]!;
  const to = matrix.checkSet.values[column]! + amount;
  const changes = [{ cell: column, from: cell.value, to }];
  const { pattern, cost } = slipOf(cell, cell.value, to);
  return {
    operation: { pattern, changes },
    cost: OPERATION_COST + cost,
    checks: [...effectOf(matrix, changes).keys()],
  };
}
