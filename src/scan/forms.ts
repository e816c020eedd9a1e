// The forms that a scan may show, as the reader of scans needs them: printed grids and sums.

import type { Edition } from '../edition/edition.js';
import { editionById } from '../edition/editions.js';
import { withMergedRows } from '../edition/merged-rows.js';
import { type FormCell, layTable } from '../forms/layout.js';

export interface ScanForm {
  readonly id: string;
  readonly tables: readonly {
    readonly id: string;
    readonly cells: readonly FormCell[];
    readonly rows: number;
    readonly columns: number;
  }[];
  /** Each adds up to 0. */
  readonly equations: readonly (readonly { readonly id: string; readonly sign: 1 | -1 }[])[];
}

/** Those that are scanned; some print （六） as one row. */
export function scanEditions(): readonly [newest: Edition, merged: Edition, older: Edition] {
  const newest = editionById('2021')!;
  const table = newest.data.tables.find(({ id }) => id === 'requests')!;
  const rows = table.rows.flatMap(({ id }, i) => (id.startsWith('other.') ? [i] : []));
  return [newest, withMergedRows(newest, table, rows), editionById('2019')!];
}

/** Those of the editions, in their order. */
export function scanForms(): ScanForm[] {
  return scanEditions().map(formOf);
}

export function formOf({ id, data, cells, relations }: Edition): ScanForm {
  const term = (sign: 1 | -1) => (one: { readonly cell: number; readonly sign: 1 | -1 }) =>
    ({ id: cells[one.cell]!.id, sign: one.sign === sign ? 1 : -1 }) as const;
  return {
    id,
    tables: data.tables.map((table) => ({ id: table.id, ...layTable(table) })),
    equations: relations
      .filter(({ operator }) => operator === '=')
      .map(({ left, right }) => [...left.map(term(1)), ...right.map(term(-1))]),
  };
}
