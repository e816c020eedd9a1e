// Tries a file that expands in a worker of its own first: what comes to no end is ended there, and takes nothing else down.

import type { Unreadable } from '../../document/document.js';
import { LIMITS } from '../../readers/limits.js';

/** Undefined for a file that can be read, or refused, in time. */
export type Guard = (path: string, bytes: Uint8Array) => Promise<Unreadable | undefined>;

/** A worker that only reads. */
export interface Trial {
  /** Answers as soon as it runs. */
  hello(): Promise<unknown>;
  read(path: string, bytes: Uint8Array): Promise<unknown>;
  end(): void;
}

/** By the clock on the wall, which goes on while the machine does other things. */
export const PATIENCE = 3;
/** Milliseconds, for a start. */
const START = 10_000;

/** `begin` gives none, or one that never answers, where a worker cannot have workers: files are read without a guard then. */
export function createGuard(begin: (failed: (reason: string) => void) => Trial | undefined): Guard {
  let started: Promise<Trial | undefined> | undefined;
  let failed: (reason: string) => void = () => {};

  async function start(): Promise<Trial | undefined> {
    const trial = begin((reason) => failed(reason));
    if (!trial || (await within(START, trial.hello()))) return trial;
    trial.end();
    return undefined;
  }

  return async (path, bytes) => {
    started ??= start();
    const trial = await started;
    if (!trial) return undefined;
    const { seconds } = LIMITS.guard;
    let reason: string | undefined;
    const crash = new Promise<void>((resolve) => {
      failed = (message) => {
        reason = message;
        resolve();
      };
    });
    // What fails to be read there fails again where it is read for good, and is told then.
    const attempt = trial.read(path, bytes).catch(() => {});
    const ends = await within(seconds * PATIENCE * 1000, Promise.race([attempt, crash]));
    if (ends && reason === undefined) return undefined;
    trial.end();
    started = undefined;
    return reason === undefined
      ? { kind: 'too-large', what: 'seconds', found: seconds, limit: seconds }
      : { kind: 'crashed', reason };
  };
}

/** Whether it comes to an end in so many milliseconds. */
function within(most: number, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), most);
    const done = () => {
      clearTimeout(timer);
      resolve(true);
    };
    work.then(done, done);
  });
}
