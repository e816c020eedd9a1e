// One seed for the random cases of every run, so that what fails fails again; `SEED=7 npx vitest run` tries others.

import fc from 'fast-check';

const SEED = 20_270_101;

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? SEED) });
