// A folder of reports holds the results of earlier runs as well: they are written again, and are no reports.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, form, gov, shell, WRONG } from './program.js';

const parts = join(import.meta.dirname, '../../fixtures/ok/three-files');
const PARTS = Object.fromEntries(
  ['表二.csv', '表三.csv', '表四.csv'].map((name) => {
    const text = readFileSync(join(parts, name), 'utf8');
    return [name, name === '表三.csv' ? text.replace(/(一、本年新收.*,)\d+/u, '$1987') : text];
  }),
);
const FOLDERS = { 'of reports': { 'a.tsv': form(), 'b.tsv': WRONG }, 'of one report in parts': PARTS };
const FORMATS = [
  ['lint', 'html', 'r.html'],
  ['lint', 'markdown', 'r.md'],
  ['lint', 'csv', 'r.csv'],
  ['lint', 'pretty', 'r.txt'],
  ['lint', 'concise', 'r.txt'],
  ['audit', 'html', 'r.html'],
  ['audit', 'xlsx', 'r.xlsx'],
  ['audit', 'csv', 'r.csv'],
  ['audit', 'pretty', 'r.txt'],
  ['extract', 'csv', 'r.csv'],
  ['extract', 'xlsx', 'r.xlsx'],
] as const;
const RESULTS = [
  ...FORMATS.map(([command, format, file]) => `${command} . --format ${format} --output ${file}`),
  'lint . --suggest r.csv',
  'lint . --suggest r.txt',
];
const CASES = Object.keys(FOLDERS).flatMap((which) =>
  RESULTS.flatMap((command) => (['zh', 'en'] as const).map((lang) => [which, command, lang] as const)),
);

test.each(CASES)('%s: %s, in %s', (which, command, lang) => {
  const cwd = folder(FOLDERS[which as keyof typeof FOLDERS]);
  const summary = () =>
    (JSON.parse(gov(['lint', '.', '--format', 'json'], { cwd }).stdout) as Summed).summary;
  const before = summary();
  expect(before.reports).toBe(which === 'of reports' ? 2 : 1);
  const arguments_ = [...command.split(' '), '--lang', lang];
  const first = gov(arguments_, { cwd });
  expect(first.stderr).not.toMatch(/^(?:错误|error)/u);
  const file = join(cwd, command.split(' ').at(-1)!);
  const written = readFileSync(file, 'utf8');
  expect(gov(arguments_, { cwd })).toEqual(first);
  if (!file.endsWith('.xlsx')) expect(readFileSync(file, 'utf8')).toBe(written);
  expect(summary()).toEqual({ ...before, passedOver: 1 });
});

test('a workbook of suggestions, in which someone may have worked, is no report', () => {
  const cwd = folder(FOLDERS['of reports']);
  const counts = () => gov(['lint', '.', '--format', 'csv'], { cwd }).stdout;
  const before = counts();
  expect(gov(['lint', '.', '--suggest', 'r.xlsx'], { cwd }).code).toBe(1);
  expect(counts()).toBe(before);
});

interface Summed {
  readonly summary: { readonly reports: number };
}

describe('what stands in the way of an output', () => {
  test('a report of the folder is never written over', () => {
    const cwd = folder({ 'a.tsv': form(), 'b.tsv': WRONG });
    expect(gov(['lint', '.', '--output', 'b.tsv'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(cwd, 'b.tsv'), 'utf8')).toBe(WRONG);
  });

  test('the file that the shell has made for the output is no report', () => {
    const cwd = folder({ 'a.tsv': form() });
    expect(shell('gov lint . > r.txt; gov lint . > r.txt', cwd).code).toBe(0);
    expect(readFileSync(join(cwd, 'r.txt'), 'utf8')).toBe('共检查 1 份报告：未发现问题\n');
  });
});
