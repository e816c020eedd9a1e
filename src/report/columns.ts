// Finds out which columns the cells of a row stand in, from the header above it.

import type { DocumentCell } from '../document/document.js';
import type { ColumnData } from '../edition/data.js';
import { columnsOf } from '../edition/edition.js';
import { labelKey } from '../text/label.js';
import { nearest } from '../text/similarity.js';
import type { Claim, HeaderCell } from './claims.js';

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
export function readHeader(claim: Pick<Claim, 'table' | 'header'>, row: number): Header {
  const columns = columnsOf(claim.table.data, claim.table.data.rows[row]!);
  const positions = columns.map((column) => claim.table.data.columns.indexOf(column));
  const known = claim.header.filter((cell) => cell.column !== undefined && positions.includes(cell.column));
  const decimals = new Map<number, number>();
  for (const { column, decimals: most } of known) {
    if (most !== undefined && column !== undefined) decimals.set(positions.indexOf(column), most);
  }
  const canonical = columns.map((_, i) => i);
  const seen = new Map(known.map((cell) => [positions.indexOf(cell.column!), cell]));
  const label = claim.header[0]?.cell;
  const foreign = claim.header.filter((cell) => cell.column === undefined);
  const above = new Map([
    ...known.map((cell) => [cell.at, positions.indexOf(cell.column!)] as const),
    ...foreign.map((cell) => [cell.at, -1] as const),
  ]);
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
  const oneLine = known.every((cell) => cell.row === known[0]?.row);
  const indexes = new Set([...seen.values()].map((cell) => cell.at));
  if (seen.size < 2 || indexes.size < seen.size) return base;
  const ordered = [...seen].sort(([, a], [, b]) => a.at - b.at).map(([position]) => position);
  const inOrder = ordered.every((position, i) => i === 0 || position > ordered[i - 1]!);
  const missing = columns.filter((_, i) => !seen.has(i));
  const unknown = oneLine ? nameForeign(foreign, missing) : [];
  if (missing.length > 0) {
    return { ...base, missing: oneLine ? missing : [], unknown, order: oneLine ? ordered : canonical };
  }
  const first = Math.min(...indexes);
  const contiguous = Math.max(...indexes) - first + 1 === columns.length;
  const width = known[0]!.row.cells.length;
  const start = contiguous && known[0]!.row.cut === 'delimited' ? { width, at: first } : undefined;
  if (inOrder) return { ...base, start, unknown };
  return oneLine || start ? { ...base, order: ordered, inOrder: false, start, unknown } : base;
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
