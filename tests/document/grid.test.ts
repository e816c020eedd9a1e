// Merged cells on a grid: every part has a place, and figures bind whatever the header spans.

import { describe, expect, it } from 'vitest';
import { gridRows, type SpannedCell, type SpannedRow } from '../../src/document/grid.js';

const PLACE = { start: 0, end: 0 };

function cell(text: string, columns = 1, rows = 1): SpannedCell {
  return { text, place: PLACE, columns, rows };
}

function row(...cells: readonly SpannedCell[]): SpannedRow {
  return { cells, place: PLACE };
}

/** Covered parts as `·`. */
function drawn(table: readonly SpannedRow[]): string[] {
  return gridRows(table).map(({ cells }) =>
    cells.map(({ text, covered }) => (covered ? '·' : text || '_')).join(' '),
  );
}

describe('merged cells', () => {
  it.each([
    ['none', [row(cell('a'), cell('b')), row(cell('c'), cell('d'))], ['a b', 'c d']],
    ['across', [row(cell('a', 3), cell('b')), row(cell('c'), cell('d'))], ['a · · b', 'c d']],
    ['down', [row(cell('a', 1, 3), cell('b')), row(cell('c')), row(cell('d'))], ['a b', '· c', '· d']],
    ['down at the end', [row(cell('a'), cell('b', 1, 2)), row(cell('c'))], ['a b', 'c ·']],
    ['both ways', [row(cell('a', 2, 2), cell('b')), row(cell('c'))], ['a · b', '· · c']],
    [
      'down in a row that ends before',
      [row(cell('a'), cell('b'), cell('c', 1, 2)), row(cell('d'))],
      ['a b c', 'd _ ·'],
    ],
    ['more rows than there are', [row(cell('a', 1, 9))], ['a']],
  ] as const)('%s', (_, table, expected) => {
    expect(drawn(table)).toEqual(expected);
  });

  it('is no wider than any form', () => {
    const [only] = gridRows([row(cell('a', 1_000_000_000, 1_000_000_000), cell('b'))]);
    expect(only?.cells.length).toBe(512);
  });

  it('keeps free columns before the first cell', () => {
    expect(drawn([{ ...row(cell('a')), indent: 2 }])).toEqual(['_ _ a']);
  });
});
