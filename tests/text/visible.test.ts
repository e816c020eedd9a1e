// Nothing that a terminal obeys or hides gets through.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from '../../src/text/visible.js';

describe('visible', () => {
  test.each([
    ['colour sequences', '\x1b[31m红\x1b[0m', '␛[31m红␛[0m'],
    ['the C1 form of the escape', '\x9b31m', '\\u{9B}31m'],
    ['line ends and tabs', '1\r\n2\t3', '1␍␊2␉3'],
    ['delete and NUL', '\x7f\0', '␡␀'],
    ['bidirectional overrides', '\u202e\u2066\u200f17', '\\u{202E}\\u{2066}\\u{200F}17'],
    ['a byte order mark inside a cell', '\ufeff12', '\\u{FEFF}12'],
    ['a zero-width space between digits', '1\u200b2', '1\\u{200B}2'],
    ['line separators', 'a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['half a surrogate pair', '\ud83d', '\\u{D83D}'],
    ['blanks that count as letters', '\u3164\u115f', '\\u{3164}\\u{115F}'],
    ['invisible tags beyond the first plane', '\u{e0041}', '\\u{E0041}'],
  ])('shows %s', (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test.each([
    ['Chinese and full-width digits', '（一）予以公开　１２'],
    ['rare ideographs', '𠮷𬺰'],
    ['combining marks', 'e\u0301 \u4e00\ufe00'],
    ['spaces', 'a b\u00a0c'],
  ])('leaves %s alone', (_, text) => {
    expect(visible(text)).toBe(text);
  });

  test('leaves no control or format character, and is settled after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(visible(shown)).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });
});
