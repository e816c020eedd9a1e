// The form as offices change it: a row of 表三 left out, one added, one in the place of another, two exchanged.

import type { EditionData, RowData } from '../../src/edition/data.js';
import type { Edition } from '../../src/edition/edition.js';
import { between, oneOf, type Random } from './random.js';

export const CHANGES = ['lost', 'added', 'replaced', 'exchanged'] as const;
export type Change = (typeof CHANGES)[number];

const LABELS = [
  '申请人主动撤回申请',
  '转交其他机关办理',
  '属于工作秘密',
  '引导到档案馆查询',
  '其他情形',
  '6.其他',
];

/** In any row. */
export function changedRows(edition: Edition, change: Change, random: Random): EditionData {
  const { rows } = edition.data.tables.find(({ id }) => id === 'requests')!;
  const last = rows.length - (change === 'exchanged' ? 2 : 1);
  return withOtherRows(edition, change, between(random, 0, last), oneOf(random, LABELS));
}

/** `label`: of what comes. A row is exchanged with the next. Only what is printed changes. */
export function withOtherRows(
  { data }: Pick<Edition, 'data'>,
  change: Change,
  row: number,
  label: string,
): EditionData {
  const tables = data.tables.map((table) =>
    table.id === 'requests' ? { ...table, rows: changed(table.rows, change, row, label) } : table,
  );
  return { ...data, tables };
}

function changed(rows: readonly RowData[], change: Change, at: number, label: string): RowData[] {
  const own = rows[at]!;
  const groups = own.groups ? { groups: own.groups } : {};
  const foreign: RowData = { id: 'foreign-1', label, en: label, ...groups };
  const next = {
    lost: [],
    added: [own, foreign],
    replaced: [foreign],
    exchanged: [rows[at + 1]!, own],
  }[change];
  return [...rows.slice(0, at), ...next, ...rows.slice(at + (change === 'exchanged' ? 2 : 1))];
}
