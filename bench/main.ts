// Measures what the program promises about its speed, as ratios to a baseline of the same run, and prints a table.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureFormats } from './formats.js';
import { measureNarrative } from './narrative.js';
import { writeLongReport, writeReports } from './reports.js';
import { measureStartUp } from './start-up.js';
import { barOf, median, printTable, type Row, verdict } from './table.js';

const REPORTS = 20_000;
const ROUNDS = 3;
const MOST_RATIO = 6;
const SLIP_EVERY = 12;
/** Megabytes. */
const MOST_MEMORY = 300;
const COUNTS = [5000, 10_000, REPORTS];
const LENGTHS = [5, 50, 500, 5000];
/** Kilobytes that a long report is read again and again to come to. */
const ENOUGH = 20_000;

interface Measured {
  readonly results: readonly { readonly read: number; readonly lint: number }[];
  readonly reports: number;
  readonly bytes: number;
  readonly peak: number;
}

function measure(folder: string, count: number, rounds: number): Measured {
  const worker = join(import.meta.dirname, 'worker.mjs');
  const { NODE_OPTIONS: _, ...env } = process.env;
  const args = [worker, folder, String(count), String(rounds)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

function medians({ results }: Measured): { read: number; lint: number; ratio: number } {
  return {
    read: median(results.map(({ read }) => read)),
    lint: median(results.map(({ lint }) => lint)),
    ratio: median(results.map(({ read, lint }) => lint / read)),
  };
}

function throughput(folder: string, about: string, most?: number): void {
  const measured = measure(folder, REPORTS, ROUNDS);
  const { read, lint, ratio } = medians(measured);
  const { reports, bytes, peak } = measured;
  const each = (time: number) => `${((time * 1000) / reports).toFixed(1)} µs a report`;
  const megabytes = peak / 1024 / 1024;
  printTable(`${reports} reports of ${(bytes / reports / 1024).toFixed(1)} KB, ${about}`, [
    ['read and decode', each(read), '1.00x'],
    ['lint', each(lint), `${ratio.toFixed(2)}x`, most === undefined ? '' : verdict(barOf(ratio, most), 'x')],
    ['peak memory', `${megabytes.toFixed(0)} MB`, '', verdict(barOf(megabytes, MOST_MEMORY), ' MB')],
  ]);
}

/** Time per KB, and how it compares to the first row's. */
function growth(
  title: string,
  cases: readonly { readonly name: string; readonly measured: Measured }[],
): void {
  let first: number | undefined;
  const rows = cases.map(({ name, measured }): Row => {
    const perKilobyte = (medians(measured).lint * 1000) / (measured.bytes / 1024);
    first ??= perKilobyte;
    const peak = `${(measured.peak / 1024 / 1024).toFixed(0)} MB`;
    return [name, `${perKilobyte.toFixed(1)} µs/KB`, `${(perKilobyte / first).toFixed(2)}x`, `peak ${peak}`];
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

const base = mkdtempSync(join(tmpdir(), 'gov-report-bench-'));
try {
  measureStartUp();
  await measureFormats();
  const whole = join(base, 'whole');
  writeReports(whole, REPORTS, { around: 'report' });
  throughput(whole, 'tables and prose', MOST_RATIO);
  measureNarrative(whole);
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
