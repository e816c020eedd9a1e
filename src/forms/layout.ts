// A table of an edition as the official form prints it: every cell with its place, its extent and what it is for.

import type { ColumnData, RowData, TableData } from '../edition/data.js';
import { cellId, columnsOf } from '../edition/edition.js';
import { blankText, NO_UNIT, newHeadings } from '../edition/form.js';

/** Rows and columns of the printed grid, from 0. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it takes. */
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  readonly kind: 'header' | 'label' | 'figure';
  /** `table/row/column` of a figure. */
  readonly id?: string;
}

export interface FormTable {
  readonly table: TableData;
  readonly cells: readonly FormCell[];
  readonly rows: number;
  readonly columns: number;
  /** Lines of the header at the top that all figures stand under; 0 where blocks have their own. */
  readonly headerRows: number;
  readonly labelColumns: number;
}

export function layTable(table: TableData): FormTable {
  if (table.layout === 'across') return layAcross(table);
  if (table.unitColumn !== undefined) return layUnits(table, table.unitColumn);
  return table.rows.some(({ block }) => block !== undefined) ? layBlocks(table) : layMatrix(table);
}

/** A heading over neighbours that share it and all headings before it; the last of a path is its own. */
interface Heading {
  readonly text: string;
  readonly level: number;
  /** Down to the deepest level for the last of a path. */
  readonly levels: number;
  readonly at: number;
  readonly count: number;
}

function headingsOf(paths: readonly (readonly string[])[], depth: number): Heading[] {
  const found: Heading[] = [];
  for (let level = 0; level < depth; level++) {
    for (let at = 0; at < paths.length; ) {
      const path = paths[at]!;
      const isLast = level === path.length - 1;
      let count = 1;
      while (!isLast && sharePath(path, paths[at + count], level)) count++;
      const text = path[level];
      if (text !== undefined) found.push({ text, level, levels: isLast ? depth - level : 1, at, count });
      at += count;
    }
  }
  return found;
}

function sharePath(path: readonly string[], other: readonly string[] | undefined, level: number): boolean {
  if (!other || other.length <= level + 1) return false;
  return path.slice(0, level + 1).every((text, i) => other[i] === text);
}

function depthOf(paths: readonly (readonly string[])[]): number {
  return Math.max(...paths.map(({ length }) => length));
}

function rowPath({ groups = [], label }: RowData): string[] {
  return [...groups, label];
}

function layMatrix(table: TableData): FormTable {
  const above = table.columns.map(({ group, label }) =>
    [table.columnsTitle, group, label].filter((text) => text !== undefined),
  );
  const beside = table.rows.map(rowPath);
  const headerRows = table.layout === 'pairs' ? 0 : depthOf(above);
  const labelColumns = depthOf(beside);
  const corner: FormCell = {
    row: 0,
    column: 0,
    rows: headerRows,
    columns: labelColumns,
    text: table.corner ?? '',
    kind: 'header',
  };
  const columnHeads = headingsOf(above, headerRows).map(({ text, level, levels, at, count }): FormCell => {
    return { row: level, column: labelColumns + at, rows: levels, columns: count, text, kind: 'header' };
  });
  const rowHeads = headingsOf(beside, labelColumns).map(({ text, level, levels, at, count }): FormCell => {
    return { row: headerRows + at, column: level, rows: count, columns: levels, text, kind: 'label' };
  });
  const figures = table.rows.flatMap((row, i) =>
    table.columns.map((column, k) => figure(table, row, column, headerRows + i, labelColumns + k)),
  );
  return {
    table,
    cells: [...(headerRows > 0 ? [corner] : []), ...columnHeads, ...rowHeads, ...figures],
    rows: headerRows + table.rows.length,
    columns: labelColumns + table.columns.length,
    headerRows,
    labelColumns,
  };
}

/** Units beside the labels, and a line for each heading. */
function layUnits(table: TableData, unitColumn: string): FormTable {
  const one = { rows: 1, columns: 1 };
  const header = [table.corner ?? '', unitColumn, ...table.columns.map(({ label }) => label)];
  const cells = header.map((text, column): FormCell => ({ row: 0, column, ...one, text, kind: 'header' }));
  let line = 1;
  const label = (column: number, text: string): FormCell => ({
    row: line,
    column,
    ...one,
    text,
    kind: 'label',
  });
  table.rows.forEach((row, i) => {
    for (const heading of newHeadings(row, table.rows[i - 1])) {
      const blanks = table.columns.map((_, k) => label(2 + k, ''));
      cells.push(label(0, heading), label(1, NO_UNIT), ...blanks);
      line++;
    }
    const figures = table.columns.map((column, k) => figure(table, row, column, line, 2 + k));
    cells.push(label(0, row.label), label(1, row.unit ?? NO_UNIT), ...figures);
    line++;
  });
  return { table, cells, rows: line, columns: header.length, headerRows: 1, labelColumns: 2 };
}

function layAcross(table: TableData): FormTable {
  const paths = table.rows.flatMap((row) =>
    columnsOf(table, row).map((column) => ({ row, column, path: [...rowPath(row), column.label] })),
  );
  const headerRows = depthOf(paths.map(({ path }) => path));
  const heads = headingsOf(
    paths.map(({ path }) => path),
    headerRows,
  ).map(({ text, level, levels, at, count }): FormCell => {
    return { row: level, column: at, rows: levels, columns: count, text, kind: 'header' };
  });
  const figures = paths.map(({ row, column }, i) => figure(table, row, column, headerRows, i));
  return {
    table,
    cells: [...heads, ...figures],
    rows: headerRows + 1,
    columns: paths.length,
    headerRows,
    labelColumns: 0,
  };
}

function layBlocks(table: TableData): FormTable {
  const widest = Math.max(...table.rows.map((row) => columnsOf(table, row).length));
  const cells: FormCell[] = [];
  let line = 0;
  table.rows.forEach((row, i) => {
    const columns = columnsOf(table, row);
    const above = table.rows[i - 1];
    const spread = spreadOver(columns.length, widest);
    if (above?.block !== row.block || i === 0) {
      const whole = { rows: 1, kind: 'header' as const };
      if (row.block) cells.push({ ...whole, row: line++, column: 0, columns: 1 + widest, text: row.block });
      cells.push({ ...whole, row: line, column: 0, columns: 1, text: table.corner ?? '' });
      columns.forEach(({ label }, k) => {
        cells.push({ ...whole, row: line, ...spread[k]!, text: label });
      });
      line++;
    }
    cells.push({ row: line, column: 0, rows: 1, columns: 1, text: row.label, kind: 'label' });
    columns.forEach((column, k) => {
      cells.push({ ...figure(table, row, column, line, 0), ...spread[k]! });
    });
    line++;
  });
  return { table, cells, rows: line, columns: 1 + widest, headerRows: 0, labelColumns: 1 };
}

/** Fewer columns than the widest block has: the last takes what is left. */
function spreadOver(count: number, widest: number): { readonly column: number; readonly columns: number }[] {
  return Array.from({ length: count }, (_, i) => ({
    column: 1 + i,
    columns: i === count - 1 ? widest - i : 1,
  }));
}

function figure(table: TableData, row: RowData, column: ColumnData, line: number, at: number): FormCell {
  const id = cellId(table.id, row.id, column.id);
  return { row: line, column: at, rows: 1, columns: 1, text: blankText(row, column), kind: 'figure', id };
}
