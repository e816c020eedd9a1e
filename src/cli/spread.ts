// Gives the inputs of a run to one task each, one after the other or many at once in threads.

import { findInputs, type Input } from './io/inputs.js';
import { MOST_PARTS } from './io/one-report.js';

/** `name` is what the thread's file calls the work, so that it can be found there. */
export interface Task<O, T> {
  readonly name: 'check' | 'records';
  readonly work: (input: Input, options: O) => AsyncGenerator<T>;
  /** What a thread needs to know for some of the inputs; all the options where it says nothing. */
  readonly optionsFor?: (inputs: readonly Input[]) => O;
}

/** Fewer files are done sooner than threads are started. */
const WORTH_THREADS = 400;
const MOST_THREADS = 4;

export async function gatherInputs(paths: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of findInputs(paths)) inputs.push(...separate(input));
  return inputs;
}

/** The same results in the same order, whatever the number of threads; chosen where `threads` says nothing. */
export async function* spread<O, T>(
  { name, work, optionsFor = () => options }: Task<O, T>,
  inputs: readonly Input[],
  options: O,
  threads: number | undefined,
): AsyncGenerator<T> {
  const count = threads ?? (inputs.length < WORTH_THREADS ? 1 : await threadsHere());
  if (count > 1) {
    const { inThreads } = await import('./threads.js');
    yield* inThreads<O, T>(name, inputs, optionsFor, count);
  } else for (const input of inputs) yield* work(input, options);
}

async function threadsHere(): Promise<number> {
  const { availableParallelism } = await import('node:os');
  return Math.min(availableParallelism(), MOST_THREADS);
}

/** A folder of many files is never one report: its files are inputs of their own. */
function separate(input: Input): readonly Input[] {
  if (input.kind !== 'folder' || input.files.length <= MOST_PARTS) return [input];
  return input.files.map((path) => ({ kind: 'file', path }));
}
