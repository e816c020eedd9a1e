// Print that has lost its thin strokes.

import { expect, test } from 'vitest';
import { areHairlinesBroken, isBilevel, withLostStrokes } from '../src/hairlines.js';

test.each([
  ['zeros that fall into halves', [2, 1, 2, 2, 1], true],
  ['sound zeros, and one under the edge of a stamp', [1, 1, 1, 2, 1], false],
  ['too few to tell', [2, 2, 2], false],
])('%s', (_, pieces, expected) => {
  expect(areHairlinesBroken(pieces)).toBe(expected);
});

test.each([
  ['black and white', [0, 0, 255, 255], true],
  ['with shades at the edges', [0, 120, 255, 255], false],
])('%s', (_, data, expected) => {
  expect(isBilevel({ width: 2, height: 2, data: new Uint8Array(data) })).toBe(expected);
});

test('a 1 may have been a 4, wherever it stands, and is never sure', () => {
  const found = withLostStrokes([{ text: '118', p: 1 }]);
  expect(found.map(({ text }) => text)).toEqual(['118', '148', '418', '448']);
  expect(found.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1);
  expect(found[0]!.p).toBeLessThan(0.9);
});

test('what has no 1 stays, and ways to one text add up', () => {
  const found = withLostStrokes([
    { text: '20', p: 0.9 },
    { text: '4', p: 0.05 },
    { text: '1', p: 0.05 },
  ]);
  expect(found[0]).toEqual({ text: '20', p: 0.9 });
  expect(found[1]!.text).toBe('4');
  expect(found[1]!.p).toBeCloseTo(0.0625);
});
