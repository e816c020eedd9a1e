// The ruled cells of a table as it is printed, with what stands in them.

import type { FormTable } from '../src/form.js';
import type { Grid, GridCell } from '../src/grid.js';

export interface PrintedGrid extends Grid {
  readonly cells: readonly (GridCell & { readonly text: string })[];
}

/** As printed, the rows `from` up to `to`. */
export function gridOf(
  { cells, columns }: Pick<FormTable, 'cells' | 'columns'>,
  from: number,
  to: number,
): PrintedGrid {
  const here = cells.flatMap((cell) => {
    const [row, end] = [Math.max(cell.row, from), Math.min(cell.row + cell.rows, to)];
    const rows = end - row;
    const text = cell.row < from ? '' : cell.text;
    const box = { x: cell.column * 60, y: row * 30, width: cell.columns * 60, height: rows * 30 };
    return rows > 0
      ? [{ ...box, text, row: row - from, rows, column: cell.column, columns: cell.columns }]
      : [];
  });
  here.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells: here, rows: to - from, columns };
}
