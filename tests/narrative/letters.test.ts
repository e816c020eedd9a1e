// Words found letter by letter are those that the templates stand for, in both directions.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, longestAt, reachedFrom } from '../../src/narrative/letters.js';
import { expandTemplate } from '../../src/text/alternatives.js';

const word = fc.string({ unit: fc.constantFrom('申', '请', '的', '、'), minLength: 1, maxLength: 3 });
const group = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([words, optional]) => `(${words.join('|')})${optional ? '?' : ''}`);
const template = fc
  .tuple(word, fc.array(fc.oneof(word, group), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.join(''));
const templates = fc.array(template, { minLength: 1, maxLength: 4 });
const text = fc.string({ unit: fc.constantFrom('申', '请', '的', '、', '件'), maxLength: 14 });

/** The same with every word spelled out, and `step` from a place to the next. */
function reachedByWords(start: number, step: (at: number) => readonly number[]): number[] {
  const reached = new Set([start]);
  for (const at of reached) for (const next of step(at)) reached.add(next);
  return [...reached].sort((a, b) => a - b);
}

const sorted = (places: readonly number[]) => [...places].sort((a, b) => a - b);

describe('words found letter by letter', () => {
  it('are followed once, however many choices spell them', () => {
    const letters = lettersOf(['(的|的)'.repeat(60)], 1);
    expect(longestAt(letters, '的'.repeat(61), 0)).toBe(60);
  });

  it('lead forwards to where the words spelled out lead', () => {
    fc.assert(
      fc.property(templates, text, fc.nat(14), (forms, line, limit) => {
        const words = forms.flatMap(expandTemplate);
        const wanted = reachedByWords(0, (at) =>
          words.filter((w) => line.startsWith(w, at) && at + w.length <= limit).map((w) => at + w.length),
        );
        expect(sorted(reachedFrom(lettersOf(forms, 1), line, 0, 1, limit))).toEqual(wanted);
      }),
    );
  });

  it('lead backwards too', () => {
    fc.assert(
      fc.property(templates, text, fc.nat(14), (forms, line, limit) => {
        const words = forms.flatMap(expandTemplate);
        const wanted = reachedByWords(line.length, (at) =>
          words.filter((w) => line.endsWith(w, at) && at - w.length >= limit).map((w) => at - w.length),
        );
        expect(sorted(reachedFrom(lettersOf(forms, -1), line, line.length, -1, limit))).toEqual(wanted);
      }),
    );
  });

  it('are as long as the longest word spelled out', () => {
    fc.assert(
      fc.property(templates, text, (forms, line) => {
        const lengths = forms.flatMap(expandTemplate).map((w) => (line.startsWith(w) ? w.length : 0));
        expect(longestAt(lettersOf(forms, 1), line, 0)).toBe(Math.max(...lengths));
      }),
    );
  });
});
