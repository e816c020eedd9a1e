// Finds all sets of k columns whose change makes every residual zero: exact decoding over hitting sets.
import { solveExactly } from './exact.js';
import type { Net } from './net.js';

/** Steps left, shared by every search of one diagnosis. */
export interface Steps {
  left: number;
  /** Set when something was skipped: what was found need not be all. */
  incomplete: boolean;
}

/** Columns and, in the same order, the amounts to add to them. */
export type Emit = (columns: readonly number[], amounts: readonly number[]) => void;

interface Level {
  readonly checks: number[];
  readonly amounts: number[];
  pivot: number;
  size: number;
  readonly saved: number[];
}

export interface SupportSearch {
  /**
   * Emits every set of exactly `size` columns, none of them in `blocked`, that turns `residuals` to zero and of
   * which no proper subset could. `failing` lists the nonzero residuals. Returns with nothing more to say when
   * the steps are spent.
   */
  run(
    residuals: Float64Array,
    failing: readonly number[],
    size: number,
    blocked: Uint8Array,
    emit: Emit,
  ): void;
}

/**
 * Chosen columns are kept in echelon form, each with a pivot check that it alone settles. A residual that is left
 * in a check says: one more column must come from that check, or from the pivot checks mixed into it. Branching
 * on these columns, and barring each from its later siblings, visits every set once (Reiter 1987; Fellegi and
 * Holt 1976 for the principle of fewest changes).
 */
export function supportSearch(net: Net, steps: Steps): SupportSearch {
  const { columnStart, columnCheck, columnCoefficient, rowStart, rowColumn, widest } = net;
  const count = net.residuals.length;
  const residual = new Float64Array(count);
  const work = new Float64Array(count);
  const inWork = new Uint8Array(count);
  const touched = new Int32Array(count);
  const listed = new Uint8Array(count);
  const covered = new Int32Array(columnStart.length - 1).fill(-1);
  const active: number[] = [];
  const support: number[] = [];
  const levels: Level[] = [];
  let stamp = 0;
  let blocked: Uint8Array = new Uint8Array(0);
  let original = net.residuals;
  let emit: Emit = () => {};

  const rowSize = (check: number) => rowStart[check + 1]! - rowStart[check]!;

  function activate(check: number): void {
    if (listed[check] === 1) return;
    listed[check] = 1;
    active.push(check);
  }

  /** Loads a column into `work`, rid of the pivots chosen so far; returns the checks it may be nonzero in. */
  function reduce(column: number, into: number[]): void {
    into.length = 0;
    for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry++) {
      const check = columnCheck[entry]!;
      work[check] = columnCoefficient[entry]!;
      inWork[check] = 1;
      into.push(check);
    }
    for (let depth = 0; depth < support.length; depth++) {
      const { checks, amounts, pivot, size } = levels[depth]!;
      const factor = work[pivot]!;
      if (factor === 0) continue;
      const lead = amounts[checks.indexOf(pivot)]!;
      for (const check of into) work[check]! *= lead;
      for (let index = 0; index < size; index++) {
        const check = checks[index]!;
        if (inWork[check] === 0) {
          inWork[check] = 1;
          into.push(check);
        }
        work[check]! -= factor * amounts[index]!;
      }
    }
  }

  function push(column: number): boolean {
    const depth = support.length;
    levels[depth] ??= { checks: [], amounts: [], pivot: 0, size: 0, saved: [] };
    const level = levels[depth]!;
    reduce(column, level.checks);
    level.amounts.length = 0;
    level.pivot = -1;
    let size = 0;
    for (const check of level.checks) {
      const amount = work[check]!;
      work[check] = 0;
      inWork[check] = 0;
      if (amount === 0) continue;
      level.checks[size++] = check;
      level.amounts.push(amount);
      const better = level.pivot < 0 || rank(check, amount) < rank(level.pivot, amountAt(level, level.pivot));
      if (better) level.pivot = check;
    }
    level.checks.length = size;
    level.size = size;
    if (size === 0) return false;
    for (const check of level.checks) activate(check);
    level.saved.length = 0;
    for (const check of active) level.saved.push(residual[check]!);
    eliminate(level);
    for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry++) {
      touched[columnCheck[entry]!]!++;
    }
    support.push(column);
    return true;
  }

  const amountAt = (level: Level, check: number) => level.amounts[level.checks.indexOf(check)]!;
  const rank = (check: number, amount: number) => Math.abs(amount) * 1e6 + rowSize(check);

  /** Clears the pivot's residual with the level's column; all residuals are scaled where it does not divide. */
  function eliminate(level: Level): void {
    const lead = amountAt(level, level.pivot);
    const excess = residual[level.pivot]!;
    if (excess === 0) return;
    if (excess % lead === 0) {
      const factor = excess / lead;
      for (let index = 0; index < level.size; index++) {
        residual[level.checks[index]!]! -= factor * level.amounts[index]!;
      }
      return;
    }
    for (const check of active) residual[check]! *= lead;
    for (let index = 0; index < level.size; index++) {
      residual[level.checks[index]!]! -= excess * level.amounts[index]!;
    }
    if (active.some((check) => !Number.isSafeInteger(residual[check]))) steps.incomplete = true;
  }

  function pop(): void {
    const column = support.pop()!;
    const { saved } = levels[support.length]!;
    while (active.length > saved.length) listed[active.pop()!] = 0;
    for (const [index, check] of active.entries()) residual[check] = saved[index]!;
    for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry++) {
      touched[columnCheck[entry]!]!--;
    }
  }

  function solve(): void {
    const pivots = support.map((_, depth) => levels[depth]!.pivot);
    const matrix = pivots.map(() => new Array<number>(support.length).fill(0));
    for (const [index, column] of support.entries()) {
      for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry++) {
        const row = pivots.indexOf(columnCheck[entry]!);
        if (row >= 0) matrix[row]![index] = columnCoefficient[entry]!;
      }
    }
    const amounts = solveExactly(
      matrix,
      pivots.map((pivot) => -original[pivot]!),
    );
    if (amounts !== undefined) emit([...support], amounts);
  }

  /** Greedy count of failing checks without a common column: so many columns are needed at least. */
  function packing(open: readonly number[]): number {
    stamp++;
    let needed = 0;
    for (const check of open) {
      let apart = true;
      for (let entry = rowStart[check]!; entry < rowStart[check + 1]!; entry++) {
        if (covered[rowColumn[entry]!] === stamp) {
          apart = false;
          break;
        }
      }
      if (!apart) continue;
      needed++;
      for (let entry = rowStart[check]!; entry < rowStart[check + 1]!; entry++)
        covered[rowColumn[entry]!] = stamp;
    }
    return needed;
  }

  /** All columns that could act on a leftover of `check`: its own and those of the pivots mixed into it. */
  function mixed(check: number): readonly number[] {
    const needed = [check];
    for (let depth = support.length - 1; depth >= 0; depth--) {
      const level = levels[depth]!;
      if (level.checks.some((other) => needed.includes(other))) needed.push(level.pivot);
    }
    const columns = new Set<number>();
    for (const other of needed) {
      for (let entry = rowStart[other]!; entry < rowStart[other + 1]!; entry++)
        columns.add(rowColumn[entry]!);
    }
    return [...columns];
  }

  function candidates(open: readonly number[], leftover: readonly number[]): readonly number[] {
    if (open.length > 0) {
      const check = open.reduce((best, other) => (rowSize(other) < rowSize(best) ? other : best));
      return [...rowColumn.subarray(rowStart[check]!, rowStart[check + 1]!)];
    }
    const choices = leftover.map(mixed);
    return choices.reduce((best, other) => (other.length < best.length ? other : best));
  }

  function standsInAll(column: number, open: readonly number[]): boolean {
    const start = columnStart[column]!;
    const end = columnStart[column + 1]!;
    return open.every((check) => {
      for (let entry = start; entry < end; entry++) if (columnCheck[entry] === check) return true;
      return false;
    });
  }

  function visit(left: number): void {
    if (steps.left-- <= 0) return;
    const open: number[] = [];
    const leftover: number[] = [];
    for (const check of active) {
      if (residual[check] === 0) continue;
      if (touched[check] === 0) open.push(check);
      else leftover.push(check);
    }
    if (left === 0) {
      if (open.length + leftover.length === 0) solve();
      return;
    }
    // Nothing left to explain: a smaller set does it.
    if (open.length + leftover.length === 0) return;
    if (open.length > left * widest || packing(open) > left) return;
    const tried: number[] = [];
    for (const column of candidates(open, leftover)) {
      if (blocked[column] === 1 || support.includes(column)) continue;
      if (left === 1 && !standsInAll(column, open)) continue;
      if (push(column)) {
        visit(left - 1);
        pop();
      }
      blocked[column] = 1;
      tried.push(column);
    }
    for (const column of tried) blocked[column] = 0;
  }

  return {
    run(residuals, failing, size, barred, found) {
      residual.set(residuals);
      original = residuals;
      blocked = barred;
      emit = found;
      for (const check of failing) activate(check);
      visit(size);
      for (const check of active) listed[check] = 0;
      active.length = 0;
    },
  };
}
