// A table of a report as it would be drawn: rows of merged cells in the form's shape, for formats that show tables.

import type { Location } from './place.js';
import type { Recognition } from './recognition.js';

/** How many columns and rows a cell takes. */
interface Spans {
  readonly columns: number;
  readonly rows: number;
}

export interface LabelCell extends Spans {
  readonly kind: 'label';
  /** As the official form prints it. */
  readonly text: string;
  /** The same in the language of the messages, where that is another. */
  readonly gloss?: string;
  /** What it is the heading of. */
  readonly scope: 'column' | 'row' | 'block';
}

export interface FigureCell extends Spans {
  readonly kind: 'figure';
  /** `table/row/column`. */
  readonly id: string;
  /** Its row and column, in words. */
  readonly name: string;
  /** What the cell holds, quotes taken off; null where the input does not have the cell. */
  readonly raw: string | null;
  readonly location: Location | undefined;
  /** Of a figure that was read out of a picture. */
  readonly read?: Recognition;
}

export type ViewCell = LabelCell | FigureCell;

export interface TableView {
  /** The table's own part of the cell ids. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Every row holds the cells that begin in it, as in HTML; together they fill a rectangle. */
  readonly rows: readonly (readonly ViewCell[])[];
  /** Rows at the top that hold headings only. */
  readonly headRows: number;
}
