// Which choices a text picks, in the ways that forms are ticked.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoices, YES_NO } from '../../src/text/choices.js';

const TYPES = ['政府门户网站', '部门网站', '专项网站'];

describe('of yes and no', () => {
  it.each([
    ['是', ['是']],
    ['否', ['否']],
    ['☑是 □否', ['是']],
    ['□是　■否', ['否']],
    ['是√ 否□', ['是']],
    ['是□ 否☑', ['否']],
    ['[x]是 [ ]否', ['是']],
    ['（√）是（ ）否', ['是']],
    ['R是£否', ['是']],
    ['\uf052是\uf0a3否', ['是']],
    ['□是 □否', []],
    ['■是 ■否', ['是', '否']],
    ['不清楚', undefined],
    ['', undefined],
    ['是的，已经建立', undefined],
    ['12', undefined],
  ])('%s picks %j', (text, expected) => {
    expect(readChoices(text, YES_NO)).toEqual(expected);
  });
});

describe('of several', () => {
  it.each([
    ['☑政府门户网站 □部门网站 □专项网站', ['政府门户网站']],
    ['部门网站', ['部门网站']],
    ['专项网站、部门网站', ['部门网站', '专项网站']],
    ['□政府门户网站\n☑部门网站\n□专项网站：某某专题', ['部门网站']],
    ['门户', undefined],
  ])('%s picks %j', (text, expected) => {
    expect(readChoices(text, TYPES)).toEqual(expected);
  });
});

it('ticked in any way, the ticked ones are read', () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      fc.constantFrom(['☑', '☐'], ['■', '□'], ['√', '□'], ['●', '○'], ['[√]', '[ ]']),
      fc.constantFrom('', ' ', '　', '\n', '、'),
      (ticks, [tick = '', box = ''], between) => {
        const text = TYPES.map((type, i) => `${ticks[i] ? tick : box}${type}`).join(between);
        expect(readChoices(text, TYPES)).toEqual(TYPES.filter((_, i) => ticks[i]));
      },
    ),
  );
});

it('any text is read without failing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'是否□■☑√[] x（）R£部门网站'), maxLength: 400 }),
      (text) => {
        const chosen = readChoices(text, YES_NO);
        expect(chosen === undefined || new Set(chosen).size === chosen.length).toBe(true);
      },
    ),
  );
});
