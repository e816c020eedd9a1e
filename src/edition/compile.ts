import { labelKey } from '../text/label.js';

import type { AcrossYearsData, ColumnData, EditionData, RelationData, RowData, TableData } from './data.js';
import {
  type AcrossYears,
  type CellSpec,
  type Conditional,
  cellId,
  columnsOf,
  type Edition,
  isFigure,
  type Meaning,
  type Relation,
  type RowColumns,
  type TableSpec,
  type Term,
} from './edition.js';
import type { ValidateFigures } from './figure-values.js';
import { createLookup } from './labels.js';
import { lazy } from './lazy.js';

/** A label, and the units that forms print behind it. */
type Fingerprint = readonly [label: string, ...units: string[]];

/** Everything is made ready at its first use: a run needs one edition of several. */
export function compileEdition(data: EditionData, createValidator?: () => ValidateFigures): Edition {
  const validator = lazy(() => createValidator?.());
  const compiled = lazy(() => compile(data));
  const own = lazy(() =>
    createLookup(
      new Map(
        fingerprintsOf(data)
          .flatMap(spellings)
          .map((label) => [labelKey(label).core, []]),
      ),
    ),
  );
  const memos = new Map<unknown, unknown>();
  const edition: Edition = {
    id: data.id,
    isPreview: data.status === 'preview',
    data,
    get validate() {
      return validator();
    },
    isFingerprint: (text) => own()(text) !== undefined,
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
    get isIrregular() {
      return compiled().isIrregular;
    },
    memo: <T>(make: (edition: Edition) => T) => {
      if (!memos.has(make)) memos.set(make, make(edition));
      return memos.get(make) as T;
    },
  };
  return edition;
}

function fingerprintsOf({ fingerprints, tables }: EditionData): Fingerprint[] {
  const rows = tables.flatMap(({ rows }) => rows);
  return fingerprints.map((label) => [
    label,
    ...rows.flatMap((row) => (row.label === label && row.unit ? [row.unit] : [])),
  ]);
}

function spellings([label, ...units]: Fingerprint): string[] {
  return [label, ...units.flatMap((unit) => withUnit(label, unit))];
}

function withUnit(label: string, unit: string): readonly string[] {
  return [`${label}（单位：${unit}）`, `${label}（${unit}）`];
}

type Compiled = Omit<Edition, 'id' | 'isPreview' | 'data' | 'validate' | 'isFingerprint' | 'memo'>;

function compile(data: EditionData): Compiled {
  const cells: CellSpec[] = [];
  const tables = data.tables.map((table) => {
    const rows = rowsWithColumns(table).map(([row, columns]) => ({
      data: row,
      columns,
      parts: table.rows.flatMap(({ parent }, part) => (parent === row.id ? [part] : [])),
      cells: columns.data.map((column) => {
        const spec = {
          index: cells.length,
          id: cellId(table.id, row.id, column.id),
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
    }));
    return { data: table, units: unitsOf(table), rows, cells: rows.flatMap((row) => row.cells) };
  });
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
    isIrregular:
      tables.some(({ data: { layout }, units }) => layout === 'pairs' || units !== undefined) ||
      !cells.every(isFigure) ||
      [...meanings.values()].some(hasNamesakes),
  };
}

/** Two rows of one table, told apart by where they stand only. */
function hasNamesakes(meanings: readonly Meaning[]): boolean {
  const tables = meanings.flatMap((meaning) => (meaning.kind === 'row' ? [meaning.table] : []));
  return new Set(tables).size < tables.length;
}

function unitsOf({ unitColumn, rows }: TableData): ReadonlySet<string> | undefined {
  return unitColumn === undefined ? undefined : new Set(rows.flatMap(({ unit }) => unit ?? []));
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
  return each === 'row' ? cellId(table, along, name) : cellId(table, name, along);
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
      const { id, name, operator = '=', basis, when, severity } = relation;
      const rule = relation.rule ?? generalRule(relation);
      const [low, high] = [relation.left.map(term), relation.right.map(term)];
      const [left, right] = operator === '<=' ? [high, low] : [low, high];
      const base = { id, name, rule, severity, left, right, basis, table, along };
      if (when) {
        const kept = operator === '<=' ? '>=' : operator;
        yield { ...base, operator: kept, when: { cell: term(when.term).cell, is: when.is } };
      } else yield { ...base, operator: operator === '=' ? '=' : '>=' };
    }
  }
}

/** The rule for relations of this kind that no rule of its own is about. */
function generalRule({ operator = '=', when }: RelationData): string {
  if (when) return 'GR306';
  return operator === '=' ? 'GR307' : 'GR305';
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
  const add = (core: string, meaning: Meaning) => {
    const known = meanings.get(core);
    if (known) known.push(meaning);
    else meanings.set(core, [meaning]);
  };
  for (const table of tables) {
    for (const [heading, rows] of headingsOf(table.data))
      add(labelKey(heading).core, { kind: 'heading', table, rows });
    table.data.rows.forEach((row, index) => {
      const { ordinal } = labelKey(row.label);
      const meaning: Meaning = { kind: 'row', table, row: index, ordinal };
      for (const core of variants(row).keys()) add(core, meaning);
      // Where rows stand side by side a title of its own may name one with its heading.
      const heading = table.data.layout === 'across' ? row.groups?.at(-1) : undefined;
      if (heading) add(labelKey(`${heading}${row.label}`).core, meaning);
    });
    table.data.columns.forEach((column, index) => {
      for (const [core, decimals] of variants(column))
        add(core, { kind: 'column', table, column: index, ...(decimals !== undefined && { decimals }) });
    });
  }
  data.sections.forEach((section, index) => {
    for (const title of new Set([section.title, ...(section.aliases ?? [])]))
      add(labelKey(title).core, { kind: 'section', section: index });
  });
  return meanings;
}

/** The labels of a table that carry no figures, each with the rows that stand under it. */
function headingsOf({ corner, unitColumn, columnsTitle, columns, rows }: TableData): Map<string, number[]> {
  const headings = new Map<string, number[]>();
  for (const heading of [corner, unitColumn, columnsTitle, ...columns.map(({ group }) => group)]) {
    if (heading !== undefined) headings.set(heading, []);
  }
  rows.forEach(({ block, groups = [], unit }, row) => {
    const spellings = groups.flatMap((group) => [group, ...(unit ? withUnit(group, unit) : [])]);
    for (const heading of block === undefined ? spellings : [block, ...spellings]) {
      headings.set(heading, [...(headings.get(heading) ?? []), row]);
    }
  });
  return headings;
}

/** Cores of the label itself and its aliases, with and without the unit, and the decimals that each asks for. */
function variants({
  label,
  short,
  aliases = [],
  unit,
}: RowData | ColumnData): Map<string, number | undefined> {
  const cores = new Map<string, number | undefined>();
  for (const alias of [label, ...(short ? [short] : []), ...aliases]) {
    const name = typeof alias === 'string' ? { label: alias, decimals: undefined } : alias;
    const withUnits = unit && !label.includes(unit) ? withUnit(name.label, unit) : [];
    for (const spelling of [name.label, ...withUnits]) {
      const { core } = labelKey(spelling);
      if (!cores.has(core)) cores.set(core, name.decimals);
    }
  }
  return cores;
}
