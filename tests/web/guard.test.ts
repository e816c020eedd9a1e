// A file that expands is tried in a worker of its own: what becomes of it where that worker hangs, fails or never starts.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LIMITS } from '../../src/readers/limits.js';
import { createGuard } from '../../src/web/desk/guard.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Act = (failed: (reason: string) => void) => Promise<unknown>;

const answers: Act = async () => {};
const refuses: Act = () => Promise.reject(new Error('damaged'));
const hangs: Act = () => new Promise(() => {});
const fails: Act = (failed) => {
  failed('no memory');
  return hangs(failed);
};

const { seconds } = LIMITS.guard;
const tooLong = { kind: 'too-large', what: 'seconds', found: seconds, limit: seconds };

test.each<[string, Act, Act, unknown, number]>([
  ['read in time', answers, answers, undefined, 0],
  ['refused by its reader', answers, refuses, undefined, 0],
  ['read without an end', answers, hangs, tooLong, 1],
  ['more than the worker can hold', answers, fails, { kind: 'crashed', reason: 'no memory' }, 1],
  ['met by a browser without workers in workers', hangs, hangs, undefined, 1],
])('a file that is %s', async (_, hello, read, wanted, ended) => {
  const acts = [read, answers];
  let ends = 0;
  const guard = createGuard((failed) => ({
    hello: () => hello(failed),
    read: () => acts.shift()!(failed),
    end() {
      ends++;
    },
  }));
  const told = async (path: string) => {
    const answer = guard(path, new Uint8Array());
    await vi.advanceTimersByTimeAsync(60_000);
    return answer;
  };
  expect(await told('年报.pdf')).toEqual(wanted);
  expect(ends).toBe(ended);
  expect(await told('年报.docx')).toBe(undefined);
});
