// Takes the numbers of lines or rows off that some programs put in front of a table: they are no figures of it.

import type { Document, DocumentRow } from '../document/document.js';
import { isPlainFigure, looksLikeFigure } from '../text/quantity.js';

/** So many rows counted one after the other, words among them, are no figures. */
const FEWEST_ROWS = 3;

/** The document without them; its cells keep their places. */
export function withoutNumbers(document: Document): Document {
  const rows = [...document.rows];
  let { numbered } = document;
  for (const [first, end] of runsOf(rows)) {
    numbered ??= rows[first]!.cells[0]!.place;
    for (let i = first; i < end; i++) rows[i] = withoutFirst(rows[i]!);
  }
  return numbered ? { ...document, rows, numbered } : document;
}

/** From which row up to which each has the next number in its first cell. */
function* runsOf(rows: readonly DocumentRow[]): Generator<readonly [first: number, end: number]> {
  for (let first = 0; first < rows.length; ) {
    const start = numberOf(rows[first]!);
    let end = first + 1;
    if (start !== undefined) while (end < rows.length && numberOf(rows[end]!) === start + end - first) end++;
    if (end - first >= FEWEST_ROWS && rows.slice(first, end).some(hasWords)) yield [first, end];
    first = end;
  }
}

function hasWords({ cells }: DocumentRow): boolean {
  return cells.some(({ text }) => !looksLikeFigure(text));
}

function numberOf({ cells, cut }: DocumentRow): number | undefined {
  // A number alone in a line is that of a blank one.
  const text = cut === 'delimited' && cells.length < 2 ? '' : cells[0]!.text.trim();
  return isPlainFigure(text) ? Number(text) : undefined;
}

/** An empty cell keeps the others in their columns where these are counted; a line of text is that text alone. */
function withoutFirst(row: DocumentRow): DocumentRow {
  const [first, ...others] = row.cells;
  if (others.length === 1) return { ...row, cells: others, cut: 'single' };
  if (row.cut === 'spaced') return { ...row, cells: others };
  return { ...row, cells: [{ ...first!, text: '' }, ...others] };
}
