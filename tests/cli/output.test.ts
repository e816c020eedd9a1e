// The file of `--output` is there whole or not at all, and holds what would have been printed.

import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, form, gov, govAlone, IN_SHELL, sabotaged, shell, WRONG } from './program.js';

test.each([
  ['lint', 'pretty', 1],
  ['lint', 'concise', 1],
  ['lint', 'json', 1],
  ['lint', 'ndjson', 1],
  ['extract', 'json', 0],
  ['extract', 'ndjson', 0],
  ['extract', 'csv', 0],
])('%s --format %s', (command, format, code) => {
  const cwd = folder({ 'a.tsv': form(), 'b.tsv': WRONG });
  const printed = gov([command, '--format', format, '.'], { cwd });
  const written = gov([command, '--format', format, '.', '--output', 'out.json'], { cwd });
  expect(written).toEqual({ code, stdout: '', stderr: '' });
  expect(printed.stdout).not.toBe('');
  expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(printed.stdout);
  expect(readdirSync(cwd)).toEqual(['a.tsv', 'b.tsv', 'out.json']);
});

test('a file that is there is replaced and keeps its permissions; a link stays a link', () => {
  const cwd = folder({ 'a.tsv': form(), 'old.json': 'old' });
  symlinkSync('old.json', join(cwd, 'link.json'));
  expect(shell('chmod 640 old.json; gov lint a.tsv --format json --output link.json', cwd).code).toBe(0);
  expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
  expect(JSON.parse(readFileSync(join(cwd, 'old.json'), 'utf8')).version).toBe(1);
  expect(statSync(join(cwd, 'old.json')).mode & 0o777).toBe(0o640);
});

test.each([
  ['a folder that is not there', 'none/out.json', '文件或文件夹不存在'],
  ['a folder in its place', 'taken', '是文件夹，不是文件'],
  ['a full disk', '/dev/full', '磁盘已满'],
])('%s: nothing is left, exit code 2', (_, output, reason) => {
  const cwd = folder({ 'a.tsv': form() });
  mkdirSync(join(cwd, 'taken'));
  const { code, stdout, stderr } = gov(['lint', 'a.tsv', '--output', output], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^错误：无法写入 .+\n提示：.+\n$/u);
  expect(stderr).toContain(`${output}（${reason}）`);
  expect(readdirSync(cwd)).toEqual(['a.tsv', 'taken']);
});

test.each([
  ['standard input', 'gov lint - --stdin-filename a.tsv --output a.tsv <a.tsv'],
  ['a configuration that was found', 'gov lint a.tsv --output gov-report.config.json'],
  ['one that an audit follows', 'gov audit a.tsv --output gov-report.config.json'],
  ['one that extract follows', 'gov extract a.tsv --output gov-report.config.json'],
  ['the cache', 'gov audit a.tsv --cache x --output x'],
  ['the list of proposals', 'gov lint a.tsv --suggest x --output x'],
  ['the baseline', 'gov lint a.tsv --write-baseline x --output ./x'],
])('never over %s: nothing is written', (_, line) => {
  const cwd = folder({ 'a.tsv': WRONG, 'gov-report.config.json': '{}' });
  const { code, stdout, stderr } = shell(line, cwd);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/输入文件|同一个文件/u);
  expect(readdirSync(cwd)).toEqual(['a.tsv', 'gov-report.config.json']);
  expect(readFileSync(join(cwd, 'a.tsv'), 'utf8')).toBe(WRONG);
});

test('a run that breaks off leaves the old file as it was', () => {
  const cwd = folder({ 'a.tsv': WRONG, 'old.json': 'old' });
  const env = sabotaged('String.prototype.repeat = () => { throw Error(`sand`); };');
  expect(govAlone(['lint', 'a.tsv', '--output', 'old.json'], { cwd, env }).code).toBe(2);
  expect(readdirSync(cwd)).toEqual(['a.tsv', 'old.json']);
  expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('old');
});

test('an interrupted run leaves nothing', () => {
  const cwd = folder({ 'a.tsv': form() });
  const line = `mkfifo pipe; exec 3<>pipe; ${IN_SHELL} lint - --output out.json <&3 & until ls -A | grep -q tmp; do sleep 0.1; done; ls -A; kill -TERM $!; wait $!`;
  const { code, stdout } = shell(line, cwd);
  expect(stdout).toMatch(/^\.out\.json\.\d+\.tmp$/mu);
  expect(code).toBe(128 + 15);
  expect(readdirSync(cwd)).toEqual(['a.tsv', 'pipe']);
});

test('a device is written to, not replaced', () => {
  expect(gov(['lint', 'a.tsv', '--output', '/dev/null'], { cwd: folder({ 'a.tsv': WRONG }) }).code).toBe(1);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});
