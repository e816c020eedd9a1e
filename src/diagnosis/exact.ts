// Solves small square systems in exact integers.

/**
 * The integer solution x of `matrix` x = `right`; the matrix must be regular, its entries small. Nothing when the
 * solution has a fraction, or a figure on the way leaves the safe integers.
 */
export function solveExactly(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | undefined {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (let step = 0; step < size; step++) {
    swap(rows, step, smallest(rows, step));
    const pivot = rows[step]!;
    const lead = pivot[step]!;
    for (const row of rows) {
      const factor = row[step]!;
      if (row === pivot || factor === 0) continue;
      const divides = factor % lead === 0;
      const [own, taken] = divides ? [1, factor / lead] : [lead, factor];
      for (let index = 0; index <= size; index++) row[index] = row[index]! * own - pivot[index]! * taken;
      if (!row.every(Number.isSafeInteger)) return undefined;
    }
  }
  // Adding 0 turns -0 into 0.
  const solution = rows.map((row, index) => row[size]! / row[index]! + 0);
  return solution.every(Number.isSafeInteger) ? solution : undefined;
}

/** The row from `step` on whose entry there is nonzero and smallest. */
function smallest(rows: readonly (readonly number[])[], step: number): number {
  let found = step;
  for (let index = step + 1; index < rows.length; index++) {
    const [entry, best] = [Math.abs(rows[index]![step]!), Math.abs(rows[found]![step]!)];
    if (entry !== 0 && (best === 0 || entry < best)) found = index;
  }
  return found;
}

function swap(rows: number[][], one: number, other: number): void {
  [rows[one], rows[other]] = [rows[other]!, rows[one]!];
}
