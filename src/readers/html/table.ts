// A table of figures in a page → rows of cells with their spans and places.

import type { SpannedCell, SpannedRow } from '../../document/grid.js';
import { type Page, writeContent } from './content.js';
import { PageWriter } from './page-writer.js';
import { cellsOf } from './shown.js';
import type { SourcedText, SourceSpan } from './sourced.js';
import { attribute, type Element, isElement, isText, type Node, type TextNode, walk } from './tree.js';

export interface PageTable {
  readonly rows: readonly SpannedRow[];
  /** What is written above the table as a part of it. */
  readonly captions: readonly SourcedText[];
}

/** Browsers take no more of either. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;
const GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const BLANK = /\s/u;
const NUMBER = /^\s*\+?(\d{1,9})/u;

export function readTable(page: Page, table: Element): PageTable {
  const captions: SourcedText[] = [];
  const rows: { readonly element: Element; readonly group: number }[] = [];
  let group = 0;
  walk(table, {
    enter(element) {
      if (!page.survey.isShown(element)) return false;
      if (GROUPS.has(element.tagName)) group++;
      if (element.tagName === 'caption') captions.push(contentOf(page, element));
      if (element.tagName === 'tr') rows.push({ element, group });
      return element.tagName !== 'caption' && element.tagName !== 'tr';
    },
  });
  const ends = new Map(rows.map((row, i) => [row.group, i + 1]));
  return {
    captions,
    rows: rows.map((row, i) => readRow(page, row.element, ends.get(row.group)! - i)),
  };
}

/** `below`: rows up to the end of the group, this one counted; no cell reaches further. */
function readRow(page: Page, row: Element, below: number): SpannedRow {
  const cells = cellsOf(row)
    .filter(page.survey.isShown)
    .map((cell): SpannedCell => {
      const rows = spanOf(cell, 'rowspan', MOST_ROWS);
      return {
        ...readCell(page, cell),
        columns: spanOf(cell, 'colspan', MOST_COLUMNS) || 1,
        rows: Math.min(rows || below, below),
      };
    });
  const first = cells[0]?.place;
  const last = cells.at(-1)?.place;
  if (!first || !last || !('start' in first) || !('start' in last))
    return { cells, place: contentStart(row) };
  return { cells, place: { start: first.start, end: Math.max(first.end, last.end) } };
}

/** 0 is a span of its own: to the end. */
function spanOf(cell: Element, name: 'rowspan' | 'colspan', most: number): number {
  const digits = NUMBER.exec(attribute(cell, name) ?? '')?.[1];
  return digits === undefined ? 1 : Math.min(Number(digits), most);
}

/** The text without the blanks around it, which in a page are layout; a cell of blanks keeps their place. */
function readCell(page: Page, cell: Element): { readonly text: string; readonly place: SourceSpan } {
  if (page.survey.isStruckCell(cell)) return { text: '', place: contentStart(cell) };
  const only = onlyText(page, cell);
  if (only) return only;
  const content = contentOf(page, cell);
  const text = content.text.trim();
  if (text !== '') {
    const from = content.text.indexOf(text);
    return { text, place: content.span(from, from + text.length) };
  }
  const blanks = content.text.replace(/\n+$/u, '');
  const place = blanks === '' ? contentStart(cell) : content.span(0, blanks.length);
  return { text, place };
}

/** Elements that neither hide nor change the text inside. */
const WRAPPERS = new Set(['p', 'span', 'div', 'b', 'strong', 'font', 'center']);

/** Nearly every cell holds one text without blanks, be it in wrappers: it is read without a page writer. */
function onlyText(page: Page, cell: Element): ReturnType<typeof readCell> | undefined {
  for (let element = cell; ; ) {
    const [node, other] = element.childNodes.filter((one) => !isNothing(one));
    if (!node || other) return undefined;
    if (isText(node)) return asWritten(node, page.source);
    if (!isElement(node) || !WRAPPERS.has(node.tagName) || !page.survey.isShown(node)) return undefined;
    element = node;
  }
}

function isNothing(node: Node): boolean {
  if (isText(node)) return node.value.trim() === '';
  return !isElement(node) || (node.tagName === 'o:p' && node.childNodes.length === 0);
}

/** Undefined where the text stands otherwise in the source, or has blanks inside. */
function asWritten({ value, sourceCodeLocation }: TextNode, source: string) {
  const start = sourceCodeLocation?.startOffset;
  if (start === undefined || !source.startsWith(value, start)) return undefined;
  const text = value.trim();
  if (BLANK.test(text)) return undefined;
  const from = start + value.indexOf(text);
  return { text, place: { start: from, end: from + text.length } };
}

function contentOf(page: Page, element: Element): SourcedText {
  const writer = new PageWriter(false);
  writeContent(page, element, writer);
  return writer.take();
}

function contentStart({ sourceCodeLocation: place }: Element): SourceSpan {
  const at = place?.startTag?.endOffset ?? place?.startOffset ?? 0;
  return { start: at, end: at };
}
