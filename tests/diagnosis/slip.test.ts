// Each slip of the keyboard or the pen is recognised from the written and the true figure.
import { expect, test } from 'vitest';
import type { Unknown } from '../../src/diagnosis/index.js';
import { slipOf } from '../../src/diagnosis/slip.js';

const plain: Unknown = { value: null };

test.each<[string, number | null, number, Unknown?]>([
  ['digit-replaced', 1452, 1752],
  ['digit-replaced', 7, 0],
  ['digit-lost', 145, 1345],
  ['digit-lost', 99, 989],
  ['digit-added', 19979, 1979],
  ['digit-added', 1234, 123],
  ['digits-exchanged', 161, 116],
  ['digits-exchanged', 321, 123],
  ['off-by-one', 15, 16],
  ['off-by-one', 100, 99],
  ['zero-extra', 1200, 12],
  ['zero-extra', 50, 5],
  ['zero-missing', 12, 120],
  ['unit-confused', 962_000, 9_620_000_000, { ...plain, unitFactor: 10_000 }],
  ['unit-confused', 9_620_000, 962, { ...plain, unitFactor: 10_000 }],
  ['sign-flipped', 10, -10, { ...plain, signed: true }],
  ['digit-replaced', -12, -15, { ...plain, signed: true }],
  ['unlike', -12, 15, { ...plain, signed: true }],
  ['last-year-pasted', 353, 77, { ...plain, previous: 353 }],
  ['unlike', 0, 411, { ...plain, previous: 0, unitFactor: 10_000 }],
  ['total-missing', 0, 3903, { ...plain, total: true }],
  ['total-missing', null, 3903, { ...plain, total: true }],
  ['total-not-updated', 3903, 4055, { ...plain, total: true }],
  ['digits-exchanged', 3903, 3930, { ...plain, total: true }],
  ['unlike', 353, 398],
  ['unlike', 12, 3456],
  ['unlike', 3456, 12],
  ['unlike', 123, 231],
  ['unlike', 0, 411_000_000],
])('%s: %d written for %d', (pattern, from, to, cell = plain) => {
  expect(slipOf(cell, from, to).pattern).toBe(pattern);
});

test('neighbouring digits change places more often than distant ones', () => {
  expect(slipOf(plain, 1243, 1234).cost).toBeLessThan(slipOf(plain, 4231, 1234).cost);
});

test('zeros at the end of both figures change nothing', () => {
  expect(slipOf(plain, 161_000_000, 116_000_000)).toEqual(slipOf(plain, 161, 116));
});
