// The body of a Word document as paragraphs and tables in reading order.

import type { Block } from '../word/flow.js';
import { type ChainedCell, type ChainedRow, joinCells } from '../word/merges.js';
import { childOf, isElement, wholeNumber, type XmlElement } from '../xml/tree.js';
import { isOn, setting } from './names.js';
import type { NumberParagraph } from './numbering.js';
import { contentOf, type OpenFields, readParagraph, runsOn } from './paragraph.js';
import type { RunStyles } from './run-styles.js';

interface Reading {
  readonly number: NumberParagraph;
  readonly styles: RunStyles;
  readonly fields: OpenFields;
  /** Columns that a cell may say it spans. */
  readonly widest: number;
  /** What stands in other parts of the file, by its relation. */
  readonly chunks: ReadonlyMap<string, readonly Block[]>;
}

export function blocksOf(body: XmlElement, reading: Omit<Reading, 'fields'>): Block[] {
  return readBlocks(body, { ...reading, fields: [] });
}

function readBlocks(container: XmlElement, reading: Reading): Block[] {
  const blocks: Block[] = [];
  let begun = '';
  for (const element of contentOf(container)) {
    if (element.name === 'w:tbl') blocks.push(readTable(element, reading));
    if (element.name === 'w:altChunk')
      blocks.push(...(reading.chunks.get(element.attributes['r:id'] ?? '') ?? []));
    if (element.name !== 'w:p') continue;
    const number = begun === '' ? reading.number(childOf(element, 'w:pPr')) : '';
    const { text, boxes } = readParagraph(element, reading.fields, reading.styles);
    begun += number + text;
    if (!runsOn(element)) {
      blocks.push({ text: begun });
      begun = '';
    }
    for (const box of boxes) for (const block of readBlocks(box, reading)) blocks.push(block);
  }
  return begun === '' ? blocks : [...blocks, { text: begun }];
}

function readTable(table: XmlElement, reading: Reading) {
  const rows: ChainedRow[] = [];
  const hidden: number[] = [];
  for (const row of contentOf(table)) {
    if (row.name !== 'w:tr') continue;
    const properties = childOf(row, 'w:trPr');
    if (childOf(properties, 'w:del')) continue;
    if (isOn(properties, 'w:hidden')) {
      if (hasText(row)) hidden.push(rows.length + hidden.length + 1);
      continue;
    }
    const cells = [...contentOf(row)].filter(
      (cell) => cell.name === 'w:tc' && !childOf(childOf(cell, 'w:tcPr'), 'w:cellDel'),
    );
    rows.push({
      indent: wholeNumber(setting(properties, 'w:gridBefore'), 0, reading.widest),
      cells: cells.map((cell) => readCell(cell, reading)),
    });
  }
  return { rows: joinCells(rows), hidden };
}

function hasText(element: XmlElement): boolean {
  return element.children.some((node) =>
    isElement(node) ? hasText(node) : element.name === 'w:t' && node.trim() !== '',
  );
}

function readCell(cell: XmlElement, reading: Reading): ChainedCell {
  const properties = childOf(cell, 'w:tcPr');
  const below = childOf(properties, 'w:vMerge') ?? childOf(properties, 'w:vmerge');
  const right = childOf(properties, 'w:hMerge') ?? childOf(properties, 'w:hmerge');
  return {
    blocks: readBlocks(cell, reading),
    columns: Math.max(1, wholeNumber(setting(properties, 'w:gridSpan'), 1, reading.widest)),
    down: below ? continuation(below) : 'alone',
    across: right !== undefined && continuation(right) === 'continue',
  };
}

function continuation({ attributes }: XmlElement): 'start' | 'continue' {
  return attributes['w:val'] === 'restart' ? 'start' : 'continue';
}
