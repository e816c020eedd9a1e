// `gov-report selftest` as people and programs read it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { selftestWords } from '../../src/i18n/selftest-words.js';
import { SLIPS } from '../../src/i18n/story-words.js';
import { SLIPS_BY_NAME } from '../../src/selftest/slips.js';
import { displayWidth } from '../../src/text/width.js';
import { DRESSED, folder, gov, WRONG } from './program.js';

const YEARS = join(import.meta.dirname, '../../fixtures/years');
const REPORT = '青石县水利局-2024.csv';
const FEW = ['selftest', '--tries', '4'];
const KINDS = Object.keys(SLIPS_BY_NAME).length + 1;

describe.each(['zh', 'en'] as const)('the table in %s', (lang) => {
  const { code, stdout, stderr } = gov([...FEW, '--lang', lang]);
  const lines = stdout.split('\n');
  const rows = lines.filter((line) => /\d\.\d$/u.test(line));

  test('is printed, and says what it means', () => {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(rows).toHaveLength(3 * KINDS);
    expect(stdout).toContain(lang === 'zh' ? '看不出的：' : 'What cannot be seen:');
    expect(stdout).toMatch(/\n$/u);
    if (lang === 'en') expect(stdout).not.toMatch(/[\u4e00-\u9fff]/u);
  });

  test('stands in columns of one width, within 80', () => {
    const headings = lines.filter((line) => /(?:毫秒| ms)$/u.test(line));
    expect(headings).toHaveLength(3);
    expect(new Set([...headings, ...rows].map(displayWidth)).size).toBe(1);
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(stdout).not.toMatch(/ $/mu);
  });

  test('names each kind of slip', () => {
    const joined = stdout.replaceAll(/\s+/gu, ' ');
    for (const name of Object.keys(SLIPS_BY_NAME)) {
      const [first = ''] = (selftestWords[lang].slips[name] ?? SLIPS[name]![lang]).split(' ');
      expect(joined).toContain(first);
    }
  });
});

describe('as JSON', () => {
  const read = (args: readonly string[], cwd = YEARS) => {
    const { code, stdout, stderr } = gov([...FEW, '--format', 'json', ...args], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout);
  };

  test('the counts of made reports', () => {
    const { tallies, ...facts } = read([]);
    expect(facts).toEqual({ version: 1, edition: '2021', seed: 1, path: null });
    expect(tallies).toHaveLength(3 * KINDS);
    for (const { tries, detected, missed, located, tied, ...rest } of tallies) {
      expect(Object.keys(rest)).toEqual(['slip', 'together', 'milliseconds']);
      expect(tries).toBeLessThanOrEqual(4);
      expect(detected + missed).toBe(tries);
      expect(located + tied).toBeLessThanOrEqual(detected);
    }
  });

  test('of one report, by its own edition', () => {
    expect(read([REPORT])).toMatchObject({ edition: '2021', path: REPORT });
    expect(read(['../ok/bureau-2020.tsv'])).toMatchObject({ edition: '2019' });
  });

  test('of the edition and the seed asked for; the seed decides the counts', () => {
    type Tallies = { tallies: { milliseconds: number }[] };
    const counts = ({ tallies }: Tallies) => tallies.map((tally) => ({ ...tally, milliseconds: 0 }));
    const second = read(['--edition', '2019', '--seed', '2']);
    expect(second).toMatchObject({ edition: '2019', seed: 2 });
    expect(counts(read(['--edition', '2019', '--seed', '2']))).toEqual(counts(second));
    expect(counts(read(['--edition', '2019', '--seed', '3']))).not.toEqual(counts(second));
  });

  test('into a file; the report stays as it is', () => {
    const bytes = readFileSync(join(YEARS, REPORT));
    const cwd = folder({ [REPORT]: bytes });
    expect(gov([...FEW, REPORT, '--output', 'out.txt'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toContain(REPORT);
    expect(readFileSync(join(cwd, REPORT))).toEqual(bytes);
  });
});

describe('a report that is no base for it', () => {
  test.each([
    ['an error', WRONG, 'GR301+GR303'],
    ['a warning', DRESSED, 'GR206'],
  ])('%s is shown, and a clean report asked for', (_, text, found) => {
    const cwd = folder({ 'a.tsv': text });
    const { code, stdout, stderr } = gov([...FEW, 'a.tsv', '--output', 'out.txt'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(found);
    expect(stderr).toMatch(/\n自测需要.*a\.tsv 不符合\n$/u);
    expect(readdirSync(cwd)).toEqual(['a.tsv']);
  });

  test('a single table is not enough', () => {
    const { code, stderr } = gov([...FEW, '--lang', 'en', join(YEARS, '../ok/three-files/表三.csv')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^the self-test needs [\s\S]*\n$/u);
  });

  test.each([
    ['missing.csv', 'GR101'],
    ['empty.csv', 'GR103'],
    ['prose.txt', 'GR103'],
  ])('%s cannot be read', (path, found) => {
    const cwd = folder({ 'empty.csv': '', 'prose.txt': '今年没有报表。\n' });
    const { code, stdout, stderr } = gov([...FEW, path], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^${path}: 错误 ${found} .+\\n$`, 'u'));
  });
});

test.each([
  ['--tries', '0'],
  ['--tries', '-1'],
  ['--seed', 'x'],
  ['--format', 'csv'],
])('%s %s', (...args) => {
  const { code, stderr } = gov(['selftest', ...args]);
  expect(code).toBe(2);
  expect(stderr).toMatch(new RegExp(`^错误：选项 ${args[0]} 的取值不对：`, 'u'));
});
