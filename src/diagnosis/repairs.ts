// Proposes slips over a whole line whose true figures only the crossing checks still know.
import type { Line } from './lines.js';
import { isPossible, type Matrix } from './matrix.js';
import type { Change, Operation } from './types.js';

/** Totals left as they were, an amount in the wrong place of a line, a row copied from the one above, last year's figures. */
export function* repairs(matrix: Matrix, lines: readonly Line[]): Generator<Operation> {
  const { cells } = matrix.system;
  for (const [index, line] of lines.entries()) {
    if (line.needy < 2) continue;
    const changes = asked(matrix, line);
    const totals = changes.filter(({ cell }) => cells[cell]!.total === true);
    if (totals.length > 1) {
      const empty = totals.every(({ from }) => from === 0 || from === null);
      yield { pattern: empty ? 'total-missing' : 'total-not-updated', changes: totals };
    }
    if (changes.length === 2 && isMove(changes)) yield { pattern: 'misplaced', changes };
    if (isCopy(matrix, lines[index - 1], line)) yield { pattern: 'row-copied', changes };
    if (isPasted(matrix, line, changes)) yield { pattern: 'last-year-pasted', changes };
  }
}

function asked(matrix: Matrix, { cells, needs }: Line): readonly Change[] {
  const changes: Change[] = [];
  for (const [index, cell] of cells.entries()) {
    const need = needs[index];
    if (need === undefined || need === 0) continue;
    const to = matrix.checkSet.values[cell]! + need;
    if (isPossible(matrix, cell, to)) changes.push({ cell, from: matrix.system.cells[cell]!.value, to });
  }
  return changes;
}

/** What one cell has too much the other lacks. */
function isMove(changes: readonly Change[]): boolean {
  return changes.reduce((sum, { from, to }) => sum + to - (from ?? 0), 0) === 0;
}

function isCopy(matrix: Matrix, above: Line | undefined, { kind, cells }: Line): boolean {
  if (kind !== 'row' || above === undefined || above.cells.length !== cells.length) return false;
  const figures = cells.map((cell) => matrix.system.cells[cell]!.value);
  const same = above.cells.every((cell, index) => matrix.system.cells[cell]!.value === figures[index]);
  return same && figures.filter(Boolean).length > 1;
}

/** Every cell in question holds last year's figure, and no other cell of the line differs from last year's. */
function isPasted(matrix: Matrix, { cells }: Line, changes: readonly Change[]): boolean {
  const pasted = cells.every((index) => {
    const { value, previous } = matrix.system.cells[index]!;
    return previous == null || value === previous;
  });
  return pasted && changes.every(({ cell, from }) => from === matrix.system.cells[cell]!.previous);
}
