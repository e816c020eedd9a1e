// The checks as a sparse integer matrix: rows are checks, columns are what may be changed or blamed.
import type { CheckSet, Term } from './checks.js';
import type { System } from './types.js';

/** Price of blaming a relation without a weight of its own, where nothing else is left to blame. */
const BLAME_COST = 30;

/**
 * Columns below `system.cells.length` are cells (empty when blank, fixed or in no check), the others blamed
 * relations in the order of `blamed`. Entries of column c are at positions `columnStart[c] … columnStart[c + 1]`
 * of `columnCheck` and `columnCoefficient`; rows likewise.
 */
export interface Matrix {
  readonly system: System;
  readonly checkSet: CheckSet;
  readonly residuals: Float64Array;
  readonly failing: readonly number[];
  readonly columnStart: Int32Array;
  readonly columnCheck: Int32Array;
  readonly columnCoefficient: Int32Array;
  readonly rowStart: Int32Array;
  readonly rowColumn: Int32Array;
  readonly blamed: readonly number[];
  /** Most checks that one column stands in. */
  readonly widest: number;
}

export function buildMatrix(system: System, checkSet: CheckSet): Matrix {
  const { checks } = checkSet;
  const residuals = Float64Array.from(checks, (check) => check.residual);
  const failing = [...checks.keys()].filter((index) => residuals[index] !== 0);
  const blamed = blamable(system, checkSet, failing);
  const rows = rowsOf(system, checkSet, blamed);
  const columnStart = new Int32Array(system.cells.length + blamed.length + 1);
  const rowStart = new Int32Array(rows.length + 1);
  for (let check = 0; check < rows.length; check++) {
    const row = rows[check]!;
    rowStart[check + 1] = rowStart[check]! + row.length;
    for (const { cell } of row) columnStart[cell + 1]!++;
  }
  const widest = columnStart.reduce((most, count) => Math.max(most, count), 0);
  for (let column = 1; column < columnStart.length; column++)
    columnStart[column]! += columnStart[column - 1]!;
  const size = rowStart[rows.length]!;
  const rowColumn = new Int32Array(size);
  const columnCheck = new Int32Array(size);
  const columnCoefficient = new Int32Array(size);
  const next = columnStart.slice();
  let position = 0;
  for (let check = 0; check < rows.length; check++) {
    for (const { cell, sign } of rows[check]!) {
      rowColumn[position++] = cell;
      const entry = next[cell]!++;
      columnCheck[entry] = check;
      columnCoefficient[entry] = sign;
    }
  }
  const entries = { columnStart, columnCheck, columnCoefficient, rowStart, rowColumn };
  return { system, checkSet, residuals, failing, ...entries, blamed, widest };
}

/** The terms of each check that may be changed, and its blamed relations as further terms. */
function rowsOf(
  system: System,
  { checks }: CheckSet,
  blamed: readonly number[],
): readonly (readonly Term[])[] {
  const { cells } = system;
  const columnOf = new Map(blamed.map((relation, index) => [relation, cells.length + index]));
  const anyFixed = cells.some((cell) => cell.fixed === true);
  return checks.map(({ terms, parts }) => {
    const free = anyFixed ? terms.filter(({ cell }) => cells[cell]!.fixed !== true) : terms;
    if (blamed.length === 0) return free;
    const blame = parts.flatMap(([part, sign]) => {
      const cell = columnOf.get(part);
      return cell === undefined ? [] : [{ cell, sign }];
    });
    return [...free, ...blame];
  });
}

/** Relations with a price of their own, and those of failing checks that leave nothing else to change. */
function blamable(system: System, { checks }: CheckSet, failing: readonly number[]): readonly number[] {
  const found = new Set<number>();
  for (const [index, relation] of system.relations.entries())
    if (relation.weight !== undefined) found.add(index);
  for (const index of failing) {
    const { terms, parts } = checks[index]!;
    if (terms.some(({ cell }) => system.cells[cell]!.fixed !== true)) continue;
    for (const [part] of parts) found.add(part);
  }
  return [...found].sort((a, b) => a - b);
}

export function blameCost(system: System, relation: number): number {
  return system.relations[relation]!.weight ?? BLAME_COST;
}

/** The coefficient of a column in a check, 0 where it does not stand. */
export function coefficientOf(matrix: Matrix, column: number, check: number): number {
  for (let entry = matrix.columnStart[column]!; entry < matrix.columnStart[column + 1]!; entry++) {
    if (matrix.columnCheck[entry] === check) return matrix.columnCoefficient[entry]!;
  }
  return 0;
}

/** May this cell be given another figure? A deduced blank follows the others, an undecided one is nobody's. */
export function isFree({ system, checkSet }: Matrix, cell: number): boolean {
  return system.cells[cell]!.fixed !== true && checkSet.values[cell] !== null && !checkSet.deduced.has(cell);
}

/** Could the cell hold this figure? */
export function isPossible({ system }: Matrix, cell: number, figure: number): boolean {
  return Number.isSafeInteger(figure) && (figure >= 0 || system.cells[cell]!.signed === true);
}
