// No damage to a table passes in silence, in whole and partial reports of every format: 20,000 cases with `THOROUGH=100`.

import { expect, it } from 'vitest';
import { runs } from '../testing/runs.js';
import { silenceOf } from './silence.js';

const CASES = runs(200);
const SEED = 20_270_101;

it(
  'tells of figures that are lost, or stand under another name',
  async () => {
    const silences: string[] = [];
    for (let number = SEED; number < SEED + CASES; number++) {
      const silence = await silenceOf(number);
      if (silence) silences.push(`${silence.damage}: ${silence.about}: ${silence.silences.join('; ')}`);
    }
    expect(silences).toEqual([]);
  },
  runs(120_000),
);
