// `--watch`: checks what has changed, and ends at once when it is interrupted.

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folder, form, gov, PROGRAM, WRONG } from './program.js';

function start(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [PROGRAM, 'lint', ...args, '--watch', '--format', 'concise'], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '' },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let stdout = '';
  let stderr = '';
  let told = () => {};
  child.stdout.on('data', (data) => {
    stdout += data;
    told();
  });
  child.stderr.on('data', (data) => {
    stderr += data;
    told();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  /** Until the program waits for the n-th time; what it has printed since the last. */
  const waits = async (times: number) => {
    while (stderr.split('Ctrl-C').length - 1 < times) {
      await new Promise<void>((resolve) => {
        told = resolve;
      });
    }
    const printed = stdout;
    stdout = '';
    return printed;
  };
  return { child, ended, waits };
}

test('checks the file that has changed, and no other', async () => {
  const cwd = folder({ 'a.tsv': WRONG, 'b.tsv': WRONG });
  const { child, ended, waits } = start(['.'], cwd);
  expect((await waits(1)).match(/GR301/gu)).toHaveLength(2);
  writeFileSync(join(cwd, 'b.tsv'), form({ 'disputes/review/total': '1' }));
  expect(await waits(2)).toMatch(/^\.\/b\.tsv:\d+:\d+: 错误 GR304 [^\n]*\n$/u);
  writeFileSync(join(cwd, 'gov-report.config.json'), '{"rules": {"GR301": "off"}}');
  const all = await waits(3);
  expect(all).toContain('a.tsv');
  expect(all).toContain('GR304');
  expect(all).not.toContain('GR301');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('standard input cannot be watched', () => {
  const { code, stderr } = gov(['lint', '-', '--watch'], { input: form() });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^错误：--watch 不能用于标准输入\n提示：[^\n]*\n$/u);
});
