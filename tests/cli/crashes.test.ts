// What happens when the program itself fails: over one input, or because files of it are missing.

import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, form, govAlone, partsOfForm, sabotaged, WRONG } from './program.js';

/** Any text with this word cannot be decoded. */
const broken = `const decode = TextDecoder.prototype.decode;
TextDecoder.prototype.decode = function (...given) {
  const text = decode.apply(this, given);
  if (text.includes('进沙子')) throw new Error('sand in the works');
  return text;
};`;

describe('over one input', () => {
  const files = { 'a.tsv': form(), 'b.tsv': `进沙子\n${form()}`, 'c.tsv': WRONG };

  test('lint checks the others and ends with 2', () => {
    const { code, stdout, stderr } = govAlone(['lint', '.', '--format', 'json'], {
      cwd: folder(files),
      env: sabotaged(broken),
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    const { reports } = JSON.parse(stdout);
    type Found = { path: string; diagnostics: { code: string }[] };
    expect(reports.map((one: Found) => [one.path, one.diagnostics.map((found) => found.code)])).toEqual([
      ['./a.tsv', []],
      ['./b.tsv', ['GR901']],
      ['./c.tsv', ['GR301', 'GR303']],
    ]);
    expect(reports[1].diagnostics[0].message).toBe('读取这份报告时程序出错，没有检查：sand in the works');
  });

  test('extract reads the others and ends with 2', () => {
    const { code, stdout, stderr } = govAlone(['extract', 'b.tsv', 'a.tsv'], {
      cwd: folder(files),
      env: sabotaged(broken),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^b\.tsv: 错误 GR901 .+\n$/u);
    expect(JSON.parse(stdout).reports.map(({ edition }: { edition: string }) => edition)).toEqual([
      null,
      '2021',
    ]);
  });

  test('as last year’s report', () => {
    const run = govAlone(['lint', 'a.tsv', '--previous', 'b.tsv', '--format', 'concise'], {
      cwd: folder(files),
      env: sabotaged(broken),
    });
    expect(run.code).toBe(2);
    expect(run.stdout).toMatch(/^b\.tsv: 错误 GR901 .+\n$/u);
  });

  test('beside the parts of one report', () => {
    const [head = '', ...tables] = partsOfForm();
    const cwd = folder({
      '1.tsv': head + tables[0],
      '2.tsv': tables[1]!,
      '3.tsv': tables[2]!,
      '4.tsv': '进沙子',
    });
    const { code, stdout } = govAlone(['lint', '.', '--format', 'concise'], {
      cwd,
      env: sabotaged(broken),
    });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^\.\/4\.tsv: 错误 GR901 .+\n$/u);
  });
});

describe('files of the program are missing', () => {
  const ROOT = join(import.meta.dirname, '../..');

  /** A copy of the program, then damaged. */
  function installed(damage: (dist: string) => void): string {
    const copy = folder({ 'package.json': '{ "type": "module" }' });
    cpSync(join(ROOT, 'bin'), join(copy, 'bin'), { recursive: true });
    cpSync(join(ROOT, 'dist'), join(copy, 'dist'), { recursive: true });
    damage(join(copy, 'dist'));
    return copy;
  }

  function run(copy: string, args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [
      join(copy, 'bin/gov-report.js'),
      ...args,
    ]);
    return { code: status, stdout: stdout.toString(), stderr: stderr.toString() };
  }

  test.each<[string, (dist: string) => void]>([
    ['all of them', (dist) => rmSync(dist, { recursive: true })],
    ['the first', (dist) => rmSync(join(dist, 'start.cjs'))],
    ['the script', (dist) => rmSync(join(dist, 'program.cjs'))],
    ['cut off', (dist) => writeFileSync(join(dist, 'program.cjs'), '(function () {')],
  ])('%s: one line in both languages', (_, damage) => {
    const { code, stdout, stderr } = run(installed(damage), ['rules']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^gov-report：程序文件不全，请重新安装 .*reinstall .*\n$/u);
  });

  test('a part that is loaded later', () => {
    const copy = installed((dist) => rmSync(join(dist, 'hucre.cjs')));
    const { code, stdout, stderr } = run(copy, ['init', '--output', join(copy, 'form.xlsx')]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: '错误：程序文件不全\n提示：请重新安装 gov-report\n',
    });
  });
});
