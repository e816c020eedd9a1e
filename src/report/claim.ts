// What lines of a document claim: cells behind a label, or below labels side by side, not yet fitted to the columns.

import type { DocumentCell, DocumentRow, Place } from '../document/document.js';
import type { TableSpec } from '../edition/edition.js';

/** Header labels seen since the last figures: what the columns of the next rows are. */
export interface HeaderCell {
  readonly table: TableSpec;
  /** Position among the table's columns; undefined for a text that is no known label. */
  readonly column: number | undefined;
  readonly decimals: number | undefined;
  readonly cell: DocumentCell;
  readonly at: number;
  readonly row: DocumentRow;
}

/** What a claim knows before its cells are found. */
export interface Opening {
  readonly table: TableSpec;
  /** Row of the table; undefined where the label is not known or there is none. */
  readonly row: number | undefined;
  readonly label: DocumentCell | undefined;
  /** The row claimed before this one in the same table. */
  readonly after: number | undefined;
  readonly header: readonly HeaderCell[];
  readonly place: Place;
}

/** The cells of a claim, and how they stood in their document row. */
export interface ClaimedCells {
  readonly cells: readonly DocumentCell[];
  /** Index of `cells[0]` in its document row, and that row's length. */
  readonly offset: number;
  readonly width: number;
  /** `stacked`: one cell a line; blank lines before each cell are in `gaps`, one more for the end. */
  readonly cut: DocumentRow['cut'] | 'stacked';
  readonly gaps: readonly number[];
}

/** A label and the cells behind it, not yet fitted to the columns. */
export interface Claim extends Opening, ClaimedCells {}

/** A line of figures that belongs to several rows standing side by side. */
export interface AcrossClaim extends Pick<Opening, 'table' | 'header' | 'place'>, ClaimedCells {
  /** The rows whose labels stood above, and at which cell of their line. */
  readonly above: readonly RowAbove[];
}

export interface RowAbove {
  readonly row: number;
  readonly at: number;
}

export interface Claims {
  readonly down: readonly Claim[];
  readonly across: readonly AcrossClaim[];
  readonly headings: readonly {
    readonly table: TableSpec;
    readonly label: DocumentCell;
    readonly figures: number;
  }[];
  /** Position of the document row that holds the section's title. */
  readonly sections: ReadonlyMap<number, number>;
  /** By the position of a document row: it is part of a table or its caption. */
  readonly used: readonly boolean[];
  /** The claims depend on what figures say, not only on where they stand. */
  readonly byText: boolean;
}

const NO_GAPS: readonly number[] = [];

/** All of a document row from one of its cells on. */
export function cellsFrom({ cells, cut }: DocumentRow, from: number): ClaimedCells {
  return {
    cells: from === 0 ? cells : cells.slice(from),
    offset: from,
    width: cells.length,
    cut,
    gaps: NO_GAPS,
  };
}

/** One cell a line. */
export function stackedCells(cells: readonly DocumentCell[], gaps: readonly number[]): ClaimedCells {
  return { cells, offset: 0, width: 1, cut: 'stacked', gaps };
}

/** Always the same fields in the same order: claims are many. */
export function claimOf(opening: Opening, claimed: ClaimedCells): Claim {
  const { table, row, label, after, header, place } = opening;
  const { cells, offset, width, cut, gaps } = claimed;
  return { table, row, label, after, header, place, cells, offset, width, cut, gaps };
}
