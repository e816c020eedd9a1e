// Where something stands among the rows of a text that is no text: pictures, and tables of other programs.

import type { Document, DocumentRow } from '../document/document.js';

/** In Markdown. */
const PICTURE = /!\[[^\]\n]{0,200}\]\(|<img\s/giu;

export function picturesInText(text: string, rows: readonly DocumentRow[]): Pick<Document, 'pictures'> {
  const offsets = () => Array.from(text.matchAll(PICTURE), ({ index }) => index);
  return { pictures: { unread: [], recognised: [], below: () => rowsAbove(offsets(), rows) } };
}

/** Of each offset, which rise, the row in or below which it stands; -1 above all. */
export function rowsAbove(offsets: readonly number[], rows: readonly DocumentRow[]): number[] {
  const starts = rows.map(({ place }) => ('start' in place ? place.start : 0));
  let row = -1;
  return offsets.map((offset) => {
    while (row + 1 < starts.length && starts[row + 1]! <= offset) row++;
    return row;
  });
}
