// Sentences with figures left open, as offices of all kinds write them.

import { describe, expect, it } from 'vitest';
import { faultsOf } from './sentences/faults.js';
import { field } from './sentences/field.js';
import { fieldSetAside } from './sentences/field-set-aside.js';
import { otherRegions } from './sentences/other-regions.js';

/** How many are read right, and of how many something is said that is not so. */
describe.each([
  ['of the field', field, { right: 138, wrong: 0 }],
  ['set aside', fieldSetAside, { right: 57, wrong: 0 }],
  // 33 right and 3 wrong when they were first read.
  ['of other regions', otherRegions, { right: 48, wrong: 0 }],
])('sentences %s', (_, sentences, { right, wrong }) => {
  const faults = sentences.map((sentence) => ({ sentence, faults: faultsOf(sentence) }));
  const shown = faults.map(({ sentence, faults }) => `${sentence[0]}: ${faults.join('; ')}`).join('\n');

  it('are read at least as well as before', () => {
    expect(faults.filter((one) => one.faults.length === 0).length, shown).toBeGreaterThanOrEqual(right);
  });

  it('are said nothing about that is not so', () => {
    const mistaken = faults.filter((one) => one.faults.some((fault) => fault.startsWith('false')));
    expect(mistaken.length, shown).toBeLessThanOrEqual(wrong);
  });
});
