// Words found in one pass are those that a search for each of them finds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon, findWords, firstFrom, isAnyWithin, matchesAt } from '../../src/text/lexicon.js';

const LETTERS = ['申', '请', '的', '件'] as const;
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 4 });
const key = fc.constantFrom('a', 'b', 'c');
const words = fc.array(fc.tuple(word, key), { maxLength: 12 });
const text = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 40 });

describe('words of a lexicon', () => {
  it('are found wherever they stand, each place once', () => {
    fc.assert(
      fc.property(words, text, (pairs, line) => {
        const places = findWords<string>(createLexicon<string>(pairs), line);
        for (const name of ['a', 'b', 'c']) {
          const own = pairs.filter(([, of]) => of === name).map(([one]) => one);
          const wanted = [...line].flatMap((_, at) =>
            own.some((one) => line.startsWith(one, at)) ? [at] : [],
          );
          expect(places(name)).toEqual(wanted);
        }
      }),
    );
  });

  it('are found among more letters than a word of two bytes can number', () => {
    const many = Array.from(
      { length: 0x6000 },
      (_, i) => `${String.fromCharCode(0x4e00 + (i % 0x5000))}${i}`,
    );
    const line = many.slice(-3).join('\n');
    const places = findWords(createLexicon(many.map((word, i) => [word, i] as const)), line);
    expect(places(many.length - 1)).toEqual([line.lastIndexOf('\n') + 1]);
  });

  it('of a key that has none are nowhere', () => {
    expect(findWords(createLexicon<string>([['申请', 'a']]), '申请')('b')).toEqual([]);
  });
});

describe('ascending places', () => {
  const places = fc.uniqueArray(fc.nat(50)).map((list) => list.sort((a, b) => a - b));

  it('are found from a place on', () => {
    fc.assert(
      fc.property(places, fc.nat(60), (list, at) => {
        expect(firstFrom(list, at)).toBe(list.filter((place) => place < at).length);
      }),
    );
  });

  it('lie within a span or not', () => {
    fc.assert(
      fc.property(places, fc.nat(60), fc.nat(60), (list, start, end) => {
        expect(isAnyWithin(list, start, end)).toBe(list.some((place) => place >= start && place < end));
      }),
    );
  });
});

describe('matches at places', () => {
  it('are those of matchAll, where every place is given', () => {
    fc.assert(
      fc.property(text, (line) => {
        const all = [...line].map((_, at) => at);
        const found = matchesAt(/申请?的|请+/uy, line, all);
        expect(found.map(({ index, 0: match }) => [index, match])).toEqual(
          [...line.matchAll(/申请?的|请+/gu)].map(({ index, 0: match }) => [index, match]),
        );
      }),
    );
  });
});
