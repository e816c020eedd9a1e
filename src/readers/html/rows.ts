// A page → rows of a document: its text in lines, its tables of figures on grids.

import type { DocumentRow, Place } from '../../document/document.js';
import { gridRows, type SpannedRow } from '../../document/grid.js';
import { type Delimiter, findDelimiters } from '../delimiters.js';
import type { Limits } from '../limits.js';
import { within } from '../refused.js';
import { freeSingleCells } from '../single-cells.js';
import { readRows } from '../text.js';
import { type Page, writeContent } from './content.js';
import { PageWriter } from './page-writer.js';
import type { SourcedText } from './sourced.js';
import { readTable } from './table.js';

/** Separators that are no punctuation: where the page has tables, its sentences are not cut. */
const NO_PUNCTUATION: readonly Delimiter[] = ['\t', '|', '│', '｜'];
/** Smaller tables may well be alike. */
const FEWEST_CELLS = 4;

type Piece = { readonly lines: SourcedText } | { readonly table: readonly SpannedRow[] };

/** @throws {Refused} where all grids together, the parts of merged cells counted, have too many cells */
export function pageRows(page: Page, limits: Limits): readonly DocumentRow[] {
  const pieces = piecesOf(page);
  const tables = pieces.flatMap((piece) => ('table' in piece ? [piece.table] : []));
  const cells = tables.reduce((sum, table) => sum + gridSize(table), 0);
  within('cells', cells, limits.page.cells);
  const found = findDelimiters(pieces.map((piece) => ('lines' in piece ? piece.lines.text : '')).join(''));
  const delimiters = tables.length > 0 ? found.filter((one) => NO_PUNCTUATION.includes(one)) : found;
  return pieces.flatMap((piece) =>
    'table' in piece ? gridRows(piece.table, 1) : lineRows(piece.lines, delimiters, limits),
  );
}

function piecesOf(page: Page): Piece[] {
  const pieces: Piece[] = [];
  const known = new Set<string>();
  const writer = new PageWriter(true);
  const takeLines = () => {
    const lines = writer.take();
    if (lines.text !== '') pieces.push({ lines });
  };
  writeContent(page, page.root, writer, (element) => {
    takeLines();
    const { captions, rows } = readTable(page, element);
    for (const lines of captions) pieces.push({ lines });
    // The same table once more, for another width of the screen.
    const content = JSON.stringify(rows.map(({ cells }) => cells.map(({ text }) => text)));
    const size = rows.reduce((sum, { cells }) => sum + cells.length, 0);
    if (size >= FEWEST_CELLS && known.has(content)) return;
    known.add(content);
    pieces.push({ table: rows });
  });
  takeLines();
  return pieces;
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

function lineRows(lines: SourcedText, delimiters: readonly Delimiter[], limits: Limits): DocumentRow[] {
  const placed = (place: Place) => ('start' in place ? lines.span(place.start, place.end) : place);
  return readRows(freeSingleCells(lines.text), delimiters, limits.text).map((row) => {
    const cells = row.cells.map((cell) => ({ ...cell, place: placed(cell.place) }));
    return { ...row, cells, place: placed(row.place) };
  });
}
