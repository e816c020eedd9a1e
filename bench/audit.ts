// Measures an audit of a year of the country: its speed in the steady state and its memory; what of planted faults is found; what does not scale.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createRandom } from '../src/selftest/random.js';
import { foundIn, plantFaults, writeProvince } from '../tests/testing/planted.js';
import { province, writeProvinceReport } from '../tests/testing/province.js';
import { edition, HEADINGS, OFFICES, writeCountry, YEAR } from './country.js';
import { barOf, printTable, type Row, verdict } from './table.js';

const COUNTRY = Number(process.argv[2] ?? 150_000);
/** Of a province over three years, with faults planted. */
const PROVINCE = Math.min(10_800, COUNTRY);
/** The steady state is what lies between this many and all. */
const SOME = Math.floor(COUNTRY / 5);
const LEAST_RATE = 8000;
/** Megabytes. */
const MOST_MEMORY = 1024;
const TWINS = 20_000;
/** Seconds. */
const MOST_TWIN_TIME = 60;

interface Usage {
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Bytes. */
  readonly peak: number;
}

function run(args: readonly string[]): Usage {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const usage = join(import.meta.dirname, 'usage.mjs');
  const { output, status, stderr } = spawnSync(process.execPath, ['--import', usage, ...args], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (status === null || status > 1) throw new Error(stderr);
  return JSON.parse(output[3]!) as Usage;
}

/** Leaves its records in `result.ndjson`. */
function audit(base: string, manifest: string, threads: number): Usage {
  const program = join(import.meta.dirname, '../bin/gov-report.js');
  const result = join(base, 'result.ndjson');
  const options = ['--threads', String(threads), '--format', 'ndjson', '--output', result];
  return run([program, 'audit', '--manifest', manifest, ...options]);
}

function measureCountry(base: string): void {
  const { some, all, bytes } = writeCountry(base, COUNTRY, SOME);
  const more = COUNTRY - SOME;
  const decode = join(import.meta.dirname, 'decode.mjs');
  run([decode, all]);
  const between = (measured: (manifest: string) => Usage) => {
    const [few, whole] = [measured(some), measured(all)];
    return { wall: whole.wall - few.wall, cpu: whole.cpu - few.cpu, few, whole };
  };
  const read = between((manifest) => run([decode, manifest]));
  const one = between((manifest) => audit(base, manifest, 1));
  const two = between((manifest) => audit(base, manifest, 2));
  const rate = (time: number) => Math.round((more * 1000) / time);
  const megabytes = (usage: Usage) => usage.peak / 1024 / 1024;
  const row = (name: string, { wall, cpu, few, whole }: typeof read, bar = ''): Row => [
    name,
    `${rate(wall)}/s`,
    `${((cpu * 1000) / more).toFixed(0)} µs CPU`,
    `${(cpu / read.cpu).toFixed(2)}x`,
    `peak ${megabytes(few).toFixed(0)} → ${megabytes(whole).toFixed(0)} MB`,
    bar,
  ];
  const isFast = rate(two.wall) >= LEAST_RATE;
  printTable(`Audit of ${COUNTRY} reports of ${(bytes / 1024).toFixed(1)} KB, steady state after ${SOME}`, [
    row('read and decode', read),
    row('1 thread', one),
    row('2 threads', two, `${isFast ? 'met' : 'MISSED'} (at least ${LEAST_RATE}/s)`),
    ['1 → 2 threads', `${(one.wall / two.wall).toFixed(2)}x`],
    ['memory', '', '', '', '', verdict(barOf(megabytes(two.whole), MOST_MEMORY), ' MB')],
  ]);
}

/** What an audit finds where it is known what there is to find. */
function measureFaults(base: string): void {
  const years = [YEAR - 2, YEAR - 1, YEAR];
  const areas = Math.ceil(PROVINCE / years.length / (OFFICES + 0.5));
  const all = [...province({ seed: 7, edition, areas, offices: OFFICES, years })];
  const { reports, expected, planted } = plantFaults(all, createRandom(11));
  const folder = join(base, 'province');
  const paths = writeProvince(folder, reports, edition);
  const { wall } = audit(base, join(folder, 'manifest.csv'), 2);
  const result = readFileSync(join(base, 'result.ndjson'), 'utf8');
  const found = new Set(foundIn(result, (path) => paths.get(relative(folder, path))));
  const known = new Set(expected);
  const missed = expected.filter((fault) => !found.has(fault));
  const invented = [...found].filter((fault) => !known.has(fault));
  const judged = (wrong: readonly string[]) => (wrong.length === 0 ? 'met' : `MISSED: ${wrong[0]}`);
  printTable(`Faults planted among ${reports.length} reports over ${years.length} years`, [
    ...[...planted].map(([kind, count]): Row => [kind, String(count)]),
    ['findings that these have to show', String(expected.length)],
    ['found', String(expected.length - missed.length), judged(missed)],
    ['invented', String(invented.length), judged(invented)],
    ['2 threads', `${Math.round((reports.length * 1000) / wall)}/s`, 'start-up included'],
  ]);
}

/** Thousands of files that all claim to be the same report. */
function measureTwins(base: string): void {
  const [first] = province({ seed: 1, edition, areas: 1, offices: 1, years: [YEAR] });
  const manifest = join(base, 'twins.csv');
  const lines: string[] = [];
  for (let index = 0; index < Math.min(TWINS, COUNTRY); index++) {
    const figures = { ...first!.figures, 'proactive/licensing/decisions': index };
    const { path, text } = writeProvinceReport(
      { ...first!, figures, path: `twins/${index}` },
      edition,
      index,
    );
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
    lines.push([path, first!.office, first!.area, first!.level, YEAR, 'own'].join(','));
  }
  writeFileSync(manifest, `${HEADINGS}${lines.join('\n')}\n`);
  const { wall, peak } = audit(base, manifest, 2);
  const seconds = wall / 1000;
  printTable(`${lines.length} reports of one office and year`, [
    ['2 threads', `${seconds.toFixed(1)} s`, verdict(barOf(seconds, MOST_TWIN_TIME), ' s')],
    [
      'peak memory',
      `${(peak / 1024 / 1024).toFixed(0)} MB`,
      verdict(barOf(peak / 1024 / 1024, MOST_MEMORY), ' MB'),
    ],
  ]);
}

const base = mkdtempSync(join(tmpdir(), 'gov-report-audit-'));
try {
  measureCountry(base);
  measureFaults(base);
  measureTwins(base);
} finally {
  rmSync(base, { recursive: true, force: true });
}
