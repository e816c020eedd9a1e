// Which cells ruled lines make.

import { expect, test } from 'vitest';
import { gridOf, type LineInk, lineInkOf } from '../src/grid.js';
import type { Ink } from '../src/ink.js';
import { framesOf } from '../src/rulings.js';

/** Two rows of two cells, the upper ones merged, and a stroke of a character in the left one below. */
function ruled(): Ink {
  const [width, height] = [100, 80];
  const data = new Uint8Array(width * height);
  const across = (y: number, from: number, to: number) => data.fill(1, y * width + from, y * width + to + 1);
  const down = (x: number, from: number, to: number) => {
    for (let y = from; y <= to; y++) data[y * width + x] = 1;
  };
  for (const y of [10, 40, 70]) across(y, 10, 90);
  for (const x of [10, 90]) down(x, 10, 70);
  down(50, 40, 70);
  across(55, 15, 40);
  return { width, height, data };
}

function linesOf({ width, height, data }: Ink): LineInk {
  return lineInkOf({ width, height, data: data.map((ink) => 255 * (1 - ink)) });
}

test.each([
  ['the lines that there are', [10, 40, 70]],
  ['a stroke taken for a line', [10, 40, 55, 70]],
])('%s', (_, rows) => {
  const frame = { x: 10, y: 10, width: 81, height: 61, rows, columns: [10, 50, 90] };
  const grid = gridOf(linesOf(ruled()), frame);
  expect(grid).toMatchObject({ rows: 2, columns: 2 });
  expect(grid!.cells.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([
    [0, 0, 1, 2],
    [1, 0, 1, 1],
    [1, 1, 1, 1],
  ]);
});

test.each<[string, number[], [number, number], [number, number]]>([
  ['a row of dense characters is no line', [10, 40, 60, 70], [52, 60], [13, 48]],
  ['a line that figures nearly touch is one', [10, 40, 70], [42, 60], [24, 36]],
])('%s', (_, rows, [top, bottom], [left, right]) => {
  const ink = ruled();
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x < right; x += 3) ink.data.fill(1, y * ink.width + x, y * ink.width + x + 2);
  }
  const frame = { x: 10, y: 10, width: 81, height: 61, rows, columns: [10, 50, 90] };
  expect(gridOf(linesOf(ink), frame)).toMatchObject({ rows: 2, columns: 2 });
});

test.each([44, 45, 55, 56])('a stroke beside a line, at %i, is not taken for the line', (x) => {
  const ink = ruled();
  for (let y = 45; y < 52; y++) ink.data[y * ink.width + x] = 1;
  expect(framesOf(ink)).toMatchObject([{ columns: [10, 50, 90] }]);
});

test('lines that are faint and broken make the same cells', () => {
  const { width, height, data } = ruled();
  const faint = data.map((ink, i) => (ink === 1 && i % 3 > 0 ? 190 : 245));
  const frame = { x: 10, y: 10, width: 81, height: 61, rows: [10, 40, 70], columns: [10, 50, 90] };
  const cells = gridOf(lineInkOf({ width, height, data: faint }), frame)!.cells;
  expect(cells.map(({ row, column, columns }) => [row, column, columns])).toEqual([
    [0, 0, 2],
    [1, 0, 1],
    [1, 1, 1],
  ]);
});
