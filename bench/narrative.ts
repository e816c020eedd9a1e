// Measures how much of a report's time the rules on the text take: reports read from their files and checked, with these rules and without.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { editions } from '../src/edition/editions.js';
import { lintReport } from '../src/lint/lint.js';
import { readText } from '../src/readers/text.js';
import { bindReport } from '../src/report/bind-report.js';
import { rules } from '../src/rules/all.js';
import { median, printTable, verdict } from './table.js';

const REPORTS = 2000;
/** Of reports, in turns, so that what else the machine does slows both. */
const BLOCK = 100;
const ROUNDS = 9;
const MOST_SHARE = 0.5;

const others = rules.filter(({ category }) => category !== 'text');

/** Milliseconds. */
function timeOf(paths: readonly string[], chosen: typeof rules): number {
  const start = performance.now();
  for (const path of paths) {
    const format = basename(path).split('.').at(-1)!;
    const read = readText(path, readFileSync(path), format);
    if (!('document' in read)) throw new Error('unreadable');
    lintReport(bindReport(path, [read.document], { editions }), { language: 'zh', rules: chosen });
  }
  return performance.now() - start;
}

/** Of the reports in a folder. */
export function measureNarrative(folder: string): void {
  const paths = readdirSync(folder)
    .sort()
    .slice(0, REPORTS)
    .map((name) => join(folder, name));
  const round = () => {
    const times = { all: 0, rest: 0 };
    for (let from = 0; from < paths.length; from += BLOCK) {
      const block = paths.slice(from, from + BLOCK);
      times.all += timeOf(block, rules);
      times.rest += timeOf(block, others);
    }
    return times;
  };
  round();
  const times = Array.from({ length: ROUNDS }, round);
  const each = (time: number) => `${((time * 1000) / paths.length).toFixed(1)} µs a report`;
  const share = median(times.map(({ all, rest }) => 1 - rest / all));
  printTable(`Rules on the text, ${paths.length} reports read and checked`, [
    ['without them', each(median(times.map(({ rest }) => rest)))],
    [
      'with them',
      each(median(times.map(({ all }) => all))),
      `${(share * 100).toFixed(0)}% of the time is theirs`,
      verdict({ most: MOST_SHARE, met: share < MOST_SHARE }, ' of it'),
    ],
  ]);
}
