// What is told as certain restores the figures that stood there, whatever the slip: typed, shifted, or booked wrongly.

import { describe, expect, it } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { changeFigures } from '../../src/report/cells.js';
import { createRandom } from '../../src/selftest/random.js';
import { cleanReports, type Spoilt, spoil } from '../../src/selftest/selftest.js';
import { SLIPS_BY_NAME } from '../../src/selftest/slips.js';

const ROUNDS = 4;

function check({ report, truth }: Spoilt): 'right' | 'unsure' | 'twin' {
  const { diagnoses = [] } = lintReport(report, { language: 'zh' });
  const certain = diagnoses.filter(({ grade }) => grade === 'certain');
  if (certain.length === 0) return 'unsure';
  const changes = certain.flatMap(({ candidates }) => candidates[0]!.changes);
  if (changes.every(({ cell, to }) => truth.get(cell) === to)) return 'right';
  // Another sound report with one figure typed wrongly has these very figures: nothing can tell the two apart.
  expect(changes.map(({ cell, from, to }) => `${cell} ${from}→${to}`)).toHaveLength(certain.length);
  const figures = new Map(
    changes.map(({ cell, to }) => [report.edition!.cellById.get(cell)!.index, String(to)]),
  );
  const mended = lintReport(changeFigures(report, figures), { language: 'zh' });
  expect(mended.diagnostics.filter(({ code }) => code.startsWith('GR3'))).toEqual([]);
  return 'twin';
}

describe.each(['2019', '2021'])('the form of %s', (id) => {
  const edition = editions.find(({ data }) => data.id === id)!;

  it.each(Object.entries(SLIPS_BY_NAME))('%s', (name, slip) => {
    const random = createRandom(name.length);
    const outcomes = Array.from({ length: ROUNDS }, (_, round) => cleanReports(edition, 100 * round))
      .flat()
      .flatMap((report) => spoil(report, slip, 1, random) ?? [])
      .map(check);
    expect(outcomes.length).toBeGreaterThan(ROUNDS);
    // Only a request moved between rows, with some totals after it, can look like one wrong total.
    const twins = outcomes.filter((outcome) => outcome === 'twin').length;
    expect(twins).toBeLessThanOrEqual(name === 'wrong-row' ? outcomes.length / 4 : 0);
  });
});
