// Which exit code a run ends with, and on which stream its words stand.

import { execFileSync } from 'node:child_process';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DRESSED, folder, form, gov, govAlone, sabotaged, shell, WRONG } from './program.js';

const files = {
  'right.tsv': form(),
  'wrong.tsv': WRONG,
  'dressed.tsv': DRESSED,
  'empty.csv': '',
  'prose.txt': '今年没有报表。\n',
  'binary.csv': new Uint8Array([1, 0, 2, 0, 3]),
  'sub/right.tsv': form(),
};

const cases: readonly (readonly [name: string, args: readonly string[], code: number])[] = [
  ['a report without faults', ['lint', 'right.tsv'], 0],
  ['an error', ['lint', 'wrong.tsv'], 1],
  ['warnings alone', ['lint', 'dressed.tsv'], 0],
  ['as many warnings as allowed', ['lint', 'dressed.tsv', '--max-warnings', '1'], 0],
  ['more warnings than allowed', ['lint', 'dressed.tsv', '--max-warnings', '0'], 1],
  ['more warnings than allowed, not shown', ['lint', '--quiet', '--max-warnings=0', 'dressed.tsv'], 1],
  ['a path that does not exist', ['lint', 'missing.tsv'], 2],
  ['a missing path outweighs errors', ['lint', 'wrong.tsv', 'missing.tsv'], 2],
  ['an empty file', ['lint', 'empty.csv'], 2],
  ['no table', ['lint', 'prose.txt'], 2],
  ['no text', ['lint', 'binary.csv'], 2],
  ['a folder', ['lint', 'sub'], 0],
  ['a file used as a folder', ['lint', 'right.tsv/x'], 2],
  ['a name that is too long', ['lint', 'x'.repeat(300)], 2],
  ['options before the paths', ['lint', '--format', 'json', '--lang', 'en', 'wrong.tsv'], 1],
  ['options after the paths', ['lint', 'wrong.tsv', '--lang', 'en', '--format', 'json'], 1],
  ['the language before the command', ['--lang', 'en', 'lint', 'wrong.tsv'], 1],
  ['a path behind --', ['lint', '--', 'right.tsv'], 0],
  ['an edition forced', ['lint', '--edition', '2021', 'right.tsv'], 0],
  ['figures', ['extract', 'wrong.tsv'], 0],
  ['figures of an unreadable file', ['extract', 'right.tsv', 'empty.csv'], 2],
  ['a rule', ['explain', 'GR301'], 0],
  ['the rules', ['rules'], 0],
  ['help', ['--help'], 0],
  ['help of a command', ['lint', '--help'], 0],
  ['help as a command', ['help', 'lint'], 0],
  ['the version', ['--version'], 0],
  ['the version among other options', ['--lang', 'en', '--version'], 0],
];

test.each(cases)('%s', (_, args, code) => {
  const run = gov(args, { cwd: folder(files) });
  expect(run.code).toBe(code);
  expect(run.stdout).not.toBe('');
  if (args[0] !== 'extract') expect(run.stderr).toBe('');
});

test('the version is that of the package', () => {
  const { stdout } = gov(['--version']);
  expect(`${stdout}`).toMatch(/^\d+\.\d+\.\d+\n$/u);
  expect(gov(['-v']).stdout).toBe(stdout);
});

test('no arguments: help on standard error', () => {
  const { code, stdout, stderr } = gov([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('用法：gov-report <命令> [选项]');
});

test('one unreadable input does not keep the others from being checked', () => {
  const { code, stdout } = gov(['lint', '--format', 'concise', 'missing.tsv', 'wrong.tsv', 'binary.csv'], {
    cwd: folder(files),
  });
  expect(code).toBe(2);
  expect(stdout.match(/GR\d+/gu)).toEqual(['GR101', 'GR301', 'GR303', 'GR104']);
});

describe('what is no ordinary file', () => {
  test('a pipe is not waited for', () => {
    const cwd = folder();
    execFileSync('mkfifo', [join(cwd, 'pipe.csv')]);
    for (const path of ['pipe.csv', '.']) {
      const { code, stdout } = gov(['lint', path, '--format', 'concise'], { cwd });
      expect(code).toBe(2);
      expect(stdout).toContain('pipe.csv: 错误 GR101 不是普通文件，而是管道或设备，没有读取');
    }
  });

  test('a file that is too large is not read', () => {
    const cwd = folder({ 'large.csv': '' });
    truncateSync(join(cwd, 'large.csv'), 3 * 2 ** 30);
    const { code, stdout } = gov(['lint', 'large.csv', '--format', 'concise'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('large.csv: 错误 GR105 文件有 3072 MB，超过 32 MB 的上限，没有检查\n');
  });

  test('standard input that does not end', () => {
    const { code, stdout } = shell('yes 政府信息公开 | gov lint - --format concise', folder());
    expect(code).toBe(2);
    expect(stdout).toContain('<stdin>: 错误 GR105');
  });
});

describe('a reader that goes away', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`r${i}.tsv`, WRONG]));

  test.each([
    ['lint . --format ndjson', 1],
    ['lint . missing.csv', 2],
    ['extract . --format ndjson', 0],
    ['lint --help', 0],
  ])('gov %s | head -1', (line, code) => {
    const { stdout, stderr } = shell(
      `gov ${line} | head -1 >/dev/null; echo "\${PIPESTATUS[0]}"`,
      folder(many),
    );
    expect(stderr).toBe('');
    expect(stdout).toBe(`${code}\n`);
  });

  test('closed before the start', () => {
    expect(shell('gov lint wrong.tsv >&-', folder(files))).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  test('a full disk', () => {
    const { code, stderr } = shell('gov lint wrong.tsv >/dev/full', folder(files));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^错误：无法写入标准输出（磁盘已满）\n提示：.+\n$/u);
  });
});

describe('an unexpected exception', () => {
  const broken = 'String.prototype.repeat = () => { throw Error(`sand`); };';

  test('is told in one line and a request', () => {
    const { code, stderr } = govAlone(['lint', 'wrong.tsv'], {
      cwd: folder(files),
      env: sabotaged(broken),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^错误：程序内部出错：sand\n提示：.*please report.*\n$/u);
  });

  test('shows where it came from on demand', () => {
    const { stderr } = govAlone(['lint', 'wrong.tsv'], {
      cwd: folder(files),
      env: { ...sabotaged(broken), GOV_REPORT_DEBUG: '1' },
    });
    expect(stderr).toContain('    at ');
  });
});
