// Gaussian elimination over the checks: a set of columns in echelon form, one column on and off at a time, in exact integers.
import { solveExactly } from './exact.js';
import type { Matrix } from './matrix.js';

/** The part of a column that earlier columns do not settle; `pivot` is the check that it alone settles. */
interface Level {
  readonly checks: number[];
  readonly amounts: number[];
  readonly saved: number[];
  /** Active checks before it came. */
  before: number;
  pivot: number;
  /** Its amount at the pivot. */
  lead: number;
}

interface Elimination {
  /** The columns chosen. */
  readonly support: readonly number[];
  /** Every check that may have something left. */
  readonly active: readonly number[];
  /** What is left in each check, up to a common factor, once the columns have checkSet their pivots. */
  readonly left: Float64Array;
  /** How many chosen columns stand in each check. */
  readonly standing: Int32Array;
  start(residuals: Float64Array, failing: readonly number[]): void;
  /** Adds a column; false, and nothing done, where it depends on those chosen. */
  push(column: number): boolean;
  pop(): void;
  /** Checks in one of which a column has to join before what is left in `check` can vanish. */
  mixed(check: number): readonly number[];
  /** The multiples of the columns that add up to `target` in every pivot, if integers. */
  solve(target: (check: number) => number): readonly number[] | undefined;
  /** False once a figure has left the safe integers: what is left cannot be trusted below this depth. */
  isExact(): boolean;
}

export function eliminationOf(matrix: Matrix): Elimination {
  const { columnStart, columnCheck, columnCoefficient, rowStart } = matrix;
  const count = matrix.residuals.length;
  const left = new Float64Array(count);
  const standing = new Int32Array(count);
  const listed = new Uint8Array(count);
  const work = new Float64Array(count);
  const inWork = new Uint8Array(count);
  const active: number[] = [];
  const support: number[] = [];
  const levels: Level[] = [];

  function activate(check: number): void {
    if (listed[check] === 1) return;
    listed[check] = 1;
    active.push(check);
  }

  function load(check: number, into: number[]): void {
    if (inWork[check] === 1) return;
    inWork[check] = 1;
    into.push(check);
  }

  /** Puts a column into `work`, rid of the pivots so far; `into` gets the checks it may be nonzero in. */
  function reduce(column: number, into: number[]): void {
    for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry++) {
      const check = columnCheck[entry]!;
      load(check, into);
      work[check] = columnCoefficient[entry]!;
    }
    for (let depth = 0; depth < support.length; depth++) {
      const { checks, amounts, pivot, lead } = levels[depth]!;
      const factor = work[pivot]!;
      if (factor === 0) continue;
      for (const check of into) work[check]! *= lead;
      for (let index = 0; index < checks.length; index++) {
        load(checks[index]!, into);
        work[checks[index]!]! -= factor * amounts[index]!;
      }
    }
  }

  /** Moves the nonzero part of `work` into the level; its pivot is small in amount, then short as a row. */
  function storeLevel(level: Level): void {
    const { checks, amounts } = level;
    let size = 0;
    let least = Number.POSITIVE_INFINITY;
    amounts.length = 0;
    for (const check of checks) {
      const amount = work[check]!;
      work[check] = 0;
      inWork[check] = 0;
      if (amount === 0) continue;
      checks[size++] = check;
      amounts.push(amount);
      const rank = Math.abs(amount) * 1e6 + rowStart[check + 1]! - rowStart[check]!;
      if (rank >= least) continue;
      least = rank;
      level.pivot = check;
      level.lead = amount;
    }
    checks.length = size;
  }

  function eliminate({ checks, amounts, pivot, lead }: Level): void {
    const excess = left[pivot]!;
    const divides = excess % lead === 0;
    const factor = divides ? excess / lead : excess;
    if (!divides) for (const check of active) left[check]! *= lead;
    for (let index = 0; index < checks.length; index++) left[checks[index]!]! -= factor * amounts[index]!;
  }

  function stand(column: number, step: 1 | -1): void {
    for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry++) {
      standing[columnCheck[entry]!]! += step;
    }
  }

  return {
    support,
    active,
    left,
    standing,
    start(residuals, failing) {
      for (const check of active) listed[check] = 0;
      active.length = 0;
      left.set(residuals);
      for (const check of failing) activate(check);
    },
    push(column) {
      levels[support.length] ??= { checks: [], amounts: [], saved: [], before: 0, pivot: 0, lead: 0 };
      const level = levels[support.length]!;
      level.checks.length = 0;
      reduce(column, level.checks);
      storeLevel(level);
      if (level.checks.length === 0) return false;
      level.before = active.length;
      for (const check of level.checks) activate(check);
      level.saved.length = 0;
      for (const check of active) level.saved.push(left[check]!);
      eliminate(level);
      stand(column, 1);
      support.push(column);
      return true;
    },
    pop() {
      const column = support.pop()!;
      const { saved, before } = levels[support.length]!;
      for (let index = 0; index < saved.length; index++) left[active[index]!] = saved[index]!;
      while (active.length > before) listed[active.pop()!] = 0;
      stand(column, -1);
    },
    mixed(check) {
      const rows = [check];
      for (let depth = support.length - 1; depth >= 0; depth--) {
        const level = levels[depth]!;
        if (level.checks.some((other) => rows.includes(other))) rows.push(level.pivot);
      }
      return rows;
    },
    solve(target) {
      const pivots = support.map((_, depth) => levels[depth]!.pivot);
      const matrix = pivots.map(() => new Array<number>(support.length).fill(0));
      for (const [index, column] of support.entries()) {
        for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry++) {
          const row = pivots.indexOf(columnCheck[entry]!);
          if (row >= 0) matrix[row]![index] = columnCoefficient[entry]!;
        }
      }
      return solveExactly(matrix, pivots.map(target));
    },
    isExact: () => active.every((check) => Number.isSafeInteger(left[check])),
  };
}
