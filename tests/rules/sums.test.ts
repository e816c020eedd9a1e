// Sums over a report's figures: exact with decimals, unknown where a figure is unknown or too large.

import { describe, expect, it } from 'vitest';
import { absolute, compare, evaluate, minus } from '../../src/rules/kit/sums.js';
import { edition, findings, form, report } from '../testing/reports.js';

const SUM = edition('2021').relations.find(
  ({ id, along }) => id === 'dispute-total' && along.id === 'review',
)!;

function cells(...figures: readonly string[]) {
  const ids = ['upheld', 'corrected', 'other', 'pending', 'total'];
  return report(form(Object.fromEntries(ids.map((id, i) => [`disputes/review/${id}`, figures[i] ?? '0']))))
    .cells;
}

describe('a relation', () => {
  it.each([
    ['holds', ['1', '2', '0', '0', '3'], true, 3],
    ['does not hold', ['1', '2', '0', '0', '4'], false, 3],
    ['holds with decimals', ['0.1', '0.2', '0', '0', '0.3'], true, 0.3],
    ['holds with zeros behind the point', ['1.50', '1.5', '0', '0', '3'], true, 3],
    ['does not hold by a thousandth', ['0.1', '0.2', '0', '0', '0.301'], false, 0.3],
    ['holds below zero', ['-5', '2', '0', '0', '-3'], true, -3],
    [
      'holds between large figures',
      ['99999999999998', '1', '0', '0', '99999999999999'],
      true,
      99999999999999,
    ],
  ] as const)('%s: %j', (_, figures, holds, left) => {
    const found = evaluate(SUM, cells(...figures))!;
    expect(found.holds).toBe(holds);
    expect(found.left.units / 10 ** found.left.scale).toBeCloseTo(left, 10);
  });

  it.each([
    ['a blank', ['', '2', '0', '0', '3']],
    ['a blank beside decimals', ['0.5', '', '0', '0', '3']],
    ['a blank total', ['1', '2', '0', '0', '']],
    ['a word', ['1', '2', '若干', '0', '3']],
  ])('with %s is not known', (_, figures) => {
    expect(evaluate(SUM, cells(...figures))).toBeUndefined();
  });
});

describe('a sum of more digits than a number has', () => {
  it('is checked all the same', () => {
    const results = edition('2021')
      .relations.find(({ id }) => id === 'result-total')!
      .left.slice(0, 10);
    const ids = results.map(({ cell }) => edition('2021').cells[cell]!.id);
    const text = form(Object.fromEntries(ids.map((id) => [id, '99999999999999'])));
    const told = findings(text).filter((finding) => finding.startsWith('GR302'));
    expect(told).toEqual(['GR302 表三“自然人”列：“（七）总计”填写 0，各项办理结果之和为 999999999999990']);
  });
});

describe('amounts', () => {
  it.each([
    [{ units: 3, scale: 0 }, { units: 30, scale: 1 }, 0],
    [{ units: 1, scale: 1 }, { units: 1, scale: 2 }, 9],
    [{ units: -1, scale: 0 }, { units: 1, scale: 0 }, -2],
  ] as const)('%j against %j', (a, b, sign) => {
    expect(Math.sign(compare(a, b))).toBe(Math.sign(sign));
    expect(Math.sign(minus(a, b).units)).toBe(Math.sign(sign));
    expect(absolute(minus(a, b)).units).toBe(Math.abs(minus(a, b).units));
  });

  it('are taken from each other exactly', () => {
    expect(minus({ units: 3, scale: 1 }, { units: 1, scale: 1 })).toEqual({ units: 2, scale: 1 });
    expect(minus({ units: 10, scale: 1 }, { units: 1, scale: 0 })).toEqual({ units: 0, scale: 0 });
  });

  it('too long to be exact are told in whole numbers', () => {
    const { units, scale } = minus({ units: 9007199254740991, scale: 0 }, { units: 1, scale: 15 });
    expect([units, scale]).toEqual([9007199254740990, 0]);
  });
});
