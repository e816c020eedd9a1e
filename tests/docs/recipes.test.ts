// The manual's recipes for many machines, really run: the parts put together are what one run gives.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recipes } from '../../src/docs/recipes.js';
import { folder, form, gov, IN_SHELL } from '../cli/program.js';
import { hasSlurm, startSlurm } from '../testing/slurm.js';

/** `RECIPE_REPORTS=960` takes some minutes. */
const COUNT = Number(process.env['RECIPE_REPORTS'] ?? 24);
/** Reports to a file that cannot be read. */
const DAMAGED = 24;
/** Milliseconds. */
const MOST = 60_000 + 500 * COUNT;

/** Two years of each office, every third with a mistake, some damaged files, and the program on the path. */
function ground(): { cwd: string; env: NodeJS.ProcessEnv } {
  const cwd = folder({
    ...Object.fromEntries(
      Array.from({ length: COUNT }, (_, i) => [
        `reports/${i}.tsv`,
        form(
          i % 3 === 0 ? { 'requests/carriedOut/total': '3' } : {},
          `第${i >> 1}局${2023 + (i % 2)}年政府信息公开工作年度报告`,
        ),
      ]),
    ),
    ...Object.fromEntries(
      Array.from({ length: COUNT / DAMAGED }, (_, i) => [
        `reports/${7 + DAMAGED * i}a.docx`,
        'PK\u0003\u0004',
      ]),
    ),
  });
  mkdirSync(join(cwd, 'bin'));
  const shim = join(cwd, 'bin/gov-report');
  writeFileSync(shim, `#!/bin/sh\nexec ${IN_SHELL} "$@"\n`);
  chmodSync(shim, 0o755);
  return { cwd, env: { ...process.env, PATH: [join(cwd, 'bin'), process.env['PATH']].join(delimiter) } };
}

/** The program dies the first time that it is to check this part. */
function killOnce({ cwd }: { readonly cwd: string }, part: string): void {
  const shim = join(cwd, 'bin/gov-report');
  const dies = `case "$*" in *${part}*) if mkdir '${cwd}/died' 2>/dev/null; then kill -9 $$; fi;; esac`;
  writeFileSync(
    shim,
    readFileSync(shim, 'utf8').replace('\n', () => `\n${dies}\n`),
  );
}

function codeOf(id: (typeof recipes)[number]['id']): string {
  return recipes.find((recipe) => recipe.id === id)!.code;
}

/** Ends with 1, as there are findings. */
function sh(script: string, { cwd, env }: ReturnType<typeof ground>): string {
  const { stdout, status, stderr } = spawnSync('sh', ['-c', script], { cwd, env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  return stdout;
}

function whole(cwd: string, format: string): string {
  const { stdout, code } = gov(['audit', 'reports', '--format', format], { cwd });
  expect(code).toBe(1);
  return stdout;
}

const hasParallel = spawnSync('parallel', ['--version']).status === 0;

describe.skipIf(process.platform === 'win32')('the parts', () => {
  test(
    'of a matrix of jobs',
    () => {
      const at = ground();
      const [part, merge] = codeOf('matrix')
        .split('\n')
        .flatMap((line) => /^ +- run: (gov-report .*)$/u.exec(line)?.[1] ?? []);
      for (const number of ['1', '2', '3', '4'])
        execFileSync('sh', ['-c', part!.replaceAll(/\$\{\{ matrix\.part \}\}/gu, number)], at);
      expect(readdirSync(at.cwd).filter((name) => name.startsWith('part-'))).toHaveLength(4);
      expect(sh(merge!, at)).toBe(whole(at.cwd, 'pretty'));
      expect(readFileSync(join(at.cwd, 'audit.html'), 'utf8')).toBe(whole(at.cwd, 'html'));
    },
    MOST,
  );

  // Only where GNU parallel is installed: the program itself does not need it.
  test.skipIf(!hasParallel)(
    'of GNU parallel',
    () => {
      const at = ground();
      const script = codeOf('parallel').replaceAll('16', '3').replace('| parallel', '| parallel --will-cite');
      expect(sh(script, at)).toBe(whole(at.cwd, 'pretty'));
    },
    MOST,
  );

  test(
    'of an Indexed Job, one of them killed and started again',
    () => {
      const at = ground();
      const command = /- (part=.*)$/mu.exec(codeOf('kubernetes'))![1]!.replaceAll('/64', '/2');
      const pod = (index: number, timeout?: number) =>
        spawnSync('sh', ['-c', `exec sh -c '${command}'`], {
          cwd: at.cwd,
          env: { ...at.env, JOB_COMPLETION_INDEX: String(index) },
          ...(timeout && { timeout, killSignal: 'SIGKILL' }),
        });
      expect(pod(0, 60).signal).toBe('SIGKILL');
      expect([pod(0).status, pod(1).status]).toEqual([0, 0]);
      expect(sh('gov-report merge part-*.ndjson', at)).toBe(whole(at.cwd, 'pretty'));
    },
    MOST,
  );

  // Only where Slurm is installed; elsewhere its tasks are run by their numbers.
  test.skipIf(!hasSlurm)(
    'of an array of Slurm, one task killed and submitted again',
    () => {
      const at = ground();
      const env = { ...at.env, ...startSlurm() };
      const batch = (...args: readonly string[]) =>
        spawnSync('sbatch', ['--wait', '--parsable', ...args], {
          cwd: at.cwd,
          env,
          encoding: 'utf8',
          timeout: MOST,
        });
      const script = codeOf('slurm').replace('1-64', '1-4').replaceAll('/64', '/4');
      writeFileSync(join(at.cwd, 'audit.sh'), script);
      killOnce(at, '2/4');
      expect(batch('audit.sh').status).not.toBe(0);
      expect(existsSync(join(at.cwd, 'part-2.ndjson'))).toBe(false);
      const { status, stdout } = batch('--array=2', 'audit.sh');
      expect(status).toBe(0);
      const merge = /--dependency=afterok:JOB --wrap '(.*)'$/mu.exec(script)![1]!;
      // Ends with 1, as there are findings.
      expect(batch(`--dependency=afterok:${stdout.trim()}`, '--wrap', merge).status).toBe(1);
      expect(readFileSync(join(at.cwd, 'audit.html'), 'utf8')).toBe(whole(at.cwd, 'html'));
    },
    3 * MOST,
  );

  test(
    'of a Slurm array and of Spark’s pipe',
    () => {
      const at = ground();
      for (const part of [1, 2]) {
        const env = { ...at.env, SLURM_ARRAY_TASK_ID: String(part) };
        execFileSync('sh', ['-c', codeOf('slurm').replaceAll('/64', '/2')], { ...at, env });
      }
      expect(sh('gov-report merge part-*.ndjson', at)).toBe(whole(at.cwd, 'pretty'));
      const command = /^command = "(.*)"$/mu.exec(codeOf('spark'))![1]!;
      const paths = readdirSync(join(at.cwd, 'reports')).map((name) => `reports/${name}`);
      mkdirSync(join(at.cwd, 'parts'));
      for (const part of [0, 1]) {
        const input = paths.filter((_, i) => (i % 3 === 0) === (part === 0)).join('\n');
        const { status, stdout } = spawnSync('sh', ['-c', command], { ...at, input, encoding: 'utf8' });
        expect(status).toBe(0);
        writeFileSync(join(at.cwd, `parts/part-0000${part}`), stdout);
      }
      expect(sh('gov-report merge parts/part-* --format ndjson', at)).toBe(whole(at.cwd, 'ndjson'));
    },
    MOST,
  );
});
