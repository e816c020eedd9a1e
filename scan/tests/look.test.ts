// What is cut out of cells for the model to read: under a stamp the figures alone, too.

import { expect, test } from 'vitest';
import { look } from '../src/look.js';
import { preparedPage } from '../src/page.js';
import { blank, type Grey } from '../src/picture.js';
import type { PlacedFigure } from '../src/place.js';
import type { Recogniser } from '../src/recogniser.js';

const [INK, STAMP] = [40, 185];

function fill(
  { width, data }: Grey,
  shade: number,
  [x, y, w, h]: readonly [number, number, number, number],
): void {
  for (let row = y; row < y + h; row++) data.fill(shade, row * width + x, row * width + x + w);
}

/** Three cells with a figure each; over the last goes what is left of a stamp. */
function stampedCells(): { page: Grey; cells: PlacedFigure[] } {
  const page = blank(1654, 400);
  const cells = [0, 1, 2].map((column) => {
    const cell = {
      x: 200 + column * 200,
      y: 100,
      width: 200,
      height: 120,
      row: 0,
      column,
      rows: 1,
      columns: 1,
    };
    fill(page, INK, [cell.x + 95, cell.y + 50, 12, 20]);
    return { id: `${column}`, page: 0, cell };
  });
  fill(page, STAMP, [630, 110, 90, 12]);
  fill(page, STAMP, [680, 110, 12, 100]);
  return { page, cells };
}

test('what is left of a stamp is cut off, and what is read without it is never sure by itself', async () => {
  const { page, cells } = stampedCells();
  // A figure that is as high as the line is read.
  const recogniser: Recogniser = {
    figures: async (strips) =>
      strips.flatMap(({ picture, parts }) => {
        const points = picture.data.filter((value) => value < 60).length / parts.length;
        return parts.map(() => [{ text: points > 250 ? '1' : '4', p: 0.999 }]);
      }),
    texts: async () => [],
    close: async () => {},
  };
  const { candidates } = await look(cells, [preparedPage(page)], new Set(['0', '1', '2']), recogniser);
  expect(candidates.map(([best]) => best!.text)).toEqual(['1', '1', '1']);
  expect(candidates.map(([best]) => best!.p > 0.9)).toEqual([true, true, false]);
  expect(candidates[2]!.map(({ text }) => text)).toContain('4');
});
