// Solves small square systems in exact integers.

/**
 * The integer solution x of `matrix` x = `right`, by elimination without fractions (Bareiss 1968). Nothing when
 * the solution has a fraction or leaves the safe integers. The matrix must be regular.
 */
export function solveExactly(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | undefined {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index]!].map(BigInt));
  let previous = 1n;
  for (let step = 0; step < size; step++) {
    const found = rows.findIndex((row, index) => index >= step && row[step] !== 0n);
    [rows[step], rows[found]] = [rows[found]!, rows[step]!];
    const pivot = rows[step]!;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[step]!;
      for (let index = 0; index <= size; index++) {
        row[index] = (row[index]! * pivot[step]! - factor * pivot[index]!) / previous;
      }
    }
    previous = pivot[step]!;
  }
  const solution: number[] = [];
  for (const [index, row] of rows.entries()) {
    const value = Number(row[size]! / row[index]!);
    if (row[size]! % row[index]! !== 0n || !Number.isSafeInteger(value)) return undefined;
    solution.push(value);
  }
  return solution;
}
