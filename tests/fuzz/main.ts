// Damages texts and containers at random and tells which of them crash the program, hold it up, or pass in silence:
// `npm run fuzz -- [TEXTS] [CONTAINERS] [FIRST]`; files that do are kept in tests/fuzz/found, where a test reads them again.

import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Word } from './worker.js';

const root = join(import.meta.dirname, '../..');
const found = join(import.meta.dirname, 'found');
const [texts = '200000', containers = '20000', first = '0'] = process.argv.slice(2);
const PROCESSES = Math.min(cpus().length, 4);
/** Milliseconds without a word: the case is given up. */
const PATIENCE = 120_000;

/** Inside the project, so that packages that stay outside are found. */
const folder = mkdtempSync(join(tmpdir(), 'gov-report-fuzz-'));
const worker = join(folder, 'worker.mjs');
const { heardAhead } = await import(pathToFileURL(join(root, 'build/heard-ahead.mjs')).href);
await build({
  entryPoints: [join(import.meta.dirname, 'worker.ts')],
  outfile: worker,
  bundle: true,
  minify: true,
  keepNames: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  plugins: [heardAhead],
  define: { PROGRAM_VERSION: '"fuzz"' },
  banner: { js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);" },
});
mkdirSync(found, { recursive: true });

/** Every `PROCESSES`th number from `from`, in a process that is started again behind a case that ends it. */
async function work(kind: string, from: number, to: number, tell: (fault: string) => void): Promise<void> {
  for (let next = from; next < to; ) next = await workUntilEnd(kind, next, to, tell);
}

function workUntilEnd(
  kind: string,
  from: number,
  to: number,
  tell: (fault: string) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const args = [kind, from, to, PROCESSES, join(root, 'fixtures'), found].map(String);
    const child = fork(worker, args, {
      execArgv: ['--max-old-space-size=900'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let at = from;
    let isTold = false;
    const giveUp = () => child.kill('SIGKILL');
    let timer = setTimeout(giveUp, PATIENCE * 5);
    child.on('message', ({ number, faults, file }: Word) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE);
      at = number;
      isTold = faults !== undefined;
      for (const fault of faults ?? []) tell(`${kind} ${number}: ${fault}\n  ${file}`);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (code === 0 && !isTold) return resolve(to);
      if (!isTold) tell(`${kind} ${at}: ended the process (${signal ?? code})`);
      resolve(at + PROCESSES);
    });
  });
}

const start = performance.now();
const faults: string[] = [];
const tell = (fault: string) => {
  faults.push(fault);
  console.log(fault);
};
try {
  for (const [kind, count] of [
    ['text', Number(texts)],
    ['container', Number(containers)],
  ] as const) {
    const begun = performance.now();
    const shares = Array.from({ length: PROCESSES }, (_, i) =>
      work(kind, Number(first) + i, Number(first) + count, tell),
    );
    await Promise.all(shares);
    console.log(`${count} damaged ${kind}s in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${faults.length} faults, ${((performance.now() - start) / 1000).toFixed(0)} s in all`);
process.exitCode = faults.length === 0 ? 0 : 1;
