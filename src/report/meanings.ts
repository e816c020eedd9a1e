// Which of the meanings of a label counts where it stands.

import type { Meaning, TableSpec } from '../edition/edition.js';
import type { Line } from './lines.js';

type ColumnMeaning = Extract<Meaning, { kind: 'column' }>;
export type RowMeaning = Extract<Meaning, { kind: 'row' }>;

/** The row that a label means, in this table where it may be one of its rows. */
export function rowAmong(meanings: readonly Meaning[], table: TableSpec | undefined): RowMeaning | undefined {
  let first: RowMeaning | undefined;
  for (const meaning of meanings) {
    if (meaning.kind !== 'row') continue;
    if (meaning.table === table) return meaning;
    first ??= meaning;
  }
  return first;
}

export function columnAmong(meanings: readonly Meaning[], table: TableSpec): ColumnMeaning | undefined {
  for (const meaning of meanings) if (meaning.kind === 'column' && meaning.table === table) return meaning;
  return undefined;
}

export function sectionOf({ labels }: Line): number | undefined {
  for (const { hit } of labels) {
    for (const meaning of hit.meanings) if (meaning.kind === 'section') return meaning.section;
  }
  return undefined;
}

/** Of the tables that the labels of a line may belong to, the one that most do; `current` where it is one of these. */
export function tableAmong(
  { labels }: Line,
  tables: readonly TableSpec[],
  current: TableSpec | undefined,
): TableSpec | undefined {
  let best: TableSpec | undefined;
  let most = 0;
  for (const table of tables) {
    let count = 0;
    for (const { hit } of labels) if (hit.tables.includes(table)) count++;
    if (count > most || (count === most && count > 0 && table === current)) best = table;
    if (count > most) most = count;
  }
  return best;
}
