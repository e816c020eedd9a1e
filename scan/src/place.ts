// Which cell of a picture is which figure of a form: by position where the grid is the form's, else by what the rows are named.

import type { Form, FormCell, FormTable } from './form.js';
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
  /** Rows that the form does not have. */
  readonly foreign: readonly ForeignRow[];
}

export interface ForeignRow {
  readonly label: string;
  /** The row of the form that stands above it, if one does. */
  readonly below: string | undefined;
}

/** A row of a table that may be one with figures, over all pages. */
export interface Band {
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
  if (bands.length !== lines.length || (isEven && !hasFormsGroups(bands, lines, table))) return [];
  const figures = bands.flatMap(({ cells, page }, i) => {
    const { ids } = lines[i]!;
    return cells.slice(-ids.length).map((cell, k) => ({ id: ids[k]!, page, cell }));
  });
  const labels = whole
    ? labelsOfWhole(whole, table)
    : [...labelsBeside(bands, lines, count), ...labelsAbove(bands, table, count)];
  return [{ form, table, figures, labels, grids: gridsOf(whole ?? bands), foreign: [] }];
}

/** A table with the columns of a form's and about as many rows: which they are is for their labels to say. */
export interface LooseTable {
  readonly form: Form;
  readonly table: FormTable;
  readonly lines: readonly Line[];
  /** The columns with figures. */
  readonly count: number;
  readonly bands: readonly Band[];
}

/** What a row is by its label: one of the form's, none of them, or a header that comes again. */
export type Named = { readonly line: Line } | { readonly label: string } | 'header';

/** A table that has lost or gained more rows is another one. */
const MOST_LOST = 2;
const MOST_FOREIGN = 2;

export function looseTables(grids: readonly PageGrid[], forms: readonly Form[]): LooseTable[] {
  const pieces = grids.map((one) => ({ ...one, bands: bandsOf(one) }));
  return forms.flatMap((form) =>
    form.tables.flatMap((table) => {
      const lines = linesOf(table);
      const count = lines[0]!.ids.length;
      if (lines.length === 1 || lines.some(({ ids }) => ids.length !== count)) return [];
      const bands = evenBands(pieces, count);
      const isTable = bands.length >= lines.length - MOST_LOST && areSeamless(bands, lines[0]!.row);
      return isTable ? [{ form, table, lines, count, bands }] : [];
    }),
  );
}

/** Below its header, which may come again on each page, a table has no other rows: such may be a row that was cut wrongly. */
function areSeamless(bands: readonly Band[], header: number): boolean {
  return bands.every(({ grid, row }, i) => {
    const above = bands[i - 1];
    const isLast = bands[i + 1]?.grid !== grid;
    if (isLast && row < grid.rows - 1) return false;
    if (above?.grid === grid) return row === above.row + 1;
    return row === 0 || (row === bands[0]!.row && row <= header);
  });
}

/** The cell that names a row: the last before its figures, unless it goes over other rows. */
export function nameCell({ row, cells }: Pick<Band, 'row' | 'cells'>, count: number): GridCell | undefined {
  const cell = cells.at(-count - 1);
  return cell?.row === row && cell.rows === 1 ? cell : undefined;
}

/** `names`: of each band. Undefined where the rows do not stand in the form's order and groups. */
export function placeNamed(
  { form, table, lines, count, bands: all }: LooseTable,
  names: readonly Named[],
): PlacedTable | undefined {
  const bands = all.filter((_, i) => names[i] !== 'header');
  const named = names.filter((name) => name !== 'header');
  const own = named.map((name) => ('line' in name ? name.line : undefined));
  const known = own.filter((line) => line !== undefined);
  const isInOrder = known.every(({ row }, i) => i === 0 || row > known[i - 1]!.row);
  // A column of line numbers may stand before the labels.
  const wider = new Set(
    bands.flatMap(({ cells }, i) => (own[i] ? [cells.length - cellsThrough(table, own[i].row).length] : [])),
  );
  if (lines.length - known.length > MOST_LOST || named.length - known.length > MOST_FOREIGN) return undefined;
  if (!isInOrder || wider.size > 1 || !hasFormsGroups(bands, own, table)) return undefined;
  const figures = bands.flatMap(({ cells, page }, i) =>
    cells.slice(-count).flatMap((cell, k) => (own[i] ? [{ id: own[i].ids[k]!, page, cell }] : [])),
  );
  const foreign = named.flatMap((name, i): ForeignRow[] => {
    const above = own.slice(0, i).flatMap((line) => line?.ids[0]?.split('/')[1] ?? []);
    return 'label' in name ? [{ label: name.label, below: above.at(-1) }] : [];
  });
  return { form, table, figures, labels: [], grids: gridsOf(all), foreign };
}

function gridsOf(bands: readonly Band[]): Grid[] {
  return [...new Set(bands.map(({ grid }) => grid))];
}

export interface Line {
  readonly row: number;
  /** What names it, beside its figures. */
  readonly text: string;
  readonly ids: readonly string[];
}

/** The rows of a form that hold figures. */
function linesOf(table: FormTable): Line[] {
  return Array.from({ length: table.rows }, (_, row) => ({
    row,
    text: lastLabel(table, row)?.text ?? '',
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
  const wanted = Array.from({ length: table.rows }, (_, row) => cellsThrough(table, row).length);
  for (let from = 0; from < pieces.length; from++) {
    const run: Band[] = [];
    for (let to = from; to < pieces.length && run.length < wanted.length; to++)
      run.push(...pieces[to]!.bands);
    if (run.length === wanted.length && run.every(({ cells }, i) => cells.length === wanted[i])) return run;
  }
  return undefined;
}

function cellsThrough({ cells }: FormTable, row: number): FormCell[] {
  return cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows);
}

/**
 * The labels beside the figures are grouped as those of the form: as many of them go over two rows that follow each other.
 * `lines`: what the bands are; undefined where one is no row of the form.
 */
function hasFormsGroups(
  bands: readonly Band[],
  lines: readonly (Line | undefined)[],
  table: FormTable,
): boolean {
  const known = [...bands.keys()].filter((i) => lines[i]);
  return known.every((i, k) => {
    const before = known[k - 1] ?? i;
    const [band, above] = [bands[i]!, bands[before]!];
    if (above.grid !== band.grid || band.row - above.row !== i - before) return true;
    const over = band.cells.filter(({ row }) => row <= above.row).length;
    const wanted = cellsThrough(table, lines[i]!.row).filter(({ row }) => row <= lines[before]!.row).length;
    return over === wanted;
  });
}

function labelsOfWhole(bands: readonly Band[], table: FormTable): PlacedLabel[] {
  return bands.flatMap(({ page, cells }, row) => {
    const printed = cellsThrough(table, row).sort((a, b) => a.column - b.column);
    return printed.flatMap(({ text, kind, row: first }, k) =>
      kind !== 'figure' && first === row ? [{ text, page, cell: cells[k]! }] : [],
    );
  });
}

/** The last before the figures of each row. */
function labelsBeside(bands: readonly Band[], lines: readonly Line[], count: number): PlacedLabel[] {
  return bands.flatMap(({ page, cells }, i) => {
    const cell = cells.at(-count - 1);
    const { text } = lines[i]!;
    return cell && text ? [{ text, page, cell }] : [];
  });
}

function lastLabel({ cells }: FormTable, row: number): FormCell | undefined {
  return lastOf(
    cells.filter((one) => one.kind === 'label' && one.row === row),
    ({ column }) => column,
  );
}

/** The last above each column of figures, where the table begins. */
export function labelsAbove(bands: readonly Band[], table: FormTable, count: number): PlacedLabel[] {
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
