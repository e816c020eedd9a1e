// Tells what each cell of a document row is for an edition: a label, a figure, nothing, or other text.

import type { DocumentCell, DocumentRow } from '../document/document.js';
import type { Edition } from '../edition/edition.js';
import type { LabelHit } from '../edition/labels.js';
import { isPlainFigure, looksLikeFigure } from '../text/quantity.js';

export interface LabelCell {
  readonly hit: LabelHit;
  readonly cell: DocumentCell;
  /** Index of the first and of the last cell that the label takes: a separator may have cut it. */
  readonly from: number;
  readonly to: number;
}

/** A document row as a row of the form. */
export interface Line {
  readonly row: DocumentRow;
  readonly labels: readonly LabelCell[];
  /** First text that is neither label nor figure. */
  readonly unknown: { readonly cell: DocumentCell; readonly at: number } | undefined;
  /** Index of the first figure, or -1. Blank cells are no figures here. */
  readonly firstFigure: number;
  readonly figures: number;
  /** Running text: no row of any table. */
  readonly prose: boolean;
}

/** Separators inside an unquoted label cut it into at most this many cells. */
const MOST_PARTS = 4;
const LONGEST_HEADER = 200;
const LONGEST_PAGE_NUMBER = 40;
const PAGE_NUMBER =
  /^\s*(?:第\s*\d{1,4}\s*页.{0,12}|[-—–－]{1,2}\s*\d{1,4}\s*[-—–－]{1,2}|\d{1,4}\s*\/\s*\d{1,4})\s*$/u;

export function isPageNumber(row: DocumentRow): boolean {
  if (row.cells.length === 1 && row.cells[0]!.text.length > LONGEST_PAGE_NUMBER) return false;
  return row.cells.length <= 4 && PAGE_NUMBER.test(row.cells.map((cell) => cell.text).join(' '));
}

export function readLine(row: DocumentRow, edition: Edition): Line {
  if (row.cut === 'single' && row.cells[0]!.text.length > LONGEST_HEADER) return prose(row);
  const labels: LabelCell[] = [];
  let unknown: Line['unknown'];
  let firstFigure = -1;
  let figures = 0;
  for (let at = 0; at < row.cells.length; at++) {
    const cell = row.cells[at]!;
    if (cell.text === '') continue;
    if (isPlainFigure(cell.text)) {
      if (firstFigure < 0) firstFigure = at;
      figures++;
      continue;
    }
    const found = readLabels(row, at, edition);
    const last = found.at(-1);
    if (last) {
      labels.push(...found);
      at = last.to;
    } else if (looksLikeFigure(cell.text)) {
      if (cell.text.trim() === '') continue;
      if (firstFigure < 0) firstFigure = at;
      figures++;
    } else {
      if (/[。！？]/u.test(cell.text)) return prose(row);
      unknown ??= { cell, at };
    }
  }
  return { row, labels, unknown, firstFigure, figures, prose: false };
}

function prose(row: DocumentRow): Line {
  return { row, labels: [], unknown: undefined, firstFigure: -1, figures: 0, prose: true };
}

function readLabels(row: DocumentRow, at: number, edition: Edition): LabelCell[] {
  const cell = row.cells[at]!;
  const hit = edition.lookup(cell.text);
  if (hit) return [{ hit, cell, from: at, to: at }];
  if (looksLikeFigure(cell.text)) return [];
  const several = row.cut === 'delimited' ? [] : splitAtSpaces(cell, at, edition);
  if (several.length > 0 || row.cut === 'single') return several;
  return joinCells(row, at, edition);
}

/** A label that holds the separator was cut into cells. */
function joinCells(row: DocumentRow, at: number, edition: Edition): LabelCell[] {
  const cell = row.cells[at]!;
  let joined = cell.text;
  for (let to = at + 1; to < row.cells.length && to < at + MOST_PARTS; to++) {
    const next = row.cells[to]!.text;
    if (next === '' || looksLikeFigure(next)) return [];
    joined += next;
    const hit = edition.lookup(joined);
    if (hit) return [{ hit, cell, from: at, to }];
  }
  return [];
}

/** Labels set apart by single spaces, as in text copied out of a page: all of the text, or none. */
function splitAtSpaces(cell: DocumentCell, at: number, edition: Edition): LabelCell[] {
  const words = cell.text.length > LONGEST_HEADER ? [] : cell.text.trim().split(/\s+/u);
  const labels: LabelCell[] = [];
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + MOST_PARTS);
    let hit: LabelHit | undefined;
    for (; to > from; to--) {
      hit = edition.lookup(words.slice(from, to).join(''));
      if (hit) break;
    }
    if (!hit) return [];
    labels.push({ hit, cell, from: at, to: at });
    from = to;
  }
  return labels;
}
