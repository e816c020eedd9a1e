// A phrase matched part by part says what the texts that it stands for say, and never lacks a telling word.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growTree, matchesAround } from '../../src/narrative/phrase-tree.js';
import { expandTemplate, tellingWords } from '../../src/text/alternatives.js';

const word = fc.string({ unit: fc.constantFrom('收', '答', '复', '…'), minLength: 1, maxLength: 2 });
const group = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([words, optional]) => `(${words.join('|')})${optional ? '?' : ''}`);
const template = fc.array(fc.oneof(word, group), { maxLength: 3 }).map((parts) => parts.join(''));
const phrase = fc.tuple(template, template).map(([left, right]) => `${left}{n}${right}`);
/** `的` and `申请` may stand between. */
const side = fc
  .array(fc.constantFrom('收', '答', '复', '的', '申请', '。'), { maxLength: 7 })
  .map((words) => words.join(''));

describe('a tree of phrases', () => {
  it('finds around a figure what a tree of all their texts finds', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), side, side, (phrases, before, after) => {
        const matches = (templates: readonly (readonly [string, number])[]) => {
          const all = matchesAround(
            growTree(templates),
            `${before}5件${after}`,
            before.length,
            before.length + 2,
          );
          return new Set(all.map((match) => JSON.stringify(match)));
        };
        const wanted = matches(
          phrases.flatMap((text, i) => expandTemplate(text).map((plain) => [plain, i] as const)),
        );
        expect(matches(phrases.map((text, i) => [text, i] as const))).toEqual(wanted);
        found += wanted.size;
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(200);
  });
});

describe('telling words', () => {
  it.each([
    ['不予公开', ['不予公开']],
    ['(涉及|属于)?国家秘密', ['国家秘密']],
    ['(答复|回复)申请', ['答复', '回复']],
    ['(转|结转)(至)?(下年|次年度)', ['下年', '次年度']],
    ['(申请)?', []],
  ])('of %s', (text, words) => {
    expect(tellingWords(text)).toEqual(words);
  });

  it('stand in every text of the template', () => {
    fc.assert(
      fc.property(template, (text) => {
        const words = tellingWords(text);
        fc.pre(words.length > 0);
        for (const plain of expandTemplate(text)) expect(words.some((one) => plain.includes(one))).toBe(true);
      }),
    );
  });
});
