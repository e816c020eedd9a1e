// `npm run demo`: shows a sound sample and a wrong one, and ends well where each is found to be what it is.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('checks both samples and shows what is found', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [build, script] = scripts['demo']!.split(' && ');
  expect(build).toBe('npm run build');
  // In another folder, as the script finds its samples itself.
  const [node, file] = script!.split(' ');
  expect(node).toBe('node');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, file!)], {
    cwd: import.meta.dirname,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'zh_CN.UTF-8' },
  });
  expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
  const [sound, wrong] = stdout.toString().split('$ gov-report lint ').slice(1);
  expect(sound).toContain('未发现问题');
  expect(wrong).toContain('应为');
  expect(wrong).toContain('1 个错误');
});
