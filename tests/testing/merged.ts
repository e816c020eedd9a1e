// A report as paragraphs and tables with merged cells: what the writers of HTML, Word, workbooks and PDF start from.

import type { Edition } from '../../src/edition/edition.js';
import type { Grid, GridRow } from './grid.js';
import { composeReport, type WriteOptions } from './layouts.js';
import { type Shape, shapes } from './shapes.js';
import type { Piece } from './writers.js';

export interface MergedCell {
  readonly text: string;
  /** 1 where it is not merged. */
  readonly columns: number;
  readonly rows: number;
  readonly kind: 'header' | 'label' | 'figure';
}

/** Only the cells that begin in the row; each stands in the first free columns. */
export type MergedRow = readonly MergedCell[];

export type Block = { readonly paragraph: string } | { readonly table: readonly MergedRow[] };

/** Every part of a merged cell repeats its text, so that merging them back is plain. */
const REPEATED: Shape = { ...shapes[0]!, name: 'merged', repeat: true };

/** `shape.repeat` is taken for granted. */
export function mergedReport(
  texts: Readonly<Record<string, string>>,
  edition: Edition,
  options: WriteOptions,
  shape: Shape = REPEATED,
): Block[] {
  const pieces = composeReport(texts, edition, () => ({ ...shape, repeat: true }), options);
  return [...pieces].flatMap(blockOf);
}

function blockOf(piece: Piece): Block[] {
  if ('grid' in piece) return [{ table: mergeGrid(piece.grid) }];
  return piece.line === '' ? [] : [{ paragraph: piece.line }];
}

function mergeGrid({ rows }: Grid): MergedRow[] {
  const kinds = rows.map(kindsOf);
  const texts = rows.map((row) => [...row.labels, ...row.values]);
  const taken = texts.map((row) => row.map(() => false));
  const same = (r: number, c: number, text: string, kind: MergedCell['kind']) =>
    texts[r]?.[c] === text && kinds[r]?.[c] === kind && !taken[r]![c];
  /** Columns that the lowest label of the header above spans, where it begins: its figures span them too. */
  const widths = new Map<number, number>();
  return texts.map((row, r) => {
    const cells: MergedCell[] = [];
    for (let c = 0; c < row.length; c++) {
      if (taken[r]![c]) continue;
      const text = row[c]!;
      const kind = kinds[r]![c]!;
      let columns = kind === 'figure' ? (widths.get(c) ?? 1) : 1;
      let height = 1;
      if (kind !== 'figure') {
        while (same(r, c + columns, text, kind)) columns++;
        const isWhole = (line: number) =>
          Array.from({ length: columns }, (_, i) => same(line, c + i, text, kind)).every(Boolean);
        while (isWhole(r + height)) height++;
      }
      if (rows[r]!.kind === 'header') widths.set(c, columns);
      for (let y = 0; y < height; y++) for (let x = 0; x < columns; x++) taken[r + y]![c + x] = true;
      cells.push({ text, columns, rows: height, kind });
    }
    return cells;
  });
}

function kindsOf(row: GridRow): MergedCell['kind'][] {
  if (row.kind !== 'data') return [...row.labels, ...row.values].map(() => 'header');
  return [...row.labels.map(() => 'label' as const), ...row.values.map(() => 'figure' as const)];
}
