// Edit distance against the plain definition, and the nearest of several texts.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/text/similarity.js';

function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = plainDistance(a.slice(1), b.slice(1));
  if (a[0] === b[0]) return same;
  return 1 + Math.min(same, plainDistance(a.slice(1), b), plainDistance(a, b.slice(1)));
}

const word = fc.string({ unit: fc.constantFrom('公', '开', '信', '息'), maxLength: 5 });

describe('the distance of two texts', () => {
  it('is the plain definition, or one more than the limit beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
      { numRuns: 400 },
    );
  });
});

describe('the nearest of several texts', () => {
  const rows = ['行政许可', '行政处罚', '行政强制', '规章'];
  const names = (text: string, limit: number) =>
    nearest(text, rows, (row) => row, limit).map(({ item, distance }) => `${item} ${distance}`);

  it.each([
    ['行政许可', 2, ['行政许可 0']],
    ['行政许司', 2, ['行政许可 1']],
    ['行政处分', 2, ['行政处罚 1']],
    ['行政', 2, ['行政许可 2', '行政处罚 2', '行政强制 2', '规章 2']],
    ['行政', 1, []],
    ['财政预算', 2, []],
  ])('to %s within %i', (text, limit, expected) => {
    expect(names(text, limit)).toEqual(expected);
  });
});
