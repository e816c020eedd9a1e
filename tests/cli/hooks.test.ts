// The Action, the pre-commit hook and the GitLab job as they are published: red on a bad report, green on a good one.

import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportExtensions } from '../../src/readers/index.js';
import { folder, form, IN_SHELL, WRONG } from './program.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

/** The text of a `run: |` block of the step with this name. */
function runOf(step: string): string {
  const lines = read('action.yml').split('\n');
  const from = lines.findIndex((line) => line.trim() === `- name: ${step}`);
  const start = lines.findIndex((line, i) => i > from && line.trim() === 'run: |') + 1;
  const end = lines.findIndex((line, i) => i >= start && line.trim() !== '' && !line.startsWith('        '));
  return lines
    .slice(start, end < 0 ? undefined : end)
    .map((line) => line.slice(8))
    .join('\n');
}

/** A folder with the program on its path, as installing it leaves it. */
function repository(files: Readonly<Record<string, string>>) {
  const cwd = folder(files);
  const bin = folder({ 'gov-report': `#!/bin/sh\nexec ${IN_SHELL} "$@"\n` });
  chmodSync(join(bin, 'gov-report'), 0o755);
  const run = (script: string, env: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
      cwd,
      env: { PATH: `${bin}:${process.env['PATH']}`, HOME: cwd, ...env },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  return { cwd, run };
}

test('the step of the Action fails on a bad report and passes once it is mended', () => {
  const { cwd, run } = repository({ '报告/x y.tsv': WRONG, 'good.tsv': form() });
  const check = (paths: string, more = {}) =>
    run(runOf('Check the reports'), {
      GOV_REPORT_PATHS: paths,
      GOV_REPORT_FORMAT: 'concise',
      GOV_REPORT_CONFIG: '',
      GOV_REPORT_MAX_WARNINGS: '',
      ...more,
    });
  const red = check('报告/x y.tsv\ngood.tsv\n');
  expect(red).toMatchObject({ status: 1, stderr: '' });
  expect(red.stdout).toContain('报告/x y.tsv:23:32: 错误 GR301');
  expect(check('$(touch hacked)`touch hacked`').status).toBe(2);
  expect(run('ls').stdout).not.toContain('hacked');
  writeFileSync(join(cwd, '报告/x y.tsv'), form());
  expect(check('报告\ngood.tsv', { GOV_REPORT_MAX_WARNINGS: '0' })).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('the Action installs itself and hands its inputs over as variables only', () => {
  const text = read('action.yml');
  expect(text).toContain('using: composite');
  expect(runOf('Install gov-report')).toContain('npm pack');
  const scripts = runOf('Install gov-report') + runOf('Check the reports');
  expect(scripts).not.toContain('${{');
  const inputs = [...text.matchAll(/^ {2}([a-z-]+):\n {4}description/gmu)].map(([, name]) => name);
  expect(inputs.length).toBeGreaterThan(2);
  for (const name of inputs) expect(text).toContain(`\${{ inputs.${name} }}`);
});

test('packing prints the name of the package only: pre-commit installs whatever is printed', () => {
  expect(read('.npmrc').split('\n')).toContain('foreground-scripts=false');
});

test('the pre-commit hook stops a commit of a bad report and lets a good one pass', () => {
  const field = (name: string) =>
    new RegExp(`^ {2}${name}: (.*)$`, 'mu').exec(read('.pre-commit-hooks.yaml'))?.[1] ?? '';
  expect(field('language')).toBe('node');
  const { cwd, run } = repository({ 'x.tsv': WRONG, 'README.md': '说明' });
  const hook = `#!/bin/bash
git -c core.quotePath=false diff --cached --name-only --diff-filter=ACMR -z | grep -zE '${field('files')}' | xargs -0 -r ${field('entry')}
`;
  for (const extension of reportExtensions) expect(`a.${extension}`).toMatch(new RegExp(field('files'), 'u'));
  writeFileSync(join(cwd, 'hook'), hook);
  const git = 'git -c user.name=x -c user.email=x@example.org';
  const begin = run('git init -q . && cp hook .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit');
  expect(begin).toMatchObject({ status: 0 });
  const red = run(`git add -A && ${git} commit -qm bad`);
  expect(red.status).not.toBe(0);
  expect(red.stdout + red.stderr).toContain('GR301');
  writeFileSync(join(cwd, 'x.tsv'), form());
  expect(run(`git add -A && ${git} commit -qm good && git log --format=%s`)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('good'),
  });
});
