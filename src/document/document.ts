// A file as read: rows of cells with their places, and no meaning yet.

import type { Location, ParagraphLocation, SheetLocation, TableLocation } from '../diagnostic/place.js';
import type { Recognition } from '../diagnostic/recognition.js';

/** Where a cell stands: offsets into the decoded text, or what leads to it in a file without lines. */
export type Place =
  | { readonly start: number; readonly end: number }
  | ((SheetLocation | TableLocation | ParagraphLocation) & { readonly part?: CharacterRange });

/** Characters of a cell's text, where only these are meant: an excerpt marks them, a location names the cell. */
interface CharacterRange {
  readonly from: number;
  readonly to: number;
}

export interface DocumentCell {
  /** The content: quotes of the container taken off, blanks kept. */
  readonly text: string;
  /** Where `raw` stands in the source. */
  readonly place: Place;
  /** A further part of a merged cell, empty: what it shows stands in the cell at the same place. */
  readonly covered?: true;
  /** Of a cell that white space sets apart: the columns of the screen that it takes. */
  readonly columns?: { readonly from: number; readonly to: number };
  /** What only the container tells: a figure became a date, or a formula has not been worked out (the text is empty). */
  readonly holds?: 'date' | 'formula';
  /** A formula of a workbook gives it: a consequence of other cells, no entry. */
  readonly isFormula?: true;
  /** It was read out of a picture. */
  readonly read?: Recognition;
}

export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  /**
   * How the row was cut. `delimited`: every cell boundary is marked, so an empty cell is a cell.
   * `spaced`: cut at white space, so an empty cell leaves no trace. `single`: one cell, the whole line.
   */
  readonly cut: 'delimited' | 'spaced' | 'single';
  readonly place: Place;
  /** Blank lines stand between this row and the one before. */
  readonly gapBefore: number;
}

/** Text outside the tables. */
export interface Paragraph {
  readonly text: string;
  readonly row: DocumentRow;
  readonly document: Document;
}

export interface Document {
  readonly path: string;
  /** `csv`, `tsv`, `txt`, `md` … */
  readonly format: string;
  /** WHATWG name in lower case, null for containers. */
  readonly encoding: string | null;
  readonly rows: readonly DocumentRow[];
  /** What stands at a place, as it was written. */
  raw(place: Place): string;
  locate(place: Place): Location;
  /** The text of a line, for excerpts; in a document without lines, of a row that `lineSpan` speaks of. */
  lineText(line: number): string;
  /** What the bytes of a text file say; containers have none, and cannot be changed in place. */
  readonly source?: Source;
  /** Where `lineText` shows a place of a document without lines. */
  lineSpan?(place: Place): LineSpan | undefined;
  /** Damage met while reading; the rest of the document is sound. */
  readonly damage: readonly Damage[];
  /** What the file holds and does not show: it was not read. */
  readonly hidden?: readonly Hidden[];
  /** Where pages may be pictures. */
  readonly pictures?: PicturePages;
  /** Rows of a picture's tables that no form has, by the ids of the tables; their figures are not among the rows. */
  readonly foreign?: readonly { readonly table: string; readonly label: DocumentCell }[];
  /** Cells for which a person has given figures, and that were not found. */
  readonly unusedAnswers?: readonly string[];
  /** Of a scan: as it is read where a person says what some of its figures are, by the ids of their cells. */
  readonly answered?: (answers: ReadonlyMap<string, string>) => Document;
  /** The first of the numbers that stood in front of rows, and were taken off. */
  readonly numbered?: Place;
}

/** Sheets, rows or columns with content that nobody sees; `which`: numbers of rows or letters of columns, as `3-5`. */
export type Hidden =
  | {
      readonly what: 'sheet' | 'rows' | 'columns';
      readonly which: readonly string[];
      readonly place: SheetLocation;
    }
  | { readonly what: 'table-rows'; readonly which: readonly string[]; readonly place: TableLocation };

/** From 1; columns in UTF-16 units, the end is the first column after. */
interface LineSpan {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** What stands in the margin: the number of the row, as the file counts it. */
  readonly head: string;
}

export interface Source {
  /** Decoded, without the byte order mark; the offsets of places count in it. */
  readonly text: string;
  /** A byte order mark stands at the beginning. */
  readonly mark: boolean;
}

/** Bytes that no encoding explains, decoded as U+FFFD. */
export interface Damage {
  readonly kind: 'broken-characters';
  readonly count: number;
  readonly place: Place;
}

/** Pages, from 1: with large pictures, which were not read; with text that a program recognised in a picture. */
interface PicturePages {
  readonly unread: readonly number[];
  readonly recognised: readonly number[];
  /** Of a file without pages: large pictures in the text, as files. They are unpacked when they are asked for. */
  readonly embedded?: () => readonly Uint8Array[];
  /** Of a file without pages: rows, by their index, in or below which something stands that is no text, whatever its size. */
  readonly below?: () => readonly number[];
}

/** Why an input could not be read at all. */
export type Unreadable =
  /** `special` is no regular file: a pipe or a device might never end. */
  | { readonly kind: 'missing' | 'denied' | 'empty' | 'special' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'folder-empty'; readonly extensions: string }
  /** In bytes, or a number of things. */
  | { readonly kind: 'too-large'; readonly what: Bound; readonly found: number; readonly limit: number }
  /** A NUL at this byte, from 1. */
  | { readonly kind: 'binary'; readonly offset: number }
  /** Bytes of no known encoding; or the characters were lost when the text was saved. */
  | { readonly kind: 'encoding'; readonly isLost: boolean }
  /** No reader for it. */
  | { readonly kind: 'format'; readonly format: string }
  /** Nothing in it is text. */
  | { readonly kind: 'pictures'; readonly pages: number }
  /** A container that cannot be opened, whole or in part; or only with a password. */
  | { readonly kind: 'damaged' | 'encrypted'; readonly format: string }
  /** A file of an archive: its name leads out of it, or comes twice, or it is packed in a way not known here. */
  | { readonly kind: 'packed'; readonly fault: 'outside' | 'twice' | 'method'; readonly name: string }
  /** XML with a document type: what entities it defines is not asked. */
  | { readonly kind: 'doctype'; readonly format: string }
  /** The program itself failed over it. */
  | { readonly kind: 'crashed'; readonly reason: string };

/** What of an input is limited. */
export type Bound =
  | 'seconds'
  | 'memory'
  | 'bytes'
  | 'unpackedBytes'
  | 'ratio'
  | 'rows'
  | 'columns'
  | 'cells'
  | 'nodes'
  | 'entries'
  | 'elements'
  | 'nesting'
  | 'sheets'
  | 'pages'
  | 'operators'
  | 'glyphs'
  | 'rulings';

export type ReadResult = { readonly document: Document } | { readonly unreadable: Unreadable };
