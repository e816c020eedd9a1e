// Threads that read containers: what does not come to an end is given up, and all else is done.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openThreads, type Threads } from '../../src/cli/threads.js';

/** What the threads run in place of the program: the name of an input says how reading it goes. */
const script = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ input: { path } }) => {
  if (path.startsWith('endless')) for (;;);
  if (path.startsWith('greedy')) for (const all = []; ; ) all.push(new Array(1000).fill({}));
  if (path.startsWith('waiting')) setTimeout(() => parentPort.postMessage([path]), 3500);
  else if (path.startsWith('rejected')) Promise.reject(new Error(path));
  else parentPort.postMessage([path]);
  if (path.startsWith('late')) setTimeout(() => Promise.reject(new Error(path)), 20);
});`;

/** Filling the memory takes a slow machine a second or more. */
const LIMITS = { seconds: 3, megabytes: 32 };

describe.each([1, 2])('%i threads', (most) => {
  let threads: Threads<string>;

  beforeAll(() => {
    threads = openThreads('check', {}, () => ({}), most, { ...LIMITS, script });
  });
  afterAll(() => threads.close());

  test('answer every input, hostile ones with the reason', async () => {
    const paths = ['a.pdf', 'endless.xls', 'b.pdf', 'greedy.odt', 'rejected.pdf', 'c.pdf', 'd.pdf'];
    const answers = await Promise.all(paths.map((path) => threads.run({ kind: 'file', path })));
    expect(answers).toEqual([
      ['a.pdf'],
      { kind: 'too-large', what: 'seconds', found: 3, limit: 3 },
      ['b.pdf'],
      { kind: 'too-large', what: 'memory', found: 32, limit: 32 },
      { kind: 'damaged', format: 'PDF' },
      ['c.pdf'],
      ['d.pdf'],
    ]);
  }, 60_000);

  test('are not ended for time that the machine gave to others', async () => {
    expect(await threads.run({ kind: 'file', path: 'waiting.pdf' })).toEqual(['waiting.pdf']);
  });

  test('one that ends when nobody waits for it is no loss', async () => {
    expect(await threads.run({ kind: 'file', path: 'late.pdf' })).toEqual(['late.pdf']);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await threads.run({ kind: 'file', path: 'e.pdf' })).toEqual(['e.pdf']);
  });
});
