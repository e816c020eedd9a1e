// What binding a document to an edition met on its way: facts for the rules about structure.

import type { Damage, Document, DocumentCell, Hidden, Place, Unreadable } from '../document/document.js';
import type { ColumnData, LabelData, RowData } from '../edition/data.js';
import type { Edition, TableSpec } from '../edition/edition.js';

/** `document` is where the places of a problem stand; undefined for one about the input as a whole. */
export type Problem = { readonly document: Document | undefined } & ProblemFacts;

export type ProblemFacts =
  | { readonly kind: 'configuration'; readonly problem: ConfigProblem; readonly place: Place | undefined }
  | { readonly kind: 'definition'; readonly problem: ConfigProblem; readonly place: Place | undefined }
  | { readonly kind: 'unreadable'; readonly unreadable: Unreadable }
  | { readonly kind: 'no-table' }
  /** Less than half of the rows of any known form stand in the tables. */
  | { readonly kind: 'form-unknown'; readonly found: number; readonly wanted: number }
  | { readonly kind: 'damaged'; readonly damage: Damage }
  | { readonly kind: 'hidden'; readonly hidden: Hidden }
  /** What is missing may stand in pictures: of these tables not a row was found, or of no table at all. */
  | {
      readonly kind: 'pictures';
      readonly pages: readonly number[];
      /** How many there are in a file without pages. */
      readonly embedded: number;
      readonly tables: readonly TableSpec[] | 'all';
    }
  | { readonly kind: 'recognised-text'; readonly pages: readonly number[] }
  | { readonly kind: 'table-missing'; readonly table: TableSpec; readonly place: Place | undefined }
  /** Its header stands there, and no row below it could be read. */
  | { readonly kind: 'table-unread'; readonly table: TableSpec; readonly place: Place }
  /** Rows of so many figures that belong to no table. */
  | {
      readonly kind: 'figures-unbound';
      readonly place: Place;
      readonly figures: number;
      readonly rows: number;
    }
  /** Line numbers or numbers of rows in front of the cells. */
  | { readonly kind: 'rows-numbered'; readonly place: Place }
  | {
      readonly kind: 'table-repeated';
      readonly table: TableSpec;
      readonly place: Place;
      readonly first: Place;
      /** Of the row that counts, where another stands below the same header. */
      readonly label: DocumentCell | undefined;
      /** It stands below the same header. */
      readonly isRow?: boolean;
    }
  | {
      readonly kind: 'rows-missing';
      readonly table: TableSpec;
      readonly rows: readonly RowData[];
      readonly place: Place;
    }
  | {
      readonly kind: 'row-repeated';
      readonly table: TableSpec;
      readonly row: RowData;
      readonly label: DocumentCell;
      readonly first: Place;
    }
  | {
      readonly kind: 'row-unknown';
      readonly table: TableSpec;
      readonly label: DocumentCell;
      readonly nearest: RowData | undefined;
    }
  | {
      readonly kind: 'row-unlabelled';
      readonly table: TableSpec;
      readonly place: Place;
      readonly figures: number;
      readonly after: RowData | undefined;
    }
  | {
      readonly kind: 'row-misnamed';
      readonly table: TableSpec;
      readonly row: RowData;
      readonly label: DocumentCell;
    }
  /** The only row of figures says that it is of another year than the report. */
  | {
      readonly kind: 'row-of-other-year';
      readonly table: TableSpec;
      readonly label: DocumentCell;
      readonly year: number;
    }
  | {
      readonly kind: 'row-length';
      readonly table: TableSpec;
      /** Undefined for a line that holds several rows. */
      readonly row: RowData | undefined;
      readonly place: Place;
      readonly found: number;
      readonly wanted: number;
      /** Two cells that are one figure together, as the sums of the row say. */
      readonly split: readonly [DocumentCell, DocumentCell] | undefined;
    }
  | {
      readonly kind: 'rows-out-of-order';
      readonly table: TableSpec;
      readonly row: RowData;
      readonly after: RowData;
      readonly label: DocumentCell;
    }
  | {
      readonly kind: 'heading-with-figures';
      readonly table: TableSpec;
      readonly label: DocumentCell;
      readonly figures: number;
      /** The rows under it, of which these figures are taken for the sum as none of them is there. */
      readonly sumOf: readonly RowData[] | undefined;
    }
  | {
      readonly kind: 'column-missing';
      readonly table: TableSpec;
      readonly columns: readonly ColumnData[];
      readonly place: Place;
    }
  | {
      readonly kind: 'column-unknown';
      readonly table: TableSpec;
      /** Undefined for a column that the header says nothing about. */
      readonly label: DocumentCell | undefined;
      readonly place: Place;
      readonly nearest: LabelData | undefined;
    }
  | {
      readonly kind: 'columns-out-of-order';
      readonly table: TableSpec;
      readonly place: Place;
      readonly found: readonly LabelData[];
    }
  /** Its figures add up in the order of the form only. */
  | { readonly kind: 'columns-contrary'; readonly table: TableSpec; readonly place: Place }
  | {
      readonly kind: 'edition-mismatch';
      readonly found: Edition;
      readonly wanted: Edition;
      readonly year: number;
      readonly place: Place | undefined;
    };

/** What is wrong in a configuration, or out of date; `data` fills the holes of the message. */
export interface ConfigProblem {
  readonly kind:
    | 'syntax'
    | 'unreadable'
    | 'key-unknown'
    | 'type'
    | 'value'
    | 'missing'
    | 'extends-cycle'
    | 'rule-fixed'
    | 'baseline-line'
    | 'expired'
    | 'unused'
    | 'baseline-unused'
    | 'id-repeated'
    | 'id-taken'
    | 'name-unknown'
    | 'label-ambiguous'
    | 'label-unreadable'
    | 'misfit';
  readonly data: Readonly<Record<string, string | number>>;
}

export type ProblemKind = Problem['kind'];
export type ProblemOf<K extends ProblemKind> = Extract<Problem, { readonly kind: K }>;
