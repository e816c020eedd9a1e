// Works on inputs in threads that can be ended: what takes too long, or too much memory, takes nothing else down.

import { Worker } from 'node:worker_threads';
import type { Unreadable } from '../document/document.js';
import { formatOf } from '../readers/index.js';
import { LIMITS } from '../readers/limits.js';
import type { Input } from './io/inputs.js';
import { threadScript } from './own-files.js';

/** What the thread's file calls the work, so that it can be found there. */
export type TaskName = 'check' | 'records' | 'figures';

/** What a thread is asked; it answers with a list of results. Options are left out where they are those of the start. */
export interface Job<O> {
  readonly input: Input;
  readonly options?: O;
}

export interface ThreadStart<O> {
  readonly task: TaskName;
  readonly options: O;
}

export interface Threads<T> {
  /** The results of an input, or why the thread did not come to an end with it. */
  run(input: Input): Promise<readonly T[] | Unreadable>;
  close(): Promise<void>;
}

/** What a job may take, and the script that does it. */
interface Bounds {
  readonly seconds: number;
  /** More, once a thread has said that it reads a scan. */
  readonly scanSeconds?: number;
  readonly megabytes: number;
  readonly script: string;
}

/** Megabytes of a thread's heap for what is just made: half of the usual, which is no slower. */
const YOUNG = 24;

/** What a thread says in place of an answer, when it begins to read a scan. */
export const IS_SCAN = 'scan';

/** How often a job's time is begun again where the process did not get it. */
const PATIENCE = 6;

interface Waiting<T> {
  readonly input: Input;
  readonly resolve: (answer: readonly T[] | Unreadable) => void;
}

/** A thread is started when the first job finds all others busy. `optionsFor` says what it needs to know for an input. */
export function openThreads<O, T>(
  task: TaskName,
  options: O,
  optionsFor: (input: Input) => O,
  most: number,
  bounds: Bounds = { ...LIMITS.guard, script: threadScript() },
): Threads<T> {
  const threads: Thread<T>[] = [];
  const jobFor = (input: Input): Job<O> => {
    const own = optionsFor(input);
    return own === options ? { input } : { input, options: own };
  };
  return {
    run(input) {
      const least = threads.toSorted((a, b) => a.waiting() - b.waiting())[0];
      const free = least && (least.waiting() === 0 || threads.length === most) ? least : undefined;
      const thread = free ?? openThread<O, T>({ task, options }, jobFor, bounds);
      if (!free) threads.push(thread);
      return thread.run(input);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

interface Thread<T> extends Threads<T> {
  /** Jobs that it has been given and not answered. */
  waiting(): number;
}

function openThread<O, T>(
  start: ThreadStart<O>,
  jobFor: (input: Input) => Job<O>,
  { seconds, megabytes, script, scanSeconds = LIMITS.guard.scanSeconds }: Bounds,
): Thread<T> {
  const waiting: Waiting<T>[] = [];
  let worker = startWorker();
  let timer: NodeJS.Timeout | undefined;

  function startWorker(): Worker {
    const started = new Worker(script, {
      eval: true,
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: megabytes },
    });
    started.on('message', (results: readonly T[] | typeof IS_SCAN) => {
      if (results === IS_SCAN) watch(scanSeconds);
      else answer(results);
    });
    let failure: NodeJS.ErrnoException | undefined;
    started.on('error', (error) => {
      failure = error;
    });
    // Answers that it gave before may be heard after its error, but not after its end.
    started.on('exit', () => {
      if (!failure) return;
      const [job] = waiting;
      if (job) return replace(reasonOf(failure, job.input, megabytes));
      worker = startWorker();
      worker.unref();
    });
    return started;
  }
  function answer(results: readonly T[] | Unreadable): void {
    waiting.shift()!.resolve(results);
    watch();
  }
  /** The time of a job begins when the one before is done. */
  function watch(most = seconds): void {
    clearTimeout(timer);
    const [job] = waiting;
    if (job) watchFor(job, most, most * 1000, process.cpuUsage(), PATIENCE);
    else worker.unref();
  }
  /** On a machine that has other things to do, a job is given the time that it did not get. */
  function watchFor(
    job: Waiting<T>,
    most: number,
    milliseconds: number,
    since: NodeJS.CpuUsage,
    times: number,
  ): void {
    const ended = () => {
      if (waiting[0] !== job) return;
      const { user, system } = process.cpuUsage(since);
      const missing = most * 1000 - (user + system) / 1000;
      if (missing > 0 && times > 1) watchFor(job, most, Math.max(missing, 100), since, times - 1);
      else replace(tooMuch('seconds', most));
    };
    // The answer may have come, and wait to be heard.
    timer = setTimeout(() => setImmediate(ended), milliseconds);
  }
  /** The job that ended the thread is answered, the others are given to a new one. */
  function replace(reason: Unreadable): void {
    worker.removeAllListeners();
    worker.on('error', () => {});
    void worker.terminate();
    worker = startWorker();
    answer(reason);
    for (const { input } of waiting) worker.postMessage(jobFor(input));
  }

  return {
    waiting: () => waiting.length,
    run: (input) =>
      new Promise((resolve) => {
        worker.ref();
        waiting.push({ input, resolve });
        worker.postMessage(jobFor(input));
        if (waiting.length === 1) watch();
      }),
    async close() {
      clearTimeout(timer);
      await worker.terminate();
    },
  };
}

function reasonOf({ code }: NodeJS.ErrnoException, input: Input, megabytes: number): Unreadable {
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return tooMuch('memory', megabytes);
  const path = 'path' in input ? input.path : '';
  return { kind: 'damaged', format: formatOf(path).toUpperCase() };
}

function tooMuch(what: 'seconds' | 'memory', limit: number): Unreadable {
  return { kind: 'too-large', what, found: limit, limit };
}
