// Random reports whose sentences and titles are wrapped hard at a width: what is said of one stays what it was.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { displayWidth } from '../../src/text/width.js';
import { figuresArbitrary } from '../testing/figures.js';
import { createInput } from '../testing/inputs.js';
import { type Layout, layoutsFor, plainOptions } from '../testing/layouts.js';
import { lint } from '../testing/lint.js';
import { runs } from '../testing/runs.js';

const RUNS = runs(40);

/** Where commas separate cells, a broken sentence is rows of them. */
function isOfLines({ name }: Layout): boolean {
  return !/^(?:wide )?commas/u.test(name);
}

/** Of a sentence, in columns; `indent` stands before its first line. */
function wrap(sentence: string, width: number, indent: string): string {
  const lines = [''];
  for (const character of indent + sentence) {
    if (displayWidth(lines.at(-1)! + character) > width) lines.push('');
    lines[lines.length - 1] += character;
  }
  return lines.join('\n');
}

function told(input: Parameters<typeof lint>[0]): string[] {
  return lint(input).diagnostics.map(({ code, message }) => `${code} ${message}`);
}

describe.each(editions.map((edition) => [edition.data.id, edition] as const))('edition %s', (_, edition) => {
  it('says the same of sentences and titles wrapped at any width', () => {
    fc.assert(
      fc.property(
        figuresArbitrary(edition),
        fc.constantFrom(...layoutsFor(edition).filter(isOfLines)),
        fc.integer({ min: 20, max: 120 }),
        fc.constantFrom('', '　　', '    '),
        (figures, layout, width, indent) => {
          const choice = { layout, options: plainOptions, lineEnd: 'lf', encoding: 'utf-8' } as const;
          const input = createInput(edition, figures, choice);
          const text = new TextDecoder().decode(input.bytes);
          const titles = new Set(edition.data.sections.map(({ title }) => title));
          const wrapped = text.replace(/^.+$/gmu, (line) =>
            titles.has(line) || line.includes('。')
              ? wrap(line, width, titles.has(line) ? '' : indent)
              : line,
          );
          const bytes = new TextEncoder().encode(wrapped);
          expect(told({ ...input, bytes }), `${input.about} ${width}`).toEqual(told(input));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
