// Spreads inputs over threads and gives their results back in order.

import { Tinypool } from 'tinypool';
import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { CheckOptions } from './check.js';
import type { Input } from './inputs.js';
import type { Batch } from './worker.js';

/** Inputs in one task: handing over costs more than a single report. */
const TOGETHER = 64;
/** Tasks under way for each thread: results wait for those before them. */
const AHEAD = 3;

export async function* checkInThreads(
  inputs: readonly Input[],
  options: CheckOptions,
  threads: number,
): AsyncGenerator<ReportResult> {
  // From dist/chunks, where this file comes to lie, to the entry beside it.
  const filename = new URL('../worker.js', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads });
  const underWay: Promise<ReportResult[]>[] = [];
  try {
    for (let from = 0; from < inputs.length; from += TOGETHER) {
      const together = inputs.slice(from, from + TOGETHER);
      const batch: Batch = {
        inputs: together,
        options: { ...options, policies: policiesOf(together, options) },
      };
      underWay.push(pool.run(batch));
      if (underWay.length >= threads * AHEAD) yield* await underWay.shift()!;
    }
    for (const task of underWay) yield* await task;
  } finally {
    await pool.destroy();
  }
}

/** Only those that the inputs need: everything is copied to the thread. */
function policiesOf(
  inputs: readonly Input[],
  { policies, stdinFilename = '<stdin>' }: CheckOptions,
): CheckOptions['policies'] {
  if (!policies) return undefined;
  const paths = inputs.flatMap((input) => {
    if (input.kind === 'stdin') return [stdinFilename];
    return input.kind === 'folder' ? [input.path, ...input.files] : [input.path];
  });
  return new Map(paths.flatMap((path) => (policies.has(path) ? [[path, policies.get(path)!] as const] : [])));
}
