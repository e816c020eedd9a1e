// Finds out which columns the cells of a row stand in, from the header above it.

import type { DocumentCell } from '../document/document.js';
import type { ColumnData } from '../edition/data.js';
import { labelKey } from '../text/label.js';
import { nearest } from '../text/similarity.js';
import type { Claim, HeaderCell } from './claim.js';

export interface Header {
  /** The row's own columns, in the form's order. */
  readonly columns: readonly ColumnData[];
  /** Positions in the row's own columns, in the order in which the header has them. */
  readonly order: readonly number[];
  readonly missing: readonly ColumnData[];
  readonly unknown: readonly { readonly label: DocumentCell; readonly nearest: ColumnData | undefined }[];
  readonly inOrder: boolean;
  /** Absolute index of the first column where the header shows it, by the width of its rows. */
  readonly start: { readonly width: number; readonly at: number } | undefined;
  /** Which column the header has above each cell of a row, by the cell's index; -1 is a foreign column. */
  readonly above: ReadonlyMap<number, number>;
  /** Most decimals that the header allows, by position in the row's own columns. */
  readonly decimals: ReadonlyMap<number, number>;
  /** The first label of the header, for findings about it. */
  readonly label: DocumentCell | undefined;
}

/** The row's columns as the header above it orders them; the form's order where the header is silent. */
export function readHeader({ table, header }: Pick<Claim, 'table' | 'header'>, row: number): Header {
  const { data: columns, positions } = table.rows[row]!.columns;
  const known: HeaderCell[] = [];
  const foreign: HeaderCell[] = [];
  const decimals = new Map<number, number>();
  const above = new Map<number, number>();
  /** By position: the cell's index in its row. */
  const places: (number | undefined)[] = columns.map(() => undefined);
  for (const cell of header) {
    const { column, at, decimals: most } = cell;
    if (column === undefined) {
      foreign.push(cell);
      continue;
    }
    const position = positions[column]!;
    if (position < 0) continue;
    known.push(cell);
    places[position] = at;
    above.set(at, position);
    if (most !== undefined) decimals.set(position, most);
  }
  for (const { at } of foreign) above.set(at, -1);
  const canonical = columns.map((_, i) => i);
  const label = header[0]?.cell;
  const base = {
    above,
    columns,
    decimals,
    label,
    unknown: [],
    inOrder: true,
    missing: [],
    order: canonical,
    start: undefined,
  };
  const seen = canonical.filter((position) => places[position] !== undefined);
  if (seen.length < 2 || new Set(seen.map((position) => places[position])).size < seen.length) return base;
  const start = startOf([...known, ...foreign]);
  // Without marked places only the labels of one line have an order.
  if (!start && known.some((cell) => cell.row !== known[0]!.row)) return base;
  const order = [...seen].sort((a, b) => places[a]! - places[b]!);
  const inOrder = order.every((position, i) => i === 0 || position > order[i - 1]!);
  const missing = columns.filter((_, position) => places[position] === undefined);
  const unknown = nameForeign(foreign, missing);
  if (missing.length === 0) return { ...base, start, unknown, inOrder, order };
  if (unknown.length > 0) return { ...base, start, unknown };
  return { ...base, start, missing, order };
}

/** Where the first column stands: the header's cells are marked, and stand side by side without a gap. */
function startOf(cells: readonly HeaderCell[]): Header['start'] {
  if (!cells.every(({ row }) => row.cut === 'delimited')) return undefined;
  const places = new Set(cells.map(({ at }) => at));
  const at = Math.min(...places);
  const contiguous = Math.max(...places) - at + 1 === places.size;
  return contiguous ? { width: cells[0]!.row.cells.length, at } : undefined;
}

/** A foreign text in the header stands for the missing column that it resembles most. */
function nameForeign(foreign: readonly HeaderCell[], missing: readonly ColumnData[]): Header['unknown'] {
  return foreign.map(({ cell }) => {
    const { core } = labelKey(cell.text);
    const limit = Math.ceil(core.length / 2);
    const [best] = nearest(core, missing, (column) => labelKey(column.label).core, limit);
    return { label: cell, nearest: best?.item };
  });
}
