// Rows and columns of cells, and what their crossing checks ask of each cell.
import { isFree, type Matrix } from './matrix.js';

/** Cells of equal row key, or of equal column key, in the order given. */
export interface Line {
  readonly kind: 'row' | 'column';
  readonly cells: readonly number[];
  /**
   * What has to be added to each cell so that every check which crosses the line there holds; `undefined` where
   * the cell may not change, no check crosses, or two of them disagree.
   */
  readonly needs: readonly (number | undefined)[];
  /** How many needs are neither 0 nor undefined. */
  readonly needy: number;
}

export function linesOf(matrix: Matrix): readonly Line[] {
  const standing = new Int32Array(matrix.residuals.length);
  return (['row', 'column'] as const).flatMap((kind) =>
    grouped(matrix, kind).map((cells) => {
      const needs = needsOf(matrix, cells, standing);
      const needy = needs.filter((need) => need !== undefined && need !== 0).length;
      return { kind, cells, needs, needy };
    }),
  );
}

function grouped(matrix: Matrix, kind: 'row' | 'column'): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  let index = 0;
  for (const cell of matrix.system.cells) {
    const key = cell[kind];
    if (key !== undefined) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [index]);
      else group.push(index);
    }
    index++;
  }
  return [...groups.values()].filter((cells) => cells.length > 1);
}

/** `standing` is scratch, all zero before and after: how many cells of the line stand in each check. */
function needsOf(
  matrix: Matrix,
  cells: readonly number[],
  standing: Int32Array,
): readonly (number | undefined)[] {
  count(matrix, cells, standing, 1);
  const needs = cells.map((cell) => (isFree(matrix, cell) ? needOf(matrix, cell, standing) : undefined));
  count(matrix, cells, standing, -1);
  return needs;
}

function count(matrix: Matrix, cells: readonly number[], standing: Int32Array, step: 1 | -1): void {
  for (const cell of cells) {
    const end = matrix.columnStart[cell + 1]!;
    for (let entry = matrix.columnStart[cell]!; entry < end; entry++)
      standing[matrix.columnCheck[entry]!]! += step;
  }
}

function needOf(matrix: Matrix, cell: number, standing: Int32Array): number | undefined {
  let need: number | undefined;
  const end = matrix.columnStart[cell + 1]!;
  for (let entry = matrix.columnStart[cell]!; entry < end; entry++) {
    const check = matrix.columnCheck[entry]!;
    if (standing[check] !== 1) continue;
    const residual = matrix.residuals[check]!;
    const asked = residual === 0 ? 0 : -residual / matrix.columnCoefficient[entry]!;
    if (!Number.isSafeInteger(asked) || (need !== undefined && need !== asked)) return undefined;
    need = asked;
  }
  return need;
}
