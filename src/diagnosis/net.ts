// The checks as a sparse integer matrix: rows are checks, columns are what may be changed or blamed.
import type { Settled } from './settle.js';
import type { System } from './types.js';

/** Price of blaming a relation without a weight of its own, where nothing else is left to blame. */
const BLAME_COST = 30;

/**
 * Columns below `system.cells.length` are cells (empty when blank, fixed or in no check), the others blamed
 * relations in the order of `blamed`. Entries of column c are at positions `columnStart[c] … columnStart[c + 1]`
 * of `columnCheck` and `columnCoefficient`; rows likewise.
 */
export interface Net {
  readonly system: System;
  readonly settled: Settled;
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

export function buildNet(system: System, settled: Settled): Net {
  const { checks } = settled;
  const residuals = Float64Array.from(checks, (check) => check.residual);
  const failing = [...checks.keys()].filter((index) => residuals[index] !== 0);
  const blamed = blamable(system, settled, failing);
  const columnOf = new Map(blamed.map((relation, index) => [relation, system.cells.length + index]));
  const columnCount = system.cells.length + blamed.length;
  const columnStart = new Int32Array(columnCount + 1);
  const rowStart = new Int32Array(checks.length + 1);
  const rows = checks.map((check) => {
    const row: [number, number][] = [];
    for (const [cell, coefficient] of check.terms) {
      if (system.cells[cell]!.fixed !== true) row.push([cell, coefficient]);
    }
    for (const [part, coefficient] of check.parts) {
      const column = columnOf.get(part);
      if (column !== undefined) row.push([column, coefficient]);
    }
    return row;
  });
  for (const [check, row] of rows.entries()) {
    rowStart[check + 1] = rowStart[check]! + row.length;
    for (const [column] of row) columnStart[column + 1]!++;
  }
  let widest = 0;
  for (let column = 0; column < columnCount; column++) {
    widest = Math.max(widest, columnStart[column + 1]!);
    columnStart[column + 1]! += columnStart[column]!;
  }
  const size = rowStart[checks.length]!;
  const rowColumn = new Int32Array(size);
  const columnCheck = new Int32Array(size);
  const columnCoefficient = new Int32Array(size);
  const next = columnStart.slice();
  for (const [check, row] of rows.entries()) {
    for (const [position, [column, coefficient]] of row.entries()) {
      rowColumn[rowStart[check]! + position] = column;
      const entry = next[column]!++;
      columnCheck[entry] = check;
      columnCoefficient[entry] = coefficient;
    }
  }
  return {
    system,
    settled,
    residuals,
    failing,
    columnStart,
    columnCheck,
    columnCoefficient,
    rowStart,
    rowColumn,
    blamed,
    widest,
  };
}

/** Relations with a price of their own, and those of failing checks that leave nothing else to change. */
function blamable(system: System, settled: Settled, failing: readonly number[]): readonly number[] {
  const found = new Set<number>();
  for (const [index, relation] of system.relations.entries())
    if (relation.weight !== undefined) found.add(index);
  for (const index of failing) {
    const { terms, parts } = settled.checks[index]!;
    const free = [...terms.keys()].some((cell) => system.cells[cell]!.fixed !== true);
    if (!free) for (const part of parts.keys()) found.add(part);
  }
  return [...found].sort((a, b) => a - b);
}

export function blameCost(system: System, relation: number): number {
  return system.relations[relation]!.weight ?? BLAME_COST;
}

/** May this cell be given another figure? */
export function isFree(net: Net, cell: number): boolean {
  return net.system.cells[cell]!.fixed !== true && net.settled.values[cell] != null;
}
