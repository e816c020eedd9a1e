// Several formats in one run, each in its place; and the job summary of GitHub Actions.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/reporters/index.js';
import { folder, form, gov, WRONG } from './program.js';

const files = { 'a.tsv': form(), 'b.tsv': WRONG, 'empty.txt': '' };

describe('every format', () => {
  const cwd = () => folder(files);

  test('at once, each in its file and the same as by itself', () => {
    const at = cwd();
    const targets = formats.flatMap((format) => ['--format', `${format}=out.${format}`]);
    const together = gov(['lint', 'a.tsv', 'b.tsv', 'empty.txt', ...targets], { cwd: at });
    expect(together).toEqual({ code: 2, stdout: '', stderr: '' });
    for (const format of formats) {
      const alone = gov(['lint', 'a.tsv', 'b.tsv', 'empty.txt', '--format', format], { cwd: at });
      expect(alone).toMatchObject({ code: 2, stderr: '' });
      expect(readFileSync(join(at, `out.${format}`), 'utf8')).toBe(alone.stdout);
      expect(alone.stdout).toContain('GR301');
    }
    expect(readdirSync(at).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each(['zh', 'en'])('names its findings in %s', (lang) => {
    const at = cwd();
    for (const format of formats) {
      const { stdout } = gov(['lint', 'b.tsv', '--format', format, '--lang', lang], { cwd: at });
      const text = stdout.replace(/\s+/gu, ' ');
      // A format of one line has room for the correction only, the others tell the sums too.
      const has = (...words: readonly string[]) => words.some((word) => text.includes(word));
      expect([format, has('各列之和', '应为'), has('add up to', 'should be')]).toEqual([
        format,
        lang === 'zh',
        lang === 'en',
      ]);
    }
  });
});

describe('a run in two formats', () => {
  test('shows one of them; --output takes the one without a file', () => {
    const cwd = folder(files);
    const shown = gov(['lint', 'b.tsv', '--format', 'concise', '--format', 'json=b.json'], { cwd });
    expect(shown).toMatchObject({ code: 1, stderr: '' });
    expect(shown.stdout).toMatch(/^b\.tsv:\d+:\d+: 错误 GR301\+GR303 /u);
    expect(JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')).summary.errors).toBe(2);

    const written = ['--format', 'json=x=y.json', '--format', 'concise', '--output', 'b.txt'];
    expect(gov(['lint', 'b.tsv', ...written], { cwd })).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(shown.stdout);
    expect(readFileSync(join(cwd, 'x=y.json'))).toEqual(readFileSync(join(cwd, 'b.json')));
  });

  test('writes none of them where one cannot be written', () => {
    const cwd = folder({ ...files, 'old.json': 'old' });
    const targets = ['--format', 'json=old.json', '--format', 'html=none/b.html'];
    const { code, stdout, stderr } = gov(['lint', 'b.tsv', ...targets], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^错误：无法写入 none\/b\.html（文件或文件夹不存在）\n提示：.+\n$/u);
    expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual([...Object.keys(files), 'old.json'].sort());
  });
});

describe('in GitHub Actions', () => {
  test('the summary is added to what stands in its file', () => {
    const cwd = folder({ ...files, 'summary.md': '# before\n' });
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const { code, stdout } = gov(['lint', 'b.tsv', '--format', 'github'], { cwd, env });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^错误 GR301[\s\S]+\n::error file=b\.tsv,line=\d+,/u);
    const comment = gov(['lint', 'b.tsv', '--format', 'markdown'], { cwd }).stdout;
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toBe(`# before\n${comment}`);
  });

  test('no other format writes one, and a run that fails adds nothing', () => {
    const cwd = folder(files);
    writeFileSync(join(cwd, 'summary.md'), '');
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    gov(['lint', 'b.tsv', '--format', 'sarif'], { cwd, env });
    gov(['lint', 'b.tsv', '--format', 'github', '--format', 'json=none/x.json'], { cwd, env });
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toBe('');
  });

  test('a summary that cannot be written is told', () => {
    const cwd = folder(files);
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'none', 'summary.md') };
    const { code, stderr } = gov(['lint', 'a.tsv', '--format', 'github'], { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toContain('summary.md（文件或文件夹不存在）');
  });
});

test('a folder of parts is drawn and marked as one report', () => {
  const parts = WRONG.split(/^(?=三、收到|四、政府信息公开行政)/mu);
  const cwd = folder(Object.fromEntries(parts.map((text, i) => [`报告/${i}.tsv`, text])));
  const { stdout } = gov(['lint', '报告', '--format', 'html'], { cwd });
  expect(stdout.match(/<table>/gu)).toHaveLength(3);
  expect(stdout).toMatch(/<td class="(?:suspect|error)" id="r1-requests\/received\/total"/u);
});
