// The self-test: slips put into clean copies are found, and counted as what they are.

import { describe, expect, it } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { exampleReport } from '../../src/lint/example.js';
import { changeFigures } from '../../src/report/cells.js';
import { cleanReports, isClean, selftest, type Tally } from '../../src/selftest/selftest.js';
import { SLIPS_BY_NAME } from '../../src/selftest/slips.js';

/** A clock that a run cannot outpace: one millisecond a look. */
function steadyClock(): () => number {
  let time = 0;
  return () => time++;
}

function run(): Tally[] {
  const reports = cleanReports(editions.at(-1)!, 7);
  return [...selftest(reports, { tries: 24, seed: 3, now: steadyClock() })];
}

describe('the self-test', () => {
  const tallies = run();

  it.each(editions.map((edition) => [edition.data.id, edition] as const))(
    'starts from reports of edition %s that are clean',
    (_, edition) => {
      expect(cleanReports(edition, 1).map(isClean)).toEqual(cleanReports(edition, 1).map(() => true));
    },
  );

  it('refuses a report with an error, a blank or no table as a clean one', () => {
    const [clean] = cleanReports(editions.at(-1)!, 1);
    expect(isClean(changeFigures(clean!, new Map([[12, '999999']])))).toBe(false);
    expect(isClean(changeFigures(clean!, new Map([[12, '']])))).toBe(false);
    expect(isClean(exampleReport({ unreadable: { kind: 'missing' }, fires: [] }))).toBe(false);
  });

  it('tries every kind of slip alone, two and three at a time, and mixed', () => {
    const kinds = [...Object.keys(SLIPS_BY_NAME), 'mixed'];
    expect(tallies.map(({ slip, together }) => `${slip} ${together}`)).toEqual(
      [1, 2, 3].flatMap((together) => kinds.map((kind) => `${kind} ${together}`)),
    );
  });

  it('counts every try once, and gives the same counts again', () => {
    for (const { tries, detected, missed, located, tied } of tallies) {
      expect(detected + missed).toBe(tries);
      expect(located + tied).toBeLessThanOrEqual(detected);
    }
    expect(run()).toEqual(tallies);
  });

  it('sees every single wrong figure that stands in a sum, and points at it or at a tie that holds it', () => {
    const single = [
      'digit-replaced',
      'digit-lost',
      'digit-added',
      'digits-exchanged',
      'off-by-one',
      'zero-extra',
    ];
    for (const { slip, together, tries, missed, located, tied } of tallies) {
      if (together !== 1 || !single.includes(slip)) continue;
      expect({ slip, missed, explained: located + tied }).toEqual({ slip, missed: 0, explained: tries });
    }
  });

  it('admits that two exchanged rows of results break no sum', () => {
    const exchanged = tallies.find(({ slip, together }) => slip === 'rows-exchanged' && together === 1);
    expect(exchanged?.missed).toBeGreaterThan(0);
  });
});
