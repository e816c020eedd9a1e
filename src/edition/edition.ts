// An edition ready for use: its cells, labels and relations.

import type { Bilingual } from '../i18n/language.js';
import type { LabelKey } from '../text/label.js';
import type {
  Basis,
  CellKind,
  ColumnData,
  ConditionData,
  EditionData,
  RowData,
  Severity,
  TableData,
} from './data.js';
import type { ValidateFigures } from './figure-values.js';

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
  /** In place of the rule's own. */
  readonly severity: Severity | undefined;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly basis: Basis;
  readonly table: TableData;
  /** The row or column that the sum runs along. */
  readonly along: RowData | ColumnData;
}

/** A relation that has to hold only where a cell is as the condition says. */
export interface Conditional extends Omit<Relation, 'operator'> {
  readonly operator: '=' | '>=' | '>';
  readonly when: { readonly cell: number; readonly is: ConditionData['is'] };
}

/** sum(current) of this report = sum(previous) of last year's, by cell id: the editions may differ. */
export interface AcrossYears extends Omit<Relation, 'operator' | 'severity' | 'left' | 'right'> {
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
  /** `rows` are those that stand under it. */
  | { readonly kind: 'heading'; readonly table: TableSpec; readonly rows: readonly number[] }
  | { readonly kind: 'section'; readonly section: number };

export interface TableSpec {
  readonly data: TableData;
  readonly rows: readonly RowSpec[];
  /** Cell indexes of all rows. */
  readonly cells: readonly number[];
  /** What may stand in the column of units; undefined where the table has none. */
  readonly units: ReadonlySet<string> | undefined;
}

interface RowSpec {
  readonly data: RowData;
  /** Cell indexes by the row's own columns. */
  readonly cells: readonly number[];
  /** The row's own columns, in the form's order: the same object for rows with the same columns. */
  readonly columns: RowColumns;
  /** The rows that name this one as their parent. */
  readonly parts: readonly number[];
}

export interface RowColumns {
  readonly data: readonly ColumnData[];
  /** By position among the table's columns: the position among the row's own, or -1. */
  readonly positions: readonly number[];
}

export interface LabelHit extends LabelKey {
  readonly meanings: readonly Meaning[];
  /** The tables that the label may be a part of. */
  readonly tables: readonly TableSpec[];
  readonly mayBeColumn: boolean;
  /** It means a row wherever it stands. */
  readonly onlyRow: boolean;
}

export type Lookup = (text: string) => LabelHit | undefined;

export interface Edition {
  readonly id: string;
  /** Not yet compared with an official copy of the form. */
  readonly isPreview: boolean;
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
  /** Rows of one label, labels and values in pairs, words, or a column of units: what cells say counts, too. */
  readonly isIrregular: boolean;
  /** Validates canonical figures; compiled from the edition's schema. Their cells are asked where there is none. */
  readonly validate: ValidateFigures | undefined;
  /** True for a label that no other edition has. */
  readonly isFingerprint: (text: string) => boolean;
  /** What somebody makes of the edition: made once, and kept with it. */
  readonly memo: <T>(make: (edition: Edition) => T) => T;
}

/** Holds a number, which the relations and the checks of figures speak of. */
export function isFigure({ kind }: Pick<CellSpec, 'kind'>): boolean {
  return kind !== 'text' && kind !== 'yesNo' && kind !== 'choice';
}

export function mayHaveDecimals({ kind }: Pick<CellSpec, 'kind'>): boolean {
  return kind === 'money' || kind === 'decimal';
}

/** `table/row/column` */
export function cellId(table: string, row: string, column: string): string {
  return `${table}/${row}/${column}`;
}

export function columnsOf(table: TableData, row: RowData): readonly ColumnData[] {
  if (!row.columns) return table.columns;
  const wanted = row.columns;
  return table.columns.filter((column) => wanted.includes(column.id));
}
