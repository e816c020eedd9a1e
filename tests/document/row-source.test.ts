// What stands at places of a document without lines.

import { expect, test } from 'vitest';
import type { DocumentRow, Place } from '../../src/document/document.js';
import { rowSource } from '../../src/document/row-source.js';

const at = { table: 1, row: 2, cell: 1 };
const ROW: DocumentRow = {
  cells: [
    { text: '行政许可12', place: at },
    { text: '3', place: { ...at, cell: 2 } },
  ],
  cut: 'spaced',
  place: { table: 1, row: 2 },
  gapBefore: 0,
};

test.each<[string, Place, string]>([
  ['a cell', at, '行政许可12'],
  ['a part of it', { ...at, part: { from: 4, to: 6 } }, '12'],
  ['a row', { table: 1, row: 2 }, '行政许可12 │ 3'],
  ['nothing', { table: 9, row: 9 }, ''],
])('%s', (_, place, text) => {
  expect(rowSource([ROW]).raw(place)).toBe(text);
});
