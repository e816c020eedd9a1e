// Which of the meanings of a label counts where it stands.

import type { Meaning, TableSpec } from '../edition/edition.js';
import type { Line } from './rows.js';

type ColumnMeaning = Extract<Meaning, { kind: 'column' }>;
export type RowMeaning = Extract<Meaning, { kind: 'row' }>;

/** How far a walk has come in a table: it tells rows of one label apart. */
export interface Progress {
  /** The row claimed last. */
  readonly row: number | undefined;
  /** Those under the last heading, or the parts of the last row that has any. */
  readonly scope: readonly number[];
  /** Nothing was claimed since: the scope goes before the order. */
  readonly isFresh: boolean;
}

/** The row that a label means, in this table where it may be one of its rows. */
export function rowAmong(
  meanings: readonly Meaning[],
  table: TableSpec | undefined,
  progress?: Progress,
): RowMeaning | undefined {
  let own: RowMeaning | undefined;
  let first: RowMeaning | undefined;
  let isUnclear = false;
  for (const meaning of meanings) {
    if (meaning.kind !== 'row') continue;
    if (meaning.table !== table) {
      isUnclear ||= progress !== undefined && first?.table === meaning.table;
      first ??= meaning;
    } else if (!own) own = meaning;
    else if (progress) return namesakeAmong(meanings, table, progress);
  }
  // Of another table nothing was read yet that would tell which of its rows it is.
  return own ?? (isUnclear ? undefined : first);
}

/** Of rows of one label: the next one in scope, the last one again, the next one at all, or the first in scope. */
function namesakeAmong(
  meanings: readonly Meaning[],
  table: TableSpec,
  { row: last = -1, scope, isFresh }: Progress,
): RowMeaning | undefined {
  const rows = meanings.filter(
    (meaning): meaning is RowMeaning => meaning.kind === 'row' && meaning.table === table,
  );
  const inScope = rows.filter(({ row }) => scope.includes(row));
  const later = rows.filter(({ row }) => row > last);
  const next = inScope.find(({ row }) => row > last);
  // Nothing was read yet that would tell which of them it is.
  if (last < 0 && scope.length === 0) return undefined;
  const again = rows.find(({ row }) => row === last);
  return next ?? (isFresh ? inScope[0] : again) ?? later[0] ?? inScope[0] ?? rows[0];
}

/** The rows under the heading that a label is in this table. */
export function scopeOf(meanings: readonly Meaning[], table: TableSpec): readonly number[] | undefined {
  for (const meaning of meanings) {
    if (meaning.kind === 'heading' && meaning.table === table && meaning.rows.length > 0) return meaning.rows;
  }
  return undefined;
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
