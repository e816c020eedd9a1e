// The shapes in which the tables of the form come: merged cells, label columns and header lines.

import type { TableData } from '../../src/edition/data.js';
import { acrossPaths, formKind, type Label } from './form.js';
import type { Grid } from './grid.js';
import { acrossGrid, blockGrids, matrixGrid, officeMatrix, unitsGrid } from './tables.js';

export interface Shape {
  readonly name: string;
  /** Merged cells: blank but for the first part, or the text in every part. */
  readonly repeat: boolean;
  readonly labelColumns: 1 | 2 | 3;
  /** Headings that the label columns have no room for: a line of their own, or left out. */
  readonly groups: 'line' | 'missing';
  /** `split`: the upper halves of the labels in one line, the lower halves in the next. */
  readonly header: 0 | 1 | 2 | 3 | 'split';
  /** A label that is higher than one line stands in its last line instead of its first. */
  readonly sunk: boolean;
  /** The parts of a table of blocks stand apart. */
  readonly apart: boolean;
  /** Header and figures of one column stand in different grid columns. */
  readonly shifted: boolean;
  /** As an office program saves it: first eight columns, then nine; a label and its figures on two lines. */
  readonly office: boolean;
  /** The first rows or the last column moved to the other end. */
  readonly order: 'form' | 'rows' | 'columns';
}

const full: Shape = {
  name: 'full',
  repeat: false,
  labelColumns: 3,
  groups: 'line',
  header: 3,
  sunk: false,
  apart: false,
  shifted: false,
  office: false,
  order: 'form',
};

export const shapes: readonly Shape[] = [
  full,
  { ...full, name: 'office', office: true },
  { ...full, name: 'repeated', repeat: true },
  { ...full, name: 'two label columns', labelColumns: 2 },
  { ...full, name: 'two label columns, no results heading', labelColumns: 2, groups: 'missing' },
  { ...full, name: 'one label column', labelColumns: 1 },
  { ...full, name: 'one label column, no groups', labelColumns: 1, groups: 'missing', apart: true },
  { ...full, name: 'header in two lines', header: 2, labelColumns: 2 },
  { ...full, name: 'header in one line', header: 1, apart: true },
  { ...full, name: 'header split', header: 'split' },
  { ...full, name: 'header sunk', sunk: true },
  { ...full, name: 'no header', header: 0, labelColumns: 2 },
  { ...full, name: 'shifted', shifted: true, apart: true },
];

/** Not as the form has it, yet every row and column is named. */
export const reorderedShapes: readonly Shape[] = [
  { ...full, name: 'rows in another order', order: 'rows' },
  { ...full, name: 'columns in another order', order: 'columns' },
];

/** What a writer needs to know to fill in a table. */
export interface Filling {
  readonly texts: Readonly<Record<string, string>>;
  readonly label: (label: Label) => string;
}

export function shapeTable(form: TableData, shape: Shape, filling: Filling): Grid[] {
  const table = reorder(form, shape);
  switch (formKind(table)) {
    case 'blocks':
      return blockGrids(table, shape, filling);
    case 'across':
      return [acrossGrid(table, acrossPaths(table), shape, filling)];
    case 'pairs':
      return [matrixGrid(table, { ...shape, header: 0 }, filling)];
    case 'units':
      return [unitsGrid(table, shape, filling)];
    case 'matrix':
      return [shape.office ? officeMatrix(table, shape, filling) : matrixGrid(table, shape, filling)];
  }
}

function reorder(table: TableData, { order }: Shape): TableData {
  const { rows, columns } = table;
  switch (order) {
    case 'form':
      return table;
    case 'rows':
      return { ...table, rows: [...rows.slice(2), ...rows.slice(0, 2)] };
    case 'columns':
      return { ...table, columns: [...columns.slice(-1), ...columns.slice(0, -1)] };
  }
}
