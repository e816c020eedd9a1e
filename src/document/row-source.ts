// Places in a document without lines: each of its rows is shown as a line with its cells side by side.

import type { Document, DocumentCell, DocumentRow, Place } from './document.js';

const BETWEEN = ' │ ';
const BLANKS = /\s+/gu;

/** Where a place is found, counted from 0; no `cell` for a row as a whole. */
interface RowPlace {
  readonly row: DocumentRow;
  readonly line: number;
  readonly cell?: DocumentCell;
}

/** The part of a document that knows its rows by their places. */
export function rowSource(
  rows: readonly DocumentRow[],
): Required<Pick<Document, 'raw' | 'locate' | 'lineText' | 'lineSpan'>> {
  let places: ReadonlyMap<string, RowPlace> | undefined;
  const find = (place: Place) => {
    places ??= placesOf(rows);
    return places.get(keyOf(place));
  };
  return {
    raw(place) {
      const found = find(place);
      const text = found?.cell?.text ?? (found ? lineOf(found.row) : '');
      const part = 'part' in place ? place.part : undefined;
      return part ? text.slice(part.from, part.to) : text;
    },
    locate(place) {
      if ('start' in place) return {};
      const { part: _, ...location } = place;
      return location;
    },
    lineText: (line) => lineOf(rows[line - 1]),
    lineSpan(place) {
      const found = find(place);
      if (!found) return undefined;
      const { row, line, cell } = found;
      const before = cell ? lineOf(row, cell).length : 0;
      const { from, to } = cell ? partOf(cell, row, place) : { from: 0, to: lineOf(row).length };
      return {
        line: line + 1,
        column: before + from + 1,
        endColumn: before + to + 1,
        head: headOf(place),
      };
    },
  };
}

/** The line that shows the row, or what of it stands before a cell. */
function lineOf(row: DocumentRow | undefined, before?: DocumentCell): string {
  if (!row) return '';
  const cells = row.cells.filter((cell) => !cell.covered);
  const texts = cells.slice(0, before ? cells.indexOf(before) : cells.length).map((cell) => shown(cell, row));
  return (
    texts.map((text, i) => (i > 0 ? BETWEEN : '') + text).join('') +
    (before && texts.length > 0 ? BETWEEN : '')
  );
}

/** What the lines of a cell hold, in one line. */
function shown({ text }: DocumentCell, { cut }: DocumentRow): string {
  return cut === 'single' ? text : text.replace(BLANKS, ' ').trim();
}

/** From where to where a place in the cell is shown. */
function partOf(cell: DocumentCell, row: DocumentRow, place: Place) {
  const { length } = shown(cell, row);
  const part = 'part' in place ? place.part : undefined;
  if (!part) return { from: 0, to: length };
  // White space at the ends of a part may be shown or not.
  const lengthTo = (end: number) => shown({ ...cell, text: cell.text.slice(0, end) }, row).length;
  const from = lengthTo(part.from + 1) - 1;
  return { from, to: Math.max(from + 1, lengthTo(part.to)) };
}

/** The row's number in its table or sheet; a paragraph shows itself. */
function headOf(place: Place): string {
  if ('row' in place) return String(place.row);
  return 'address' in place ? (/\d+$/u.exec(place.address)?.[0] ?? '') : '';
}

function placesOf(rows: readonly DocumentRow[]): Map<string, RowPlace> {
  const places = new Map<string, RowPlace>();
  const add = (place: Place, found: RowPlace) => {
    const key = keyOf(place);
    if (!places.has(key)) places.set(key, found);
  };
  rows.forEach((row, line) => {
    for (const cell of row.cells) if (!cell.covered) add(cell.place, { row, line, cell });
    add(row.place, { row, line });
  });
  return places;
}

function keyOf(place: Place): string {
  if ('table' in place) return `${place.page ?? ''}/${place.table}/${place.row}/${place.cell ?? ''}`;
  if ('sheet' in place) return `${place.address} ${place.sheet}`;
  return 'paragraph' in place ? `${place.page ?? ''}/${place.paragraph}` : '';
}
