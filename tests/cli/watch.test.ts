// `--watch`: checks what has changed, and ends at once when it is interrupted.

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { command, folder, form, gov, WRONG } from './program.js';

function start(args: readonly string[], cwd: string) {
  const child = spawn(...command('lint', ...args, '--watch', '--format', 'concise'), {
    cwd,
    env: { PATH: process.env['PATH'] ?? '' },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let stdout = '';
  let told = () => {};
  const hear = (data: Buffer) => {
    stdout += data.toString();
    told();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  /** What was said up to the text, and that the program waits again. */
  const until = async (text: string) => {
    const done = () => stdout.includes(text) && stdout.lastIndexOf('Ctrl-C') > stdout.indexOf(text);
    while (!done()) {
      await new Promise<void>((resolve) => {
        told = resolve;
      });
    }
    const said = stdout;
    stdout = '';
    return said;
  };
  return { child, ended, until };
}

test('checks the file that has changed, and no other', async () => {
  const cwd = folder({ 'a.tsv': WRONG, 'b.tsv': WRONG });
  const { child, ended, until } = start(['.'], cwd);
  expect((await until('b.tsv')).match(/GR301/gu)).toHaveLength(2);
  writeFileSync(join(cwd, 'b.tsv'), form({ 'disputes/review/total': '1' }));
  expect(await until('GR304')).not.toContain('a.tsv');
  writeFileSync(join(cwd, 'gov-report.config.json'), '{"rules": {"GR301": "off"}}');
  const all = await until('a.tsv');
  expect(all).toContain('GR303');
  expect(all).not.toContain('GR301');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('standard input cannot be watched', () => {
  const { code, stderr } = gov(['lint', '-', '--watch'], { input: form() });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^错误：--watch 不能用于标准输入\n提示：[^\n]*\n$/u);
});
