// A page as lines of text and tables, from top to bottom.

import type { SpannedCell } from '../../document/grid.js';
import type { LayoutLimits } from '../limits.js';
import type { Glyph, PageContent, Spend } from './canvas.js';
import { centre } from './canvas.js';
import { type Lattice, type LatticeCell, latticeOf } from './lattice.js';
import { joinLines, readLines, type TextLine } from './lines.js';
import { type Box, contains } from './matrix.js';
import { clusters, gatherDrawings, joinSegments } from './rulings.js';

/** `column` counts the grid from 0, `cell` the cells along the row from 1. */
export type TableCell = Omit<SpannedCell, 'place'> & { readonly column: number; readonly cell: number };

export interface PageTable {
  /** Where its columns begin, and where the last one ends. */
  readonly xs: readonly number[];
  /** The cells that begin in each row. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Rows of it that are left out above, plus one. */
  readonly firstRow: number;
  readonly box: Box;
}

export type Block = { readonly line: TextLine } | { readonly table: PageTable };

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Block[];
}

export function layOut(content: PageContent, number: number, spend: Spend, limits: LayoutLimits): Page {
  const { width, height, glyphs } = content;
  const lattices = gatherDrawings(joinSegments(content.segments), spend)
    .flatMap((drawing) => latticeOf(drawing, limits.places) ?? [])
    .sort((a, b) => area(a.box) - area(b.box))
    .slice(-limits.tables);
  const inside = new Map<Lattice, Glyph[]>(lattices.map((lattice) => [lattice, []]));
  const outside: Glyph[] = [];
  for (const glyph of glyphs) {
    const [x, y] = centre(glyph.box);
    const lattice = lattices.find(({ box }) => contains(box, x, y));
    (lattice ? inside.get(lattice)! : outside).push(glyph);
  }
  const left = outside.reduce((least, { box }) => Math.min(least, box.left), width);
  const tables = [...inside]
    .filter(([, own]) => own.length > 0)
    .map(([lattice, own]) => readTable(lattice, own));
  const blocks: Block[] = [
    ...readLines(outside, left).map((line) => ({ line })),
    ...tables.map((table) => ({ table })),
  ];
  return { number, width, height, blocks: blocks.sort((a, b) => topOf(a) - topOf(b)) };
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

export function boxOfBlock(block: Block): Box {
  return 'line' in block ? block.line.box : block.table.box;
}

function topOf(block: Block): number {
  return boxOfBlock(block).top;
}

/** Characters → the text of each cell. A figure or a word belongs to one cell, even where it hangs over the ruling. */
function readTable({ xs, ys, cells, box }: Lattice, glyphs: readonly Glyph[]): PageTable {
  const width = xs.length - 1;
  const owners = new Array<LatticeCell>(width * (ys.length - 1));
  for (const cell of cells) {
    for (let r = cell.row; r < cell.row + cell.rows; r++) {
      owners.fill(cell, r * width + cell.column, r * width + cell.column + cell.columns);
    }
  }
  const contents = new Map<LatticeCell, Glyph[]>(cells.map((cell) => [cell, []]));
  for (const run of [...figureRuns(glyphs), ...wordRuns(glyphs, xs)]) {
    const [first, last] = [run[0]!, isDigit(run[0]!) ? run.at(-1)! : run[0]!];
    const [x] = centre({ ...first.box, right: last.box.right });
    const [, y] = centre(first.box);
    const owner = owners[intervalOf(ys, y) * width + intervalOf(xs, x)]!;
    contents.get(owner)!.push(...run);
  }
  const rows = Array.from({ length: ys.length - 1 }, (): TableCell[] => []);
  for (const [{ row, column, ...spans }, own] of contents) {
    const room = xs[column + spans.columns]! - xs[column]!;
    const before = owners.slice(row * width, row * width + column);
    const text = joinLines(readLines(own), room);
    rows[row]!.push({ ...spans, column, text, cell: new Set(before).size + 1 });
  }
  return { xs, rows, firstRow: 1, box };
}

/** The interval of sorted bounds that holds `at`. */
function intervalOf(bounds: readonly number[], at: number): number {
  let [low, high] = [0, bounds.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bounds[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const FIGURE = /^[0-9\uff10-\uff19.,]$/u;
/** Characters of one figure or word stand no further apart, as a share of their size; and their heights differ less, in points. */
const CLOSE = 0.12;
const LEVEL = 1.5;

function isDigit({ text, direction }: Glyph): boolean {
  return direction === 'right' && FIGURE.test(text);
}

/** Digits side by side. */
function figureRuns(glyphs: readonly Glyph[]): Glyph[][] {
  return runsAmong(glyphs.filter(isDigit), (last, glyph) => gapBetween(last, glyph) < CLOSE);
}

/** Every character by itself, but where a ruling cuts it, which then belongs to the one before. */
function wordRuns(glyphs: readonly Glyph[], xs: readonly number[]): Glyph[][] {
  const isCut = ({ box, size }: Glyph) => xs.some((x) => box.left < x - CLOSE * size && x < box.right);
  return runsAmong(
    glyphs.filter((glyph) => !isDigit(glyph)),
    (last, glyph) => last.direction === 'right' && isCut(glyph) && Math.abs(gapBetween(last, glyph)) < CLOSE,
  );
}

function gapBetween(last: Glyph, { box, size }: Glyph): number {
  return (box.left - last.box.right) / size;
}

function runsAmong(glyphs: readonly Glyph[], goesOn: (last: Glyph, glyph: Glyph) => boolean): Glyph[][] {
  const runs: Glyph[][] = [];
  const sorted = [...glyphs].sort((a, b) => a.box.bottom - b.box.bottom);
  for (const line of clusters(sorted, ({ box }) => box.bottom, LEVEL)) {
    let last: Glyph | undefined;
    for (const glyph of line.sort((a, b) => a.box.left - b.box.left)) {
      if (last && goesOn(last, glyph)) runs.at(-1)!.push(glyph);
      else runs.push([glyph]);
      last = glyph;
    }
  }
  return runs;
}
