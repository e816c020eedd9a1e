// A user's own definition is as good as an edition: its random reports are read exactly, and one changed figure is found.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDefinition } from '../../src/config/parse-definition.js';
import { DEFINITION } from '../../src/docs/definition-example.js';
import { compileEdition } from '../../src/edition/compile.js';
import type { Edition } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { differences } from '../testing/check.js';
import { figuresArbitrary } from '../testing/figures.js';
import { createInput, inputArbitrary } from '../testing/inputs.js';
import { layoutsFor, plainOptions } from '../testing/layouts.js';
import { broken, graver, lint, relationsOf, withFigure } from '../testing/lint.js';
import { runs } from '../testing/runs.js';

const RUNS = runs(60);
const WHOLE = { options: plainOptions, lineEnd: 'lf', encoding: 'utf-8' } as const;

/** As `--definition` reads it. */
function formOf(text: string): Edition {
  const parsed = parseDefinition(text);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return compileEdition(parsed.data);
}

const forms = [
  readFileSync(new URL('../../fixtures/definition/penalties.json', import.meta.url), 'utf8'),
  DEFINITION,
].map(formOf);

describe.each(forms.map((form) => [form.id, form] as const))('a report by the definition %s', (_, form) => {
  const known = [...editions, form];

  it('is read exactly in each layout', () => {
    const [figures] = fc.sample(figuresArbitrary(form), { numRuns: 1, seed: 1 });
    for (const layout of layoutsFor(form)) {
      const input = createInput(form, figures!, { ...WHOLE, layout });
      expect(differences(input.path, [input], known), input.about).toEqual([]);
    }
  });

  it('is read exactly and without an error, whatever its labels, line ends and encoding', () => {
    fc.assert(
      fc.property(inputArbitrary([form]), (input) => {
        expect(differences(input.path, [input], known), input.about).toEqual([]);
        const errors = graver(lint(input, known)).filter((text) => !text.startsWith('GR111'));
        expect(errors, input.about).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('breaks exactly the relations that hold a changed figure', () => {
    const summed = form.cells.filter((cell) => relationsOf(form, cell).length > 0);
    fc.assert(
      fc.property(
        figuresArbitrary(form),
        fc.constantFrom(...summed),
        fc.integer({ min: 0, max: 99_999 }),
        fc.constantFrom(...layoutsFor(form)),
        (figures, cell, value, layout) => {
          fc.pre(figures.numbers[cell.id] !== value);
          const input = createInput(form, withFigure(figures, cell.id, String(value)), { ...WHOLE, layout });
          expect(broken(lint(input, known).diagnostics), input.about).toEqual(relationsOf(form, cell));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
