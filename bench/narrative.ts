// Measures how much of a report's time the rules on the text take: whole lint against the lint without them.

import { editions } from '../src/edition/editions.js';
import { lintReport } from '../src/lint/lint.js';
import { readText } from '../src/readers/text.js';
import { bindReport } from '../src/report/bind-report.js';
import { rules } from '../src/rules/all.js';
import { generateFigures } from '../src/selftest/figures.js';
import { layoutNamed, plainOptions } from '../tests/support/layouts.js';
import { barOf, median, printTable, verdict } from './table.js';

const REPORTS = 400;
const ROUNDS = 9;
/** The text may take half of the time: without it the other half is left. */
const MOST_RATIO = 2;

const edition = editions.at(-1)!;
const layout = layoutNamed('tabs: full');
const inputs = Array.from({ length: REPORTS }, (_, seed) => {
  const { texts } = generateFigures(edition, seed, seed % 2 === 0 ? 'township' : 'department');
  return new TextEncoder().encode(layout.write(texts, edition, plainOptions));
});
const others = rules.filter(({ category }) => category !== 'text');

/** Microseconds a report. */
function timeOf(chosen: typeof rules): number {
  const start = performance.now();
  for (const bytes of inputs) {
    const read = readText('report.tsv', bytes, 'tsv');
    if (!('document' in read)) throw new Error('unreadable');
    lintReport(bindReport('report.tsv', [read.document], { editions }), { language: 'zh', rules: chosen });
  }
  return ((performance.now() - start) * 1000) / REPORTS;
}

timeOf(rules);
timeOf(others);
const times = Array.from({ length: ROUNDS }, () => ({ all: timeOf(rules), rest: timeOf(others) }));
const all = median(times.map((time) => time.all));
const rest = median(times.map((time) => time.rest));
printTable(`${REPORTS} reports with prose, read, bound and checked`, [
  ['without the rules on the text', `${rest.toFixed(1)} µs a report`, '1.00x'],
  [
    'with them',
    `${all.toFixed(1)} µs a report`,
    `${(all / rest).toFixed(2)}x`,
    verdict(barOf(all / rest, MOST_RATIO), 'x'),
  ],
]);
