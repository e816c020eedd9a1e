// The printed form of an edition: which headings stand above and before its rows and columns.

import type { ColumnData, LabelData, RowData, TableData } from '../../src/edition/data.js';
import { columnsOf } from '../../src/edition/edition.js';

export type Label = LabelData | string;

/**
 * `blocks`: small tables under one another. `matrix`: rows by columns. `across`: rows side by side. `pairs`: labels with
 * one value each. `units`: a column of units beside the labels.
 */
export type FormKind = 'blocks' | 'matrix' | 'across' | 'pairs' | 'units';

export function formKind(table: TableData): FormKind {
  if (table.layout !== 'down') return table.layout;
  if (table.unitColumn !== undefined) return 'units';
  return table.rows.some(({ block }) => block !== undefined) ? 'blocks' : 'matrix';
}

export interface Block {
  readonly title: string;
  readonly columns: readonly ColumnData[];
  readonly rows: readonly RowData[];
}

export function blocksOf(table: TableData): Block[] {
  const blocks: { title: string; columns: readonly ColumnData[]; rows: RowData[] }[] = [];
  for (const row of table.rows) {
    const last = blocks.at(-1);
    if (last && last.title === row.block) last.rows.push(row);
    else blocks.push({ title: row.block ?? '', columns: columnsOf(table, row), rows: [row] });
  }
  return blocks;
}

/** From the outermost heading to the row's own label. */
export function rowPath(row: RowData): Label[] {
  return [...(row.groups ?? []), row];
}

/** From the outermost heading to the column's own label. */
export function columnPath(table: TableData, column: ColumnData): Label[] {
  return [table.columnsTitle, column.group, column].filter((label) => label !== undefined);
}

/** The columns of a table whose rows stand side by side, each with the headings above it. */
export function acrossPaths(table: TableData): { readonly path: Label[]; readonly id: string }[] {
  return table.rows.flatMap((row) =>
    columnsOf(table, row).map((column) => ({
      path: [...rowPath(row), column],
      id: `${table.id}/${row.id}/${column.id}`,
    })),
  );
}
