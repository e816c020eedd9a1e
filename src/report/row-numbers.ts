// Takes off the numbers of lines or rows that some programs put in front of a table, and the row of column numbers below a
// header: they are no figures of it.

import type { Document, DocumentCell, DocumentRow } from '../document/document.js';
import { compact } from '../text/lookalikes.js';
import { isBlankText, isPlainFigure, looksLikeFigure } from '../text/quantity.js';

/** So many rows counted one after the other, words among them, are no figures. */
const FEWEST_ROWS = 3;
/** So many columns are counted at least. */
const FEWEST_COLUMNS = 3;
/** Or with how it is worked out: `7=1+2+3`. */
const COLUMN_NUMBER = /^\(?(\d{1,2})\)?栏?(?:=[\d()+-]{1,60})?$/u;
/** What stands in such a row over the labels. */
const LABEL_OF_NUMBERS = /^(?:[甲乙丙丁]|[栏列行项]?[次号序]|编号|序号|栏目)$/u;

/** The document without them; its cells keep their places. */
export function withoutNumbers(document: Document): Document {
  const isCounting = document.rows.map((row, i, all) => isOfColumnNumbers(row, all[i - 1], all[i + 1]));
  const rows = document.rows.filter((_, i) => !isCounting[i]);
  let { numbered } = document;
  for (const [first, end] of runsOf(rows)) {
    numbered ??= rows[first]!.cells[0]!.place;
    for (let i = first; i < end; i++) rows[i] = withoutFirst(rows[i]!);
  }
  if (!numbered && rows.length === document.rows.length) return document;
  const { pictures } = document;
  // Indexes of rows: those above went.
  const below = () =>
    pictures?.below?.().map((row) => row - isCounting.slice(0, row + 1).filter(Boolean).length) ?? [];
  return {
    ...document,
    rows,
    ...(numbered && { numbered }),
    ...(pictures && { pictures: { ...pictures, below } }),
  };
}

/** `甲 乙 1 2 3` between a header and rows of figures. */
function isOfColumnNumbers(row: DocumentRow, above?: DocumentRow, below?: DocumentRow): boolean {
  if (!above || !below || above.cells.some(isFilled) || below.cells.filter(isFilled).length < FEWEST_COLUMNS)
    return false;
  const texts = row.cells.map(({ text }) => compact(text)).filter((text) => text !== '');
  const from = texts.findIndex((text) => COLUMN_NUMBER.test(text));
  const numbers = texts.slice(from);
  return (
    from >= 0 &&
    numbers.length >= FEWEST_COLUMNS &&
    numbers.every((text, i) => Number(COLUMN_NUMBER.exec(text)?.[1]) === i + 1) &&
    texts.slice(0, from).every((text) => LABEL_OF_NUMBERS.test(text))
  );
}

function isFilled({ text }: DocumentCell): boolean {
  return looksLikeFigure(text) && !isBlankText(text);
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
