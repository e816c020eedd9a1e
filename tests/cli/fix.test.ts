// `--fix` and `--fix-dry-run`: what changes in the files, what does not, and what is said about it.

import { chmodSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encode } from '../testing/bytes.js';
import { folder, form, gov, TITLE } from './program.js';

const DRESSED = form({ 'proactive/licensing/decisions': '１２件', 'proactive/fees/amount': '5000元' });
const CLEAN = form({ 'proactive/licensing/decisions': '12', 'proactive/fees/amount': '5000元' });
const figures = (path: string, cwd: string) =>
  gov(['extract', path, '--format', 'csv'], { cwd })
    .stdout.split('\n')
    .map((line) => line.split(',').slice(0, 8));

describe('--fix', () => {
  test('takes the dress off, leaves what a person has to judge, and keeps the permissions', () => {
    const cwd = folder({ 'x.tsv': DRESSED });
    chmodSync(join(cwd, 'x.tsv'), 0o640);
    const before = figures('x.tsv', cwd);
    const { code, stdout, stderr } = gov(['lint', 'x.tsv', '--fix', '--format', 'concise'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '已修正 1 个文件，共 2 处\n' });
    expect(stdout).toMatch(/^x\.tsv:\d+:\d+: 警告 GR206 .*“5000元”.*\n$/u);
    expect(readFileSync(join(cwd, 'x.tsv'), 'utf8')).toBe(CLEAN);
    expect(statSync(join(cwd, 'x.tsv')).mode & 0o777).toBe(0o640);
    expect(figures('x.tsv', cwd)).toEqual(before);
    expect(readdirSync(cwd)).toEqual(['x.tsv']);
  });

  test.each([
    ['x.csv', 'gb18030', '\ufeff'],
    ['x.tsv', 'utf-16le', '\ufeff'],
    ['x.txt', 'gb18030', ''],
    ['x.txt', 'utf-8 with mark', ''],
    ['x.csv', 'utf-8 with mark', '\ufeff'],
    ['x.csv', 'utf-8', ''],
  ] as const)('%s in %s becomes UTF-8 as Excel and editors like it', (name, encoding, mark) => {
    const text = form({}, TITLE);
    const cwd = folder({ [name]: encode(text, encoding) });
    expect(gov(['lint', name, '--fix', '--format', 'concise'], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
    });
    expect(readFileSync(join(cwd, name)).toString('utf8')).toBe(mark + text);
    expect(gov(['lint', name, '--fix'], { cwd }).stderr).toBe('没有可以修正的写法\n');
  });

  test('makes line ends even, as most of them are', () => {
    const lines = form().split('\n');
    const cwd = folder({
      'a.tsv': lines.map((line, i) => line + (i % 3 ? '\r\n' : '\n')).join(''),
      'b.tsv': form().replaceAll('\n', '\r'),
      'c.tsv': form().replaceAll('\n', '\r\n'),
    });
    expect(gov(['lint', '.', '--fix', '--lang', 'en'], { cwd }).stderr).toBe('fixed 2 in 2 files\n');
    expect(readFileSync(join(cwd, 'a.tsv'), 'utf8')).not.toMatch(/(?<!\r)\n/u);
    expect(readFileSync(join(cwd, 'b.tsv'), 'utf8')).toBe(form());
  });

  test('leaves alone what was accepted, and a file that is damaged', () => {
    const broken = Buffer.concat([Buffer.from(DRESSED), Buffer.from([0xe5, 0x0a])]);
    const cwd = folder({
      'x.tsv': DRESSED,
      'y.tsv': broken,
      'gov-report.config.json': '{"exceptions": [{"files": "x.tsv", "rule": "GR206", "reason": "格式如此"}]}',
    });
    const { stderr } = gov(['lint', 'x.tsv', 'y.tsv', '--fix'], { cwd });
    expect(stderr).toBe('y.tsv：修正后数字读出来会不同，没有改动\n已修正 1 个文件，共 1 处\n');
    expect(readFileSync(join(cwd, 'x.tsv'), 'utf8')).toContain('\t12件');
    expect(readFileSync(join(cwd, 'y.tsv'))).toEqual(broken);
  });

  test('changes nothing that stands in no file', () => {
    const { code, stdout, stderr } = gov(['lint', '-', '--fix'], { input: DRESSED });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('错误：--fix 不能用于标准输入\n提示：请给出文件，或用 --fix-dry-run 查看改动\n');
  });

  test('mends the files of a report that came in several', () => {
    const [first = '', second = ''] = DRESSED.split(/^(?=三、收到)/mu);
    const cwd = folder({ 'r/1.tsv': first, 'r/2.tsv': second });
    expect(gov(['lint', 'r', '--fix'], { cwd }).stderr).toBe('已修正 1 个文件，共 2 处\n');
    expect(readFileSync(join(cwd, 'r/1.tsv'), 'utf8') + second).toBe(CLEAN);
  });
});

describe('links', () => {
  test('that lead out of the folders given are left alone, and told', () => {
    const cwd = folder({ 'in/a.tsv': form(), 'out/x.tsv': DRESSED });
    symlinkSync('../out/x.tsv', join(cwd, 'in/l.tsv'));
    const { stderr } = gov(['lint', 'in', '--fix'], { cwd });
    expect(stderr).toContain('in/l.tsv：是指向所给文件夹之外的链接，没有改动');
    expect(readFileSync(join(cwd, 'out/x.tsv'), 'utf8')).toBe(DRESSED);
    gov(['lint', 'in/l.tsv', '--fix'], { cwd });
    expect(readFileSync(join(cwd, 'out/x.tsv'), 'utf8')).toBe(CLEAN);
    expect(lstatSync(join(cwd, 'in/l.tsv')).isSymbolicLink()).toBe(true);
  });

  test('to one file stay links to one file', () => {
    const cwd = folder({ 'a.tsv': DRESSED });
    chmodSync(join(cwd, 'a.tsv'), 0o666);
    linkSync(join(cwd, 'a.tsv'), join(cwd, 'b.tsv'));
    gov(['lint', 'a.tsv', '--fix'], { cwd });
    expect(readFileSync(join(cwd, 'b.tsv'), 'utf8')).toBe(CLEAN);
    expect(statSync(join(cwd, 'a.tsv'))).toMatchObject({ nlink: 2, ino: statSync(join(cwd, 'b.tsv')).ino });
    expect(statSync(join(cwd, 'a.tsv')).mode & 0o777).toBe(0o666);
    expect(readdirSync(cwd).sort()).toEqual(['a.tsv', 'b.tsv']);
  });
});

describe('--fix-dry-run', () => {
  test('shows a unified diff, writes nothing and ends with 1', () => {
    const cwd = folder({ 'x.tsv': DRESSED });
    const { code, stdout, stderr } = gov(['lint', 'x.tsv', '--fix-dry-run'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^--- x\.tsv \(utf-8\)\n\+\+\+ x\.tsv \(utf-8\)\n@@ -/u);
    expect(stdout.split('\n').filter((line) => /^[-+](?![-+])/u.test(line))).toEqual([
      expect.stringMatching(/^-.*１２件$/u),
      expect.stringMatching(/^\+.*\t12$/u),
    ]);
    expect(readFileSync(join(cwd, 'x.tsv'), 'utf8')).toBe(DRESSED);
  });

  test('names the encodings, and ends with 0 where there is nothing to change', () => {
    const cwd = folder({ 'x.csv': encode(form(), 'gb18030'), 'y.csv': form() });
    const run = (name: string) => gov(['lint', name, '--fix-dry-run'], { cwd });
    expect(run('x.csv')).toEqual({
      code: 1,
      stdout: '--- x.csv (gb18030)\n+++ x.csv (utf-8, BOM)\n',
      stderr: '',
    });
    expect(run('y.csv')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(run('none.csv')).toMatchObject({ code: 2, stdout: '' });
  });
});
