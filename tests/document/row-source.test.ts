// Places in documents without lines, and how the frames show them.

import { describe, expect, it } from 'vitest';
import type { DocumentRow } from '../../src/document/document.js';
import { rowSource } from '../../src/document/row-source.js';

const cell = (text: string, row: number, at: number) => ({ text, place: { table: 2, row, cell: at } });
const sheet = (text: string, address: string) => ({ text, place: { sheet: '表 1', address } });
const rows: readonly DocumentRow[] = [
  {
    cells: [{ text: '一、总体情况', place: { paragraph: 4 } }],
    cut: 'single',
    gapBefore: 1,
    place: { paragraph: 4 },
  },
  {
    cells: [cell('予以\n公开', 5, 1), { ...cell('', 5, 1), covered: true }, cell('', 5, 2), cell('12', 5, 3)],
    cut: 'delimited',
    gapBefore: 1,
    place: { table: 2, row: 5 },
  },
  {
    cells: [sheet('a', 'B7'), sheet('3', 'C7')],
    cut: 'delimited',
    gapBefore: 0,
    place: { sheet: '表 1', address: 'A7' },
  },
];
const source = rowSource(rows);

describe('a document without lines', () => {
  it('shows a row as a line of its cells, what is merged once', () => {
    expect(source.lineText(2)).toBe('予以 公开 │  │ 12');
    expect(source.lineText(4)).toBe('');
  });

  it.each([
    ['a cell', { table: 2, row: 5, cell: 3 }, '12', '5'],
    ['an empty cell', { table: 2, row: 5, cell: 2 }, '', '5'],
    ['a cell of several lines', { table: 2, row: 5, cell: 1 }, '予以 公开', '5'],
    ['a row', { table: 2, row: 5 }, '予以 公开 │  │ 12', '5'],
    ['a paragraph', { paragraph: 4 }, '一、总体情况', ''],
    ['a cell of a workbook', { sheet: '表 1', address: 'C7' }, '3', '7'],
  ])('finds %s in its line', (_, place, text, head) => {
    const span = source.lineSpan(place)!;
    expect(source.lineText(span.line).slice(span.column - 1, span.endColumn - 1)).toBe(text);
    expect(span.head).toBe(head);
    expect(source.locate(place)).toEqual(place);
  });

  it.each([
    ['a paragraph', { paragraph: 4 }, { from: 2, to: 4 }, '总体'],
    ['a cell of several lines', { table: 2, row: 5, cell: 1 }, { from: 3, to: 5 }, '公开'],
    ['a cell, across its lines', { table: 2, row: 5, cell: 1 }, { from: 1, to: 4 }, '以 公'],
  ])('marks a part of %s, and names the whole', (_, whole, part, text) => {
    const place = { ...whole, part };
    const { line, column, endColumn } = source.lineSpan(place)!;
    expect(source.lineText(line).slice(column - 1, endColumn - 1)).toBe(text);
    expect(source.locate(place)).toEqual(whole);
  });

  it('gives what was written', () => {
    expect(source.raw({ table: 2, row: 5, cell: 1 })).toBe('予以\n公开');
    expect(source.raw({ paragraph: 4 })).toBe('一、总体情况');
  });

  it('knows nothing of other places', () => {
    expect(source.raw({ table: 9, row: 1, cell: 1 })).toBe('');
    expect(source.lineSpan({ start: 0, end: 1 })).toBeUndefined();
    expect(source.locate({ start: 0, end: 1 })).toEqual({});
  });
});
