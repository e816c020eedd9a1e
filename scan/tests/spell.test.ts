// Sums over the ways in which a model may have meant a text.

import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../src/figure.js';
import { spellings } from '../src/spell.js';

const LETTERS = ['0', '1'];

describe('spellings', () => {
  test.each([
    [
      'a letter over two steps is one letter',
      [
        [0, 1, 0],
        [0, 1, 0],
      ],
      '0',
      1,
    ],
    [
      'a letter, nothing, and the letter again are two',
      [
        [0, 1, 0],
        [1, 0, 0],
        [0, 1, 0],
      ],
      '00',
      1,
    ],
    [
      'all ways to one text count together',
      [
        [0.4, 0.6, 0],
        [0.4, 0.6, 0],
      ],
      '0',
      0.84,
    ],
  ])('%s', (_, steps, text, p) => {
    const [first] = spellings(steps, LETTERS);
    expect(first!.text).toBe(text);
    expect(first!.p).toBeCloseTo(p, 6);
  });
});

describe('candidates', () => {
  test.each([
    [
      'specks at the ends are none of the figure',
      [
        [
          { text: '12.', p: 0.6 },
          { text: '12', p: 0.3 },
        ],
      ],
      true,
      [['12', 0.9]],
    ],
    ['thousands are set apart', [[{ text: '1,234', p: 1 }]], true, [['1234', 1]]],
    [
      'a count has no decimals',
      [
        [
          { text: '7.5', p: 0.9 },
          { text: '75', p: 0.1 },
        ],
      ],
      true,
      [['75', 0.1]],
    ],
    ['an amount has', [[{ text: '7.5', p: 0.9 }]], false, [['7.5', 0.9]]],
    [
      'a count has no leading zero',
      [
        [
          { text: '07', p: 0.9 },
          { text: '7', p: 0.1 },
        ],
      ],
      true,
      [['7', 0.1]],
    ],
    [
      'with ink present the empty reading is none',
      [
        [
          { text: '', p: 0.9 },
          { text: '0', p: 0.1 },
        ],
      ],
      true,
      [['0', 0.1]],
    ],
    [
      'two readings are averaged',
      [
        [
          { text: '3', p: 0.8 },
          { text: '8', p: 0.2 },
        ],
        [{ text: '8', p: 0.9 }],
      ],
      true,
      [
        ['8', 0.55],
        ['3', 0.4],
      ],
    ],
  ])('%s', (_, readings, isCount, expected) => {
    const found = candidatesOf(readings, isCount).map(({ text, p }) => [text, Math.round(p * 1e6) / 1e6]);
    expect(found).toEqual(expected);
  });
});
