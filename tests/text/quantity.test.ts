// Reading what stands in a cell: kind, exact number, dress and unit, and writing the number back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatExact,
  isPlainFigure,
  isTooLarge,
  isWhole,
  looksLikeFigure,
  type Notation,
  readQuantity,
  toNumber,
} from '../../src/text/quantity.js';

type Figure = readonly [raw: string, exact: string, dress?: readonly Notation[], unit?: string];

const FIGURES: readonly Figure[] = [
  ['0', '0'],
  ['12', '12'],
  ['11398889', '11398889'],
  ['99999999999999', '99999999999999'],
  ['20.3', '20.3'],
  ['96171.6', '96171.6'],
  ['12.50', '12.50'],
  ['0.0001', '0.0001'],
  ['-3', '-3'],
  ['-0.5', '-0.5'],
  ['-0', '0'],
  ['−3', '-3'],
  ['–3', '-3'],
  [' 0', '0', ['stray-space']],
  ['0\u00a0', '0', ['stray-space']],
  ['\u300012', '12', ['stray-space']],
  ['12\u200b', '12', ['stray-space']],
  ['\ufeff7', '7', ['stray-space']],
  ['\u202d12\u202c', '12', ['stray-space']],
  ['\u206612\u2069', '12', ['stray-space']],
  ['１２', '12', ['full-width']],
  ['－５', '-5', ['full-width']],
  ['１，２３４．５', '1234.5', ['full-width', 'separator']],
  ['1,234', '1234', ['separator']],
  ['1，234', '1234', ['full-width', 'separator']],
  ['1 234 567', '1234567', ['separator']],
  ['1\u00a0234', '1234', ['separator']],
  ['-1,234.50', '-1234.50', ['separator']],
  ['12件', '12', ['unit'], '件'],
  ['12 件', '12', ['stray-space', 'unit'], '件'],
  ['3笔', '3', ['unit'], '笔'],
  ['12（件）', '12', ['full-width', 'unit'], '件'],
  ['12(件)', '12', ['unit'], '件'],
  ["'12", '12', ['text-mark']],
  ['’12', '12', ['text-mark']],
  ['="12"', '12', ['text-mark']],
  ['=“1,234”', '1234', ['separator', 'text-mark']],
  ['1\u00ad2', '12', ['stray-space']],
  ['3件次', '3', ['unit'], '件次'],
  ['12①', '12', ['note-mark']],
  ['0 ①', '0', ['note-mark']],
  ['5²', '5', ['note-mark']],
  ['12*', '12', ['note-mark']],
  ['1,234※', '1234', ['separator', 'note-mark']],
  ['12注', '12', ['note-mark']],
  ['１２注1', '12', ['full-width', 'note-mark']],
  ['12[1]', '12', ['note-mark']],
  ['12〔注①〕', '12', ['note-mark']],
  ['12（注1）', '12', ['note-mark']],
  ['12。', '12', ['note-mark']],
  ['１２，', '12', ['full-width', 'note-mark']],
  ['1.5；', '1.5', ['note-mark']],
  ['4人次', '4', ['unit'], '人次'],
  ['251000元', '251000', ['unit'], '元'],
  ['31.6万元', '31.6', ['unit'], '万元'],
  ['1.2亿元', '1.2', ['unit'], '亿元'],
  ['+1036', '1036', ['plus-sign']],
  ['＋461', '461', ['full-width', 'plus-sign']],
  ['+0', '0', ['plus-sign']],
  ['007', '7', ['leading-zero']],
  ['00', '0', ['leading-zero']],
  ['00.5', '0.5', ['leading-zero']],
  ['0000000000000000001', '1', ['leading-zero']],
  [' +01,234 件 ', '1234', ['stray-space', 'separator', 'unit', 'plus-sign', 'leading-zero'], '件'],
];

describe('a figure', () => {
  it.each(FIGURES.map(([raw, exact, dress = [], unit = '']) => [raw, exact, dress, unit] as const))(
    '%j is %s',
    (raw, exact, dress, unit) => {
      const quantity = readQuantity(raw);
      expect(quantity.kind).toBe('number');
      if (quantity.kind !== 'number') return;
      expect(formatExact(quantity)).toBe(exact);
      expect(quantity.notations).toEqual(dress);
      expect(quantity.unit).toBe(unit);
      expect(toNumber(quantity)).toBe(Number(exact));
      expect(looksLikeFigure(raw)).toBe(true);
    },
  );
});

describe('a cell without a figure', () => {
  it.each(['', ' ', '\u3000', '\u00a0\u00a0', '\t', '\u200b', '\ufeff', '\r\n'])('%j is blank', (raw) => {
    expect(readQuantity(raw)).toEqual({ kind: 'blank' });
    expect(looksLikeFigure(raw)).toBe(true);
  });

  it.each([
    '/',
    '／',
    '\\',
    '-',
    '－',
    '—',
    '——',
    '–',
    '−',
    '―',
    '*',
    '＊',
    '~',
    '…',
    '·',
    '_',
    '无',
    '没有',
    '空',
  ])('%j is a placeholder', (raw) => {
    expect(readQuantity(raw)).toEqual({ kind: 'placeholder' });
  });

  it.each(['暂无', '不适用', 'N/A', 'null', ' / ', '///'])('%j is a placeholder', (raw) => {
    expect(readQuantity(raw)).toEqual({ kind: 'placeholder' });
    expect(toNumber(readQuantity(raw))).toBeNull();
  });

  it.each([
    ...[
      '约30',
      '十二',
      '若干',
      '若干件',
      '件',
      '12.',
      '.5',
      '1.2.3',
      '1,23',
      '12,34',
      '1,2345',
      '1e5',
      '0x1F',
      '30%',
    ],
    ...[
      '1/2',
      '3-5',
      '12-',
      '--3',
      '+-3',
      '+ 3',
      '1 2',
      '12件3',
      '12 345 6',
      '自然人',
      'NaN',
      'Infinity',
      '/12',
    ],
    // A mark for a footnote is not a digit of the figure.
    ...['①', '²', '1①2', '注1', '12 1', '12(1)', '12（其中①）'],
  ])('%j is text', (raw) => {
    expect(readQuantity(raw)).toEqual({ kind: 'unreadable', reason: 'text' });
    expect(isTooLarge(readQuantity(raw))).toBe(false);
  });

  it('longer than any figure is text, whatever it holds', () => {
    expect(readQuantity(`${'0'.repeat(100)}1`)).toEqual({ kind: 'unreadable', reason: 'text' });
    expect(looksLikeFigure('1'.repeat(200))).toBe(false);
  });

  it.each(['123456789012345', '12345678901234.5', '1.0000000000000001', '9,999,999,999,999,999'])(
    '%s has too many digits to be exact',
    (raw) => {
      const quantity = readQuantity(raw);
      expect(quantity).toEqual({ kind: 'unreadable', reason: 'too-large' });
      expect(isTooLarge(quantity)).toBe(true);
      expect(toNumber(quantity)).toBeNull();
    },
  );
});

describe('an exact number', () => {
  const sign = fc.constantFrom('', '-');
  const whole = fc.integer({ min: 0, max: 99_999_999 }).map(String);
  const decimals = fc.oneof(
    fc.constant(''),
    fc
      .string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 6 })
      .map((text) => `.${text}`),
  );

  it('is written back digit by digit, zeros behind the point included', () => {
    fc.assert(
      fc.property(sign, whole, decimals, (minus, digits, rest) => {
        const text = `${digits}${rest}`;
        const quantity = readQuantity(minus + text);
        if (quantity.kind !== 'number') throw new Error(quantity.kind);
        const isZero = Number(text) === 0;
        expect(formatExact(quantity)).toBe(isZero ? text : minus + text);
        expect(readQuantity(formatExact(quantity))).toEqual(quantity);
      }),
      { numRuns: 1000 },
    );
  });

  it('never leaves the safe integers, and says so where a text would', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+ １件'), maxLength: 24 }), (text) => {
        const quantity = readQuantity(text);
        if (quantity.kind !== 'number') {
          expect(toNumber(quantity)).toBeNull();
          return;
        }
        expect(Number.isSafeInteger(quantity.units)).toBe(true);
        expect(Object.is(quantity.units, -0)).toBe(false);
        expect(formatExact(quantity)).not.toMatch(/e/u);
        expect(Object.isFrozen(quantity)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['12', true],
    ['12.0', true],
    ['-3.000', true],
    ['12.5', false],
    ['-0.001', false],
  ])('%s is whole: %s', (raw, expected) => {
    const quantity = readQuantity(raw);
    expect(quantity.kind === 'number' && isWhole(quantity)).toBe(expected);
  });
});

describe('what may stand in a value cell', () => {
  it.each(['12件', '/', '', '无', '1.234.5', '12。', '1，2', '12*', '3）', '不适用'])('%j may', (raw) => {
    expect(looksLikeFigure(raw)).toBe(true);
  });

  it.each(['自然人', '总计', '3.其他', '第3页', '一、本年新收政府信息公开申请数量', '约30', 'abc'])(
    '%j may not',
    (raw) => {
      expect(looksLikeFigure(raw)).toBe(false);
    },
  );

  it.each([
    ['0', true],
    ['007', true],
    ['12345678901234', true],
    ['123456789012345', false],
    ['', false],
    [' 1', false],
    ['-1', false],
    ['１', false],
    ['1.0', false],
  ])('%j is digits and nothing else: %s', (raw, expected) => {
    expect(isPlainFigure(raw)).toBe(expected);
  });
});
