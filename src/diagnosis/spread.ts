// Spreads a change over one more column where the smaller set would push a figure below zero.
import type { Matrix } from './matrix.js';

/** From each end of the range so many figures are tried: enough to tell one solution from several. */
const TRIES = 3;

/**
 * `amounts` on `columns` settle every residual, but some figure cannot be. The column `extra` is the combination
 * of `columns` with coefficients `combination`: any t may go to it and t times the combination be taken back.
 * Returns the amounts on `columns` and then on `extra` for the t at the ends of the range that keeps counts possible.
 */
export function spread(
  matrix: Matrix,
  columns: readonly number[],
  amounts: readonly number[],
  extra: number,
  combination: readonly number[],
): readonly (readonly number[])[] {
  const all = [...columns, extra];
  const start = [...amounts, 0];
  const slope = [...combination.map((coefficient) => -coefficient), 1];
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (const [index, column] of all.entries()) {
    if (slope[index] === 0 || !isBounded(matrix, column)) continue;
    const bound = -(matrix.checkSet.values[column]! + start[index]!) / slope[index]!;
    if (slope[index]! > 0) low = Math.max(low, Math.ceil(bound));
    else high = Math.min(high, Math.floor(bound));
  }
  const found = new Map<number, readonly number[]>();
  for (const t of ends(low, high)) {
    const shares = start.map((amount, index) => amount + t * slope[index]!);
    found.set(t, shares);
  }
  return [...found.values()];
}

function isBounded(matrix: Matrix, column: number): boolean {
  return column < matrix.system.cells.length && matrix.system.cells[column]!.signed !== true;
}

function* ends(low: number, high: number): Generator<number> {
  for (let step = 0; step < TRIES && low + step <= high; step++) {
    if (Number.isFinite(low)) yield low + step;
    if (Number.isFinite(high)) yield high - step;
  }
}
