// Finds all sets of k columns whose change makes every residual zero: exact decoding over hitting sets.
import { eliminationOf } from './elimination.js';
import { coefficientOf, type Matrix } from './matrix.js';

/** Steps left, shared by every search of one diagnosis. */
export interface Steps {
  left: number;
  /** Set when something was skipped: what was found need not be all. */
  incomplete: boolean;
}

/** Takes what a search finds. */
export interface Sink {
  /** Are sets of one column more still of interest? */
  wantsWider(): boolean;
  /** Amounts to add to the columns, in their order; false where a figure could not be. */
  accept(columns: readonly number[], amounts: readonly number[]): boolean;
  /**
   * The amounts were refused, or have fractions and are `undefined`; `combination` of the columns equals the column
   * `extra`, so that one more change may give a solution.
   */
  widen(
    columns: readonly number[],
    amounts: readonly number[] | undefined,
    extra: number,
    combination: readonly number[] | undefined,
  ): void;
}

/**
 * Finds every set of exactly `size` columns that turns `residuals` to zero, where no smaller one does. `failing`
 * lists the nonzero residuals; columns marked 1 in `blocked` stay out. Stops silently when the steps are spent.
 */
type SupportSearch = (
  residuals: Float64Array,
  failing: readonly number[],
  size: number,
  blocked: Uint8Array,
  sink: Sink,
) => void;

/** Solving a set takes about as long as so many visits. */
const SOLVE_STEPS = 6;

/** A mark in `blocked`: an earlier sibling has seen to every set with this column. */
const TRIED = 2;

/**
 * The columns chosen so far each settle one check. Whatever is left in another check says: one more column must
 * come from that check, or from those mixed into it. Branching on these columns, and barring each from its later
 * siblings, visits every set once (hitting sets: Reiter 1987). Sets with dependent columns are passed over: a
 * smaller set does the same, unless it drives a figure below zero; then the larger ones go to `widen`.
 */
export function supportSearch(matrix: Matrix, steps: Steps): SupportSearch {
  const { columnStart, columnCheck, rowStart, rowColumn, widest } = matrix;
  const elimination = eliminationOf(matrix);
  const { support, active, left, standing } = elimination;
  const covered = new Int32Array(columnStart.length - 1);
  let stamp = 0;

  const rowOf = (check: number) => rowColumn.subarray(rowStart[check]!, rowStart[check + 1]!);
  const isShared = (check: number) => {
    for (let entry = rowStart[check]!; entry < rowStart[check + 1]!; entry++) {
      if (covered[rowColumn[entry]!] === stamp) return true;
    }
    return false;
  };

  /** Failing checks without a common column, greedily: so many columns are needed at least. */
  function apart(untouched: readonly number[]): number {
    stamp++;
    let needed = 0;
    for (const check of untouched) {
      if (isShared(check)) continue;
      needed++;
      for (let entry = rowStart[check]!; entry < rowStart[check + 1]!; entry++)
        covered[rowColumn[entry]!] = stamp;
    }
    return needed;
  }

  function standsInAll(column: number, checks: readonly number[]): boolean {
    const entries = columnCheck.subarray(columnStart[column]!, columnStart[column + 1]!);
    return checks.every((check) => entries.includes(check));
  }

  const lengthOf = (checks: readonly number[]) =>
    checks.reduce((sum, check) => sum + rowStart[check + 1]! - rowStart[check]!, 0);

  /** The shortest choice of columns of which one has to join. */
  function candidates(untouched: readonly number[], leftover: readonly number[]): readonly number[] {
    const choices =
      untouched.length > 0 ? untouched.map((check) => [check]) : leftover.map(elimination.mixed);
    const best = choices.reduce((one, other) => (lengthOf(other) < lengthOf(one) ? other : one));
    return [...new Set(best.flatMap((check) => [...rowOf(check)]))];
  }

  return (residuals, failing, size, blocked, sink) => {
    function finish(): void {
      steps.left -= SOLVE_STEPS;
      const amounts = elimination.solve((check) => -residuals[check]!);
      if ((amounts !== undefined && sink.accept(support, amounts)) || !sink.wantsWider()) return;
      steps.left -= SOLVE_STEPS;
      for (const extra of new Set(active.flatMap((check) => [...rowOf(check)]))) {
        if (blocked[extra] === 1 || support.includes(extra)) continue;
        if (steps.left-- <= 0) return;
        if (elimination.push(extra)) {
          elimination.pop();
          continue;
        }
        steps.left -= SOLVE_STEPS;
        const combination = elimination.solve((check) => coefficientOf(matrix, extra, check));
        sink.widen(support, amounts, extra, combination);
      }
    }

    function branch(columns: readonly number[], more: number): void {
      const tried: number[] = [];
      for (const column of columns) {
        if (blocked[column] !== 0) continue;
        // A chosen column depends on itself and is refused here.
        if (elimination.push(column)) {
          if (elimination.isExact()) visit(more - 1);
          else steps.incomplete = true;
          elimination.pop();
        }
        blocked[column] = TRIED;
        tried.push(column);
      }
      for (const column of tried) blocked[column] = 0;
    }

    function visit(more: number): void {
      if (steps.left-- <= 0) return;
      const untouched: number[] = [];
      const leftover: number[] = [];
      for (const check of active) {
        if (left[check] !== 0) (standing[check] === 0 ? untouched : leftover).push(check);
      }
      if (untouched.length + leftover.length === 0) {
        // With columns to spare, a smaller set does it.
        if (more === 0) finish();
        return;
      }
      if (more === 0 || untouched.length > more * widest || apart(untouched) > more) return;
      const columns = candidates(untouched, leftover);
      branch(more > 1 ? columns : columns.filter((column) => standsInAll(column, untouched)), more);
    }

    elimination.start(residuals, failing);
    visit(size);
  };
}
