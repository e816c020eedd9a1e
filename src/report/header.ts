// Finds out from the header above a row which columns its cells stand in.

import type { DocumentCell, DocumentRow } from '../document/document.js';
import type { ColumnData, LabelData } from '../edition/data.js';
import type { Edition, TableSpec } from '../edition/edition.js';
import { labelKey } from '../text/label.js';
import { isBlankText } from '../text/quantity.js';
import { nearest } from '../text/similarity.js';
import { count, isBlank } from './blank.js';
import { columnAmong } from './meanings.js';
import { type Extent, extentIn, type HeaderCell, type RowAbove, type RowReading } from './reading.js';
import type { Line } from './rows.js';

/** The columns of a row, or of all rows of a line: positions count the cells that the form has. */
export interface Columns {
  readonly size: number;
  /** The positions that the header names, in its order; those of the form where it is silent. */
  readonly order: readonly number[];
  readonly isInOrder: boolean;
  /** The header names them in another order, in which their figures do not add up. */
  readonly isBySums?: true;
  /** Positions that the header leaves out. */
  readonly missing: readonly number[];
  /** Where each column stands, and extra ones with position -1; undefined where the header does not show it. */
  readonly bands: readonly Band[] | undefined;
  /** Index of the first column where they stand side by side, as the form orders them, and nothing else with them. */
  readonly start: number | undefined;
  /** Most rows stand under their columns: one that does not has lost or gained a cell. */
  readonly isTrusted: boolean;
  /** How many cells the rows of the header have. */
  readonly width: number;
  /** Texts of the header that are no label of the form, with the column that each stands for. */
  readonly unknown: readonly { readonly label: DocumentCell; readonly nearest: LabelData | undefined }[];
  /** A cell of an extra column that the header says nothing about. */
  readonly unnamed?: DocumentCell | undefined;
  /** Most decimals that the header allows, by position. */
  readonly decimals: ReadonlyMap<number, number>;
  /** The first label of the header, for findings about it. */
  readonly label: DocumentCell | undefined;
  readonly columnAt: (position: number) => ColumnData;
}

export interface Band extends Extent {
  readonly position: number;
}

/** A header cell, the position that it names and where it stands. */
interface Named {
  readonly cell: HeaderCell;
  readonly position: number;
  readonly extent: Extent | undefined;
}

function isPlaced(one: Named): one is Named & { readonly extent: Extent } {
  return one.extent !== undefined;
}

export const EXTRA = -1;

// ---- the lines of a header

/** The column labels of a line, and texts among them that are no known label. */
export function headerCells(line: Line, table: TableSpec): HeaderCell[] {
  const { row } = line;
  const found: HeaderCell[] = [];
  for (const { hit, cell, from } of line.labels) {
    const meaning = columnAmong(hit.meanings, table);
    if (!meaning) continue;
    found.push({ table, column: meaning.column, decimals: meaning.decimals, cell, at: from, row });
  }
  return line.unknown ? [...found, ...foreignCells(line, table)] : found;
}

/** Columns under another name, or that the form does not have. */
function foreignCells({ row, labels }: Line, table: TableSpec): HeaderCell[] {
  const across = table.data.layout === 'across';
  if (labels.length < 2 && !across) return [];
  const first = across ? 0 : labels[0]!.from;
  return row.cells.flatMap((cell, at) => {
    const known = labels.some(({ from, to }) => from <= at && at <= to);
    if (known || at < first || isBlank(cell)) return [];
    return [{ table, column: undefined, decimals: undefined, cell, at, row }];
  });
}

/**
 * The header with the lower half of its labels, which were broken over two lines: 商业 above 企业. Undefined where the
 * row completes none.
 */
export function completeHeader(
  header: readonly HeaderCell[],
  row: DocumentRow,
  edition: Edition,
): HeaderCell[] | undefined {
  let completed: HeaderCell[] | undefined;
  header.forEach((cell, i) => {
    const below = row.cells[cell.at]?.text ?? '';
    if (cell.column !== undefined || isBlankText(below)) return;
    const column = columnOf(cell.cell.text + below, cell.table, edition);
    if (!column) return;
    completed ??= [...header];
    completed[i] = { ...cell, column: column.column, decimals: column.decimals };
  });
  return completed?.every(({ column }) => column !== undefined)
    ? completed
    : (joinedInOrder(header, row, edition) ?? completed);
}

/** The same where blank cells of the lower line were left out: each half belongs to the next label that it completes. */
function joinedInOrder(
  header: readonly HeaderCell[],
  { cells: below }: DocumentRow,
  edition: Edition,
): HeaderCell[] | undefined {
  const [first] = header;
  if (!first) return undefined;
  const { table, row } = first;
  let next = 0;
  const cells = row.cells.map((cell, at): HeaderCell => {
    const half = below[next];
    const broken = half && columnOf(cell.text + half.text, table, edition);
    if (broken) next++;
    const { column, decimals } = broken ?? columnOf(cell.text, table, edition) ?? {};
    return { table, column, decimals, cell, at, row };
  });
  // What stands before the columns is the label of the rows.
  const joined = cells.slice(cells.findIndex(({ column }) => column !== undefined));
  const isWhole = next === below.length && joined.every(({ column }) => column !== undefined);
  return isWhole ? joined : undefined;
}

function columnOf(text: string, table: TableSpec, edition: Edition) {
  const hit = edition.lookup(text);
  return hit && columnAmong(hit.meanings, table);
}

// ---- the columns of a row

/** The columns of one row of a table. */
export function columnsOfRow({ table, header }: Pick<RowReading, 'table' | 'header'>, row: number): Columns {
  const { data, positions } = table.rows[row]!.columns;
  const named: Named[] = [];
  for (const cell of header) {
    const position = cell.column === undefined ? EXTRA : positions[cell.column]!;
    if (cell.column !== undefined && position < 0) continue;
    named.push({ cell, position, extent: extentIn(cell.row, cell.at) });
  }
  return columnsBy(
    named,
    data.length,
    data.map((_, position) => position),
    (position) => data[position]!,
  );
}

/** The columns of a line that holds the rows of a table side by side. */
export function columnsOfLine({ table, header, above = [], cells }: RowReading): Columns {
  const { columns, rows } = table.data;
  const labelAt = (position: number) => columns[position % columns.length]!;
  const all = Array.from({ length: rows.length * columns.length }, (_, position) => position);
  // A line that is known by its place alone has no label above it.
  const shown =
    above.length > 0
      ? all.filter((position) => above.some(({ row }) => row === Math.floor(position / columns.length)))
      : all;
  const placed = header.map((cell): Named => {
    const extent = extentIn(cell.row, cell.at);
    const block = cell.column === undefined ? undefined : blockOver(extent?.from ?? cell.at, above);
    return { cell, extent, position: block ? block.row * columns.length + cell.column! : EXTRA };
  });
  // A merged label that an export wrote into each of its parts counts once.
  const isAgain = ({ position, extent }: Named, i: number) =>
    position >= 0 &&
    placed.some((other, k) => k < i && other.position === position && other.extent?.from === extent?.from);
  const named = withoutSums(placed.filter((one, i) => !isAgain(one, i)));
  const known = named.flatMap(({ position }) => (position < 0 ? [] : [position]));
  const isMarked = header.every(({ row }) => row.cut === 'delimited') || known.length === shown.length;
  const isSure = isMarked && new Set(known).size === known.length;
  if (isSure) return columnsBy(named, all.length, shown, labelAt);
  // Where the blocks of the header cannot be told apart it is the number of figures that says how many there are.
  const expected = count(cells) <= shown.length ? shown : all;
  const unknown = header.flatMap(({ cell, column }) =>
    column === undefined ? [{ label: cell, nearest: undefined }] : [],
  );
  return { ...columnsBy([], all.length, expected, labelAt), unknown, label: header[0]?.cell };
}

/** The last label of a row that stands no further to the right. */
function blockOver(from: number, above: readonly RowAbove[]): RowAbove | undefined {
  let last: RowAbove | undefined;
  for (const label of above) if (label.from <= from && (!last || label.from > last.from)) last = label;
  return last;
}

/** Of a column named twice the one in the line above is no column of a row, but a sum of several. */
function withoutSums(named: readonly Named[]): readonly Named[] {
  return named.map((one, i) => {
    const isSum =
      one.position >= 0 &&
      named.some(({ cell, position }, k) => k > i && position === one.position && cell.row !== one.cell.row);
    return isSum ? { ...one, position: EXTRA } : one;
  });
}

/** `expected`: the positions that the header should name. */
function columnsBy(
  named: readonly Named[],
  size: number,
  expected: readonly number[],
  labelAt: (position: number) => ColumnData,
): Columns {
  const decimals = new Map<number, number>();
  let width = 0;
  for (const { cell, position } of named) {
    width = Math.max(width, cell.row.cells.length);
    if (position >= 0 && cell.decimals !== undefined) decimals.set(position, cell.decimals);
  }
  const silent = {
    size,
    order: expected,
    isInOrder: true,
    missing: [],
    bands: undefined,
    start: undefined,
    isTrusted: false,
    width,
    unknown: [],
    decimals,
    label: named[0]?.cell.cell,
    columnAt: labelAt,
  };
  const known = named.filter(({ position }) => position >= 0);
  const seen = new Set(known.map(({ position }) => position));
  if (seen.size < Math.min(2, expected.length) || !standApart(known)) return silent;
  const foreign = oneAColumn(named.filter(({ position }) => position < 0));
  const missing = expected.filter((position) => !seen.has(position));
  const renamed = nameForeign(known, foreign, missing, labelAt);
  const unknown = foreign.map((one) => {
    const position = renamed.get(one);
    return { label: one.cell.cell, nearest: position?.isNear ? labelAt(position.position) : undefined };
  });
  const bands = [...known, ...foreign]
    .filter(isPlaced)
    .map((one): Band => {
      const { from, to } = one.extent;
      return { from, to, position: renamed.get(one)?.position ?? one.position };
    })
    .sort((a, b) => a.from - b.from);
  const order = [...new Set(bands.map(({ position }) => position).filter((position) => position >= 0))];
  const isInOrder = order.every((position, i) => i === 0 || position > order[i - 1]!);
  // Lines that white space cuts, or that a page's end sets apart, do not stand above each other in another order than the
  // form's but by chance.
  if (!isInOrder && !isOneGrid(named)) return silent;
  const [leftmost] = bands as [Band];
  const isRegular =
    bands.length === size &&
    known[0]!.cell.row.cut === 'delimited' &&
    bands.every(({ position, from }, i) => position === i && from === leftmost.from + i);
  return {
    ...silent,
    order,
    isInOrder,
    start: isRegular ? leftmost.from : undefined,
    missing: missing.filter((position) => !order.includes(position)),
    bands,
    unknown,
  };
}

/** What stands above each other over one column is its label. */
function oneAColumn(foreign: readonly Named[]): readonly Named[] {
  const labels: Named[] = [];
  for (const one of foreign) {
    const { extent, cell } = one;
    const at = labels.findIndex(
      (label) => extent && label.extent?.from === extent.from && label.extent.to === extent.to,
    );
    const above = labels[at];
    if (!above || above.cell.row === cell.row) labels.push(one);
    else {
      const text = above.cell.cell.text + cell.cell.text;
      labels[at] = { ...above, cell: { ...above.cell, cell: { ...above.cell.cell, text } } };
    }
  }
  return labels;
}

/** All columns in the order of the form, wherever the header has them. */
export function inFormOrder(columns: Columns): Columns {
  const order = columns.order.toSorted((a, b) => a - b);
  return {
    ...columns,
    order,
    isInOrder: true,
    isBySums: true,
    bands: undefined,
    start: undefined,
    isTrusted: false,
  };
}

/** The lines of the header, where it has several, are marked off and of one table. */
function isOneGrid(named: readonly Named[]): boolean {
  const rows = named.filter(isPlaced).map(({ cell }) => cell.row);
  const isOneLine = rows.every((row) => row === rows[0]);
  return isOneLine || rows.every((row) => row.cut === 'delimited' && tableOf(row) === tableOf(rows[0]!));
}

/** Number of the table that a row stands in, where its document numbers them. */
function tableOf({ place }: DocumentRow): number | undefined {
  return 'table' in place ? place.table : undefined;
}

/** Every label has a place of its own, and all places are of one kind. */
function standApart(known: readonly Named[]): boolean {
  const [first] = known;
  if (!known.every(({ cell, extent }) => extent && cell.row.cut === first?.cell.row.cut)) return false;
  const sorted = known.toSorted((a, b) => a.extent!.from - b.extent!.from);
  return sorted.every(({ position, extent }, i) => {
    const before = sorted[i - 1];
    return !before || before.position === position || before.extent!.to <= extent!.from;
  });
}

interface Renamed {
  readonly position: number;
  /** The label resembles the form's. */
  readonly isNear: boolean;
}

/** Texts of the header that stand for a missing column: they resemble its label, or stand just where it belongs. */
function nameForeign(
  known: readonly Named[],
  foreign: readonly Named[],
  missing: readonly number[],
  labelAt: (position: number) => ColumnData,
): Map<Named, Renamed> {
  const renamed = new Map<Named, Renamed>();
  if (foreign.length === 0 || missing.length === 0) return renamed;
  const placed = foreign.filter(({ extent }) => extent);
  const free = () =>
    missing.filter((position) => ![...renamed.values()].some((one) => one.position === position));
  for (const one of placed) {
    const between = free().filter((position) => isBetween(one, position, known));
    const { core } = labelKey(one.cell.cell.text);
    const [best] = nearest(
      core,
      between,
      (position) => labelKey(labelAt(position).label).core,
      Math.ceil(core.length / 2),
    );
    if (best) renamed.set(one, { position: best.item, isNear: true });
  }
  for (const position of free()) {
    const there = placed.filter((one) => !renamed.has(one) && isBetween(one, position, known));
    const wanted = free().filter((other) => there.some((one) => isBetween(one, other, known)));
    if (there.length === 1 && wanted.length === 1 && isEnclosed(position, known))
      renamed.set(there[0]!, { position, isNear: false });
  }
  return renamed;
}

/** The columns that belong before the position stand before the cell, those after it behind. */
function isBetween({ extent }: Named, position: number, known: readonly Named[]): boolean {
  return known.every((other) =>
    other.position < position ? other.extent!.to <= extent!.from : other.extent!.from >= extent!.to,
  );
}

/** Behind the last column anything may stand. */
function isEnclosed(position: number, known: readonly Named[]): boolean {
  return known.some((other) => other.position > position);
}
