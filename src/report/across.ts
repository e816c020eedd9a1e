// Binds the figures of a table whose rows stand side by side in one line.

import type { DocumentCell, Place } from '../document/document.js';
import type { LabelData } from '../edition/data.js';
import { labelKey } from '../text/label.js';
import { nearest } from '../text/similarity.js';
import { align, dependOn, NO_STARTS } from './align.js';
import type { State } from './bind.js';
import type { AcrossClaim, RowAbove } from './claim.js';

/** The row and the column, by position in the table, that a figure of the line belongs to. */
interface Slot {
  readonly row: number;
  readonly column: number;
}

interface Slots {
  readonly slots: readonly Slot[];
  /** Index of the first figure's cell where the header shows it. */
  readonly start: number | undefined;
  readonly inOrder: boolean;
}

export function bindAcross(claims: readonly AcrossClaim[], state: State): void {
  const seen = new Map<number, Place>();
  let isNoted = false;
  for (const claim of claims) {
    const { table } = claim;
    const { slots, start, inOrder } = slotsByHeader(claim) ?? slotsOfForm(claim);
    const repeated = slots.find(({ row }) => seen.has(row));
    if (repeated) {
      const first = seen.get(repeated.row)!;
      if (!isNoted) state.note({ kind: 'table-repeated', table, place: claim.place, first });
      isNoted = true;
      continue;
    }
    const starts =
      start === undefined ? NO_STARTS : { ...NO_STARTS, byWidth: new Map([[claim.width, start]]) };
    const fitted = align(claim, slots.length, starts);
    dependOn(fitted, state);
    state.tables.add(table);
    if (fitted.kind === 'misfit') {
      const bound = fitted.values.length > 0;
      state.note({
        kind: 'row-length',
        table,
        row: undefined,
        place: claim.place,
        found: fitted.found,
        wanted: slots.length,
        bound,
      });
    }
    if (!inOrder) {
      state.note({
        kind: 'columns-out-of-order',
        table,
        place: claim.header[0]!.cell.place,
        found: orderOf(claim, slots),
      });
    }
    noteForeign(claim, state);
    slots.forEach(({ row, column }, i) => {
      seen.set(row, claim.place);
      const cell: DocumentCell | undefined = fitted.values[i];
      if (cell) state.cells[table.rows[row]!.cells[column]!] = cell;
    });
  }
}

/** Texts in the header that are no label of the form: a row or a column under another name. */
function noteForeign({ table, header, above }: AcrossClaim, state: State): void {
  const { rows, columns } = table.data;
  const missing = rows.filter((_, i) => !above.some(({ row }) => row === i));
  for (const { column, cell } of header) {
    if (column !== undefined) continue;
    const row = nearestLabel(cell.text, missing);
    if (row) state.note({ kind: 'row-misnamed', table, row, label: cell });
    else
      state.note({ kind: 'column-unknown', table, label: cell, nearest: nearestLabel(cell.text, columns) });
  }
}

/** The label that differs in at most a third of the characters, and the only one that near. */
function nearestLabel<T extends LabelData>(text: string, labels: readonly T[]): T | undefined {
  const { core } = labelKey(text);
  const close = nearest(core, labels, ({ label }) => labelKey(label).core, Math.floor(core.length / 3));
  return close.length === 1 ? close[0]!.item : undefined;
}

/** What is out of order: the columns within a row, or else the rows. */
function orderOf({ table }: AcrossClaim, slots: readonly Slot[]): readonly LabelData[] {
  const { columns, rows } = table.data;
  const within = slots.slice(0, columns.length).map(({ column }) => column);
  if (within.some((column, i) => column !== i)) return within.map((column) => columns[column]!);
  return [...new Set(slots.map(({ row }) => row))].map((row) => rows[row]!);
}

/** The order of the form: all rows, or those whose labels stood above where the figures are as few. */
function slotsOfForm({ above, table, cells }: AcrossClaim): Slots {
  const columns = table.data.columns.map((_, column) => column);
  const filled = cells.filter((cell) => cell.text.trim() !== '').length;
  const fewer =
    above.length > 0 && above.length < table.rows.length && filled <= above.length * columns.length;
  const rows = fewer ? above.map(({ row }) => row).sort((a, b) => a - b) : table.rows.map((_, row) => row);
  const slots = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  return { slots, start: undefined, inOrder: true };
}

/** The last label of a row that stands no further to the right. */
function blockOver(at: number, above: readonly RowAbove[]): RowAbove | undefined {
  let last: RowAbove | undefined;
  for (const label of above) if (label.at <= at && (!last || label.at > last.at)) last = label;
  return last;
}

/** The order of the header, where every cell boundary is marked and the header names each figure once. */
function slotsByHeader({ above, header, table, cut, width }: AcrossClaim): Slots | undefined {
  if (cut !== 'delimited') return undefined;
  /** By the cell's index in its line. */
  const columns: (number | undefined)[] = new Array(width).fill(undefined);
  let start = width;
  let last = -1;
  for (const { row, at, column } of header) {
    if (row.cells.length > width || column === undefined) return undefined;
    columns[at] = column;
    start = Math.min(start, at);
    last = Math.max(last, at);
  }
  const size = table.data.columns.length;
  const total = table.rows.length * size;
  if (last - start + 1 !== total) return undefined;
  const slots: Slot[] = [];
  const named = new Array<boolean>(total).fill(false);
  let inOrder = true;
  for (let at = start; at <= last; at++) {
    const column = columns[at];
    const block = blockOver(at, above);
    if (column === undefined || !block) return undefined;
    const name = block.row * size + column;
    if (named[name]) return undefined;
    named[name] = true;
    inOrder &&= name === slots.length;
    slots.push({ row: block.row, column });
  }
  return { slots, start, inOrder };
}
