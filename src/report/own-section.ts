// Leaves out what other tables of a report say in words of the form: 其他 37, 合计 50, 行政许可 120 130.

import type { Edition, TableSpec } from '../edition/edition.js';
import type { RowReading } from './reading.js';

/** So large a share of a table's rows is the table, or the table once more. */
const [IS_THERE, IS_AGAIN] = [0.5, 0.8];

/**
 * The readings of a table, without those of other tables: they stand in another section, or without the columns of the form,
 * and say again what stands in the table, or are under no label that is known. A table that is there once more comes last.
 * A row amid those of another table of the form is told where it stands.
 */
export function ofOwnSection(
  table: TableSpec,
  all: readonly RowReading[],
  isInside: (reading: RowReading) => boolean,
): readonly RowReading[] {
  const readings = all.filter((reading) => reading.table === table);
  const own = new Set(withoutForeign(table, readings.filter(isInside)));
  const others = readings.filter((one) => !own.has(one));
  if (others.length === 0) return readings;
  const held = rowsIn([...own], table);
  if (held.size < IS_THERE * table.rows.length) return readings;
  const isAgain = others.some(isHeaded) && rowsIn(others, table).size >= IS_AGAIN * table.rows.length;
  const elsewhere = new Set(all.flatMap((one) => (one.table === table ? [] : [one.index])));
  const isAmid = ({ index }: RowReading) => elsewhere.has(index - 1) && elsewhere.has(index + 1);
  const isNew = (one: RowReading) => rowsOf(one, table).some((row) => !held.has(row));
  return [...own, ...others.filter((one) => isAgain || isAmid(one) || isNew(one))];
}

/** Whether something stands between the title of the table's section and that of another one; true where there is no title. */
export function sectionOfTable(
  table: TableSpec,
  sections: ReadonlyMap<number, number>,
  edition: Edition,
): (reading: Pick<RowReading, 'index'>) => boolean {
  const section = rowsOfSection(table, sections, edition);
  return section ? ({ index }) => index > section.title && index < section.end : () => true;
}

/** Row of its title, and of the title behind it; undefined where there is no title. */
export function rowsOfSection(
  { data: { id } }: TableSpec,
  sections: ReadonlyMap<number, number>,
  { data }: Edition,
): { readonly title: number; readonly end: number } | undefined {
  const title = sections.get(data.sections.findIndex(({ table }) => table === id));
  return title === undefined
    ? undefined
    : { title, end: Math.min(...[...sections.values()].filter((at) => at > title)) };
}

/** Each row once, as often as the table is there: what has no columns of the form, apart from the largest, is no copy. */
function withoutForeign(table: TableSpec, readings: readonly RowReading[]): readonly RowReading[] {
  const copies: RowReading[][] = [];
  let held = new Set<number>();
  for (const reading of readings) {
    const rows = rowsOf(reading, table);
    const isAgain = rows.some((row) => held.has(row));
    if (isAgain || copies.length === 0) copies.push([]);
    if (isAgain) held = new Set();
    for (const row of rows) held.add(row);
    copies.at(-1)!.push(reading);
  }
  if (copies.length < 2) return readings;
  const [largest] = copies.toSorted((a, b) => rowsIn(b, table).size - rowsIn(a, table).size);
  const isBeside = ({ index }: RowReading) => largest!.some((one) => Math.abs(one.index - index) <= 1);
  return copies.filter((copy) => copy === largest || copy.some(isHeaded) || copy.some(isBeside)).flat();
}

function rowsIn(readings: readonly RowReading[], table: TableSpec): ReadonlySet<number> {
  return new Set(readings.flatMap((reading) => rowsOf(reading, table)));
}

/** Of a line that is known by its place alone, all rows of its table. */
function rowsOf({ row, above }: RowReading, { rows }: TableSpec): readonly number[] {
  if (above) return above.length > 0 ? above.map((one) => one.row) : rows.map((_, i) => i);
  return row === undefined ? [] : [row];
}

function isHeaded({ header, above }: RowReading): boolean {
  return above !== undefined || header.some(({ column }) => column !== undefined);
}
