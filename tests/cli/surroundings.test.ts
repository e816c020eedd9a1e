// What surrounds a run and is not as it should be: pipes for files, no working folder, settings without end.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, form, gov, shell } from './program.js';

describe('a pipe that nobody writes to is refused', () => {
  test.each([
    ['lint', '--config'],
    ['lint', '--definition'],
    ['lint', '--baseline'],
    ['audit', '--files-from'],
    ['audit', '--manifest'],
  ])('%s %s', (command, option) => {
    const cwd = folder({ 'a.tsv': form() });
    expect(spawnSync('mkfifo', [join(cwd, 'pipe')]).status).toBe(0);
    const { code, stdout, stderr } = gov([command, 'a.tsv', option, 'pipe'], { cwd });
    expect(code).toBe(2);
    expect(stdout + stderr).toMatch(/pipe.*无法读取|无法读取 pipe/u);
  });
});

test('a working folder that was removed is told in words', () => {
  const { code, stderr } = shell('mkdir x; cd x; rmdir ../x; gov audit .', folder());
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: '错误：当前文件夹已经不存在（被删除或移走了）\n提示：请进入一个存在的文件夹再运行\n',
  });
});

test('a configuration that is extended twice by each of many is read once', () => {
  const chain = Array.from({ length: 30 }, (_, i) => {
    const next = `./${i + 1}.json`;
    return [`${i}.json`, JSON.stringify({ extends: [next, next] })] as const;
  });
  const sound = folder({ 'a.tsv': form(), ...Object.fromEntries(chain), '30.json': '{}' });
  expect(gov(['lint', 'a.tsv', '--config', '0.json'], { cwd: sound }).code).toBe(0);
  const broken = folder({ 'a.tsv': form(), ...Object.fromEntries(chain), '30.json': '{"x":1}' });
  const { code, stdout } = gov(['lint', 'a.tsv', '--config', '0.json'], { cwd: broken });
  expect({ code, faults: stdout.match(/GR902 /gu)?.length }).toEqual({ code: 2, faults: 1 });
});

describe('a glob that nobody could wait for', () => {
  test.each(['*a*a*a*a*a*a*a*b', '{1..99999999}', '+(a|aa)+(+(a)|b)', '{a,b}'.repeat(25), '**/a/'.repeat(6)])(
    '%s',
    (glob) => {
      const cwd = folder({ 'a.tsv': form(), 'c.json': JSON.stringify({ ignore: [glob] }) });
      expect(gov(['lint', glob], { cwd }).stdout).toContain('GR101');
      const { code, stdout } = gov(['lint', 'a.tsv', '--config', 'c.json', '--format', 'concise'], { cwd });
      expect(code).toBe(2);
      expect(stdout).toContain('通配符太复杂');
    },
  );
});
