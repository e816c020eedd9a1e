// What is told as certain is what stood there, whatever the fault and whatever else speaks of it; what is told as
// likely nearly always is.

import { describe, expect, it } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { createRandom } from '../../src/selftest/random.js';
import { cleanReports } from '../../src/selftest/selftest.js';
import { EVIDENCE, kindsOfFaults, type Told, told, withFault } from '../testing/faults.js';

/** Faults that may leave the very figures of another sound report with one figure typed wrongly. */
const MAY_BE_TWINS = ['wrong-row', 'wrong-column', 'half-booked', 'both-sides', 'row-copied', 'mixed'];

const saysOf = (found: readonly Told[], ...grades: Told['grade'][]) =>
  found.filter(({ grade }) => grades.includes(grade));
const textOf = ({ story, verdict }: Told) => `${verdict}: ${story.message}`;

describe.each(editions.map((edition) => [edition.data.id, edition] as const))(
  'the form of %s',
  (_, edition) => {
    const reports = [1, 2].flatMap((seed) => cleanReports(edition, 100 * seed));

    it.each(kindsOfFaults().map(({ kind, together }) => [kind, together] as const))(
      '%s, %i in a report',
      (kind, together) => {
        const random = createRandom(kind.length + together);
        const faults = EVIDENCE.flatMap((evidence) =>
          reports.flatMap((clean) => withFault(clean, { kind, together, evidence }, random) ?? []),
        );
        const found = faults.flatMap(told);
        const certain = saysOf(found, 'certain').filter(({ verdict }) => verdict !== 'right');
        const twins = certain.filter(({ verdict }) => verdict === 'twin');
        expect(certain.filter((one) => !twins.includes(one)).map(textOf)).toEqual([]);
        if (!MAY_BE_TWINS.includes(kind)) expect(twins.map(textOf)).toEqual([]);
        expect(twins.length).toBeLessThanOrEqual(faults.length / 10);
        if (together > 1) return;
        const likely = saysOf(found, 'likely');
        const wrong = likely.filter(({ verdict }) => verdict === 'wrong');
        expect(wrong.length).toBeLessThanOrEqual(2 + likely.length / 10);
      },
    );
  },
);

it('tells most wrong figures where sums cross', () => {
  const random = createRandom(5);
  const reports = [1, 2, 3].flatMap((seed) => cleanReports(editions.at(-1)!, seed));
  for (const kind of ['digit-replaced', 'digits-exchanged', 'digit-lost', 'zero-extra']) {
    const found = reports.flatMap((clean) => {
      const fault = withFault(clean, { kind, together: 1, evidence: 'nothing' }, random);
      return fault ? told(fault) : [];
    });
    const sure = saysOf(found, 'certain').length;
    expect({ kind, enough: sure >= found.length / 2 }).toEqual({ kind, enough: true });
  }
});
