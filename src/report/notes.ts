// What binding a document to an edition met on its way: facts for the rules about structure.

import type { Damage, Document, DocumentCell, Hidden, Place, Unreadable } from '../document/document.js';
import type { ColumnData, LabelData, RowData } from '../edition/data.js';
import type { Edition, TableSpec } from '../edition/edition.js';

/** `document` is where the places of a note stand; undefined for a note about the input as a whole. */
export type Note = { readonly document: Document | undefined } & NoteFacts;

export type NoteFacts =
  | { readonly kind: 'configuration'; readonly problem: ConfigProblem; readonly place: Place | undefined }
  | { readonly kind: 'definition'; readonly problem: ConfigProblem; readonly place: Place | undefined }
  | { readonly kind: 'unreadable'; readonly unreadable: Unreadable }
  | { readonly kind: 'no-table' }
  | { readonly kind: 'damaged'; readonly damage: Damage }
  | { readonly kind: 'hidden'; readonly hidden: Hidden }
  /** What is missing may stand in pictures: of these tables not a row was found, or of no table at all. */
  | {
      readonly kind: 'pictures';
      readonly pages: readonly number[];
      readonly tables: readonly TableSpec[] | 'all';
    }
  | { readonly kind: 'recognised-text'; readonly pages: readonly number[] }
  | { readonly kind: 'table-missing'; readonly table: TableSpec; readonly place: Place | undefined }
  | {
      readonly kind: 'table-repeated';
      readonly table: TableSpec;
      readonly place: Place;
      readonly first: Place;
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
  | {
      readonly kind: 'row-length';
      readonly table: TableSpec;
      /** Undefined for a line that holds several rows. */
      readonly row: RowData | undefined;
      readonly place: Place;
      readonly found: number;
      readonly wanted: number;
      readonly bound: boolean;
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
      readonly label: DocumentCell;
      readonly nearest: ColumnData | undefined;
    }
  | {
      readonly kind: 'columns-out-of-order';
      readonly table: TableSpec;
      readonly place: Place;
      readonly found: readonly LabelData[];
    }
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

export type NoteKind = Note['kind'];
export type NoteOf<K extends NoteKind> = Extract<Note, { readonly kind: K }>;
