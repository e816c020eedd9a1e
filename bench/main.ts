// Measures what the program promises about its speed, as ratios to a baseline of the same run, and prints a table.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { measureFormats } from './formats.js';
import { writeLongReport, writeReports } from './reports.js';
import { measureStartUp } from './start-up.js';
import { barOf, median, printTable, type Row, verdict } from './table.js';
import type { WithKeyFigures } from './worker.js';

const REPORTS = 20_000;
const ROUNDS = 3;
/** Of reading, binding and checking the figures, to reading and decoding alone. */
const MOST_RATIO = 6;
/** Of the whole check that the rules on the text may take. */
const MOST_SHARE = 0.5;
const SLIP_EVERY = 12;
/** Megabytes. */
const MOST_MEMORY = 300;
const COUNTS = [5000, 10_000, REPORTS];
const LENGTHS = [5, 50, 500, 5000];
/** A kilobyte of a long report, to one of a short one. */
const MOST_GROWTH = 1.5;
/** Kilobytes that a long report is read again and again to come to. */
const ENOUGH = 20_000;

const base = mkdtempSync(join(tmpdir(), 'gov-report-bench-'));
const worker = join(base, 'worker.mjs');

/** Bundled as the program is: run file by file, its functions would be slower. */
function buildWorker(): void {
  buildSync({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    outfile: worker,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    define: { PROGRAM_VERSION: '"bench"' },
    banner: { js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);" },
  });
}

function measure(folder: string, count: number, rounds: number): WithKeyFigures {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const args = [worker, folder, String(count), String(rounds)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as WithKeyFigures;
}

/** Milliseconds. */
function mediansOf({ results }: WithKeyFigures) {
  return {
    read: median(results.map(({ read }) => read)),
    figures: median(results.map(({ figures }) => figures)),
    lint: median(results.map(({ lint }) => lint)),
  };
}

/** With the bars of reports of everyday length where `hasBars`. */
function throughput(folder: string, about: string, hasBars = false): void {
  const measured = measure(folder, REPORTS, ROUNDS);
  const { results, reports, bytes, peak } = measured;
  const { read, figures, lint } = mediansOf(measured);
  const ratioOf = (name: 'figures' | 'lint') => median(results.map((times) => times[name] / times.read));
  const share = median(results.map((times) => 1 - times.figures / times.lint));
  const each = (time: number) => `${((time * 1000) / reports).toFixed(1)} µs a report`;
  const megabytes = peak / 1024 / 1024;
  const bar = (value: number, most: number, unit: string) =>
    hasBars ? verdict(barOf(value, most), unit) : '';
  printTable(`${reports} reports of ${(bytes / reports / 1024).toFixed(1)} KB, ${about}`, [
    ['read and decode', each(read), '1.00x'],
    [
      'lint without the rules on the text',
      each(figures),
      `${ratioOf('figures').toFixed(2)}x`,
      bar(ratioOf('figures'), MOST_RATIO, 'x'),
    ],
    ['lint', each(lint), `${ratioOf('lint').toFixed(2)}x`],
    ['share of the rules on the text', share.toFixed(2), '', bar(share, MOST_SHARE, '')],
    ['peak memory', `${megabytes.toFixed(0)} MB`, '', verdict(barOf(megabytes, MOST_MEMORY), ' MB')],
  ]);
}

/** Time per KB, and how it compares to the first row's. */
function growth(
  title: string,
  cases: readonly { readonly name: string; readonly measured: WithKeyFigures }[],
): void {
  let first: number | undefined;
  const rows = cases.map(({ name, measured }): Row => {
    const perKilobyte = (mediansOf(measured).lint * 1000) / (measured.bytes / 1024);
    first ??= perKilobyte;
    const ratio = perKilobyte / first;
    const peak = `${(measured.peak / 1024 / 1024).toFixed(0)} MB`;
    return [
      name,
      `${perKilobyte.toFixed(1)} µs/KB`,
      `${ratio.toFixed(2)}x`,
      `peak ${peak}`,
      verdict(barOf(ratio, MOST_GROWTH), 'x'),
    ];
  });
  printTable(title, rows);
}

function measureLengths(base: string, repeated: 'prose' | 'rows'): void {
  const cases = LENGTHS.map((kilobytes) => {
    const folder = join(base, `${repeated}-${kilobytes}`);
    writeLongReport(folder, kilobytes * 1024, repeated);
    return { name: `${kilobytes} KB`, measured: measure(folder, 1, Math.max(5, ENOUGH / kilobytes)) };
  });
  growth(`Length of one report, ${repeated}`, cases);
}

try {
  buildWorker();
  measureStartUp();
  await measureFormats();
  const whole = join(base, 'whole');
  writeReports(whole, REPORTS, { around: 'report' });
  throughput(whole, 'tables and prose', true);
  const bare = join(base, 'bare');
  writeReports(bare, REPORTS, { around: 'titles' });
  throughput(bare, 'tables alone');
  const spoiled = join(base, 'spoiled');
  writeReports(spoiled, REPORTS, { around: 'report', slipEvery: SLIP_EVERY });
  throughput(spoiled, `one in ${SLIP_EVERY} with a wrong figure`);
  growth(
    'Number of reports',
    COUNTS.map((count) => ({ name: String(count), measured: measure(whole, count, 1) })),
  );
  measureLengths(base, 'prose');
  measureLengths(base, 'rows');
} finally {
  rmSync(base, { recursive: true, force: true });
}
