// The limit on findings of one kind: up to it nothing changes, behind it the last one tells how many more there are.

import { describe, expect, it } from 'vitest';
import { MOST_OF_A_KIND, withinLimit } from '../../src/lint/limit.js';
import type { Finding } from '../../src/rules/kit/rule.js';
import { form, lint } from '../testing/reports.js';

function findings(count: number, last: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, i) => ({
    message: { template: { zh: '第{n}个', en: 'no. {n}' }, data: { n: i } },
    ...(i === count - 1 && last),
  }));
}

describe('as many as are told', () => {
  it.each([0, 1, 2, MOST_OF_A_KIND])('%i stay as they are', (count) => {
    const all = findings(count);
    expect(withinLimit(all)).toEqual(all);
  });

  it('and one more: the last one counts it', () => {
    const told = withinLimit(findings(MOST_OF_A_KIND + 1));
    expect(told).toHaveLength(MOST_OF_A_KIND);
    expect(told.slice(0, -1)).toEqual(findings(MOST_OF_A_KIND - 1));
    expect(told.at(-1)!.notes).toEqual([expect.objectContaining({ data: { count: 1 } })]);
  });

  it('still end the run where one that is not told has to', () => {
    const told = withinLimit(findings(MOST_OF_A_KIND + 5, { aborts: true }));
    expect(told.filter(({ aborts }) => aborts)).toEqual([told.at(-1)]);
  });
});

it('a file of nothing but stray figures is told in a page that ends', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `别的事项${i}\n3\t9\t1\n`);
  const { diagnostics } = lint(form({}) + rows.join(''));
  const unbound = diagnostics.filter(({ code }) => code === 'GR125');
  expect(unbound).toHaveLength(MOST_OF_A_KIND);
  expect(unbound.at(-1)!.notes).toContain('同类问题还有 2000 处，没有逐一列出');
});
