// Fits the cells behind a label to the columns of its row, or says that it cannot.

import type { DocumentCell } from '../document/document.js';
import { isBlank } from './blank.js';
import type { Claim } from './claim.js';

/**
 * `values` are as long as the row has columns; undefined is a cell that the input does not have. `byText`: it depends on
 * what figures say, not only on where they stand.
 */
export type Fit = { readonly byText?: true } & (
  | {
      readonly kind: 'fit';
      readonly values: readonly (DocumentCell | undefined)[];
      readonly start: number;
      /** It fits as these say the same. */
      readonly same?: readonly Same[];
    }
  /** More or fewer figures than columns, or no way to tell which column they belong to. */
  | {
      readonly kind: 'misfit';
      readonly found: number;
      readonly values: readonly (DocumentCell | undefined)[];
    }
);

/** Two cells of a row. */
type Same = readonly [DocumentCell, DocumentCell];

/** What a binding depends on besides labels and where figures stand. */
export interface Dependence {
  /** What cells say that are no labels. */
  byText: boolean;
  /** That these say the same. */
  readonly same: Same[];
}

export function dependOn(fitted: Fit, dependence: Dependence): void {
  if (fitted.byText) dependence.byText = true;
  if (fitted.kind === 'fit' && fitted.same) dependence.same.push(...fitted.same);
}

type Cells = Pick<Claim, 'cells' | 'offset' | 'width' | 'cut' | 'gaps'>;

/** Where the first column stands, as rows without doubt have shown. */
export interface Starts {
  readonly byWidth: ReadonlyMap<number, number>;
  /** By the place of the label, for rows of a width that no other has: an editor has cut their blank end off. */
  readonly byOffset: ReadonlyMap<number, number>;
}

export const NO_STARTS: Starts = { byWidth: new Map(), byOffset: new Map() };

/** First and last cell that holds anything; `first` is -1 where none does. */
function extent(cells: readonly DocumentCell[]): { readonly first: number; readonly last: number } {
  let first = 0;
  while (first < cells.length && isBlank(cells[first]!)) first++;
  let last = cells.length - 1;
  while (last >= 0 && isBlank(cells[last]!)) last--;
  return { first: first < cells.length ? first : -1, last };
}

/** The start that a claim shows by itself: its filled cells are as many as the columns. */
export function certainStart(claim: Cells, columns: number): number | undefined {
  if (columns < 2 || claim.cut !== 'delimited') return undefined;
  const { first, last } = extent(claim.cells);
  return first >= 0 && last - first + 1 === columns ? claim.offset + first : undefined;
}

/** `above` tells which column the header has above a cell, by the cell's index in its row. */
export function align(
  claim: Cells,
  columns: number,
  starts: Starts,
  above: ReadonlyMap<number, number> = new Map(),
): Fit {
  if (claim.cut === 'stacked') return fitStacked(claim, columns);
  const { cells } = claim;
  const byOrder = fitUncovered(cells, columns);
  if (byOrder) return byOrder;
  const { first, last } = extent(cells);
  const span = first < 0 ? 0 : last - first + 1;
  if (span > columns) return fitRepeated(claim, columns, first, last, above);
  const known = starts.byWidth.get(claim.width) ?? starts.byOffset.get(claim.offset);
  const expected = known === undefined ? undefined : known - claim.offset;
  if (cells.length < columns) return fitShort(claim, columns, expected);
  const lowest = Math.max(0, last - columns + 1);
  const highest = Math.min(first < 0 ? cells.length : first, cells.length - columns);
  if (expected !== undefined && expected > highest && isFree(cells, expected, first)) {
    return short(cells.slice(expected), columns, claim);
  }
  const start = chooseStart(lowest, highest, expected, span);
  if (start !== undefined) return { kind: 'fit', values: cells.slice(start, start + columns), start };
  return { kind: 'misfit', found: count(cells), values: [] };
}

/** Cells merged differently from those of the header: where their number is right, their order tells the columns. */
function fitUncovered(cells: readonly DocumentCell[], columns: number): Fit | undefined {
  if (!cells.some(({ covered }) => covered)) return undefined;
  const own = cells.filter(({ covered }) => !covered);
  const { first, last } = own.length === columns ? { first: 0, last: columns - 1 } : extent(own);
  if (first < 0 || last - first + 1 !== columns) return undefined;
  return { kind: 'fit', values: own.slice(first, last + 1), start: cells.indexOf(own[first]!) };
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

function isFree(cells: readonly DocumentCell[], start: number, first: number): boolean {
  return start > 0 && start < cells.length && (first < 0 || first >= start);
}

function count(cells: readonly DocumentCell[]): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

/** Merged cells that an export wrote into each of their parts. */
function fitRepeated(
  claim: Cells,
  columns: number,
  first: number,
  last: number,
  above: ReadonlyMap<number, number>,
): Fit {
  const misfit: Fit = { kind: 'misfit', found: count(claim.cells), values: [], byText: true };
  const values = Array<DocumentCell | undefined>(columns).fill(undefined);
  const same: Same[] = [];
  for (let i = first; i <= last; i++) {
    const cell = claim.cells[i]!;
    const column = columns === 1 ? 0 : above.get(claim.offset + i);
    if (column === undefined) return misfit;
    if (column < 0) continue;
    const known = values[column];
    if (!known) values[column] = cell;
    else if (known.text === cell.text) same.push([known, cell]);
    else return misfit;
  }
  return values.every(Boolean) ? { kind: 'fit', values, start: first, same } : misfit;
}

/** Fewer cells than columns: their order tells the columns only where every boundary was marked. */
function fitShort(claim: Cells, columns: number, expected: number | undefined): Fit {
  const { cells } = claim;
  if (claim.cut !== 'delimited') return { kind: 'misfit', found: count(cells), values: [] };
  const { first } = extent(cells);
  const from = expected !== undefined && isFree(cells, expected, first) ? expected : 0;
  return short(cells.slice(from), columns, claim);
}

function short(present: readonly DocumentCell[], columns: number, claim: Cells): Fit {
  const values = Array.from({ length: columns }, (_, i) => present[i]);
  return { kind: 'misfit', found: count(claim.cells), values };
}

/** One cell a line: the figures in their order, or blank lines for blank cells where they add up. */
function fitStacked(claim: Cells, columns: number): Fit {
  const { cells, gaps } = claim;
  if (cells.length === columns) return { kind: 'fit', values: cells, start: 0 };
  if (columns === 1 && cells.length > 1) return fitRepeatedLines(cells);
  const blankLines = gaps.reduce((sum, gap) => sum + gap, 0);
  if (cells.length === 0 || cells.length + blankLines !== columns) {
    return { kind: 'misfit', found: cells.length, values: [] };
  }
  return {
    kind: 'fit',
    values: gaps.flatMap((gap, i) => [...blanks(gap, cells[i] ?? cells[i - 1]), ...cells.slice(i, i + 1)]),
    start: 0,
  };
}

function fitRepeatedLines(cells: readonly DocumentCell[]): Fit {
  return cells.every((cell) => cell.text === cells[0]!.text)
    ? { kind: 'fit', values: cells.slice(0, 1), start: 0, byText: true }
    : { kind: 'misfit', found: cells.length, values: [], byText: true };
}

/** Empty cells without extent, beside a cell that stands next to them. */
function blanks(count: number, beside: DocumentCell | undefined): DocumentCell[] {
  const at = beside && 'start' in beside.place ? beside.place.start : 0;
  return Array.from({ length: count }, () => ({ text: '', place: { start: at, end: at } }));
}
