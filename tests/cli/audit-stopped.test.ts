// An audit that is stopped at any moment: no half-written output, and the continued run says what an undisturbed one says.

import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openCacheToRead, openCacheToWrite } from '../../src/cli/commands/audit/cache.js';
import { createFile } from '../../src/cli/io/file-beside.js';
import { createRandom } from '../../src/selftest/random.js';
import { command, folder, form, gov } from './program.js';

const COUNT = 120;
const KEPT = 'what stood here before';

function reports(): string {
  const files = Object.fromEntries(
    Array.from({ length: COUNT }, (_, i) => [
      `r/${String(i).padStart(3, '0')}.tsv`,
      form(
        {
          'proactive/licensing/decisions': String(i),
          ...(i % 7 === 0 && { 'requests/received/total': '3' }),
        },
        `第${i >> 1}局${2023 + (i % 2)}年政府信息公开工作年度报告`,
      ),
    ]),
  );
  return folder({ ...files, 'out.ndjson': KEPT });
}

const ARGS = ['audit', 'r', '--format', 'ndjson', '--cache', 'cache', '--threads', '1'];
const undisturbed = (cwd: string) => gov(['audit', 'r', '--format', 'ndjson'], { cwd }).stdout;
const ended = (child: ChildProcess) => new Promise<void>((resolve) => child.once('exit', () => resolve()));

/** Waits for what happens sooner: so much in the cache, or the end of the program. */
async function untilCached(path: string, bytes: number, child: ChildProcess): Promise<void> {
  const size = () => (existsSync(path) ? statSync(path).size : 0);
  while (size() < bytes && child.exitCode === null && child.signalCode === null) await wait(1);
}

describe.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s', (signal) => {
  test('leaves the old output or a whole one, and the run goes on from its cache', async () => {
    const cwd = reports();
    const random = createRandom(signal.length);
    const whole = undisturbed(cwd);
    const out = join(cwd, 'out.ndjson');
    for (let round = 0; round < 3; round++) {
      writeFileSync(out, KEPT);
      const child = spawn(...command(...ARGS, '--output', 'out.ndjson'), {
        cwd,
        stdio: 'ignore',
      });
      const end = ended(child);
      if (round > 0) await untilCached(join(cwd, 'cache'), 1 + random.upTo(whole.length), child);
      await wait(random.upTo(120));
      child.kill(signal);
      await end;
      const left = readFileSync(out, 'utf8');
      expect(left === KEPT || /\n\{"summary":.*\}\n$/u.test(left)).toBe(true);
      if (signal !== 'SIGKILL') expect(readdirSync(cwd).filter((name) => name.endsWith('tmp'))).toEqual([]);
    }
    expect(gov([...ARGS, '--output', 'out.ndjson'], { cwd })).toMatchObject({ code: 1, stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(whole);
  }, 60_000);
});

describe('killed while the outputs are written', () => {
  const outputs = [
    'o.ndjson',
    'o.csv',
    'o.html',
    'o.xlsx',
    'o.sarif',
    'p-findings.parquet',
    'p-figures.parquet',
  ];
  const args = [
    'audit',
    'r',
    ...outputs.slice(0, 5).flatMap((file) => ['--format', `${file.slice(2)}=${file}`]),
    '--format',
    'parquet=p.parquet',
    '--cache',
    'cache',
    '--threads',
    '1',
  ];
  const bytesOf = (cwd: string) => outputs.map((file) => readFileSync(join(cwd, file)).toString('base64'));
  const beside = (cwd: string) => readdirSync(cwd).filter((name) => name.endsWith('.tmp'));

  test('each is the old one or a whole one, and the next run gives them all', async () => {
    const cwd = reports();
    gov(args, { cwd });
    const whole = bytesOf(cwd);
    const random = createRandom(7);
    let begun = 0;
    for (let round = 0; round < 4; round++) {
      for (const file of outputs) writeFileSync(join(cwd, file), KEPT);
      const old = bytesOf(cwd);
      const child = spawn(...command(...args), { cwd, stdio: 'ignore' });
      const end = ended(child);
      // The outputs are opened once before the work and, all of them, when it is done.
      let seen = 0;
      const stopsAt = 1 + random.upTo(2000);
      while (seen < stopsAt && child.exitCode === null) {
        const [file] = beside(cwd).filter((name) => name.includes('ndjson'));
        seen = file ? sizeOf(join(cwd, file)) : seen;
        await wait(0);
      }
      child.kill('SIGKILL');
      await end;
      if (beside(cwd).length > 0) begun++;
      for (const name of beside(cwd)) unlinkSync(join(cwd, name));
      for (const [i, bytes] of bytesOf(cwd).entries()) expect([old[i], whole[i]]).toContain(bytes);
    }
    expect(begun).toBeGreaterThan(0);
    expect(gov(args, { cwd }).code).toBe(1);
    expect(bytesOf(cwd)).toEqual(whole);
  }, 120_000);
});

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

test('what killed runs of the same number have left is not in the way', () => {
  const cwd = folder({ 'out.csv': KEPT });
  for (const left of ['', '-1']) writeFileSync(join(cwd, `.out.csv.${process.pid}${left}.tmp`), 'half');
  const file = createFile(join(cwd, 'out.csv'));
  file.write('whole');
  file.commit();
  expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe('whole');
  expect(readdirSync(cwd)).toHaveLength(3);
});

describe('remembered records', () => {
  const files = {
    'a.tsv': form({ 'requests/received/total': '3' }),
    'b.tsv': form({}, '乙局2024年政府信息公开工作年度报告'),
  };
  const run = (cwd: string, ...more: string[]) =>
    gov(['audit', 'a.tsv', 'b.tsv', '--format', 'ndjson', '--cache', 'cache', ...more], { cwd });
  /** The remembered records say what no report does: it shows whether they were used. */
  const mark = (cwd: string) => {
    const cache = join(cwd, 'cache');
    const { get } = openCacheToRead(cache);
    const keys = new Set(
      readFileSync(cache, 'utf8')
        .split('\n', 50)
        .map((line) => line.split(' ', 1)[0]!),
    );
    const entries = [...keys].map((key) => [key, get(key) ?? ''] as const).filter(([, value]) => value);
    unlinkSync(cache);
    const { put, close } = openCacheToWrite(cache, expect.unreachable);
    for (const [key, value] of entries) {
      put(key, value.replaceAll('"encoding":"utf-8"', '"encoding":"REMEMBERED"'));
    }
    close();
  };
  const used = (stdout: string) => stdout.split('REMEMBERED').length - 1;

  test('are used where nothing has changed', () => {
    const cwd = folder(files);
    run(cwd);
    mark(cwd);
    expect(used(run(cwd).stdout)).toBe(2);
    expect(readFileSync(join(cwd, 'cache'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
  });

  test.each([
    ['another language', ['--lang', 'en']],
    ['an edition', ['--edition', '2021']],
  ])('are not used for %s', (_, options) => {
    const cwd = folder(files);
    run(cwd);
    mark(cwd);
    expect(used(run(cwd, ...options).stdout)).toBe(0);
  });

  test('are not used for changed content', () => {
    const cwd = folder(files);
    run(cwd);
    mark(cwd);
    writeFileSync(join(cwd, 'a.tsv'), form({ 'requests/received/total': '4' }));
    const { stdout } = run(cwd);
    expect(used(stdout)).toBe(1);
    expect(stdout).toContain('"actual":4');
  });

  test('of a line that was cut off count for nothing, and the next line is whole', () => {
    const cwd = folder(files);
    const first = run(cwd).stdout;
    const cache = join(cwd, 'cache');
    for (const size of [1, 20, 40, statSync(cache).size - 1]) {
      truncateSync(cache, size);
      expect(run(cwd).stdout).toBe(first);
    }
    mark(cwd);
    expect(used(run(cwd).stdout)).toBe(2);
  });

  test('of a damaged line are made anew', () => {
    const cwd = folder(files);
    const first = run(cwd).stdout;
    const cache = join(cwd, 'cache');
    writeFileSync(cache, readFileSync(cache, 'utf8').replaceAll('"path"', '"pa'));
    appendFileSync(cache, 'not a line of a cache\n');
    expect(run(cwd).stdout).toBe(first);
  });
});
