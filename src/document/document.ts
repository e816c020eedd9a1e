// A file as read: rows of cells with their places, and no meaning yet.

import type { Location } from '../diagnostic/place.js';

/** Where a cell stands: offsets into the decoded text, or an address in a workbook. */
export type Place =
  | { readonly start: number; readonly end: number }
  | { readonly sheet: string; readonly address: string };

export interface DocumentCell {
  /** The content: quotes of the container taken off, blanks kept. */
  readonly text: string;
  /** Where `raw` stands in the source. */
  readonly place: Place;
  /** A further part of a merged cell, empty: what it shows stands in the cell at the same place. */
  readonly covered?: true;
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
  /** The text of a line, for excerpts; empty where the document has no lines. */
  lineText(line: number): string;
  /** What the bytes of a text file say; containers have none, and cannot be changed in place. */
  readonly source?: Source;
  /** Damage met while reading; the rest of the document is sound. */
  readonly damage: readonly Damage[];
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

/** Why an input could not be read at all. */
export type Unreadable =
  | { readonly kind: 'missing' | 'denied' | 'empty' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'folder-empty'; readonly extensions: string }
  /** In bytes, or a number of things. */
  | { readonly kind: 'too-large'; readonly what: Bound; readonly found: number; readonly limit: number }
  /** A NUL at this byte, from 1. */
  | { readonly kind: 'binary'; readonly offset: number }
  | { readonly kind: 'encoding'; readonly tried: string }
  /** No reader for it. */
  | { readonly kind: 'format'; readonly format: string }
  /** A container that cannot be opened, whole or in part; or only with a password. */
  | { readonly kind: 'damaged' | 'encrypted'; readonly format: string }
  /** The program itself failed over it. */
  | { readonly kind: 'crashed'; readonly reason: string };

/** What of an input is limited. */
export type Bound =
  | 'bytes'
  | 'unpackedBytes'
  | 'ratio'
  | 'rows'
  | 'cells'
  | 'entries'
  | 'nesting'
  | 'sheets'
  | 'pages';

export type ReadResult = { readonly document: Document } | { readonly unreadable: Unreadable };
