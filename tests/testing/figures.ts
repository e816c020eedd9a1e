// Random figures in which every relation of an edition holds, for fast-check.

import fc from 'fast-check';
import type { Edition } from '../../src/edition/edition.js';
import { type Figures, generateFigures, officeSizes, solveFigures } from '../../src/selftest/figures.js';

export { type Figures, generateFigures, officeSizes } from '../../src/selftest/figures.js';

/** Few figures first, so that a failing case shrinks to a report of zeros with one or two figures. */
export function figuresArbitrary(edition: Edition): fc.Arbitrary<Figures> {
  const few = fc
    .array(fc.tuple(fc.nat(edition.cells.length - 1), fc.integer({ min: 1, max: 9999 })), { maxLength: 30 })
    .map((entries) => {
      const chosen = new Map(entries);
      return solveFigures(edition, ({ index }) => chosen.get(index) ?? 0);
    });
  const many = fc
    .tuple(fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.constantFrom(...officeSizes))
    .map(([seed, size]) => generateFigures(edition, seed, size));
  return fc.oneof({ withCrossShrink: true }, { arbitrary: few, weight: 1 }, { arbitrary: many, weight: 3 });
}
