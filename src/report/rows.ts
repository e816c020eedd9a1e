// Tells what each cell of a document row is for an edition: a label, a figure, nothing, or other text.

import type { DocumentCell, DocumentRow } from '../document/document.js';
import type { Edition, LabelHit } from '../edition/edition.js';
import { compact } from '../text/lookalikes.js';
import { isBlankText, isPlainFigure, looksLikeFigure } from '../text/quantity.js';

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
  /** Position of the row in the document. */
  readonly index: number;
  readonly labels: readonly LabelCell[];
  /** First text that is neither label nor figure. */
  readonly unknown: { readonly cell: DocumentCell; readonly at: number } | undefined;
  /** Index of the first figure, or -1. Blank cells are no figures here. */
  readonly firstFigure: number;
  readonly figures: number;
  /** Running text: no row of any table. */
  readonly prose: boolean;
}

const NO_LABELS: readonly LabelCell[] = [];
const SENTENCE = /[。！？]/u;
const SPACE = /\s/u;

/** Separators inside an unquoted label cut it into at most this many cells. */
const MOST_PARTS = 4;
/** Where a label ends, by its last character, and the number of another one follows. */
const BEFORE_NUMBER =
  /[\u4e00-\u9fff)）”][\s\-—–/／>＞→]{0,5}(?=[(（][一二三四五六七八九十][)）]|\d{1,2}[.、．])/gu;
/** Behind an ideograph or a bracket. */
const FIGURE_BEHIND = /[\u4e00-\u9fff)）”](\d{1,9})$/u;
const LONGEST_HEADER = 200;
const LONGEST_PAGE_NUMBER = 40;
const MOST_IN_PAGE_NUMBER = 4;
const PAGE_NUMBER =
  /^\s*(?:第\s*\d{1,4}\s*页.{0,12}|[-—–－]{1,2}\s*\d{1,4}\s*[-—–－]{1,2}|\d{1,4}\s*\/\s*\d{1,4})\s*$/u;

/** The first character spares nearly every line the search. */
const MAY_START_PAGE_NUMBER = /^[\s\d第—–－-]?$/u;

export function isPageNumber(row: DocumentRow): boolean {
  const { cells } = row;
  const text = cells[0]?.text ?? '';
  if (cells.length > MOST_IN_PAGE_NUMBER || !MAY_START_PAGE_NUMBER.test(text.charAt(0))) return false;
  if (cells.length === 1 && text.length > LONGEST_PAGE_NUMBER) return false;
  return PAGE_NUMBER.test(cells.length === 1 ? text : cells.map((cell) => cell.text).join(' '));
}

export function readLine(row: DocumentRow, edition: Edition, index: number): Line {
  const { cells, cut } = row;
  // Too long for any row of a table.
  if (cut === 'single' && cells[0]!.text.length > LONGEST_HEADER) return prose(row, index);
  // Most lines have one label: a list made with it takes a tenth of the memory of one that grows.
  let labels: LabelCell[] | undefined;
  let unknown: Line['unknown'];
  let firstFigure = -1;
  let figures = 0;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    const { text } = cell;
    if (text === '') continue;
    if (isPlainFigure(text)) {
      if (firstFigure < 0) firstFigure = at;
      figures++;
      continue;
    }
    const hit = edition.lookup(text);
    if (hit) {
      const label = { hit, cell, from: at, to: lastPart(cells, at) };
      if (labels) labels.push(label);
      else labels = [label];
    } else if (looksLikeFigure(text)) {
      if (isBlankText(text)) continue;
      if (firstFigure < 0) firstFigure = at;
      figures++;
    } else {
      const parts = readParts(row, at, edition);
      if (parts.length > 0) {
        labels = [...(labels ?? []), ...parts];
        at = parts.at(-1)!.to;
        continue;
      }
      const apart = row.cut === 'delimited' ? undefined : withFigureApart(row, at, edition);
      if (apart) return readLine(apart, edition, index);
      const isRemark = labels !== undefined && (figures > 0 || edition.isIrregular);
      if (SENTENCE.test(text) && !isRemark) return prose(row, index);
      unknown ??= { cell, at };
    }
  }
  return { row, index, labels: labels ?? NO_LABELS, unknown, firstFigure, figures, prose: false };
}

/** A merged cell ends with the last of its parts: none of these holds a figure. */
function lastPart(cells: readonly DocumentCell[], at: number): number {
  let to = at;
  while (cells[to + 1]?.covered && cells[to + 1]!.place === cells[at]!.place) to++;
  return to;
}

function prose(row: DocumentRow, index: number): Line {
  return { row, index, labels: NO_LABELS, unknown: undefined, firstFigure: -1, figures: 0, prose: true };
}

/** The row with the figure cut off that stands close behind a label, as where a page has little room between columns. */
function withFigureApart(row: DocumentRow, at: number, edition: Edition): DocumentRow | undefined {
  const cell = row.cells[at]!;
  const figure = FIGURE_BEHIND.exec(cell.text)?.[1];
  if (figure === undefined) return undefined;
  const length = cell.text.length - figure.length;
  const hit = edition.lookup(cell.text.slice(0, length));
  if (!hit?.onlyRow) return undefined;
  const parts = [partOf(cell, 0, length), partOf(cell, length, cell.text.length)];
  return {
    ...row,
    cells: row.cells.flatMap((other) => (other === cell ? parts : [other])),
    cut: 'spaced',
  };
}

function partOf({ text, place, columns }: DocumentCell, from: number, to: number): DocumentCell {
  const behind = text.length - to;
  return {
    text: text.slice(from, to),
    place:
      'start' in place
        ? { start: place.start + from, end: place.start + to }
        : { ...place, part: { from, to } },
    ...(columns && {
      columns: { from: from === 0 ? columns.from : columns.to - to + from, to: columns.to - behind },
    }),
  };
}

/** Labels of which a cell holds several, or only a part. */
function readParts(row: DocumentRow, at: number, edition: Edition): readonly LabelCell[] {
  const cell = row.cells[at]!;
  const several =
    row.cut === 'delimited' ? splitAtNumbers(cell, at, edition) : splitAtSpaces(cell, at, edition);
  if (several.length > 0 || row.cut === 'single') return several;
  return joinCells(row, at, edition);
}

/** A label that holds the separator was cut into cells. */
function joinCells(row: DocumentRow, at: number, edition: Edition): readonly LabelCell[] {
  const cell = row.cells[at]!;
  let joined = cell.text;
  for (let to = at + 1; to < row.cells.length && to < at + MOST_PARTS; to++) {
    const next = row.cells[to]!.text;
    if (next === '' || looksLikeFigure(next)) return NO_LABELS;
    joined += next;
    const hit = edition.lookup(joined);
    if (hit) return [{ hit, cell, from: at, to }];
  }
  return NO_LABELS;
}

/** The headings over a row and its label in one cell: `三、本年度办理结果-（三）不予公开-1.属于国家秘密`. */
function splitAtNumbers(cell: DocumentCell, at: number, edition: Edition): readonly LabelCell[] {
  if (cell.text.length > LONGEST_HEADER) return NO_LABELS;
  const parts: string[] = [];
  let from = 0;
  for (const { 0: end, index } of cell.text.matchAll(BEFORE_NUMBER)) {
    parts.push(cell.text.slice(from, index + 1));
    from = index + end.length;
  }
  parts.push(cell.text.slice(from));
  const hits = parts.length > 1 ? parts.map(edition.lookup) : [];
  return hits.every((hit) => hit !== undefined)
    ? hits.map((hit) => ({ hit, cell, from: at, to: at }))
    : NO_LABELS;
}

/** Labels set apart by single spaces, as in text copied out of a page: all of the text but units, or none. */
function splitAtSpaces(cell: DocumentCell, at: number, edition: Edition): readonly LabelCell[] {
  if (cell.text.length > LONGEST_HEADER || !SPACE.test(cell.text)) return NO_LABELS;
  const words = cell.text.trim().split(/\s+/u);
  const labels: LabelCell[] = [];
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + MOST_PARTS);
    let hit: LabelHit | undefined;
    for (; to > from; to--) {
      hit = edition.lookup(words.slice(from, to).join(''));
      if (hit) break;
    }
    if (hit) labels.push({ hit, cell, from: at, to: at });
    else if (!isBeside(words[from]!, labels.length === 0, edition)) return NO_LABELS;
    from = hit ? to : from + 1;
  }
  return labels;
}

/** A unit, or before the label a piece of a group's heading, which is printed beside its rows and broken over their lines. */
function isBeside(word: string, isFirst: boolean, { tables }: Edition): boolean {
  const piece = compact(word);
  return tables.some(
    ({ units, data }) =>
      units?.has(word) ||
      (isFirst && data.rows.some(({ groups = [] }) => groups.some((one) => compact(one).includes(piece)))),
  );
}
