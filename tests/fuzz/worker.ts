// A process of the fuzzer: damages seeds by the numbers that it is given, and reports what goes wrong with them.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExtractedReport, extract, lint } from '../../src/index.js';
import { createRandom } from '../../src/selftest/random.js';
import { damageContainer, damageText } from '../testing/damage.js';
import { faultsOf } from './judge.js';
import { type Seed, seedsOf } from './seeds.js';

/** Sent before a case begins, with what is known of the one before. */
export interface Word {
  readonly number: number;
  /** Of the case that was sent last: its fault, and the file that has it. */
  readonly faults?: readonly string[];
  readonly file?: string;
}

/** Milliseconds of the processor, and bytes of the whole process. */
const SLOWEST = 2000;
const LARGEST = 600 * 2 ** 20;

const [kind = 'text', from, to, step, fixtures = '', found = ''] = process.argv.slice(2);
const damage = kind === 'text' ? damageText : damageContainer;

/** The figures of the seeds without a finding. */
async function figuresOf({ extension, bytes }: Seed): Promise<ExtractedReport | undefined> {
  const input = { path: `a${extension}`, bytes };
  const [{ diagnostics }] = await lint(input);
  return diagnostics.length > 0 ? undefined : (await extract(input))[0];
}

const seeds = await Promise.all(
  (await seedsOf(kind as 'text' | 'container', fixtures)).map(async (seed) => ({
    ...seed,
    figures: await figuresOf(seed),
  })),
);
let unawaited: string | undefined;
process.on('unhandledRejection', (error) => {
  unawaited = `crash: a promise that nobody awaited: ${error}`;
});

for (let number = Number(from); number < Number(to); number += Number(step)) {
  process.send!({ number } satisfies Word);
  const random = createRandom(number);
  const { extension, bytes, figures } = random.pick(seeds);
  const damaged = damage(bytes, random);
  const file = join(found, `${kind}-${number}${extension}`);
  const before = process.cpuUsage();
  const faults: string[] = [];
  try {
    faults.push(...(await faultsOf(`a${extension}`, damaged, figures)));
    await new Promise(setImmediate);
  } catch (error) {
    faults.push(`crash: ${error}`);
  }
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  if (milliseconds > SLOWEST) faults.push(`slow: ${Math.round(milliseconds)} ms`);
  if (process.memoryUsage.rss() > LARGEST)
    faults.push(`large: ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`);
  if (unawaited) faults.push(unawaited);
  unawaited = undefined;
  if (faults.length === 0) continue;
  writeFileSync(file, damaged);
  process.send!({ number, faults, file } satisfies Word);
  // A process that has grown says nothing of the next file.
  if (faults.some((fault) => fault.startsWith('large'))) process.exit(0);
}
process.disconnect();
