// Which key figures stand apart from those of other years and offices.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { outliersOf, type WithKeyFigures } from '../../src/audit/compare/outliers.js';
import { KEY_FIGURES } from '../../src/audit/record/key-figures.js';
import { editions } from '../../src/edition/editions.js';
import { isUnusual } from '../../src/rules/kit/usual.js';
import { entry } from '../testing/entry.js';

const LICENCES = KEY_FIGURES.indexOf('proactive/licensing/decisions');
const base: WithKeyFigures = { ...entry({ office: '甲局' }), figures: [] };

function licences(value: number): readonly number[] {
  return KEY_FIGURES.map((_, key) => (key === LICENCES ? value : -1));
}

/** One office, a report a year. */
function years(values: readonly number[]): WithKeyFigures[] {
  return values.map((value, index) => ({ ...base, index, year: 2018 + index, figures: licences(value) }));
}

/** One year, a report an office. */
function offices(values: readonly number[]): WithKeyFigures[] {
  return values.map((value, index) => ({ ...base, index, office: `第${index}局`, figures: licences(value) }));
}

function found(entries: readonly WithKeyFigures[], kind: 'years' | 'offices'): [number, number[]][] {
  return [...outliersOf(entries)].flatMap(([index, unlike]) =>
    (unlike[kind] ?? []).map(({ lower, upper, count }): [number, number[]] => [index, [lower, upper, count]]),
  );
}

test('every edition has the key figures that it names', () => {
  for (const { data, cellById } of editions)
    for (const id of data.keyFigures ?? []) expect(cellById.has(id), `${data.id} ${id}`).toBe(true);
});

describe('the years of an office', () => {
  it.each([
    ['a zero too many', [100, 110, 95, 10_400], [[3, [95, 110, 3]]]],
    ['a figure left out', [2100, 1950, 0, 2300], [[2, [1950, 2300, 3]]]],
    ['years that differ as years do', [100, 160, 70, 240], []],
    ['small figures', [0, 1, 0, 9], []],
    ['too few other years', [100, 110, 10_400], []],
    ['one of two years wrong in five', [100, 110, 95, 10_400, 105, 98], [[3, [98, 105, 5]]]],
  ])('%s', (_, values, expected) => {
    expect(found(years(values), 'years')).toEqual(expected);
  });

  it('counts versions of one year once', () => {
    const [first, ...rest] = years([100, 110, 10_400]);
    expect(found([first!, { ...first!, index: 9 }, ...rest], 'years')).toEqual([]);
  });

  it('leaves out parts of reports and unknown offices', () => {
    const entries = years([100, 110, 95, 10_400]);
    expect(
      found(
        entries.map((entry) => ({ ...entry, whole: false })),
        'years',
      ),
    ).toEqual([]);
    expect(
      found(
        entries.map((entry) => ({ ...entry, office: null })),
        'years',
      ),
    ).toEqual([]);
  });
});

describe('offices of one level', () => {
  /** From 10 to 960, and some without licences at all. */
  const usual = Array.from({ length: 40 }, (_, i) => (i % 5 === 0 ? 0 : 10 + ((i * 373) % 950)));

  it('show a figure in yuan where the others have 10,000 yuan', () => {
    const [outlier, ...others] = found(offices([...usual, 3_200_000]), 'offices');
    expect(outlier).toEqual([40, [expect.any(Number), expect.any(Number), 32]]);
    expect(others).toEqual([]);
  });

  it.each([
    ['fit together', offices(usual)],
    ['are too few', offices(usual.slice(0, 20).concat(3_200_000))],
    [
      'of another level are not compared',
      offices([...usual, 3_200_000]).map((entry) => ({
        ...entry,
        level: entry.index < 40 ? 'county' : 'city',
      })),
    ],
  ])('say nothing where they %s', (_, entries) => {
    expect(found(entries, 'offices')).toEqual([]);
  });
});

test('what lies within the usual range never stands apart', () => {
  const figure = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(figure, { minLength: 4, maxLength: 12 }), (values) => {
      for (const [index, [lower = 0, upper = 0]] of found(years(values), 'years')) {
        const value = values[index]!;
        expect(value < lower || value > upper).toBe(true);
      }
    }),
  );
});

test('a wider threshold never finds more', () => {
  const usual = { cell: '', median: 100, deviation: 0.5, lower: 80, upper: 130, count: 9 };
  const factor = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(fc.nat(1_000_000), factor, factor, (value, a, b) => {
      const [narrow, wide] = [Math.min(a, b), Math.max(a, b)].map((by) =>
        isUnusual(value, usual, { factor: by, spread: 3, from: 10, count: 3 }),
      );
      expect(wide && !narrow).toBe(false);
    }),
  );
});
