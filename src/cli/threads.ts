// Spreads inputs over threads and gives their results back in order.

import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Input } from './io/inputs.js';

export interface Batch<O> {
  readonly inputs: readonly Input[];
  readonly options: O;
}

/** Inputs in one task: handing over costs more than a single report. */
const TOGETHER = 64;
/** Tasks under way for each thread: results wait for those before them. */
const AHEAD = 3;

/** Megabytes of each thread's heap for what is just made: half of the usual, which is no slower. */
const YOUNG = 24;

/** `name` is the thread's function for a batch. */
export async function* inThreads<O, T>(
  name: string,
  inputs: readonly Input[],
  optionsFor: (inputs: readonly Input[]) => O,
  threads: number,
): AsyncGenerator<T> {
  // As built: beside the program's script, in which this file comes to lie.
  const filename = join(import.meta.dirname, 'start.cjs');
  const pool = new Tinypool({
    filename,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const underWay: Promise<T[]>[] = [];
  try {
    for (let from = 0; from < inputs.length; from += TOGETHER) {
      const together = inputs.slice(from, from + TOGETHER);
      const batch: Batch<O> = { inputs: together, options: optionsFor(together) };
      underWay.push(pool.run(batch, { name }));
      if (underWay.length >= threads * AHEAD) yield* await underWay.shift()!;
    }
    for (const task of underWay) yield* await task;
  } finally {
    await pool.destroy();
  }
}
