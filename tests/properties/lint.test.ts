// Random reports through the linter: consistent ones are silent, one changed figure breaks just its relations.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { figuresArbitrary } from '../testing/figures.js';
import { createInput, inputArbitrary } from '../testing/inputs.js';
import { layoutsFor, plainOptions } from '../testing/layouts.js';
import { broken, graver, lint, relationsOf, withFigure } from '../testing/lint.js';
import { runs } from '../testing/runs.js';

const RUNS = runs(400);
/** True of a single table with the prose of a whole report around it. */
const TABLE_MISSING = 'GR111';

describe('lint', () => {
  it('finds no error in a consistent report, and nothing of its structure, whatever its layout', () => {
    fc.assert(
      fc.property(inputArbitrary(editions), (input) => {
        const whole = Object.keys(input.expected).length === input.edition.cells.length;
        const result = lint(input);
        // Separators inside labels that no quotes protect, and blanks in halves of them, leave pieces in the header.
        const isCut = /"(?:wide commas|commas, never quoted): |split","labels".*"spaces":"wide"/u.test(
          input.about,
        );
        const structure = result.diagnostics
          .filter(({ code, severity }) => !isCut && severity !== 'info' && code < 'GR13')
          .map(({ code, message }) => `${code} ${message}`);
        const told = [...graver(result), ...structure];
        const errors = told.filter((text) => whole || !text.startsWith(TABLE_MISSING));
        expect(errors, input.about).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(editions.map((edition) => [edition.data.id, edition] as const))(
    'reports exactly the relations that hold a changed figure of edition %s',
    (_, edition) => {
      const summed = edition.cells.filter((cell) => relationsOf(edition, cell).length > 0);
      fc.assert(
        fc.property(
          figuresArbitrary(edition),
          fc.constantFrom(...summed),
          fc.integer({ min: 0, max: 99_999 }),
          fc.constantFrom(...layoutsFor(edition)),
          (figures, cell, value, layout) => {
            fc.pre(figures.numbers[cell.id] !== value);
            const changed = withFigure(figures, cell.id, String(value));
            const input = createInput(edition, changed, {
              layout,
              options: plainOptions,
              lineEnd: 'lf',
              encoding: 'utf-8',
            });
            expect(broken(lint(input).diagnostics), input.about).toEqual(relationsOf(edition, cell));
          },
        ),
        { numRuns: RUNS },
      );
    },
  );
});
