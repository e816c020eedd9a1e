// Widths of what officials write, and lines that keep to their width.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth, padWidth, takeWidth, wrap } from '../../src/text/width.js';

describe('displayWidth', () => {
  test.each([
    ['a figure', '128', 3],
    ['a label with full-width brackets', '（一）予以公开', 14],
    ['full-width digits', '１２', 4],
    ['a full-width space', '　', 2],
    ['a combining accent', 'e\u0301', 1],
    ['a variation of an ideograph', '\u4e00\u{e0100}', 2],
    ['an ideograph beyond the first plane', '𠮷', 2],
    ['Chinese quotes, narrow in a terminal', '“12”', 4],
    ['a syllable made of conjoining letters', '\u1112\u1161\u11ab', 2],
    ['nothing', '', 0],
  ])('counts %s', (_, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('takeWidth and padWidth', () => {
  test.each([
    ['总计12', 5, '总计1'],
    ['总计12', 3, '总'],
    ['e\u0301e\u0301', 1, 'e\u0301'],
    ['总计', 0, ''],
  ])('takes from %j what fits into %i columns', (text, width, taken) => {
    expect(takeWidth(text, width)).toBe(taken);
  });

  test('fills up with blanks and never cuts', () => {
    expect(padWidth('总计', 6)).toBe('总计  ');
    expect(padWidth('总计', 3)).toBe('总计');
  });
});

describe('wrap', () => {
  test.each([
    [
      'keeps closing punctuation off the start of a line',
      '总计填写十七，多一',
      12,
      ['总计填写十', '七，多一'],
    ],
    ['keeps a bracket with what it opens', '核对（一）予以公开', 6, ['核对', '（一）', '予以公', '开']],
    ['keeps figures whole', '各列之和为1234567', 12, ['各列之和为', '1234567']],
    ['keeps a quoted figure whole', '此格写“12”件', 8, ['此格写', '“12”件']],
    ['breaks English at spaces', 'the row total is wrong', 10, ['the row', 'total is', 'wrong']],
    ['cuts a word longer than a line', '12+345+678+9', 5, ['12+34', '5+678', '+9']],
    ['keeps a combining mark with its letter', 'abcde\u0301f', 5, ['abcde\u0301', 'f']],
    ['gives a wide character a line of its own where none has room', '总计', 1, ['总', '计']],
    ['gives one empty line for nothing', '', 10, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('gives the first line its own width', () => {
    expect(wrap('总计填写十七', 10, 4)).toEqual(['总计', '填写十七']);
  });

  test('leaves the first line empty where not even a word fits', () => {
    expect(wrap('1234567 件', 10, 4)).toEqual(['', '1234567 件']);
    expect(wrap('总计', 10, -3)).toEqual(['', '总计']);
  });

  const unit = fc.constantFrom(...'总计一二（）“”，。 12+a', '１', '\u3000', 'e\u0301', '𠮷', '……');

  test('fits every line and loses only blanks', () => {
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 60 }),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (units, width, first) => {
          const text = units.join('');
          const lines = wrap(text, width, first);
          lines.forEach((line, i) => {
            expect(displayWidth(line)).toBeLessThanOrEqual(i === 0 ? first : width);
          });
          expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
