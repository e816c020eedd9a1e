// Reads OpenDocument texts, as LibreOffice saves them.

import type { Limits } from './limits.js';
import { readTextStyles, type TextStyles } from './odf-styles.js';
import { beforeMark } from './raised.js';
import type { Reader, ZipReader } from './reader.js';
import { Refused, within } from './refused.js';
import { type Block, flowDocument, OBJECT } from './word/flow.js';
import { type ChainedCell, type ChainedRow, joinCells } from './word/merges.js';
import { openDocumentArchive } from './xml/flat.js';
import {
  childOf,
  childrenOf,
  isElement,
  type Namespaces,
  parseXml,
  wholeNumber,
  type XmlElement,
} from './xml/tree.js';
import type { Archive } from './zip/archive.js';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const namespaces: Namespaces = {
  [`${OASIS}office:1.0`]: 'office',
  [`${OASIS}table:1.0`]: 'table',
  [`${OASIS}text:1.0`]: 'text',
  [`${OASIS}drawing:1.0`]: 'draw',
  [`${OASIS}style:1.0`]: 'style',
};

/** Neither shown on the page nor part of its text: what was deleted, notes, comments. */
const APART: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:note',
  'office:annotation',
  'text:ruby-text',
  'text:hidden-text',
]);

/** The whole file is one XML text. */
export const readFlatOdt: Reader = (input) => readOdt(input, openDocumentArchive(input.bytes));

export const readOdt: ZipReader = (input, archive) => {
  const content = parseXml(archive.read('content.xml')!, namespaces, input.limits.xml);
  const body = childOf(childOf(content, 'office:body'), 'office:text');
  if (!body) throw new Refused('damaged');
  let cells = 0;
  const count = () => within('cells', ++cells, input.limits.word.cells);
  return flowDocument(
    input,
    'odt',
    blocksOf(body, {
      styles: textStyles(content, archive, input.limits),
      deletions: deletionsOf(body),
      open: new Set(),
      count,
      most: input.limits.word.repeated,
    }),
  );
};

interface Reading {
  readonly styles: TextStyles;
  /** Deletions by their names; their text is kept apart, or stands in its place between two marks. */
  readonly deletions: ReadonlySet<string>;
  /** Those that have begun and not ended. */
  readonly open: Set<string>;
  /** Called for each cell: repeated ones multiply. */
  readonly count: () => void;
  /** Rows and columns that a cell spans or that are said to be repeated; blanks. */
  readonly most: number;
}

function textStyles(content: XmlElement, archive: Archive, limits: Limits): TextStyles {
  const styles = readTextStyles(archive, limits);
  for (const style of childrenOf(childOf(content, 'office:automatic-styles'), 'style:style')) {
    styles.note(style.name, style.attributes);
    for (const part of childrenOf(style, 'style:text-properties')) styles.note(part.name, part.attributes);
  }
  return styles;
}

function deletionsOf(body: XmlElement): ReadonlySet<string> {
  const regions = childrenOf(childOf(body, 'text:tracked-changes'), 'text:changed-region');
  const deletions = regions.filter((region) => childOf(region, 'text:deletion'));
  return new Set(deletions.map(({ attributes }) => attributes['text:id'] ?? ''));
}

/** Lists, sections and whatever else holds paragraphs and tables are gone into. */
function blocksOf({ children }: XmlElement, reading: Reading): Block[] {
  return children.filter(isElement).flatMap((element): Block[] => {
    if (APART.has(element.name)) return [];
    if (element.name === 'table:table') return [{ rows: joinCells(rowsOf(element, reading)) }];
    if (element.name !== 'text:p' && element.name !== 'text:h') return blocksOf(element, reading);
    const boxes = boxesIn(element).flatMap((box) => blocksOf(box, reading));
    return [{ text: textOf(element, reading) }, ...boxes];
  });
}

/** What stands before the element, and its own text. */
function textOf({ children, attributes }: XmlElement, reading: Reading, before = ''): string {
  const style = attributes['text:style-name'];
  if (reading.styles.has('struck', style)) return before;
  return children.reduce<string>(
    (text, node) => {
      if (!isElement(node)) return reading.open.size > 0 ? text : text + node.replace(/\s+/gu, ' ');
      const change = node.attributes['text:change-id'] ?? '';
      if (node.name === 'text:change-start' && reading.deletions.has(change)) reading.open.add(change);
      if (node.name === 'text:change-end') reading.open.delete(change);
      if (APART.has(node.name)) return text;
      if (node.name === 'draw:frame') return boxesIn(node).length > 0 ? text : text + OBJECT;
      if (node.name === 'text:tab') return `${text}\t`;
      if (node.name === 'text:line-break') return `${text}\n`;
      if (node.name === 'text:s')
        return text + ' '.repeat(wholeNumber(node.attributes['text:c'], 1, reading.most));
      return textOf(node, reading, text);
    },
    reading.styles.has('raised', style) ? beforeMark(before) : before,
  );
}

function boxesIn(element: XmlElement): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'draw:text-box' ? [child] : boxesIn(child)));
}

function rowsOf(table: XmlElement, reading: Reading): ChainedRow[] {
  /** By column: cells from above that go on, and in how many rows. */
  const reaches = new Map<number, { columns: number; rows: number }>();
  const rows: ChainedRow[] = [];
  const read = ({ children }: XmlElement) => {
    for (const child of children.filter(isElement)) {
      if (child.name !== 'table:table-row') {
        if (child.name.startsWith('table:')) read(child);
        continue;
      }
      const times = wholeNumber(child.attributes['table:number-rows-repeated'], 1, reading.most);
      for (let i = 0; i < times; i++) rows.push({ indent: 0, cells: cellsOf(child, reaches, reading) });
    }
  };
  read(table);
  return rows;
}

function cellsOf(
  row: XmlElement,
  reaches: Map<number, { columns: number; rows: number }>,
  reading: Reading,
): ChainedCell[] {
  const cells: ChainedCell[] = [];
  let column = 0;
  /** Behind the last cell, all columns that it takes among them. */
  let next = 0;
  /** Whether a cell from a row above goes on here. */
  const continueAbove = (): boolean => {
    const above = reaches.get(column);
    if (!above?.rows) return false;
    above.rows--;
    cells.push({ blocks: [], columns: above.columns, down: 'continue', across: false });
    next = column + above.columns;
    return true;
  };
  /** Some programs leave covered cells out: what follows a merged cell stands behind all that it covers. */
  const pass = () => {
    for (column = Math.max(column, next); continueAbove(); column = next) reading.count();
  };
  for (const element of row.children.filter(isElement)) {
    const isCovered = element.name === 'table:covered-table-cell';
    if (!isCovered && element.name !== 'table:table-cell') continue;
    const { attributes } = element;
    const times = wholeNumber(attributes['table:number-columns-repeated'], 1, reading.most);
    const blocks = isCovered ? [] : blocksOf(element, reading);
    for (let i = 0; i < times; i++, column++) {
      reading.count();
      if (isCovered && (column < next || continueAbove())) continue;
      if (!isCovered) pass();
      const columns = Math.max(1, wholeNumber(attributes['table:number-columns-spanned'], 1, reading.most));
      const rows = wholeNumber(attributes['table:number-rows-spanned'], 1, reading.most);
      next = column + columns;
      if (rows > 1) reaches.set(column, { columns, rows: rows - 1 });
      cells.push({ blocks, columns, down: rows > 1 ? 'start' : 'alone', across: false });
    }
  }
  pass();
  return cells;
}
