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

export interface PlacedTable {
  readonly form: Form;
  readonly table: FormTable;
  readonly figures: readonly PlacedFigure[];
}

/** A row of a table that may be one with figures, over all pages. */
export interface Band {
  readonly page: number;
  readonly grid: Grid;
  readonly row: number;
  /** All cells that it goes through, from the left. */
  readonly cells: readonly GridCell[];
}

export interface Placement {
  readonly tables: readonly PlacedTable[];
  /** Ruled tables that are none of the form's, as far as can be told without reading them. */
  readonly unknown: readonly PageGrid[];
}

export function place(grids: readonly PageGrid[], forms: readonly Form[]): Placement {
  const pieces = grids.map((one) => ({ ...one, bands: bandsOf(one) }));
  const fits = forms.map((form) => ({ form, found: form.tables.flatMap((table) => find(table, pieces)) }));
  const best = fits.reduce((a, b) => (weight(b.found) > weight(a.found) ? b : a));
  const used = new Set(best.found.flatMap(({ used }) => used));
  return {
    tables: best.found.map(({ table, figures }) => ({ form: best.form, table, figures })),
    unknown: grids.filter(({ grid }) => !used.has(grid)),
  };
}

type Piece = PageGrid & { readonly bands: readonly Band[] };

interface Found {
  readonly table: FormTable;
  readonly figures: readonly PlacedFigure[];
  readonly used: readonly Grid[];
}

function weight(found: readonly Found[]): number {
  return found.reduce((sum, { figures }) => sum + figures.length, 0);
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
function find(table: FormTable, pieces: readonly Piece[]): Found[] {
  const lines = linesOf(table);
  const count = lines[0]!.ids.length;
  const isEven = lines.every(({ ids }) => ids.length === count);
  const bands = isEven ? evenBands(pieces, count) : bandsOfWhole(pieces, table, lines);
  if (bands.length !== lines.length || (isEven && !hasFormsGroups(bands, table, lines, count))) return [];
  const figures = bands.flatMap(({ cells, page }, i) => {
    const { ids } = lines[i]!;
    return cells.slice(-ids.length).map((cell, k) => ({ id: ids[k]!, page, cell }));
  });
  return [{ table, figures, used: [...new Set(bands.map(({ grid }) => grid))] }];
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

/** The rows with figures of one or more tables that have as many cells, row by row, as the form's. */
function bandsOfWhole(pieces: readonly Piece[], table: FormTable, lines: readonly Line[]): Band[] {
  const wanted = Array.from({ length: table.rows }, (_, row) => cellsThrough(table, row));
  for (let from = 0; from < pieces.length; from++) {
    const run: Band[] = [];
    for (let to = from; to < pieces.length && run.length < wanted.length; to++)
      run.push(...pieces[to]!.bands);
    if (run.length === wanted.length && run.every(({ cells }, i) => cells.length === wanted[i]))
      return lines.map(({ row }) => run[row]!);
  }
  return [];
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
