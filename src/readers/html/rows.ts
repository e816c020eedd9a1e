// A page → rows of a document: its text in lines, its tables of figures on grids.

import type { DocumentRow, Place } from '../../document/document.js';
import { gridRows, type SpannedRow } from '../../document/grid.js';
import { type Delimiter, findDelimiters } from '../delimiters.js';
import { within } from '../refused.js';
import { readRows } from '../text.js';
import { type Page, writeContent } from './content.js';
import { PageWriter } from './page-writer.js';
import type { SourcedText } from './sourced.js';
import { readTable } from './table.js';

/** Separators that are no punctuation: where the page has tables, its sentences are not cut. */
const NO_PUNCTUATION: readonly Delimiter[] = ['\t', '|', '│', '｜'];
/** Smaller tables may well be alike. */
const FEWEST_CELLS = 4;

type Part = { readonly lines: SourcedText } | { readonly table: readonly SpannedRow[] };

/** `most`: cells of all grids, the parts of merged cells counted. @throws {Refused} */
export function pageRows(page: Page, most: number): readonly DocumentRow[] {
  const parts = partsOf(page);
  const tables = parts.flatMap((part) => ('table' in part ? [part.table] : []));
  const cells = tables.reduce((sum, table) => sum + gridSize(table), 0);
  within('cells', cells, most);
  const found = findDelimiters(parts.map((part) => ('lines' in part ? part.lines.text : '')).join(''));
  const delimiters = tables.length > 0 ? found.filter((one) => NO_PUNCTUATION.includes(one)) : found;
  return parts.flatMap((part) =>
    'table' in part ? gridRows(part.table, 1) : lineRows(part.lines, delimiters),
  );
}

function partsOf(page: Page): Part[] {
  const parts: Part[] = [];
  const known = new Set<string>();
  const writer = new PageWriter(true);
  const takeLines = () => {
    const lines = writer.take();
    if (lines.text !== '') parts.push({ lines });
  };
  writeContent(page, page.root, writer, (element) => {
    takeLines();
    const { captions, rows } = readTable(page, element);
    for (const lines of captions) parts.push({ lines });
    // The same table once more, for another width of the screen.
    const content = JSON.stringify(rows.map(({ cells }) => cells.map(({ text }) => text)));
    const size = rows.reduce((sum, { cells }) => sum + cells.length, 0);
    if (size >= FEWEST_CELLS && known.has(content)) return;
    known.add(content);
    parts.push({ table: rows });
  });
  takeLines();
  return parts;
}

/** At least as many cells as `gridRows` makes of the table. */
function gridSize(table: readonly SpannedRow[]): number {
  const ending = new Float64Array(table.length + 1);
  let reaching = 0;
  let before = 0;
  let size = 0;
  table.forEach(({ cells }, i) => {
    reaching -= ending[i]!;
    let width = reaching;
    for (const { columns, rows } of cells) {
      width += columns;
      if (rows > 1) {
        reaching += columns;
        const end = Math.min(i + rows, table.length);
        ending[end] = ending[end]! + columns;
      }
    }
    before = reaching > 0 ? Math.max(before, width) : width;
    size += before;
  });
  return size;
}

function lineRows(lines: SourcedText, delimiters: readonly Delimiter[]): DocumentRow[] {
  const placed = (place: Place) => ('start' in place ? lines.span(place.start, place.end) : place);
  return readRows(lines.text, delimiters).map((row) => {
    const cells = row.cells.map((cell) => ({ ...cell, place: placed(cell.place) }));
    return { ...row, cells, place: placed(row.place) };
  });
}
