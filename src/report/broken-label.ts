// Finds the row whose label is broken over the lines above and below its figures, as in text taken out of a page.

import type { DocumentRow } from '../document/document.js';
import type { RowData } from '../edition/data.js';
import { labelKey } from '../text/label.js';
import { isPlainFigure, looksLikeFigure } from '../text/quantity.js';

/** Positions of document rows: that of the figures, and those of the readings before and after it. */
export interface Surroundings {
  readonly after: number;
  readonly at: number;
  readonly before: number;
}

interface Piece {
  readonly text: string;
  readonly line: number;
}

/** No label is broken over more lines on either side. */
const MOST_LINES = 10;
/** Lines with more texts are no part of a table. */
const MOST_PIECES = 24;

/**
 * The only one of these rows whose label the texts around the figures make up, and the lines that they stand in. Texts
 * that are left over may be the heading of a group, printed beside its rows.
 */
export function brokenLabel(
  lines: readonly DocumentRow[],
  around: Surroundings,
  candidates: readonly RowData[],
): { readonly row: RowData; readonly lines: readonly number[] } | undefined {
  const pieces = piecesOf(lines, around);
  // Nearly always a label alone, under another name.
  if (pieces.length < 2) return undefined;
  const found = candidates.flatMap((row) => {
    const { ordinal, core } = labelKey(row.label);
    const used = compose(pieces, ordinal + core);
    return used && isAround(used, pieces, around.at) ? [{ row, lines: used.map(({ line }) => line) }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function piecesOf(lines: readonly DocumentRow[], { after, at, before }: Surroundings): Piece[] {
  const pieces: Piece[] = [];
  for (let line = Math.max(after + 1, at - MOST_LINES); line < before && line <= at + MOST_LINES; line++) {
    for (const { text } of lines[line]!.cells) {
      if (isPlainFigure(text) || looksLikeFigure(text)) continue;
      const { ordinal, core } = labelKey(text);
      if (core !== '') pieces.push({ text: ordinal + core, line });
    }
  }
  return pieces.length > MOST_PIECES ? [] : pieces;
}

/** Pieces that are the text together, in their order; others may stand between them. */
function compose(pieces: readonly Piece[], text: string): readonly Piece[] | undefined {
  if (text === '') return [];
  for (const [i, piece] of pieces.entries()) {
    if (!text.startsWith(piece.text)) continue;
    const rest = compose(pieces.slice(i + 1), text.slice(piece.text.length));
    if (rest) return [piece, ...rest];
  }
  return undefined;
}

/** What stands in the line of the figures is of the label, or the label stands on both sides of it. */
function isAround(used: readonly Piece[], pieces: readonly Piece[], at: number): boolean {
  const isHere = ({ line }: Piece) => line === at;
  return (
    used.length > 1 &&
    (!pieces.some(isHere) || used.some(isHere) || (used[0]!.line < at && used.at(-1)!.line > at))
  );
}
