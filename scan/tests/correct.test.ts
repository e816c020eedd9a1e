// What the sums of a table of three by three make of doubtful readings.

import { describe, expect, test } from 'vitest';
import { correct } from '../src/correct.js';
import type { Candidates } from '../src/figure.js';
import type { Equation } from '../src/form.js';

/** Two rows and two columns with their totals. */
const EQUATIONS: readonly Equation[] = [
  ['a', 'b', 'ab'],
  ['c', 'd', 'cd'],
  ['a', 'c', 'ac'],
  ['b', 'd', 'bd'],
  ['ab', 'cd', 'all'],
  ['ac', 'bd', 'all'],
].map((ids) => ids.map((id, i) => ({ id, sign: i === 2 ? -1 : 1 })));
const RIGHT = { a: 3, b: 12, ab: 15, c: 8, d: 0, cd: 8, ac: 11, bd: 12, all: 23 };

function reading(changes: Readonly<Record<string, Candidates>>): Map<string, Candidates> {
  const sure = Object.entries(RIGHT).map(([id, value]): [string, Candidates] => [
    id,
    [{ text: String(value), p: 0.99 }],
  ]);
  return new Map([...sure, ...Object.entries(changes)]);
}

describe('readings are corrected by sums', () => {
  test.each<[string, Record<string, Candidates>, Record<string, string>, string[], number]>([
    ['everything read surely stays', {}, {}, [], 0],
    [
      'a doubtful figure is mended where two sums cross in it',
      {
        a: [
          { text: '8', p: 0.6 },
          { text: '3', p: 0.35 },
        ],
      },
      { a: '3' },
      [],
      0,
    ],
    [
      'a sure figure is never touched, and its sums are told',
      {
        a: [
          { text: '8', p: 0.92 },
          { text: '3', p: 0.07 },
        ],
      },
      {},
      [],
      2,
    ],
    [
      'a reading that is hardly possible does not hide what was printed',
      {
        a: [
          { text: '8', p: 0.85 },
          { text: '3', p: 0.01 },
        ],
      },
      {},
      [],
      2,
    ],
    [
      'a doubtful mark for nothing is not told from a zero',
      {
        d: [
          { text: '—', p: 0.5 },
          { text: '0', p: 0.1 },
        ],
      },
      {},
      [],
      0,
    ],
    [
      'a doubtful figure that fits is borne out',
      {
        a: [
          { text: '3', p: 0.5 },
          { text: '8', p: 0.4 },
        ],
      },
      {},
      ['a'],
      0,
    ],
    ['a figure that could not be read is worked out where two sums agree', { a: [] }, { a: '3' }, [], 0],
    [
      'two doubtful figures of one sum are both mended',
      {
        a: [
          { text: '8', p: 0.5 },
          { text: '3', p: 0.4 },
        ],
        b: [
          { text: '17', p: 0.5 },
          { text: '12', p: 0.4 },
        ],
      },
      { a: '3', b: '12' },
      [],
      0,
    ],
  ])('%s', (_, changes, mended, confirmed, failing) => {
    const found = correct(reading(changes), EQUATIONS);
    expect(Object.fromEntries(found.mended)).toEqual(mended);
    expect([...found.confirmed]).toEqual(confirmed);
    expect(found.failing).toHaveLength(failing);
  });

  test('a figure of one sum only is borne out, but not mended', () => {
    const one = EQUATIONS.slice(0, 1);
    const fits = correct(
      reading({
        a: [
          { text: '3', p: 0.5 },
          { text: '8', p: 0.4 },
        ],
      }),
      one,
    );
    expect([...fits.confirmed]).toEqual(['a']);
    const misfits = correct(
      reading({
        a: [
          { text: '8', p: 0.5 },
          { text: '3', p: 0.4 },
        ],
      }),
      one,
    );
    expect(misfits.mended.size).toBe(0);
    expect(misfits.failing).toHaveLength(1);
  });

  test.each<[string, Record<string, Candidates>, string[]]>([
    ['where both of its sums fail, its neighbours are not', { a: [{ text: '8', p: 0.95 }] }, ['a']],
    ['not where a guess of others makes its sums hold', { a: [], b: [], c: [{ text: '3', p: 0.3 }] }, []],
  ])('a figure is refuted %s', (_, changes, expected) => {
    expect([...correct(reading(changes), EQUATIONS).refuted]).toEqual(expected);
  });
});
