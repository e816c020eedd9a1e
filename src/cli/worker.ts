// What a thread does: the work on one input after the other, by the name of the task.

import { parentPort, workerData } from 'node:worker_threads';
import { checkInput } from './check.js';
import { recordsOfInput } from './commands/audit/check-input.js';
import { figuresOfInput } from './commands/extract-input.js';
import { listOf, type Task } from './spread.js';
import type { Job, TaskName, ThreadStart } from './threads.js';

const works = { check: checkInput, records: recordsOfInput, figures: figuresOfInput } satisfies Record<
  TaskName,
  Task<never, unknown>['work']
>;

type Options = Parameters<(typeof works)['records']>[1];

/** Does the jobs that come in, in their order. */
export function work(): void {
  const { task, options: common } = workerData as ThreadStart<Options>;
  const resultsOf = works[task];
  let last: Promise<void> = Promise.resolve();

  // What a library rejects while nobody waits for it ends no run: the file has its answer, or gets it.
  process.on('unhandledRejection', () => {});

  parentPort!.on('message', ({ input, options = common }: Job<Options>) => {
    last = last.then(async () => {
      parentPort!.postMessage(await listOf<unknown>(resultsOf(input, options)));
    });
  });
}
