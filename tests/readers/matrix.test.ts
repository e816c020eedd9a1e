// Transformations of the plane, one after the other.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, IDENTITY, type Matrix, multiply } from '../../src/readers/layout/matrix.js';

const number = fc.integer({ min: -9, max: 9 });
const matrix: fc.Arbitrary<Matrix> = fc.tuple(number, number, number, number, number, number);

test('a product does what both do, the inner one first', () => {
  fc.assert(
    fc.property(matrix, matrix, number, number, (outer, inner, x, y) => {
      expect(apply(multiply(outer, inner), x, y)).toEqual(apply(outer, ...apply(inner, x, y)));
    }),
  );
});

test('the identity changes nothing', () => {
  fc.assert(
    fc.property(matrix, (one) => {
      expect([multiply(IDENTITY, one), multiply(one, IDENTITY)]).toEqual([one, one]);
    }),
  );
});
