// The list of proposed corrections: what a person has to know of each.

import { expect, test } from 'vitest';
import { suggestionsOf } from '../../src/lint/suggestions.js';
import { form, lint } from '../testing/reports.js';

test('a tie gives its options, best first, each with its place and the findings it settles', () => {
  const result = lint(form({ 'disputes/review/upheld': '7', 'disputes/review/total': '9' }));
  const found = suggestionsOf(result, 'en');
  expect(found.length).toBeGreaterThan(1);
  expect(found.map(({ option }) => option)).toEqual(found.map((_, i) => i + 1));
  for (const one of found) {
    expect(one).toMatchObject({ mistake: 1, grade: 'tie', table: 'Table 4', row: 'administrative review' });
    expect(one.reason).toBe(result.diagnostics[0]!.message);
  }
  expect(found.some(({ location }) => 'line' in location)).toBe(true);
});

test('a sure correction gives the best one only, in the words of the language', () => {
  const cells = { 'requests/received/naturalPerson': '12', 'requests/received/total': '21' };
  const sums = { 'requests/granted/naturalPerson': '12', 'requests/granted/total': '12' };
  const totals = { 'requests/total/naturalPerson': '12', 'requests/total/total': '12' };
  const found = suggestionsOf(lint(form({ ...cells, ...sums, ...totals })), 'zh');
  expect(found).toMatchObject([
    { grade: 'certain', option: 1, from: 21, to: 12, table: '表三', column: '总计', slip: '两位数字颠倒' },
  ]);
});

test('nothing is proposed where the figures are too far from each other to tell which are wrong', () => {
  const rows = ['received', 'granted', 'total'];
  const columns = ['naturalPerson', 'business', 'research', 'social', 'legal', 'other', 'total'];
  const cells = rows.flatMap((row, i) =>
    columns.map((column, k) => [`requests/${row}/${column}`, String((17 + 12 * i) * (k + 3) ** (i + 1))]),
  );
  const result = lint(form(Object.fromEntries(cells)));
  expect(result.diagnoses?.map(({ grade }) => grade)).toContain('open');
  const sure = result.diagnoses!.filter(({ grade }) => grade !== 'open');
  expect(suggestionsOf(result, 'zh')).toHaveLength(sure.length);
});

test('nothing is proposed where nothing fails or nothing was read', () => {
  expect(suggestionsOf(lint(form()), 'zh')).toEqual([]);
  expect(suggestionsOf(lint('没有表'), 'zh')).toEqual([]);
});
