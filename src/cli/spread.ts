// Gives the inputs of a run to one task each, one after the other or many at once in threads.

import type { Unreadable } from '../document/document.js';
import { findInputs, type Input, pathOf } from './io/inputs.js';
import { MOST_PARTS } from './io/one-report.js';
import type { TaskName, Threads } from './threads.js';

export interface Task<O, T> {
  readonly name: TaskName;
  readonly work: (input: Input, options: O) => AsyncGenerator<T>;
  /** What a thread needs to know for an input; all the options where it says nothing. */
  readonly optionsFor?: (input: Input) => O;
}

/** Each thread warms up by itself: fewer files, or fewer cores, are done sooner by one. */
const [WORTH_THREADS, ENOUGH_CORES, MOST_THREADS] = [1000, 3, 4];
/** Inputs that each thread has at hand: it need not wait for the next one. */
const AHEAD = 16;

export async function gatherInputs(paths: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of findInputs(paths)) inputs.push(...separate(input));
  return inputs;
}

/** The same results in the same order, whatever the number of threads. */
export async function* spread<O, T>(
  task: Task<O, T>,
  inputs: readonly Input[],
  options: O,
  threads: number | undefined,
): AsyncGenerator<T> {
  const count = threads ?? (inputs.length < WORTH_THREADS ? 1 : await threadsHere());
  if (count === 1) for (const input of inputs) yield* task.work(input, options);
  else yield* inThreads(task, inputs, options, count);
}

async function threadsHere(): Promise<number> {
  const { availableParallelism } = await import('node:os');
  const cores = availableParallelism();
  return cores < ENOUGH_CORES ? 1 : Math.min(cores, MOST_THREADS);
}

async function* inThreads<O, T>(
  { name, work, optionsFor = () => options }: Task<O, T>,
  inputs: readonly Input[],
  options: O,
  count: number,
): AsyncGenerator<T> {
  const { openThreads } = await import('./threads.js');
  const threads: Threads<T> = openThreads(name, options, optionsFor, count);
  const resultsOf = async (input: Input): Promise<readonly T[]> => {
    const answer = await threads.run(input);
    return 'kind' in answer ? withoutThread(input, answer) : answer;
  };
  /** Of an input that ended its thread. */
  const withoutThread = async (input: Input, unreadable: Unreadable): Promise<readonly T[]> => {
    if (input.kind === 'folder')
      return (await Promise.all(input.files.map((path) => resultsOf({ kind: 'file', path })))).flat();
    return listOf(work({ kind: 'unreadable', path: pathOf(input), unreadable }, options));
  };
  const underWay: Promise<readonly T[]>[] = [];
  try {
    for (const input of inputs) {
      underWay.push(resultsOf(input));
      if (underWay.length >= count * AHEAD) yield* await underWay.shift()!;
    }
    for (const results of underWay) yield* await results;
  } finally {
    await threads.close();
  }
}

export async function listOf<T>(all: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
}

/** A folder of many files is never one report: its files are inputs of their own. */
function separate(input: Input): readonly Input[] {
  if (input.kind !== 'folder' || input.files.length <= MOST_PARTS) return [input];
  return input.files.map((path) => ({ kind: 'file', path }));
}
