// The cells behind a label, and which of them are the figures of the row.

import { expect, test } from 'vitest';
import type { DocumentCell } from '../../src/document/document.js';
import { align, NO_STARTS } from '../../src/report/align.js';

/** `.` is a cell that another one covers, `_` an empty one. */
function cellsOf(row: string): DocumentCell[] {
  return [...row].map((sign, at) => ({
    text: sign === '.' || sign === '_' ? '' : sign,
    place: { start: at, end: at },
    ...(sign === '.' && { covered: true as const }),
  }));
}

test.each([
  ['merged by themselves', '1.23', '123'],
  ['merged, an empty column of labels before them', '..._.1.23', '123'],
  ['merged, empty columns behind them', '1.2.3.__', '123'],
  ['merged, one of them blank', '1._3', '1_3'],
  ['merged, and an empty cell between them', '1._23', undefined],
  ['merged, and one too many', '1.234', undefined],
])('%s', (_, row, values) => {
  const cells = cellsOf(row);
  const fit = align({ cells, offset: 1, width: cells.length + 1, cut: 'delimited', gaps: [] }, 3, NO_STARTS);
  expect(fit.kind === 'fit' ? fit.values.map((cell) => cell?.text || '_').join('') : undefined).toBe(values);
});

/** Each with as many blank lines before it. */
function stacked(...cells: readonly (readonly [gap: number, text: string])[]): string | undefined {
  const fit = align(
    {
      cells: cells.map(([, text], at) => ({ text, place: { start: at, end: at } })),
      offset: 0,
      width: 1,
      cut: 'stacked',
      gaps: [...cells.map(([gap]) => gap), 0],
    },
    5,
    NO_STARTS,
  );
  return fit.kind === 'fit' ? fit.values.map((cell) => cell?.text || '_').join('') : undefined;
}

test.each([
  [
    'blank lines in place of some',
    [
      [0, '1'],
      [1, '2'],
      [0, '3'],
      [0, '4'],
    ],
    '1_234',
  ],
  [
    'a blank line between all, which says nothing',
    [
      [0, '1'],
      [1, '2'],
      [1, '3'],
    ],
    undefined,
  ],
  [
    'a blank line between all, and all there',
    [
      [1, '1'],
      [1, '2'],
      [1, '3'],
      [1, '4'],
      [1, '5'],
    ],
    '12345',
  ],
] as const)('one cell a line, %s', (_, cells, values) => {
  expect(stacked(...cells)).toBe(values);
});
