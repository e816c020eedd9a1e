// Gives the inputs of a run to one task each, one after the other or many at once in threads.

import type { Unreadable } from '../document/document.js';
import { isPictureName, joinPages } from '../report/pages.js';
import { MOST_PARTS } from '../report/parts.js';
import { findInputs, type Input, pathOf } from './io/inputs.js';
import { readStandardInput } from './io/read-file.js';
import { ContainerMet } from './io/read-reports.js';
import type { TaskName, Threads } from './threads.js';

export interface Task<O, T> {
  readonly name: TaskName;
  readonly work: (input: Input, options: O) => AsyncGenerator<T>;
  /** What a thread needs to know for an input; all the options where it says nothing. */
  readonly optionsFor?: (input: Input) => O;
  /** What comes of it cannot be handed over from a thread. */
  readonly isLocal?: boolean;
}

interface TextOnly {
  /** Containers are not read here, see `ContainerMet`. */
  readonly textOnly?: true;
}

/** Each thread warms up by itself: fewer files, or fewer cores, are done sooner by one. */
const [WORTH_THREADS, ENOUGH_CORES, MOST_THREADS] = [1000, 3, 4];
/** Inputs that each thread has at hand: it need not wait for the next one. */
const AHEAD = 16;

/** `areAllMet`: files that are named may show no sign of a report, too. */
export async function gatherInputs(paths: readonly string[], areAllMet = false): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of findInputs(paths)) inputs.push(...separate(input));
  const whole = inputs.some((input) => isPictureName(pathOf(input))) ? withPages(inputs) : inputs;
  return areAllMet ? whole.map((input) => ({ ...input, isMet: true })) : whole;
}

/** Of pictures that are pages of one report the first stands for all. */
function withPages(inputs: readonly Input[]): Input[] {
  const pathOfFile = (input: Input) => (input.kind === 'file' ? input.path : undefined);
  return joinPages(inputs, pathOfFile).map(([first, ...others]) =>
    others.length > 0 ? { ...first, pages: others.map(pathOf) } : first,
  );
}

/** The same results in the same order, whatever the number of threads. */
export async function* spread<O extends TextOnly, T>(
  task: Task<O, T>,
  inputs: readonly Input[],
  options: O,
  threads: number | undefined,
): AsyncGenerator<T> {
  const wanted = threads ?? (inputs.length < WORTH_THREADS ? 1 : await threadsHere());
  const count = task.isLocal ? 1 : wanted;
  const guard = guardOf(task, options, count);
  const resultsOf = async (given: Input): Promise<readonly T[]> => {
    const input = given.kind === 'stdin' ? { ...given, read: await readStandardInput() } : given;
    return count > 1 ? guard.resultsOf(input) : withoutThread(task, input, options, guard);
  };
  const underWay: Promise<readonly T[]>[] = [];
  try {
    for (const input of inputs) {
      underWay.push(resultsOf(input));
      if (count === 1 || underWay.length >= count * AHEAD) yield* await underWay.shift()!;
    }
    for (const results of underWay) yield* await results;
  } finally {
    await guard.close();
  }
}

async function threadsHere(): Promise<number> {
  const { availableParallelism } = await import('node:os');
  const cores = availableParallelism();
  return cores < ENOUGH_CORES ? 1 : Math.min(cores, MOST_THREADS);
}

/** Texts are worked on here, containers under guard. */
async function withoutThread<O extends TextOnly, T>(
  { work, isLocal = false }: Task<O, T>,
  input: Input,
  options: O,
  guard: Guard<T>,
): Promise<readonly T[]> {
  try {
    return await listOf(work(input, { ...options, textOnly: true }));
  } catch (error) {
    if (!(error instanceof ContainerMet)) throw error;
  }
  return isLocal ? guard.proven(input, () => listOf(work(input, options))) : guard.resultsOf(input);
}

/** Threads that read what might not come to an end. */
interface Guard<T> {
  resultsOf(input: Input): Promise<readonly T[]>;
  /** What is done here, once a thread has come to an end with the input. */
  proven(input: Input, work: () => Promise<readonly T[]>): Promise<readonly T[]>;
  close(): Promise<void>;
}

function guardOf<O extends TextOnly, T>(
  { name, work, optionsFor = () => options }: Task<O, T>,
  options: O,
  count: number,
): Guard<T> {
  let opened: Promise<Threads<T>> | undefined;
  const open = async () => (await import('./threads.js')).openThreads<O, T>(name, options, optionsFor, count);
  const run = async (input: Input) => {
    opened ??= open();
    return (await opened).run(input);
  };
  const refused = (path: string, unreadable: Unreadable) =>
    listOf(work({ kind: 'unreadable', path, unreadable }, options));
  /** Of a folder, the files that end a thread by themselves are left out. */
  const withoutHostile = async (input: Input & { readonly kind: 'folder' }): Promise<readonly T[]> => {
    const results: T[] = [];
    const left: string[] = [];
    for (const path of input.files) {
      const answer = await run({ kind: 'file', path, isMet: true });
      if ('kind' in answer) results.push(...(await refused(path, answer)));
      else left.push(path);
    }
    return [...(left.length > 0 ? await resultsOf({ ...input, files: left }) : []), ...results];
  };
  const resultsOf = async (input: Input): Promise<readonly T[]> => {
    const answer = await run(input);
    if (!('kind' in answer)) return answer;
    return input.kind === 'folder' && input.files.length > 1
      ? withoutHostile(input)
      : refused(pathOf(input), answer);
  };
  return {
    resultsOf,
    async proven(input, there) {
      const answer = await run(input);
      return 'kind' in answer ? refused(pathOf(input), answer) : there();
    },
    close: async () => (await opened)?.close(),
  };
}

export async function listOf<T>(all: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
}

/** A folder of many files is never one report: its files are inputs of their own. */
function separate(input: Input): readonly Input[] {
  if (input.kind !== 'folder' || input.files.length <= MOST_PARTS) return [input];
  return input.files.map((path) => ({ kind: 'file', path, isMet: true }));
}
