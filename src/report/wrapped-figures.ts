// Figures that did not fit their cells and go on in the line below, beside the rest of the row's label.

import type { DocumentCell, DocumentRow } from '../document/document.js';
import type { Edition } from '../edition/edition.js';
import { labelKey } from '../text/label.js';
import { looksLikeFigure } from '../text/quantity.js';

const FIRST_DIGITS = /^\d[\d,]{2,}$/u;
const LAST_DIGITS = /^\d{1,2}$/u;

/** As many rows as before: of a line below only its words are left. */
export function joinWrappedFigures(rows: readonly DocumentRow[], edition: Edition): readonly DocumentRow[] {
  let joined: DocumentRow[] | undefined;
  for (let i = 1; i < rows.length; i++) {
    const [above, below] = [joined?.[i - 1] ?? rows[i - 1]!, rows[i]!];
    const cells = below.cut === 'spaced' && above.cut === 'spaced' && withDigits(above, below, edition);
    if (!cells) continue;
    joined ??= [...rows];
    joined[i - 1] = { ...above, cells };
    joined[i] = { ...below, cells: below.cells.filter(({ text }) => !LAST_DIGITS.test(text)) };
  }
  return joined ?? rows;
}

/**
 * The cells of the upper line; undefined where the lower one is a row of its own: it has fewer figures, of one or two
 * digits, and its words go on with the label of a row that the upper line begins. On a page each figure stands below the
 * one that it ends; text taken out of one moves them, so that nobody can tell: there the row has too many.
 */
function withDigits(
  above: DocumentRow,
  below: DocumentRow,
  edition: Edition,
): readonly DocumentCell[] | undefined {
  const rests = below.cells.filter(({ text }) => LAST_DIGITS.test(text));
  const figures = above.cells.filter(({ text }) => looksLikeFigure(text));
  const long = figures.filter(({ text }) => FIRST_DIGITS.test(text));
  if (rests.length === 0 || rests.length > long.length || rests.length >= figures.length) return undefined;
  // The dashes around the number of a page are none of it.
  if (below.cells.some((cell) => looksLikeFigure(cell.text) && !rests.includes(cell))) return undefined;
  if (below.gapBefore > 0 || wordsOf(above) === '' || !isLabel(wordsOf(above) + wordsOf(below), edition))
    return undefined;
  if (!('page' in above.place)) return [...above.cells, ...rests];
  const pairs = new Map(rests.map((rest) => [long.find((figure) => isBelow(rest, figure)), rest]));
  if (pairs.has(undefined) || pairs.size < rests.length) return undefined;
  return above.cells.map((cell) => ({ ...cell, text: cell.text + (pairs.get(cell)?.text ?? '') }));
}

function wordsOf({ cells }: DocumentRow): string {
  return cells.map(({ text }) => (looksLikeFigure(text) ? '' : text)).join('');
}

function isBelow({ columns: lower }: DocumentCell, { columns: upper }: DocumentCell): boolean {
  return lower !== undefined && upper !== undefined && lower.from >= upper.from - 1 && lower.from < upper.to;
}

/** Or how one begins. */
function isLabel(text: string, { tables }: Edition): boolean {
  const { core, ordinal } = labelKey(text);
  if (core === '') return false;
  return tables.some(({ data }) =>
    data.rows.some(({ label }) => {
      const row = labelKey(label);
      return row.core.startsWith(core) && row.ordinal === ordinal;
    }),
  );
}
