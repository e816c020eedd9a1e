// A table of a report as lines of cells, before it is written as text.

import type { TableData } from '../../src/edition/data.js';

export interface GridRow {
  readonly kind: 'header' | 'title' | 'data';
  /** Cells left of the figures; in a header the corner. */
  readonly labels: readonly string[];
  /** Figures, or the labels above them. Covered parts of merged cells are empty or repeat the cell. */
  readonly values: readonly string[];
  /** Lines that the layout puts before this row: blank, page numbers. */
  readonly before?: readonly string[];
}

export interface Grid {
  readonly table: TableData;
  readonly rows: readonly GridRow[];
}

export function cellsOf(row: GridRow): string[] {
  return [...row.labels, ...row.values];
}

export function gridWidth(grid: Grid): number {
  return Math.max(...grid.rows.map((row) => row.labels.length + row.values.length));
}

/** `length` cells: the item and blanks, or the item again and again. */
export function spread(text: string, length: number, repeat: boolean): string[] {
  return Array.from({ length }, (_, i) => (i === 0 || repeat ? text : ''));
}

/** How a table is interrupted before one of its rows. */
export interface Break {
  readonly kind: 'none' | 'blank' | 'dashes' | 'slash' | 'page' | 'header' | 'page-and-header';
  /** ReportCounts over the rows that hold figures. */
  readonly at: number;
}

const LINES: Readonly<Record<Break['kind'], readonly string[]>> = {
  none: [],
  blank: [''],
  dashes: ['- 3 -'],
  slash: ['3/5'],
  page: ['', '第3页 共5页', ''],
  header: [],
  'page-and-header': ['— 3 —'],
};

/**
 * Only between two rows with figures, so that what belongs together stays on one page. No header is
 * repeated before a row that is named like a column (合计): one cell a line, that row would be part of it.
 */
export function breakGrid(grid: Grid, { kind, at }: Break): Grid {
  const repeats = kind.endsWith('header');
  const columns = new Set(grid.rows.flatMap((row) => (row.kind === 'header' ? row.values : [])));
  const places = grid.rows.flatMap((row, i) => {
    const between = row.kind === 'data' && grid.rows[i - 1]?.kind === 'data';
    const named = row.labels.some((label) => label !== '' && columns.has(label));
    return between && !(repeats && named) ? [i] : [];
  });
  const place = places[at % Math.max(1, places.length)];
  if (kind === 'none' || place === undefined) return grid;
  const above = grid.rows.slice(0, place);
  const [first, ...others] = grid.rows.slice(place);
  const [next, ...later] = [...(repeats ? headerAbove(above) : []), first!];
  return { ...grid, rows: [...above, { ...next!, before: LINES[kind] }, ...later, ...others] };
}

function headerAbove(rows: readonly GridRow[]): GridRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === 'header');
  const first = rows.slice(0, last + 1).findLastIndex(({ kind }) => kind !== 'header') + 1;
  return rows.slice(first, last + 1);
}
