// An edition in which the rows under a heading are one row: for reports that give no more than their sum.

import { compileEdition } from './compile.js';
import type { EditionData, RowData, TableData } from './data.js';
import type { Edition } from './edition.js';

/** `rows` by position: all that stand under their last heading, which becomes their label. */
export function withMergedRows({ data }: Edition, table: TableData, rows: readonly number[]): Edition {
  const merged = rows.map((row) => table.rows[row]!);
  const [first] = merged as [RowData];
  const groups = first.groups ?? [];
  const id = first.id.split('.')[0]!;
  const row: RowData = { id, label: groups.at(-1)!, en: id, groups: groups.slice(0, -1) };
  const kept = table.rows.filter((other) => other === first || !merged.includes(other));
  const own = { ...table, rows: kept.map((other) => (other === first ? row : other)) };
  const ids = merged.map((one) => one.id);
  const changed = replaced({ ...data, tables: [] }, ids, id, table) as EditionData;
  return compileEdition({ ...changed, tables: data.tables.map((other) => (other === table ? own : other)) });
}

/** Lists that name all of the rows name the one in their place; what names some of them only cannot be told any more. */
function replaced(value: unknown, ids: readonly string[], id: string, table: TableData): unknown {
  if (Array.isArray(value)) {
    const names = value.every((item) => typeof item === 'string');
    const items = names
      ? namesIn(value, ids, id, table)
      : value.map((item) => replaced(item, ids, id, table));
    return items.filter((item) => item !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, replaced(item, ids, id, table)] as const);
  const isEmptied = entries.some(
    ([key, item]) => key === 'cells' && Array.isArray(item) && item.length === 0,
  );
  return isEmptied ? undefined : Object.fromEntries(entries);
}

/** Row ids of a relation, or ids of cells. */
function namesIn(names: readonly string[], ids: readonly string[], id: string, table: TableData): string[] {
  return [['', ''], ...table.columns.map((column) => [`${table.id}/`, `/${column.id}`])].reduce(
    (left, [before, behind]) => {
      const those = ids.map((one) => `${before}${one}${behind}`);
      const [first] = those;
      const hasAll = those.every((one) => left.includes(one));
      return left.flatMap((name) => {
        if (!those.includes(name)) return [name];
        return hasAll && name === first ? [`${before}${id}${behind}`] : [];
      });
    },
    [...names],
  );
}
