// Times the program's code on the reports of a folder, in a process of its own: reading and decoding alone, and checks.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editions } from '../src/edition/editions.js';
import { rules } from '../src/generated/rules/all.js';
import { lintReport } from '../src/lint/lint.js';
import { readDocument } from '../src/readers/index.js';
import { bindReport } from '../src/report/assemble.js';
import type { Rule } from '../src/rules/kit/rule.js';

/** Milliseconds; `figures` is the whole check but for the rules on the text. */
export interface Times {
  readonly read: number;
  readonly figures: number;
  readonly lint: number;
}

export interface WithKeyFigures {
  /** A round each. */
  readonly results: readonly Times[];
  readonly reports: number;
  /** Of all reports, and of the process at its largest. */
  readonly bytes: number;
  readonly peak: number;
}

const [folder = '', count, rounds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const BLOCK = 500;
const paths = readdirSync(folder)
  .sort()
  .slice(0, count)
  .map((name) => join(folder, name));
const decoder = new TextDecoder('utf-8', { fatal: true });
const others = rules.filter(({ category }) => category !== 'text');

/** Characters and findings are added up so that no work is thrown away unseen. */
let seen = 0;
let bytes = 0;

const works = {
  read: (path: string) => {
    const content = readFileSync(path);
    bytes += content.length;
    seen += decoder.decode(content).length;
  },
  figures: (path: string) => check(path, others),
  lint: (path: string) => check(path, rules),
};

async function check(path: string, chosen: readonly Rule[]): Promise<void> {
  const read = await readDocument(path, readFileSync(path));
  if (!('document' in read)) throw new Error(`${path} is unreadable`);
  const report = bindReport(path, [read.document], { editions });
  seen += lintReport(report, { language: 'zh', rules: chosen }).diagnostics.length;
}

async function timed(
  work: (path: string) => Promise<void> | void,
  block: readonly string[],
): Promise<number> {
  const start = performance.now();
  for (const path of block) await work(path);
  return performance.now() - start;
}

const results: Times[] = [];
for (let round = 0; round < rounds; round++) {
  bytes = 0;
  const times = { read: 0, figures: 0, lint: 0 };
  // In turns, so that what else the machine does slows all of them.
  for (let from = 0; from < paths.length; from += BLOCK) {
    const block = paths.slice(from, from + BLOCK);
    times.read += await timed(works.read, block);
    times.figures += await timed(works.figures, block);
    times.lint += await timed(works.lint, block);
  }
  results.push(times);
}

const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ results, reports: paths.length, bytes, peak, seen }));
