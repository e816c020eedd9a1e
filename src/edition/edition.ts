// An edition ready for use: cells numbered, labels indexed, relations spelled out cell by cell.

import type { Bilingual } from '../i18n/language.js';
import { labelKey } from '../text/label.js';
import { once } from '../text/once.js';
import type {
  AcrossYearsData,
  Basis,
  CellKind,
  ColumnData,
  ConditionData,
  EditionData,
  RelationData,
  RowData,
  TableData,
} from './data.js';
import type { ValidateFigures } from './figures.js';
import { createLookup, type Lookup } from './labels.js';

export interface CellSpec {
  /** Position in `Edition.cells`, and in a report's cells. */
  readonly index: number;
  /** `table/row/column` */
  readonly id: string;
  readonly table: TableData;
  readonly row: RowData;
  readonly column: ColumnData;
  readonly kind: CellKind;
  readonly unit: string | undefined;
  /** Most decimals. */
  readonly decimals: number | undefined;
}

export interface Term {
  readonly cell: number;
  readonly sign: 1 | -1;
}

/** sum(left) `operator` sum(right), over cell indexes. */
export interface Relation {
  readonly id: string;
  readonly name: Bilingual;
  readonly rule: string;
  readonly operator: '=' | '>=';
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly basis: Basis;
  readonly table: TableData;
  /** The row or column that the sum runs along. */
  readonly along: RowData | ColumnData;
}

/** A relation that has to hold only where a cell is as the condition says. */
interface Conditional extends Omit<Relation, 'operator'> {
  readonly operator: '=' | '>=' | '>';
  readonly when: { readonly cell: number; readonly is: ConditionData['is'] };
}

/** sum(current) of this report = sum(previous) of last year's, by cell id: the editions may differ. */
export interface AcrossYears extends Omit<Relation, 'operator' | 'left' | 'right'> {
  readonly current: readonly NamedTerm[];
  readonly previous: readonly NamedTerm[];
}

export interface NamedTerm {
  readonly id: string;
  readonly sign: 1 | -1;
}

/** What a label may mean; the place decides where there are several. */
export type Meaning =
  | { readonly kind: 'row'; readonly table: TableSpec; readonly row: number; readonly ordinal: string }
  | {
      readonly kind: 'column';
      readonly table: TableSpec;
      readonly column: number;
      readonly decimals?: number;
    }
  | { readonly kind: 'heading'; readonly table: TableSpec }
  | { readonly kind: 'section'; readonly section: number };

export interface TableSpec {
  readonly data: TableData;
  readonly rows: readonly RowSpec[];
}

interface RowSpec {
  readonly data: RowData;
  /** Cell indexes by the row's own columns. */
  readonly cells: readonly number[];
  /** The row's own columns, in the form's order: the same object for rows with the same columns. */
  readonly columns: RowColumns;
}

interface RowColumns {
  readonly data: readonly ColumnData[];
  /** By position among the table's columns: the position among the row's own, or -1. */
  readonly positions: readonly number[];
}

/** An edition before any of it is needed: what tells it apart, and the way to the rest. */
export interface EditionSource {
  readonly id: string;
  /** The labels that no other edition has, in every spelling. */
  readonly fingerprints: readonly string[];
  readonly data: () => EditionData;
  readonly validator: () => ValidateFigures;
}

export interface Edition {
  readonly id: string;
  readonly data: EditionData;
  readonly tables: readonly TableSpec[];
  readonly cells: readonly CellSpec[];
  readonly cellById: ReadonlyMap<string, CellSpec>;
  readonly relations: readonly Relation[];
  /** Cells that are the total of a sum. */
  readonly totals: ReadonlySet<number>;
  readonly conditionals: readonly Conditional[];
  readonly acrossYears: readonly AcrossYears[];
  readonly relationsByRule: ReadonlyMap<string, readonly Relation[]>;
  /** By label core, see `labelKey`. */
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  readonly lookup: Lookup;
  /** Validates canonical figures; compiled from the edition's schema. */
  readonly validate: ValidateFigures;
  /** True for a label that no other edition has. */
  readonly isFingerprint: (text: string) => boolean;
}

export function columnsOf(table: TableData, row: RowData): readonly ColumnData[] {
  if (!row.columns) return table.columns;
  const wanted = row.columns;
  return table.columns.filter((column) => wanted.includes(column.id));
}

/** An edition whose data are at hand. */
export function compileEdition(data: EditionData, validate: ValidateFigures): Edition {
  return openEdition({
    id: data.id,
    fingerprints: fingerprintsOf(data),
    data: () => data,
    validator: () => validate,
  });
}

/** Everything but the fingerprints is made ready at its first use: a run needs one edition of several. */
export function openEdition({ id, fingerprints, data, validator }: EditionSource): Edition {
  const known = once(data);
  const validate = once(validator);
  const compiled = once(() => compile(known()));
  const own = createLookup(new Map(fingerprints.map((label) => [labelKey(label).core, []])));
  return {
    id,
    get data() {
      return known();
    },
    get validate() {
      return validate();
    },
    isFingerprint: (text) => own(text) !== undefined,
    get tables() {
      return compiled().tables;
    },
    get cells() {
      return compiled().cells;
    },
    get cellById() {
      return compiled().cellById;
    },
    get relations() {
      return compiled().relations;
    },
    get totals() {
      return compiled().totals;
    },
    get conditionals() {
      return compiled().conditionals;
    },
    get acrossYears() {
      return compiled().acrossYears;
    },
    get relationsByRule() {
      return compiled().relationsByRule;
    },
    get meanings() {
      return compiled().meanings;
    },
    get lookup() {
      return compiled().lookup;
    },
  };
}

/** The labels that only this edition has, with the units that forms print behind them. */
export function fingerprintsOf({ fingerprints, tables }: EditionData): string[] {
  const rows = tables.flatMap(({ rows }) => rows);
  return fingerprints.flatMap((label) => [
    label,
    ...rows.flatMap((row) => (row.label === label && row.unit ? withUnit(label, row.unit) : [])),
  ]);
}

function withUnit(label: string, unit: string): readonly string[] {
  return [`${label}（单位：${unit}）`, `${label}（${unit}）`];
}

type Compiled = Omit<Edition, 'id' | 'data' | 'validate' | 'isFingerprint'>;

function compile(data: EditionData): Compiled {
  const cells: CellSpec[] = [];
  const tables = data.tables.map((table) => ({
    data: table,
    rows: rowsWithColumns(table).map(([row, columns]) => ({
      data: row,
      columns,
      cells: columns.data.map((column) => {
        const spec = {
          index: cells.length,
          id: `${table.id}/${row.id}/${column.id}`,
          table,
          row,
          column,
          kind: row.kind ?? column.kind ?? 'count',
          unit: row.unit ?? column.unit,
          decimals: row.decimals ?? column.decimals,
        } as const;
        cells.push(spec);
        return spec.index;
      }),
    })),
  }));
  const cellById = new Map(cells.map((cell) => [cell.id, cell]));
  const all = [...compileRelations(data, cellById)];
  const relations = all.filter(isPlain);
  const meanings = indexLabels(data, tables);
  return {
    tables,
    cells,
    cellById,
    relations,
    totals: new Set(relations.flatMap(totalOf)),
    conditionals: all.filter(isConditional),
    acrossYears: [...compileAcrossYears(data)],
    relationsByRule: groupByRule(relations),
    meanings,
    lookup: createLookup(meanings),
  };
}

function rowsWithColumns(table: TableData): [RowData, RowColumns][] {
  const known = new Map<string, RowColumns>();
  return table.rows.map((row) => {
    const data = columnsOf(table, row);
    const key = data.map(({ id }) => id).join();
    const columns = known.get(key) ?? {
      data,
      positions: table.columns.map((column) => data.indexOf(column)),
    };
    known.set(key, columns);
    return [row, columns];
  });
}

/** The row or column that each instance of a relation runs along, with the table. */
function* instances(
  data: EditionData,
  relation: RelationData | AcrossYearsData,
): Generator<{ table: TableData; along: RowData | ColumnData }> {
  const table = data.tables.find((candidate) => candidate.id === relation.table);
  if (!table) throw new Error(`${data.id}: relation ${relation.id} names no table`);
  for (const along of relation.each === 'row' ? table.rows : table.columns) {
    if (!relation.rows || relation.rows.includes(along.id)) yield { table, along };
  }
}

/** The id of the cell that a term (`-id` or `id`) names in an instance of a relation. */
function termId({ each, table }: RelationData | AcrossYearsData, along: string, term: string): string {
  const name = term.replace(/^-/u, '');
  return each === 'row' ? `${table}/${along}/${name}` : `${table}/${name}/${along}`;
}

function signOf(term: string): 1 | -1 {
  return term.startsWith('-') ? -1 : 1;
}

function* compileRelations(
  data: EditionData,
  cellById: ReadonlyMap<string, CellSpec>,
): Generator<Relation | Conditional> {
  for (const relation of data.relations) {
    for (const { table, along } of instances(data, relation)) {
      const term = (name: string): Term => {
        const id = termId(relation, along.id, name);
        const cell = cellById.get(id);
        if (!cell) throw new Error(`${data.id}: relation ${relation.id} names no cell ${id}`);
        return { cell: cell.index, sign: signOf(name) };
      };
      const { id, name, operator = '=', basis, when } = relation;
      const rule = relation.rule ?? generalRule(relation);
      const [low, high] = [relation.left.map(term), relation.right.map(term)];
      const [left, right] = operator === '<=' ? [high, low] : [low, high];
      const base = { id, name, rule, left, right, basis, table, along };
      if (when) {
        const kept = operator === '<=' ? '>=' : operator;
        yield { ...base, operator: kept, when: { cell: term(when.term).cell, is: when.is } };
      } else yield { ...base, operator: operator === '=' ? '=' : '>=' };
    }
  }
}

/** The rule for relations of this kind that no rule of its own is about. */
function generalRule({ operator = '=', right, when }: RelationData): string {
  if (when) return 'GR306';
  if (operator !== '=') return 'GR305';
  return right.length === 1 ? 'GR307' : 'GR303';
}

function isConditional(relation: Relation | Conditional): relation is Conditional {
  return 'when' in relation;
}

function isPlain(relation: Relation | Conditional): relation is Relation {
  return !isConditional(relation);
}

function* compileAcrossYears(data: EditionData): Generator<AcrossYears> {
  for (const relation of data.acrossYears ?? []) {
    for (const { table, along } of instances(data, relation)) {
      const terms = (ids: readonly string[]) =>
        ids.map((term) => ({ id: termId(relation, along.id, term), sign: signOf(term) }));
      const { id, name, rule, basis } = relation;
      const [current, previous] = [terms(relation.current), terms(relation.previous)];
      yield { id, name, rule, current, previous, basis, table, along };
    }
  }
}

/** The cell that an equation gives as the sum of the others. */
function totalOf({ operator, right }: Relation): number[] {
  return operator === '=' && right.length === 1 ? [right[0]!.cell] : [];
}

function groupByRule(relations: readonly Relation[]): Map<string, Relation[]> {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const known = groups.get(relation.rule);
    if (known) known.push(relation);
    else groups.set(relation.rule, [relation]);
  }
  return groups;
}

function indexLabels(data: EditionData, tables: readonly TableSpec[]): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  const add = (label: string, meaning: (ordinal: string) => Meaning) => {
    const { core, ordinal } = labelKey(label);
    const known = meanings.get(core) ?? [];
    meanings.set(core, [...known, meaning(ordinal)]);
  };
  for (const table of tables) {
    for (const heading of headingsOf(table.data)) add(heading, () => ({ kind: 'heading', table }));
    table.data.rows.forEach((row, index) => {
      for (const { label } of variants(row)) {
        add(label, () => ({ kind: 'row', table, row: index, ordinal: labelKey(row.label).ordinal }));
      }
    });
    table.data.columns.forEach((column, index) => {
      for (const { label, decimals } of variants(column)) {
        add(label, () => ({
          kind: 'column',
          table,
          column: index,
          ...(decimals !== undefined && { decimals }),
        }));
      }
    });
  }
  data.sections.forEach((section, index) => {
    for (const title of new Set([section.title, ...(section.aliases ?? [])])) {
      add(title, () => ({ kind: 'section', section: index }));
    }
  });
  return meanings;
}

/** The labels of a table that carry no figures. */
function headingsOf({ corner, unitColumn, columnsTitle, columns, rows }: TableData): Set<string> {
  const headings = [
    corner,
    unitColumn,
    columnsTitle,
    ...columns.map(({ group }) => group),
    ...rows.flatMap(({ block, groups = [], unit }) => [
      block,
      ...groups,
      ...(unit ? groups.flatMap((group) => withUnit(group, unit)) : []),
    ]),
  ];
  return new Set(headings.filter((heading) => heading !== undefined));
}

/** The label itself and its aliases, with and without the unit, each spelling once. */
function variants(data: RowData | ColumnData): { readonly label: string; readonly decimals?: number }[] {
  const names = [data.label, ...(data.short ? [data.short] : []), ...(data.aliases ?? [])].map((alias) =>
    typeof alias === 'string' ? { label: alias } : alias,
  );
  const { unit } = data;
  const all =
    unit && !data.label.includes(unit)
      ? names.flatMap((name) => [name, ...withUnit(name.label, unit).map((label) => ({ ...name, label }))])
      : names;
  const cores = all.map(({ label }) => labelKey(label).core);
  return all.filter((_, i) => cores.indexOf(cores[i]!) === i);
}
