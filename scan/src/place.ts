// Which cell of a picture is which figure of a form: by position, and only where the grid is the form's.

import type { Form, FormTable } from './form.js';
import type { Grid, GridCell } from './grid.js';

export interface PageGrid {
  /** From 0. */
  readonly page: number;
  readonly grid: Grid;
}

export interface PlacedFigure {
  readonly id: string;
  readonly page: number;
  readonly cell: GridCell;
}

/** A cell in which the form has a label. */
export interface PlacedLabel {
  readonly text: string;
  readonly page: number;
  readonly cell: GridCell;
}

/** A table of a form that ruled tables of the pages have the grid of. */
export interface PlacedTable {
  readonly form: Form;
  readonly table: FormTable;
  readonly figures: readonly PlacedFigure[];
  /** Those that stand beside and above the figures. */
  readonly labels: readonly PlacedLabel[];
  readonly grids: readonly Grid[];
}

/** A row of a table that may be one with figures, over all pages. */
interface Band {
  readonly page: number;
  readonly grid: Grid;
  readonly row: number;
  /** All cells that it goes through, from the left. */
  readonly cells: readonly GridCell[];
}

type Piece = PageGrid & { readonly bands: readonly Band[] };

/** Of each form the tables whose grid is found: what their labels say is for others to read. */
export function place(grids: readonly PageGrid[], forms: readonly Form[]): PlacedTable[] {
  const pieces = grids.map((one) => ({ ...one, bands: bandsOf(one) }));
  return forms.flatMap((form) => form.tables.flatMap((table) => find(form, table, pieces)));
}

/** Those of one form: that with the most figures. */
export function ofOneForm(tables: readonly PlacedTable[]): PlacedTable[] {
  const forms = [...new Set(tables.map(({ form }) => form))];
  const all = forms.map((form) => tables.filter((one) => one.form === form));
  return all.reduce((a, b) => (weight(b) > weight(a) ? b : a), []);
}

function weight(tables: readonly PlacedTable[]): number {
  return tables.reduce((sum, { figures }) => sum + figures.length, 0);
}

function bandsOf({ page, grid }: PageGrid): Band[] {
  return Array.from({ length: grid.rows }, (_, row) => ({
    page,
    grid,
    row,
    cells: grid.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column),
  }));
}

/** A table may go over pages, its header repeated or not. */
function find(form: Form, table: FormTable, pieces: readonly Piece[]): PlacedTable[] {
  const lines = linesOf(table);
  const count = lines[0]!.ids.length;
  const isEven = lines.every(({ ids }) => ids.length === count);
  const whole = isEven ? undefined : wholeBands(pieces, table);
  const bands = isEven ? evenBands(pieces, count) : lines.flatMap(({ row }) => whole?.[row] ?? []);
  if (bands.length !== lines.length || (isEven && !hasFormsGroups(bands, table, lines, count))) return [];
  const figures = bands.flatMap(({ cells, page }, i) => {
    const { ids } = lines[i]!;
    return cells.slice(-ids.length).map((cell, k) => ({ id: ids[k]!, page, cell }));
  });
  const labels = whole
    ? labelsOfWhole(whole, table)
    : [...labelsBeside(bands, table, lines, count), ...labelsAbove(bands, table, count)];
  return [{ form, table, figures, labels, grids: [...new Set((whole ?? bands).map(({ grid }) => grid))] }];
}

interface Line {
  readonly row: number;
  readonly ids: readonly string[];
}

/** The rows of a form that hold figures. */
function linesOf(table: FormTable): Line[] {
  return Array.from({ length: table.rows }, (_, row) => ({
    row,
    ids: table.cells
      .filter((cell) => cell.row === row && cell.id !== undefined)
      .sort((a, b) => a.column - b.column)
      .map(({ id }) => id!),
  })).filter(({ ids }) => ids.length > 0);
}

/** Rows that end in as many single cells: with labels beside them, or none where the row has no room for any. */
function evenBands(pieces: readonly Piece[], count: number): Band[] {
  return pieces
    .flatMap(({ bands }) => bands)
    .filter(({ cells }) =>
      count > 7 ? cells.length === count : cells.length > count && cells.length <= count + 4,
    )
    .filter(({ cells }) => cells.slice(-count).every((cell) => cell.rows === 1))
    .filter(({ cells }) => hasEvenColumns(cells.slice(-count)));
}

/** Columns of figures are about as wide as each other. */
function hasEvenColumns(cells: readonly GridCell[]): boolean {
  const widths = cells.map(({ width }) => width).sort((a, b) => a - b);
  return widths.at(-1)! < widths[0]! * 2.2;
}

/** Rows of one or more tables that have as many cells, row by row, as the form's. */
function wholeBands(pieces: readonly Piece[], table: FormTable): Band[] | undefined {
  const wanted = Array.from({ length: table.rows }, (_, row) => cellsThrough(table, row));
  for (let from = 0; from < pieces.length; from++) {
    const run: Band[] = [];
    for (let to = from; to < pieces.length && run.length < wanted.length; to++)
      run.push(...pieces[to]!.bands);
    if (run.length === wanted.length && run.every(({ cells }, i) => cells.length === wanted[i])) return run;
  }
  return undefined;
}

function cellsThrough(table: FormTable, row: number): number {
  return table.cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows).length;
}

/** The labels beside the figures are grouped as those of the form: as many of them go over each line between two rows. */
function hasFormsGroups(
  bands: readonly Band[],
  table: FormTable,
  lines: readonly Line[],
  count: number,
): boolean {
  return bands.every((band, i) => {
    const above = bands[i - 1];
    if (above?.grid !== band.grid || above.row !== band.row - 1) return true;
    const over = band.cells.slice(0, -count).filter((cell) => cell.row < band.row).length;
    const wanted = table.cells.filter(
      (cell) => cell.kind === 'label' && cell.row < lines[i]!.row && cell.row + cell.rows > lines[i]!.row,
    ).length;
    return over === wanted;
  });
}

function labelsOfWhole(bands: readonly Band[], table: FormTable): PlacedLabel[] {
  return bands.flatMap(({ page, cells }, row) => {
    const printed = table.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column);
    return printed.flatMap(({ text, kind, row: first }, k) =>
      kind !== 'figure' && first === row ? [{ text, page, cell: cells[k]! }] : [],
    );
  });
}

/** The last before the figures of each row. */
function labelsBeside(
  bands: readonly Band[],
  table: FormTable,
  lines: readonly Line[],
  count: number,
): PlacedLabel[] {
  return bands.flatMap(({ page, cells }, i) => {
    const cell = cells.at(-count - 1);
    const label = lastOf(
      table.cells.filter((one) => one.kind === 'label' && one.row === lines[i]!.row),
      ({ column }) => column,
    );
    return cell && label ? [{ text: label.text, page, cell }] : [];
  });
}

/** The last above each column of figures, where the table begins. */
function labelsAbove(bands: readonly Band[], table: FormTable, count: number): PlacedLabel[] {
  const { page, grid, row, cells } = bands[0]!;
  const headers = table.cells.filter(({ kind }) => kind === 'header');
  return cells.slice(-count).flatMap((figure, k) => {
    const cell = lastAbove(grid.cells, row, figure.column);
    const label = lastAbove(headers, table.rows, table.columns - count + k);
    return cell && label ? [{ text: label.text, page, cell }] : [];
  });
}

function lastAbove<T extends Omit<GridCell, 'x' | 'y' | 'width' | 'height'>>(
  cells: readonly T[],
  row: number,
  column: number,
): T | undefined {
  return lastOf(
    cells.filter(
      (cell) => cell.row + cell.rows <= row && cell.column <= column && column < cell.column + cell.columns,
    ),
    (cell) => cell.row,
  );
}

function lastOf<T>(items: readonly T[], of: (item: T) => number): T | undefined {
  return [...items].sort((a, b) => of(a) - of(b)).at(-1);
}
