// Carry-overs: where one comes from or goes to.

import { APPLICATIONS, OTHER, type Reading } from './state.js';
import { SEVERAL } from './times.js';
import type { Token } from './tokens.js';

/** `bare` says neither from where nor to where; `foreign` is between other years. */
export type Carry = 'in' | 'out' | 'bare' | 'foreign';

export const CARRIED: Readonly<Record<Exclude<Carry, 'foreign'>, readonly Reading[]>> = {
  in: [[{ topic: APPLICATIONS, measure: 'carriedIn' }]],
  out: [[{ topic: APPLICATIONS, measure: 'carriedOut' }]],
  bare: [[{ topic: APPLICATIONS, measure: 'carriedOut' }], [{ topic: APPLICATIONS, measure: 'carriedIn' }]],
};

/** Undefined where nothing is carried over. */
export function carryOf(words: readonly Token[]): Carry | undefined {
  let isCarried = false;
  let before: string | undefined;
  const after: string[] = [];
  for (const { kind, value } of words) {
    if (kind === 'act' && value === 'carried') isCarried = true;
    else if (kind === 'act' && value === 'open' && !isCarried && before === 'last') return 'in';
    else if (kind !== 'time') continue;
    else if (isCarried) after.push(value);
    else before = value === SEVERAL ? OTHER : value;
  }
  if (!isCarried) return undefined;
  if (before === OTHER) return 'foreign';
  if (before === 'next' || after.includes('next')) return 'out';
  if (before === 'last' || after[0] === 'last' || after[0] === 'own') return 'in';
  return after[0] === OTHER ? 'foreign' : 'bare';
}
