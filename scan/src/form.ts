// What the program says of the forms that a scan may show: their printed grids and their sums.

export interface FormCell {
  /** In the printed grid, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  readonly kind: 'header' | 'label' | 'figure';
  /** `table/row/column` of a figure. */
  readonly id?: string;
}

export interface FormTable {
  readonly id: string;
  readonly cells: readonly FormCell[];
  readonly rows: number;
  readonly columns: number;
}

export interface Term {
  readonly id: string;
  readonly sign: 1 | -1;
}

/** Adds up to 0. */
export type Equation = readonly Term[];

export interface Form {
  readonly id: string;
  readonly tables: readonly FormTable[];
  readonly equations: readonly Equation[];
}
