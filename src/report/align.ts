// Fits the cells of a reading to the columns of its row, or says that it cannot.

import type { DocumentCell } from '../document/document.js';
import { readQuantity } from '../text/quantity.js';
import { count, isBlank } from './blank.js';
import { type Band, type Columns, EXTRA } from './header.js';
import type { ReadCells, RowReading } from './reading.js';

/** `values` by position; undefined is a cell that the input does not have. */
export type Fit =
  | { readonly kind: 'fit'; readonly values: readonly (DocumentCell | undefined)[] }
  /** More or fewer figures than columns, or no way to tell which column they belong to. */
  | { readonly kind: 'misfit'; readonly found: number };

type Fitted = Extract<Fit, { kind: 'fit' }>;

/** Where the first column stands, as rows without doubt have shown. */
export interface Starts {
  readonly byWidth: ReadonlyMap<number, number>;
  /** By the place of the label, for rows of a width that no other has: an editor has cut their blank end off. */
  readonly byOffset: ReadonlyMap<number, number>;
}

export const NO_STARTS: Starts = { byWidth: new Map(), byOffset: new Map() };

/** What is fitted; blank cells of which nothing is written stand beside the label. */
type Cells = ReadCells & Partial<Pick<RowReading, 'label'>>;

/** By where its cells stand, where the header shows that beyond doubt; else by their number, where that is right. */
export function fitReading(reading: Cells, columns: Columns, starts: Starts): Fit {
  if (isRegular(reading, columns)) {
    const first = columns.start! - reading.offset;
    return fitOf(reading.cells.slice(first, first + columns.size));
  }
  const { order, size, bands, isTrusted, width } = columns;
  const hasExtra = bands?.some(({ position }) => position === EXTRA) ?? false;
  const isMarked = reading.cut === 'delimited' && (isTrusted || order.length < size);
  const byBands = bands && (hasExtra || isMarked) ? fitByBands(reading, columns) : undefined;
  if (byBands) return byBands;
  if (hasExtra) return misfit(reading);
  if (isTrusted && reading.cut === 'delimited' && reading.width === width) return misfit(reading);
  for (const positions of ordersOf(columns)) {
    const found = align(reading, positions.length, starts, width);
    if (found.kind === 'fit') return inOrder(found, positions, size);
  }
  return (bands && fitByBands(reading, columns)) ?? misfit(reading);
}

/** As nearly all rows are: under columns side by side, and nothing beside these. */
function isRegular({ cells, cut, offset, width }: Cells, columns: Columns): boolean {
  const { start, size } = columns;
  if (start === undefined || cut !== 'delimited' || width !== columns.width) return false;
  const first = start - offset;
  if (first < 0 || first + size > cells.length) return false;
  return cells.every((cell, i) => (i >= first && i < first + size) || isBlank(cell));
}

function misfit({ cells }: Pick<ReadCells, 'cells'>): Fit {
  return { kind: 'misfit', found: count(cells) };
}

/** The order of the header; where it names fewer columns than the form, that of the form too, the likelier one first. */
function ordersOf({ order, size }: Columns): readonly (readonly number[])[] {
  if (order.length === size) return [order];
  const form = Array.from({ length: size }, (_, position) => position);
  return size - order.length === 1 ? [order, form] : [form, order];
}

/** Values that stand in the header's order, by position. */
function inOrder(fit: Fitted, order: readonly number[], size: number): Fit {
  const values = new Array<DocumentCell | undefined>(size).fill(undefined);
  order.forEach((position, i) => {
    values[position] = fit.values[i];
  });
  return { ...fit, values };
}

// ---- by where the columns stand

/** Each cell by the column above it. Undefined where one stands under none, or two under one say different things. */
export function fitByBands(reading: ReadCells, { bands, order, size, width }: Columns): Fit | undefined {
  if (!bands) return undefined;
  // The label stands where the header has a column: this row has other ones.
  const isInside = ({ position, from }: Band) => position !== EXTRA && from < reading.offset;
  if (reading.cut === 'delimited' && bands.some(isInside)) return undefined;
  const values = new Array<DocumentCell | undefined>(size).fill(undefined);
  let filled = 0;
  for (const [i, cell] of reading.cells.entries()) {
    const band = bandOver(reading, i, bands);
    if (!band) {
      if (isBlank(cell)) continue;
      return undefined;
    }
    if (band.position === EXTRA) continue;
    const known = values[band.position];
    if (known && !isBlank(known) && !isBlank(cell) && known.text !== cell.text) return undefined;
    if (!known || isBlank(known)) values[band.position] = cell;
    if ((!known || isBlank(known)) && !isBlank(cell)) filled++;
  }
  if (reading.cut === 'delimited') {
    // A row of another width may have lost a cell: then it has to be whole.
    if (reading.width !== width && filled < order.length) return undefined;
  } else if (filled === 0) return undefined;
  else {
    const beside = reading.cells.at(-1);
    for (const position of order) values[position] ??= blankBeside(beside);
  }
  return { kind: 'fit', values };
}

function bandOver({ cells, cut, offset }: ReadCells, i: number, bands: readonly Band[]): Band | undefined {
  const extent = cut === 'delimited' ? { from: offset + i, to: offset + i + 1 } : cells[i]!.columns;
  if (!extent) return undefined;
  const over = bands.filter(({ from, to }) => from < extent.to && extent.from < to);
  return over.length === 1 ? over[0] : undefined;
}

// ---- by order

/** First and last cell that holds anything; `first` is -1 where none does. */
function extent(cells: readonly DocumentCell[]): { readonly first: number; readonly last: number } {
  let first = 0;
  while (first < cells.length && isBlank(cells[first]!)) first++;
  let last = cells.length - 1;
  while (last >= 0 && isBlank(cells[last]!)) last--;
  return { first: first < cells.length ? first : -1, last };
}

/** The start that a reading shows by itself: its filled cells are as many as the columns. */
export function certainStart(reading: ReadCells, columns: number): number | undefined {
  if (columns < 2 || reading.cut !== 'delimited') return undefined;
  const { first, last } = extent(reading.cells);
  return first >= 0 && last - first + 1 === columns ? reading.offset + first : undefined;
}

/**
 * The cells as so many columns in their order, which every one of them has to be certain of. `headed`: cells of the
 * header's rows, 0 where there is none.
 */
export function align(reading: Cells, columns: number, starts: Starts, headed = 0): Fit {
  const { cells, cut } = reading;
  if (cut === 'stacked') return fitStacked(reading, columns);
  const byOrder = fitUncovered(cells, columns);
  if (byOrder) return byOrder;
  const { first, last } = extent(cells);
  const span = first < 0 ? 0 : last - first + 1;
  if (span > columns) return columns === 1 ? fitRepeated(cells, first, last) : misfit(reading);
  const known = starts.byWidth.get(reading.width) ?? starts.byOffset.get(reading.offset);
  const expected = known === undefined ? undefined : known - reading.offset;
  if (cells.length < columns) return misfit(reading);
  // The row has lost a cell, and nothing tells which one: what stands blank before its figures may be the label's.
  const isShort = cut === 'delimited' && reading.width < headed && known === undefined;
  if (isShort && columns > 1 && span > 0 && span < columns) return misfit(reading);
  const lowest = Math.max(0, last - columns + 1);
  const highest = Math.min(first < 0 ? cells.length : first, cells.length - columns);
  // The row ends before its last column would: a cell is lost, and nothing tells which one.
  if (expected !== undefined && expected > highest) return misfit(reading);
  const start = chooseStart(lowest, highest, expected, span);
  return start === undefined ? misfit(reading) : fitOf(cells.slice(start, start + columns));
}

function fitOf(values: readonly DocumentCell[]): Fitted {
  return { kind: 'fit', values };
}

/** Cells merged differently from those of the header: where their number is right, their order tells the columns. */
function fitUncovered(cells: readonly DocumentCell[], columns: number): Fit | undefined {
  if (!cells.some(({ covered }) => covered)) return undefined;
  const own = cells.filter(({ covered }) => !covered);
  const { first, last } = own.length === columns ? { first: 0, last: columns - 1 } : extent(own);
  return first < 0 || last - first + 1 !== columns ? undefined : fitOf(own.slice(first, last + 1));
}

function chooseStart(
  lowest: number,
  highest: number,
  expected: number | undefined,
  span: number,
): number | undefined {
  if (expected !== undefined && expected >= lowest && expected <= highest) return expected;
  if (lowest === highest) return lowest;
  return span === 0 ? highest : undefined;
}

/** One merged cell that an export wrote into each of its parts, or that nobody merged: the other parts are crossed out. */
function fitRepeated(cells: readonly DocumentCell[], first: number, last: number): Fit {
  const filled = cells.slice(first, last + 1);
  return filled.every(({ text }) => text === filled[0]!.text || readQuantity(text).kind === 'placeholder')
    ? fitOf(filled.slice(0, 1))
    : { kind: 'misfit', found: count(cells) };
}

/**
 * One cell a line: the figures in their order, or blank lines for blank cells where they add up. One more may stand
 * between the last cell and what follows the row.
 */
function fitStacked(reading: Cells, columns: number): Fit {
  const { cells, label } = reading;
  if (cells.length === columns) return fitOf(cells);
  const gaps = withoutSpacing(reading.gaps);
  if (columns === 1 && cells.length > 1) return fitRepeated(cells, 0, cells.length - 1);
  const blankLines = gaps.reduce((sum, gap) => sum + gap, 0);
  const surplus = cells.length + blankLines - columns;
  if (surplus !== 0 && !(surplus === 1 && gaps.at(-1)! > 0)) return misfit(reading);
  const blankCounts = surplus === 0 ? gaps : [...gaps.slice(0, -1), gaps.at(-1)! - 1];
  return fitOf(
    blankCounts.flatMap((gap, i) => [
      ...blanks(gap, cells[i] ?? cells[i - 1] ?? label),
      ...cells.slice(i, i + 1),
    ]),
  );
}

/** Where as many blank lines stand between all cells they are the way that the text is written. */
function withoutSpacing(gaps: readonly number[]): readonly number[] {
  const [first = 0, ...others] = gaps.slice(1, -1);
  return others.every((gap) => gap === first) ? gaps.map((gap) => Math.max(0, gap - first)) : gaps;
}

function blanks(count: number, beside: DocumentCell | undefined): DocumentCell[] {
  return Array.from({ length: count }, () => blankBeside(beside));
}

/** An empty cell without extent, beside a cell that stands next to it. */
export function blankBeside(beside: DocumentCell | undefined): DocumentCell {
  if (!beside || !('start' in beside.place))
    return { text: '', place: beside?.place ?? { start: 0, end: 0 } };
  const at = beside.place.end;
  return { text: '', place: { start: at, end: at } };
}
