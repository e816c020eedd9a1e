// Tables drawn with a rule between all rows, as Pandoc, terminals and browsers of text write them: lines between two rules are one row.

import type { DocumentCell, DocumentRow } from '../document/document.js';
import { looksLikeFigure } from '../text/quantity.js';
import { withoutMarks } from './marks.js';

/** Of fewer parts only the head is set apart. */
const FEWEST_PARTS = 4;
const LETTERS = /[A-Za-z]$/u;

/** `ruled`: the rows that stand below a rule. */
export function joinRuled(
  rows: readonly DocumentRow[],
  ruled: ReadonlySet<DocumentRow>,
): readonly DocumentRow[] {
  if (ruled.size < FEWEST_PARTS) return rows;
  const joined: DocumentRow[] = [];
  for (let i = 0; i < rows.length; ) {
    const first = i++;
    while (i < rows.length && belongsTo(rows[first]!, rows[i]!)) i++;
    joined.push(...joinTable(rows.slice(first, i), ruled));
  }
  return joined;
}

function belongsTo(first: DocumentRow, row: DocumentRow): boolean {
  return row.cut === 'delimited' && first.cut === 'delimited' && row.gapBefore === 0;
}

function joinTable(rows: readonly DocumentRow[], ruled: ReadonlySet<DocumentRow>): readonly DocumentRow[] {
  const parts: DocumentRow[][] = [];
  for (const row of rows) {
    if (parts.length === 0 || ruled.has(row)) parts.push([row]);
    else parts.at(-1)!.push(row);
  }
  const isRuled = parts.length >= FEWEST_PARTS && parts.length < rows.length && parts.every(isOneRow);
  return isRuled ? parts.map(joinRow) : rows;
}

/** Figures of two rows would stand below each other. */
function isOneRow([first, ...others]: readonly DocumentRow[]): boolean {
  if (others.some(({ cells }) => cells.length !== first!.cells.length)) return false;
  return first!.cells.every((cell, i) => {
    const column = [cell, ...others.map(({ cells }) => cells[i]!)];
    return column.filter(({ text }) => text !== '' && looksLikeFigure(text)).length <= 1;
  });
}

function joinRow(part: readonly DocumentRow[]): DocumentRow {
  const [first, ...others] = part as [DocumentRow, ...DocumentRow[]];
  if (others.length === 0) return first;
  return {
    ...first,
    cells: first.cells.map((cell, i) => joinCell([cell, ...others.map(({ cells }) => cells[i]!)])),
  };
}

/** Its place is that of its first line. */
function joinCell(lines: readonly DocumentCell[]): DocumentCell {
  const written = lines.filter(({ text }) => text !== '');
  const text = written.reduce((before, { text }) => before + (LETTERS.test(before) ? ' ' : '') + text, '');
  return { ...(written[0] ?? lines[0]!), text: withoutMarks(text) };
}
