// The cells behind a label, and which of them are the figures of the row.

import { expect, test } from 'vitest';
import type { DocumentCell, Place } from '../../src/document/document.js';
import { align, type Fit, NO_STARTS } from '../../src/report/align.js';

function shown(fit: Fit): string | undefined {
  return fit.kind === 'fit' ? fit.values.map((cell) => cell?.text || '_').join('') : undefined;
}

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
  expect(shown(fit)).toBe(values);
});

test.each([
  ['blank before its last figure', '1_3', 3, '1_3'],
  ['blank in its first cell', '_23', 3, '_23'],
  ['blank in its last cell', '12_', 3, '12_'],
  ['one too many', '1234', 3, undefined],
  ['blank, with room for its figures in two places', '_12_', 3, undefined],
  ['a merged cell, which an export wrote into each of its parts', '555', 1, '5'],
  ['a cell that was not merged, its other parts crossed out', '5//', 1, '5'],
  ['parts crossed out before a figure', '/5/', 1, undefined],
  ['two figures for one', '56', 1, undefined],
])('a first row without a header above, %s', (_, row, columns, values) => {
  const cells = cellsOf(row);
  const reading = { cells, offset: 1, width: cells.length + 1, cut: 'delimited', gaps: [] } as const;
  expect(shown(align(reading, columns, NO_STARTS))).toBe(values);
});

/** One cell a line; `_` is a blank line, and `placeOf` gives where a line stands. */
function stacked(lines: string, placeOf: (at: number) => Place): Fit {
  const cells: DocumentCell[] = [];
  const gaps = [0];
  for (const [at, text] of [...lines].entries()) {
    if (text === '_') gaps[gaps.length - 1]!++;
    else {
      cells.push({ text, place: placeOf(at) });
      gaps.push(0);
    }
  }
  return align({ cells, offset: 0, width: 1, cut: 'stacked', gaps }, 5, NO_STARTS);
}

test.each([
  ['a blank line in place of one', '1_234', '1_234'],
  ['a blank line in place of the first', '_1234', '_1234'],
  ['a blank line in place of the last', '1234_', '1234_'],
  ['a blank line more before what follows', '1_234_', '1_234'],
  ['a blank line in place of the last, and one more', '1234__', '1234_'],
  ['two blank lines more', '1234___', undefined],
  ['a blank line between all, which says nothing', '1_2_3', undefined],
  ['a blank line between all, and all there', '_1_2_3_4_5', '12345'],
] as const)('one cell a line, %s', (_, lines, values) => {
  const texts = (at: number) => ({ start: at, end: at });
  expect(shown(stacked(lines, texts))).toBe(values);
  // A paragraph of DOCX has no extent: a blank stands where the figure beside it does.
  const paragraphs = (at: number) => ({ paragraph: at + 1 });
  const fit = stacked(lines, paragraphs);
  expect(shown(fit)).toBe(values);
  if (fit.kind === 'fit')
    for (const cell of fit.values) expect(cell?.place).toEqual({ paragraph: expect.any(Number) });
});
