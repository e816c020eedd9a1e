// Numbers of list items in the formats of word processors.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listNumber } from '../../src/text/list-number.js';
import { readCount, toChinese } from '../../src/text/numerals.js';

it.each([
  ['decimal', 12, '12'],
  ['no format of the standard', 12, '12'],
  ['decimalZero', 3, '03'],
  ['decimalFullWidth', 12, '１２'],
  ['chineseCounting', 1, '一'],
  ['japaneseCounting', 10, '十'],
  ['chineseCountingThousand', 11, '十一'],
  ['chineseCountingThousand', 20, '二十'],
  ['taiwaneseCounting', 105, '一百零五'],
  ['chineseLegalSimplified', 23, '贰拾叁'],
  ['ideographDigital', 20, '二〇'],
  ['ideographTraditional', 2, '乙'],
  ['ideographTraditional', 11, '甲'],
  ['ideographZodiac', 12, '亥'],
  ['decimalEnclosedCircle', 1, '①'],
  ['decimalEnclosedCircle', 21, '21'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['decimalEnclosedFullstop', 3, '⒊'],
  ['ideographEnclosedCircle', 1, '㊀'],
  ['upperLetter', 28, 'BB'],
  ['lowerLetter', 1, 'a'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['lowerRoman', 4, 'iv'],
  ['upperRoman', 0, '0'],
  ['bullet', 3, ''],
  ['none', 3, ''],
])('%s of %i is %s', (format, n, text) => {
  expect(listNumber(n, format)).toBe(text);
});

it('writes Chinese numerals that are read back', () => {
  fc.assert(
    fc.property(fc.nat(9999), (n) => {
      expect(readCount(toChinese(n))).toBe(n);
    }),
    { numRuns: 2000 },
  );
});
