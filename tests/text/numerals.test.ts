// Counts in running text: digits, separators, Chinese numerals; nothing where a text may mean two numbers.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCountCharacter, readCount } from '../../src/text/numerals.js';

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** The full way to write a number below ten thousand, each gap with its 零. */
function belowMyriad(value: number): string {
  const digits = [...String(value)].map(Number);
  let text = '';
  digits.forEach((digit, i) => {
    const unit = UNITS[digits.length - 1 - i]!;
    if (digit > 0) text += DIGITS[digit]! + unit;
    else if (!text.endsWith('零')) text += '零';
  });
  return text.replace(/零$/u, '');
}

function chinese(value: number): string {
  if (value === 0) return '零';
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  if (high === 0) return belowMyriad(low);
  const gap = low > 0 && low < 1000 ? '零' : '';
  return `${belowMyriad(high)}万${gap}${low > 0 ? belowMyriad(low) : ''}`;
}

describe('readCount', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['1286', 1286],
    ['1,286', 1286],
    ['12,345,678', 12345678],
    ['99999999999999', 99999999999999],
    ['零', 0],
    ['〇', 0],
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十五', 25],
    ['一百', 100],
    ['一百零三', 103],
    ['一百〇三', 103],
    ['一百一十二', 112],
    ['一百十二', 112],
    ['两百五十', 250],
    ['一千零三十', 1030],
    ['一千零三', 1003],
    ['两千三百', 2300],
    ['九千九百九十九', 9999],
    ['一万', 10000],
    ['两万', 20000],
    ['三万五千', 35000],
    ['三万零五百', 30500],
    ['十二万零三', 120003],
  ])('%s is %d', (text, value) => {
    expect(readCount(text)).toBe(value);
  });

  it.each([
    '',
    '007',
    '01',
    '1,23',
    ',123',
    '123,',
    '1234,567',
    '1,,234',
    '0,123',
    '123456789012345',
    '12,345,678,901,234,567',
    '一百三',
    '一千二',
    '三万五',
    '三万五百',
    '三五',
    '一二三',
    '二〇二四',
    '零三',
    '十零',
    '一百零三十',
    '一百零',
    '一百零零三',
    '十两',
    '两十',
    '二百两',
    '万',
    '百',
    '万三千',
    '一万零',
    '一万万',
    '一万零五千',
    '3万',
    '1十',
    '十百',
    '一百二百',
    '若干',
    '一'.repeat(30),
  ])('%s is none', (text) => {
    expect(readCount(text)).toBeUndefined();
  });

  it('reads every number below a hundred million as it is written in full', () => {
    const size = fc.constantFrom(10, 100, 1000, 10_000, 100_000, 10_000_000, 100_000_000);
    const count = size.chain((limit) => fc.nat(limit - 1));
    fc.assert(
      fc.property(count, (value) => {
        expect(readCount(chinese(value))).toBe(value);
        expect(readCount(String(value))).toBe(value);
        expect(readCount(value.toLocaleString('en'))).toBe(value);
        expect([...chinese(value)].every(isCountCharacter)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
