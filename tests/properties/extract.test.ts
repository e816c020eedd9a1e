// Random consistent reports in every layout: each figure is found, exactly, and where it stands.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { differences } from '../testing/check.js';
import { figuresArbitrary } from '../testing/figures.js';
import { choiceArbitrary, createFolder, createInput, inputArbitrary } from '../testing/inputs.js';
import { layoutsFor, plainOptions, reorderedLayouts } from '../testing/layouts.js';
import { runs } from '../testing/runs.js';

const RUNS = runs(500);
const FOLDERS = 200;

describe('a consistent report', () => {
  it('is read exactly in every layout, label style, line end and encoding', () => {
    fc.assert(
      fc.property(inputArbitrary(editions), (input) => {
        expect(differences(input.path, [input]), input.about).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(editions.map((edition) => [edition.data.id, edition] as const))(
    'of the edition %s is read exactly in each layout as the form prints it',
    (_, edition) => {
      const [figures] = fc.sample(figuresArbitrary(edition), { numRuns: 1, seed: 1 });
      for (const layout of layoutsFor(edition)) {
        const choice = { layout, options: plainOptions, lineEnd: 'lf', encoding: 'utf-8' } as const;
        const input = createInput(edition, figures!, choice);
        expect(differences(input.path, [input]), input.about).toEqual([]);
      }
    },
  );

  it.each(editions.map((edition) => [edition.data.id, edition] as const))(
    'of the edition %s is read exactly from a folder with one file a table',
    (_, edition) => {
      fc.assert(
        fc.property(figuresArbitrary(edition), choiceArbitrary(edition), (figures, choice) => {
          const inputs = createFolder(edition, figures, choice);
          expect(differences('report', inputs), inputs[0]?.about).toEqual([]);
        }),
        { numRuns: FOLDERS },
      );
    },
  );

  // Rows that stand side by side are bound by their order.
  it.each(editions.map((edition) => [edition.data.id, edition] as const))(
    'of the edition %s is read exactly with its rows or columns in another order',
    (_, edition) => {
      const tables = edition.data.tables.map(({ id }) => id);
      fc.assert(
        fc.property(
          figuresArbitrary(edition),
          choiceArbitrary(edition, reorderedLayouts),
          (figures, choice) => {
            const input = createInput(edition, figures, {
              ...choice,
              options: { ...choice.options, tables },
            });
            expect(differences(input.path, [input]), input.about).toEqual([]);
          },
        ),
        { numRuns: FOLDERS },
      );
    },
  );
});
