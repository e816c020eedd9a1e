// What a document says that a row of the form holds: cells behind a label, or below labels side by side, not yet fitted.

import type { DocumentCell, DocumentRow, Place } from '../document/document.js';
import type { TableSpec } from '../edition/edition.js';

/** From where to where a cell stands in its row: counted in cells, or in columns of the screen where white space cuts. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Header labels seen since the last figures: what the columns of the next rows are. */
export interface HeaderCell {
  readonly table: TableSpec;
  /** Position among the table's columns; undefined for a text that is no known label. */
  readonly column: number | undefined;
  readonly decimals: number | undefined;
  readonly cell: DocumentCell;
  /** Its index in the row. */
  readonly at: number;
  readonly row: DocumentRow;
}

/** What is known of a reading before its cells are found. */
export interface Opening {
  readonly table: TableSpec;
  /** Row of the table; undefined where the label is not known or there is none. */
  readonly row: number | undefined;
  readonly label: DocumentCell | undefined;
  /** The row read before this one in the same table. */
  readonly after: number | undefined;
  readonly header: readonly HeaderCell[];
  readonly place: Place;
  /** Position of the document row. */
  readonly index: number;
}

/** The cells of a reading, and how they stood in their document row. */
export interface ReadCells {
  readonly cells: readonly DocumentCell[];
  /** Index of `cells[0]` in its document row, and that row's length. */
  readonly offset: number;
  readonly width: number;
  /** `stacked`: one cell a line; blank lines before each cell are in `gaps`, one more for the end. */
  readonly cut: DocumentRow['cut'] | 'stacked';
  readonly gaps: readonly number[];
}

export interface RowReading extends Opening, ReadCells {
  /** Of a line that holds several rows side by side: their labels above it, none where only its place tells. */
  readonly above?: readonly RowAbove[] | undefined;
}

export interface RowAbove {
  readonly row: number;
  /** Where the label begins in its line, as extents count. */
  readonly from: number;
}

/** Figures beside a heading, which has no cells of its own. */
export interface HeadingReading extends RowReading {
  readonly label: DocumentCell;
  readonly figures: number;
  /** The rows under the heading. */
  readonly rows: readonly number[];
}

const NO_GAPS: readonly number[] = [];

/** All of a document row from one of its cells on. */
export function cellsFrom({ cells, cut }: DocumentRow, from: number): ReadCells {
  return {
    cells: from === 0 ? cells : cells.slice(from),
    offset: from,
    width: cells.length,
    cut,
    gaps: NO_GAPS,
  };
}

/** One cell a line. */
export function stackedCells(cells: readonly DocumentCell[], gaps: readonly number[]): ReadCells {
  return { cells, offset: 0, width: 1, cut: 'stacked', gaps };
}

/** Where a cell of a row stands, with the parts that it covers; undefined where nothing tells. */
export function extentIn({ cells, cut }: DocumentRow, at: number): Extent | undefined {
  if (cut !== 'delimited') return cells[at]?.columns;
  let to = at + 1;
  while (cells[to]?.covered && cells[to]?.place === cells[at]?.place) to++;
  return { from: at, to };
}
