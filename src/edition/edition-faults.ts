// What a schema cannot say of an edition: names that lead nowhere, names and labels that are used twice.

import { labelKey } from '../text/label.js';
import type { ColumnData, EditionData, LabelData, RelationData, RowData, TableData } from './data.js';
import { cellId, columnsOf } from './edition.js';

/** A place in the data: keys, and positions in lists. */
type Path = readonly (string | number)[];

/**
 * `repeated`: an id that stands twice. `unknown`: a name that nothing has. `ambiguous`: a label that means two rows or
 * columns. `unreadable`: a label that no text can be known by. `misfit`: a value that does not go with another.
 */
export interface EditionFault {
  readonly kind: 'repeated' | 'unknown' | 'ambiguous' | 'unreadable' | 'misfit';
  readonly path: Path;
  readonly name: string;
  /** Names that would do. */
  readonly known?: readonly string[];
}

export function* editionFaults(data: EditionData): Generator<EditionFault> {
  const { tables, sections, relations, acrossYears = [], years } = data;
  if (years.to !== undefined && years.to < years.from) {
    yield { kind: 'misfit', path: ['years', 'to'], name: 'to' };
  }
  yield* repeated(tables, ['tables']);
  yield* repeated(sections, ['sections']);
  yield* repeated([...relations], ['relations']);
  for (const [i, table] of tables.entries()) yield* tableFaults(table, ['tables', i]);
  const known = tables.map(({ id }) => id);
  for (const [i, { table }] of sections.entries()) {
    if (table !== undefined && !known.includes(table))
      yield { kind: 'unknown', path: ['sections', i, 'table'], name: table, known };
  }
  for (const [i, relation] of relations.entries()) yield* relationFaults(relation, data, ['relations', i]);
  for (const [i, { table }] of acrossYears.entries()) {
    if (!known.includes(table))
      yield { kind: 'unknown', path: ['acrossYears', i, 'table'], name: table, known };
  }
  yield* fingerprintFaults(data);
  const cells = new Set(cellsOf(data));
  for (const [name, path] of namedCells(data)) {
    if (!cells.has(name)) yield { kind: 'unknown', path, name, known: [...cells] };
  }
  yield* rateFaults(data);
}

function cellsOf({ tables }: EditionData): string[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => columnsOf(table, row).map((column) => cellId(table.id, row.id, column.id))),
  );
}

/** The cells that the words of the prose stand for. */
function* namedCells({ claims = {} }: EditionData): Generator<[string, Path]> {
  for (const [topic, { cells, whose = {} }] of Object.entries(claims)) {
    for (const [measure, ids] of Object.entries(cells)) {
      for (const [i, id] of ids.entries()) {
        yield [id, ['claims', topic, 'cells', measure, i]];
        for (const [who, columns] of Object.entries(whose)) {
          for (const [k, column] of columns.entries()) {
            yield [id.replace(/[^/]+$/u, column), ['claims', topic, 'whose', who, k]];
          }
        }
      }
    }
  }
}

/** Measures that percentages of the applications are made of. */
function* rateFaults({ claims = {}, rates = [] }: EditionData): Generator<EditionFault> {
  const known = Object.keys(claims['applications']?.cells ?? {});
  for (const [i, { quotients }] of rates.entries()) {
    for (const [k, quotient] of quotients.entries()) {
      for (const side of ['part', 'whole'] as const) {
        for (const [n, name] of quotient[side].entries()) {
          const path = ['rates', i, 'quotients', k, side, n];
          if (!known.includes(name.replace(/^-/u, ''))) yield { kind: 'unknown', path, name, known };
        }
      }
    }
  }
}

function* repeated(items: readonly { readonly id: string }[], path: Path): Generator<EditionFault> {
  for (const [i, { id }] of items.entries()) {
    if (items.findIndex((other) => other.id === id) < i)
      yield { kind: 'repeated', path: [...path, i, 'id'], name: id };
  }
}

function* tableFaults(table: TableData, path: Path): Generator<EditionFault> {
  const { rows, columns, layout } = table;
  yield* repeated(rows, [...path, 'rows']);
  yield* repeated(columns, [...path, 'columns']);
  if (layout === 'pairs' && columns.length > 1)
    yield { kind: 'misfit', path: [...path, 'columns'], name: 'columns' };
  const rowIds = rows.map(({ id }) => id);
  const columnIds = columns.map(({ id }) => id);
  for (const [i, row] of rows.entries()) {
    const at = [...path, 'rows', i];
    if (row.parent !== undefined && !rowIds.includes(row.parent))
      yield { kind: 'unknown', path: [...at, 'parent'], name: row.parent, known: rowIds };
    for (const [k, id] of (row.columns ?? []).entries()) {
      if (!columnIds.includes(id))
        yield { kind: 'unknown', path: [...at, 'columns', k], name: id, known: columnIds };
    }
    if (row.kind === 'choice' && !row.choices)
      yield { kind: 'misfit', path: [...at, 'kind'], name: 'choice' };
  }
  yield* labelFaults(rows, [...path, 'rows']);
  yield* labelFaults(columns, [...path, 'columns']);
}

/** A label is read by its ideographs: two at least. */
const IDEOGRAPHS = /[\u4e00-\u9fff].*[\u4e00-\u9fff]/u;

function* labelFaults(items: readonly (RowData | ColumnData)[], path: Path): Generator<EditionFault> {
  const known = new Map<string, string>();
  for (const [i, item] of items.entries()) {
    const place =
      'groups' in item || 'parent' in item ? [...(item.groups ?? []), item.parent ?? ''].join('/') : '';
    for (const [spelling, at] of spellingsOf(item)) {
      const { core } = labelKey(spelling);
      const where = [...path, i, ...at];
      if (!IDEOGRAPHS.test(core)) yield { kind: 'unreadable', path: where, name: spelling };
      const key = `${place}|${core}`;
      const other = known.get(key);
      if (other !== undefined && other !== item.id) yield { kind: 'ambiguous', path: where, name: spelling };
      known.set(key, item.id);
    }
  }
}

function* spellingsOf({ label, short, aliases = [] }: LabelData): Generator<readonly [string, Path]> {
  yield [label, ['label']];
  if (short !== undefined) yield [short, ['short']];
  for (const [i, alias] of aliases.entries())
    yield [typeof alias === 'string' ? alias : alias.label, ['aliases', i]];
}

function* relationFaults(relation: RelationData, data: EditionData, path: Path): Generator<EditionFault> {
  const table = data.tables.find(({ id }) => id === relation.table);
  if (!table) {
    const known = data.tables.map(({ id }) => id);
    yield { kind: 'unknown', path: [...path, 'table'], name: relation.table, known };
    return;
  }
  const { each, rows, when, operator, left, right } = relation;
  const along = (each === 'row' ? table.rows : table.columns).map(({ id }) => id);
  for (const [i, id] of (rows ?? []).entries()) {
    if (!along.includes(id)) yield { kind: 'unknown', path: [...path, 'rows', i], name: id, known: along };
  }
  const terms = [
    ...left.map((term, i) => [term, ['left', i]] as const),
    ...right.map((term, i) => [term, ['right', i]] as const),
    ...(when ? [[when.term, ['when', 'term']] as const] : []),
  ];
  for (const [term, at] of terms) {
    const name = term.replace(/^-/u, '');
    const known = termsOf(table, each, rows ?? along);
    if (!known.includes(name)) yield { kind: 'unknown', path: [...path, ...at], name, known };
  }
  if (operator === '>' && !when) yield { kind: 'misfit', path: [...path, 'operator'], name: 'operator' };
}

/** What may be a term: it has a cell wherever the relation is to hold. */
function termsOf(table: TableData, each: RelationData['each'], along: readonly string[]): string[] {
  const { rows, columns } = table;
  const fills = (row: RowData, column: string) => columnsOf(table, row).some(({ id }) => id === column);
  return each === 'row'
    ? columns
        .map(({ id }) => id)
        .filter((id) => rows.every((row) => !along.includes(row.id) || fills(row, id)))
    : rows.filter((row) => along.every((id) => fills(row, id))).map(({ id }) => id);
}

function* fingerprintFaults({ fingerprints, tables }: EditionData): Generator<EditionFault> {
  const labels = tables.flatMap(({ rows, columns, corner, columnsTitle }) => [
    ...[...rows, ...columns].flatMap((item) => [...spellingsOf(item)].map(([text]) => text)),
    ...columns.flatMap(({ group }) => group ?? []),
    ...rows.flatMap(({ groups = [], block }) => [...groups, block ?? '']),
    corner ?? '',
    columnsTitle ?? '',
  ]);
  const cores = new Set(labels.map((label) => labelKey(label).core));
  for (const [i, name] of fingerprints.entries()) {
    if (!cores.has(labelKey(name).core))
      yield { kind: 'unknown', path: ['fingerprints', i], name, known: labels };
  }
}
