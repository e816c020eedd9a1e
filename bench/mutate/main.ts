// Tells which changes of the sources no test sees, on a random sample: `npm run mutate -- [COUNT] [SEED] [FIRST] [LOG]`.
// The seed gives the order of all changes; FIRST goes on where another run ended. LOG keeps what is known between runs.

import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, shuffledChanges } from './changes.js';
import type { Chosen, Entry } from './run.js';

const [count = '400', seed = '1', first = '1', log = join(tmpdir(), `mutate-${seed}.ndjson`)] =
  process.argv.slice(2);
const now = `${log}.now`;
const NEAR = ['rules', 'diagnosis', 'fixtures', 'readers', 'lint', 'report'];
const FAR = ['document', 'edition', 'audit', 'prose', 'properties'];
/** What is left by one goes on to the next: tests that take so many milliseconds at most. */
const ROUNDS = [
  { tests: NEAR, quick: 25 },
  { tests: NEAR, quick: 300 },
  { tests: FAR, quick: 300 },
];
type End = 'passed' | 'failed' | 'killed';

/** So many are in one build. */
const AT_ONCE = 200;
/** Milliseconds after which a change that calls no loop of ours has never ended. */
const PATIENCE = 180_000;

appendFileSync(log, '');
const all = shuffledChanges(seed);
const last = Math.min(Number(first) + Number(count) - 1, all.length);
const survivors: number[] = [];
for (let from = Number(first); from <= last; from += AT_ONCE) {
  const numbers = Array.from({ length: Math.min(AT_ONCE, last - from + 1) }, (_, i) => from + i);
  const living = () => numbers.filter((number) => !isDead(number));
  for (const round of ROUNDS) {
    let end: End = 'killed';
    while (end === 'killed' && living().length > 0)
      end = await runTests({ seed, log, now, ...round, numbers: living() });
    if (end === 'failed') throw new Error('a test fails without a change');
  }
  for (const number of living()) {
    const tests = all[number - 1]!.atLoad ? [...NEAR, ...FAR] : filesBefore(number);
    const run = { seed, log, now, tests, numbers: [number], always: number };
    if (tests.length > 0 && (await runTests(run)) === 'failed') sayDead(number, 'from the start');
  }
  for (const number of numbers) {
    if (!isDead(number)) survivors.push(number);
    const { file, line, before, after } = all[number - 1]!;
    console.log(`${number} ${isDead(number) ? 'dead' : 'ALIVE'} ${file}:${line}  ${before} → ${after}`);
  }
  const tried = from + numbers.length - Number(first);
  const dead = tried - survivors.length;
  console.log(
    `${dead} of ${tried} (${((100 * dead) / tried).toFixed(1)} %) of ${all.length} possible changes are dead`,
  );
}
console.log(survivors.join(' '));

function entries(): Entry[] {
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): Entry => JSON.parse(line));
}

function isDead(number: number): boolean {
  return entries().some((entry) => entry.is === 'dead' && entry.number === number);
}

/** The files of tests that reach a change before their tests run. */
function filesBefore(number: number): readonly string[] {
  const found = entries().filter((entry) => entry.is === 'early' && entry.number === number);
  return [...new Set(found.map(({ by }) => /^tests\/(.*)\.test\.ts >/u.exec(by)![1]!))];
}

function sayDead(number: number, by: string): void {
  const entry: Entry = { number, is: 'dead', by };
  appendFileSync(log, `${JSON.stringify(entry)}\n`);
}

/** Runs the tests; they are killed, and the change told dead, where it never ends. */
async function runTests(run: Chosen): Promise<End> {
  writeFileSync(now, String(run.always ?? ''));
  const args = ['run', '--reporter=dot', '--config=bench/mutate/vitest.config.ts', '--bail=1'];
  // Something that a change has left undone says nothing of the test that runs by then.
  if (!run.always) args.push('--dangerouslyIgnoreUnhandledErrors');
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { THOROUGH: '0.1', ...process.env, MUTATE: JSON.stringify(run) },
  });
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const number = Number(readFileSync(now, 'utf8'));
      if (!number || Date.now() - statSync(now).mtimeMs < PATIENCE) return;
      sayDead(number, 'never ends');
      child.kill('SIGKILL');
    }, 1000);
    child.on('exit', (code, signal) => {
      clearInterval(timer);
      const end = code === 0 ? 'passed' : 'failed';
      resolve(signal ? 'killed' : end);
    });
  });
}
