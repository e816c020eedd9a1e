// The word found at a place is the longest that a search would find there.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandTemplate } from '../../src/text/alternatives.js';
import { createLexicon, longestAt } from '../../src/text/lexicon.js';

const LETTERS = ['申', '请', '的', '件'] as const;
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 4 });
const template = fc
  .tuple(word, fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '?'), word)
  .map(([before, parts, sign, behind]) => `${before}(${parts.join('|')})${sign}${behind}`);
const words = fc.array(fc.tuple(fc.oneof(word, template), fc.nat(3)), { maxLength: 12 });
const text = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 });

describe('words of a lexicon', () => {
  it('are found where they stand, the longest first', () => {
    fc.assert(
      fc.property(words, text, (pairs, line) => {
        const lexicon = createLexicon(pairs);
        const all = pairs.flatMap(([template, key]) =>
          expandTemplate(template).map((one) => [one, key] as const),
        );
        for (let at = 0; at < line.length; at++) {
          const here = all.filter(([one]) => line.startsWith(one, at));
          const length = Math.max(0, ...here.map(([one]) => one.length));
          const key = here.find(([one]) => one.length === length)?.[1];
          expect(longestAt(lexicon, line, at)).toEqual(key === undefined ? undefined : { key, length });
        }
      }),
    );
  });
});
