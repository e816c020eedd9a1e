// Writes reports as PDF pages: paragraphs, and tables with merged cells ruled and filled in many ways.

import fc from 'fast-check';
import type { Block, MergedCell, MergedRow } from './merged.js';
import {
  ENCODINGS,
  type Encoding,
  fontName,
  hexOf,
  type PdfPageSource,
  pdfFile,
  widthOf,
} from './pdf-file.js';

export interface PdfOptions {
  readonly encoding: Encoding;
  /** Whole lines, the edges of each cell, its box, thin filled boxes, dashes drawn one by one. */
  readonly rulings: 'lines' | 'edges' | 'boxes' | 'thin' | 'dashes';
  /** The outer borders at the left and right are left out. */
  readonly open: boolean;
  /** High merged labels: lines of text, one character a line, or turned by a quarter. */
  readonly high: 'lines' | 'stacked' | 'turned';
  /** Each line as one string, each character by itself, or characters with gaps in one operator. */
  readonly pieces: 'whole' | 'single' | 'gaps';
  /** Drawn twice, a little apart. */
  readonly bold: boolean;
  readonly align: 'left' | 'centre';
  readonly repeatHeader: boolean;
  readonly titles: boolean;
  /** The page is stored turned, and shown upright or as it is. */
  readonly turned: 'no' | 'rotate' | 'content';
  /** In points, from 300 for many page breaks. */
  readonly height: number;
}

export const pdfOptionsArbitrary: fc.Arbitrary<PdfOptions> = fc.record({
  encoding: fc.constantFrom(...ENCODINGS.slice(0, 3)),
  rulings: fc.constantFrom('lines', 'edges', 'boxes', 'thin', 'dashes'),
  open: fc.boolean(),
  high: fc.constantFrom('lines', 'stacked', 'turned'),
  pieces: fc.constantFrom('whole', 'single', 'gaps'),
  bold: fc.boolean(),
  align: fc.constantFrom('left', 'centre'),
  repeatHeader: fc.boolean(),
  titles: fc.boolean(),
  turned: fc.constantFrom('no', 'rotate', 'content'),
  height: fc.constantFrom(842, 595, 420),
});

const WIDTH = 595;
const EDGE = 45;
const BODY = 12;
const SMALL = 8;
const PAD = 3;
const LEADING = 1.3;

export function writePdf(blocks: readonly Block[], options: PdfOptions): Uint8Array {
  const paper = new Paper(options);
  for (const block of blocks) {
    if ('paragraph' in block) paper.paragraph(block.paragraph);
    else paper.table(block.table);
  }
  return pdfFile(paper.pages());
}

interface PlacedCell extends MergedCell {
  readonly row: number;
  readonly column: number;
}

/** Pages filled from the top; `y` counts downwards. */
class Paper {
  readonly #options: PdfOptions;
  readonly #contents: string[] = [];
  #content = '';
  #y = EDGE;

  constructor(options: PdfOptions) {
    this.#options = options;
  }

  pages(): PdfPageSource[] {
    this.#break();
    const { height, turned, titles } = this.#options;
    return this.#contents.map((drawn, i) => {
      this.#content = drawn;
      if (titles) {
        this.#text('政府信息公开工作年度报告', EDGE, 14, SMALL);
        this.#text(`— ${i + 1} —`, WIDTH / 2, height - 30, SMALL);
      }
      const content = this.#content;
      if (turned === 'no') return { content, width: WIDTH, height };
      const sideways = `0 1 -1 0 ${height} 0 cm\n${content}`;
      return {
        content: sideways,
        width: height,
        height: WIDTH,
        ...(turned === 'rotate' && { entries: '/Rotate 90' }),
      };
    });
  }

  paragraph(text: string): void {
    const lines = wrap(`　　${text}`, (WIDTH - 2 * EDGE) / BODY);
    for (const [i, line] of lines.entries()) {
      if (this.#y + BODY * LEADING > this.#bottom) this.#break();
      const indent = i === 0 ? 2 * BODY : 0;
      this.#text(line.replace(/^　　/u, ''), EDGE + indent, this.#y, BODY);
      this.#y += BODY * LEADING;
    }
    this.#y += 4;
  }

  table(rows: readonly MergedRow[]): void {
    const cells = placeCells(rows);
    const columns = columnsOf(cells);
    const heights = rows.map((_, r) => rowHeight(cells, columns, r, this.#options));
    const headers = rows.findIndex((row) => row.some(({ kind }) => kind !== 'header'));
    // The lines of a header stay together, as office programs keep them.
    if (this.#y + sum(range(0, headers + 1), heights) > this.#bottom) this.#break();
    for (let from = 0; from < rows.length; ) {
      const repeats = from >= headers && from > 0 && this.#options.repeatHeader ? range(0, headers) : [];
      let to = from;
      let height = sum(repeats, heights);
      while (to < rows.length && (to === from || this.#y + height + heights[to]! <= this.#bottom))
        height += heights[to++]!;
      this.#part(cells, columns, heights, [...repeats, ...range(from, to)]);
      if (to < rows.length) this.#break();
      from = to;
    }
    this.#y += 10;
  }

  get #bottom(): number {
    return this.#options.height - EDGE;
  }

  #break(): void {
    this.#contents.push(this.#content);
    this.#content = '';
    this.#y = EDGE;
  }

  /** Draws these rows of a table; a merged cell that reaches further shows what has room. */
  #part(
    cells: readonly PlacedCell[],
    columns: readonly number[],
    heights: readonly number[],
    shown: readonly number[],
  ): void {
    const tops = new Map<number, number>();
    let y = this.#y;
    for (const row of shown) {
      tops.set(row, y);
      y += heights[row]!;
    }
    for (const cell of cells) {
      const own = shown.filter((row) => row >= cell.row && row < cell.row + cell.rows);
      if (own.length === 0) continue;
      const top = tops.get(own[0]!)!;
      const bottom = tops.get(own.at(-1)!)! + heights[own.at(-1)!]!;
      const left = columns[cell.column]!;
      const right = columns[cell.column + cell.columns]!;
      const began = cell.row < own[0]!;
      const goesOn = cell.row + cell.rows - 1 > own.at(-1)!;
      this.#cellText(
        cell,
        { left, right, top, bottom },
        { began, goesOn, above: sum(range(cell.row, own[0]!), heights) },
      );
      this.#borders(left, right, top, bottom, columns.at(-1)!);
    }
    this.#y = y;
  }

  #cellText(
    cell: PlacedCell,
    { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
    cut: { began: boolean; goesOn: boolean; above: number },
  ): void {
    const { high, align } = this.#options;
    const width = right - left - 2 * PAD;
    const isHigh = cell.rows > 1 && cell.kind === 'label';
    const upright = wrap(cell.text, (bottom - top - 2 * PAD) / SMALL);
    if (isHigh && high === 'turned' && upright.length * SMALL * LEADING <= width + PAD) {
      if (cut.began) return;
      for (const [i, line] of upright.entries())
        this.#turnedText(line, left + PAD + i * SMALL * LEADING, bottom - PAD);
      return;
    }
    const lines = isHigh && high === 'stacked' ? [...cell.text] : wrap(cell.text, width / SMALL);
    const room = (height: number) => Math.max(0, Math.floor((height - 2 * PAD) / (SMALL * LEADING)));
    const skipped = cut.began ? Math.min(lines.length, room(cut.above)) : 0;
    const shown = lines.slice(skipped, cut.goesOn ? skipped + room(bottom - top) : undefined);
    const height = shown.length * SMALL * LEADING;
    const start = cut.began || cut.goesOn ? top + PAD : top + (bottom - top - height) / 2;
    for (const [i, line] of shown.entries()) {
      const indent = align === 'centre' ? (width - widthOf(line) * SMALL) / 2 : 0;
      this.#text(line, left + PAD + indent, start + i * SMALL * LEADING, SMALL);
    }
  }

  #borders(left: number, right: number, top: number, bottom: number, edge: number): void {
    const { rulings, open } = this.#options;
    const sides = [
      [left, top, right, top],
      [left, bottom, right, bottom],
      ...(open && left === EDGE ? [] : [[left, top, left, bottom]]),
      ...(open && right === edge ? [] : [[right, top, right, bottom]]),
    ] as const;
    if (rulings === 'boxes' && !open) {
      this.#draw(`${left} ${this.#up(bottom)} ${right - left} ${bottom - top} re S`);
      return;
    }
    for (const [x0, y0, x1, y1] of sides) this.#side(x0!, y0!, x1!, y1!);
  }

  #side(x0: number, y0: number, x1: number, y1: number): void {
    switch (this.#options.rulings) {
      case 'thin':
        this.#draw(`${x0 - 0.25} ${this.#up(y1) - 0.25} ${x1 - x0 + 0.5} ${y1 - y0 + 0.5} re f`);
        return;
      case 'dashes': {
        const length = Math.max(x1 - x0, y1 - y0);
        for (let at = 0; at < length; at += 5) {
          const to = Math.min(length, at + 3);
          const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length];
          this.#draw(
            `${x0 + at * dx} ${this.#up(y0 + at * dy)} m ${x0 + to * dx} ${this.#up(y0 + to * dy)} l S`,
          );
        }
        return;
      }
      default:
        this.#draw(`${x0} ${this.#up(y0)} m ${x1} ${this.#up(y1)} l S`);
    }
  }

  #up(y: number): number {
    return this.#options.height - y;
  }

  #draw(operators: string): void {
    this.#content += `${operators}\n`;
  }

  #text(text: string, x: number, y: number, size: number): void {
    this.#show(text, size, (along) => `1 0 0 1 ${x + along} ${this.#up(y + size)} Tm`);
    if (this.#options.bold)
      this.#show(text, size, (along) => `1 0 0 1 ${x + along + 0.3} ${this.#up(y + size)} Tm`);
  }

  /** From the bottom up. */
  #turnedText(text: string, x: number, y: number): void {
    this.#show(text, SMALL, (along) => `0 1 -1 0 ${x + SMALL} ${this.#up(y - along)} Tm`);
  }

  #show(text: string, size: number, matrix: (along: number) => string): void {
    const { encoding, pieces } = this.#options;
    const characters = [...text];
    const hex = (part: string) => hexOf(part, encoding);
    let shown: string;
    if (pieces === 'whole') shown = `${matrix(0)} ${hex(text)} Tj`;
    else if (pieces === 'gaps')
      shown = `${matrix(0)} [${characters.map((one) => `${hex(one)} -8`).join(' ')}] TJ`;
    else {
      let along = 0;
      shown = characters
        .map((one) => {
          const at = along;
          along += widthOf(one) * size;
          return `${matrix(at)} ${hex(one)} Tj`;
        })
        .join(' ');
    }
    this.#draw(`BT /${fontName(encoding)} ${size} Tf ${shown} ET`);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function sum(rows: readonly number[], heights: readonly number[]): number {
  return rows.reduce((total, row) => total + heights[row]!, 0);
}

/** Cut after so many ems, at any character. */
function wrap(text: string, ems: number): string[] {
  const lines = [''];
  for (const one of text) {
    if (lines.at(-1) !== '' && widthOf(lines.at(-1)! + one) > ems) lines.push('');
    lines[lines.length - 1] += one;
  }
  return lines;
}

function placeCells(rows: readonly MergedRow[]): PlacedCell[] {
  const taken = rows.map(() => new Set<number>());
  return rows.flatMap((row, r) => {
    let column = 0;
    return row.map((cell) => {
      while (taken[r]!.has(column)) column++;
      const placed = { ...cell, row: r, column };
      for (const y of range(r, r + cell.rows))
        for (const x of range(column, column + cell.columns)) taken[y]?.add(x);
      return placed;
    });
  });
}

/** Where the columns begin: those that hold labels are wider. */
function columnsOf(cells: readonly PlacedCell[]): number[] {
  const count = Math.max(...cells.map(({ column, columns }) => column + columns));
  const weights = range(0, count).map((column) => {
    const own = cells.filter((cell) => cell.column === column && cell.columns === 1 && cell.kind === 'label');
    if (own.some(({ rows }) => rows > 1)) return 1.2;
    return own.length > 0 ? 3 : 1.2;
  });
  const unit = (WIDTH - 2 * EDGE) / weights.reduce((total, weight) => total + weight, 0);
  const starts = [EDGE];
  for (const weight of weights) starts.push(starts.at(-1)! + weight * unit);
  return starts;
}

function rowHeight(
  cells: readonly PlacedCell[],
  columns: readonly number[],
  row: number,
  { high }: PdfOptions,
): number {
  const needs = cells
    .filter((cell) => row >= cell.row && row < cell.row + cell.rows)
    .map((cell) => {
      const width = columns[cell.column + cell.columns]! - columns[cell.column]! - 2 * PAD;
      const stacked = cell.rows > 1 && cell.kind === 'label' && high !== 'lines';
      const lines = stacked ? [...cell.text].length : wrap(cell.text, width / SMALL).length;
      return (lines * SMALL * LEADING + 2 * PAD + 2) / cell.rows;
    });
  return Math.max(14, ...needs);
}
