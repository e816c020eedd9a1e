// The library as a program without files uses it.

import { expect, test } from 'vitest';
import { editions, extract, lint, rules } from '../../src/index.js';
import { form } from '../cli/program.js';

const WRONG = form({ 'requests/received/total': '3' });

test('one input has one result, in the language asked for', async () => {
  const [chinese] = await lint({ path: '某局-2024.tsv', bytes: WRONG });
  expect(chinese.diagnostics.map(({ code }) => code)).toEqual(['GR301', 'GR303']);
  const [english] = await lint({ path: 'a.tsv', bytes: new TextEncoder().encode(WRONG) }, { language: 'en' });
  expect(english.diagnostics[0]?.message).toContain('3');
  expect(english.diagnostics[0]?.message).not.toBe(chinese.diagnostics[0]?.message);
});

test('several inputs are reports of their own, in their order', async () => {
  const results = await lint([
    { path: 'a.tsv', bytes: form() },
    { path: 'b.csv', bytes: '' },
  ]);
  expect(results.map(({ path, failed }) => [path, failed])).toEqual([
    ['a.tsv', false],
    ['b.csv', true],
  ]);
});

test('figures', async () => {
  const [report] = await extract({ path: 'a.tsv', bytes: WRONG });
  expect(report).toMatchObject({ path: 'a.tsv', format: 'tsv', edition: '2021', year: 2024 });
  expect(report.cells['requests/received/total']).toMatchObject({ value: 3, raw: '3', line: 23 });
  expect(await extract([{ path: 'x', bytes: '' }])).toEqual([
    { path: 'x', format: null, encoding: null, edition: null, year: null, office: null, cells: {} },
  ]);
});

test('an edition can be asked for, and must exist', async () => {
  const [report] = await extract({ path: 'a.tsv', bytes: WRONG }, { edition: '2019' });
  expect(report.edition).toBe('2019');
  await expect(lint({ path: 'a.tsv', bytes: WRONG }, { edition: '2020' })).rejects.toThrow(RangeError);
});

test('editions and rules are plain data', () => {
  expect(editions.filter(({ status }) => status !== 'preview').map(({ id }) => id)).toEqual(['2019', '2021']);
  expect(editions.filter(({ status }) => status === 'preview').map(({ id }) => id)).toEqual([
    '2014',
    'website',
  ]);
  expect(rules.length).toBeGreaterThan(30);
  expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
});
