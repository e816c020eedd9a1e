// The figures that other tests rely on: every relation holds, texts are exact, seeds repeat.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edition, isFigure, mayHaveDecimals, type Term } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { type Figures, figuresArbitrary, generateFigures, officeSizes } from '../testing/figures.js';
import { runs } from '../testing/runs.js';

const TEXT = /^(?:0|-?[1-9]\d{0,14})(?:\.\d{1,4})?$|^0\.\d{1,4}$/u;

function broken(edition: Edition, { numbers }: Figures): string[] {
  const sum = (terms: readonly Term[]) =>
    terms.reduce((total, { cell, sign }) => total + sign * numbers[edition.cells[cell]!.id]!, 0);
  return edition.relations
    .filter(({ left, right, operator }) =>
      operator === '=' ? sum(left) !== sum(right) : sum(left) < sum(right),
    )
    .map((relation) => `${relation.id} along ${relation.along.id}`);
}

describe.each(editions.map((edition) => [edition.data.id, edition] as const))(
  'figures of %s',
  (_, edition) => {
    it('meet every relation and are written exactly', () => {
      fc.assert(
        fc.property(figuresArbitrary(edition), (figures) => {
          expect(broken(edition, figures)).toEqual([]);
          for (const cell of edition.cells.filter(isFigure)) {
            const { id, kind } = cell;
            const text = figures.texts[id]!;
            expect(text).toMatch(TEXT);
            expect(figures.numbers[id]).toBe(Number(text));
            if (kind !== 'signed') expect(text.startsWith('-')).toBe(false);
            if (!mayHaveDecimals(cell)) expect(text).not.toContain('.');
          }
        }),
        { numRuns: runs(100) },
      );
    });

    it('repeat with their seed and differ between seeds', () => {
      expect(generateFigures(edition, 7, 'city')).toEqual(generateFigures(edition, 7, 'city'));
      expect(generateFigures(edition, 7, 'city')).not.toEqual(generateFigures(edition, 8, 'city'));
    });

    it('grow with the office: a township is nearly all zeros, a province is not', () => {
      const zeros = officeSizes.map(
        (size) =>
          Object.values(generateFigures(edition, 11, size).numbers).filter((value) => value === 0).length,
      );
      const figures = edition.cells.filter(isFigure).length;
      expect(zeros[0]!).toBeGreaterThan(figures * 0.75);
      expect(zeros.at(-2)!).toBeLessThan(figures * 0.4);
    });
  },
);
