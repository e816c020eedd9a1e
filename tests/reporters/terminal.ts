// Reads rendered rows the way a terminal shows them: by columns.

import { characterWidth } from '../../src/text/width.js';

/** What stands from column `start` up to `end`, counted from 0; a character only half inside is left out. */
function columns(row: string, start: number, end: number): string {
  let text = '';
  let column = 0;
  for (const character of row) {
    const width = characterWidth(character);
    if (column >= start && column + width <= end && !(width === 0 && column === start)) text += character;
    column += width;
  }
  return text;
}

/** The part of `source` above the underline of `marks`, and nothing where there is none. */
export function above(source: string, marks: string, underline: RegExp): string {
  const found = underline.exec(marks);
  if (!found) return '';
  const start = [...marks.slice(0, found.index)].reduce(
    (sum, character) => sum + characterWidth(character),
    0,
  );
  return columns(source, start, start + found[0].length);
}
