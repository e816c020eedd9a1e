// Tables with merged cells → rows of a document: every part of a merged cell has a place in its row.

import type { DocumentCell, DocumentRow, Place } from './document.js';

/** A cell as HTML, Word and workbooks describe it, in the row where it begins. */
export interface SpannedCell {
  readonly text: string;
  readonly place: Place;
  /** 1 where it is not merged; clipped to `MOST_COLUMNS` and to the end of the table. */
  readonly columns: number;
  readonly rows: number;
}

export interface SpannedRow {
  readonly cells: readonly SpannedCell[];
  readonly place: Place;
  /** Grid columns left free before the first cell, as Word's gridBefore. */
  readonly indent?: number;
}

/** No form is as wide; a file that says so asks for memory only. */
const MOST_COLUMNS = 512;

/** A merged cell that reaches into rows still to come. */
interface Reach {
  rows: number;
  readonly cell: DocumentCell;
}

/**
 * Lays the cells on a grid. The content of a merged cell stands in its first part; the others are empty and `covered`.
 * The first row has `gapBefore`, so that a table stands apart from what is above it.
 */
export function gridRows(table: readonly SpannedRow[], gapBefore = 0): DocumentRow[] {
  let reaches: (Reach | undefined)[] = [];
  return table.map(({ cells, place, indent = 0 }, i) => {
    const row: DocumentCell[] = [];
    const next: (Reach | undefined)[] = [];
    const cover = () => {
      for (let reach = reaches[row.length]; reach; reach = reaches[row.length]) {
        if (reach.rows > 1) next[row.length] = { rows: reach.rows - 1, cell: reach.cell };
        row.push(reach.cell);
      }
    };
    for (let n = 0; n < Math.min(indent, MOST_COLUMNS); n++) row.push({ text: '', place });
    for (const { text, place: at, columns, rows } of cells) {
      cover();
      const covered: DocumentCell = { text: '', place: at, covered: true };
      const width = Math.max(1, Math.min(columns, MOST_COLUMNS - row.length));
      for (let n = 0; n < width; n++) {
        if (rows > 1) next[row.length] = { rows: rows - 1, cell: covered };
        row.push(n === 0 ? { text, place: at } : covered);
      }
      if (row.length >= MOST_COLUMNS) break;
    }
    while (row.length < reaches.length) {
      if (reaches[row.length]) cover();
      else row.push({ text: '', place });
    }
    reaches = next;
    return { cells: row, cut: 'delimited', place, gapBefore: i === 0 ? gapBefore : 0 };
  });
}
