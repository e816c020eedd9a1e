// Standard output: a terminal through its stream, a pipe or a file by plain writes, which need no set-up.

import { fstatSync, statSync, writeSync } from 'node:fs';
import { errnoOf } from './errno.js';

const STANDARD_OUTPUT = 1;
/** Milliseconds until a full pipe is tried again. */
const PAUSE = 5;

/** True for a terminal, and for other devices, of which the stream knows more; nobody reads the null device. */
export function isDevice(): boolean {
  try {
    const output = fstatSync(STANDARD_OUTPUT);
    return output.isCharacterDevice() && output.rdev !== statSync('/dev/null').rdev;
  } catch {
    return true;
  }
}

/** Everything or an error. @throws the error of the system, `EPIPE` where the reader has gone */
export function writeAll(content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(STANDARD_OUTPUT, bytes, done);
    } catch (error) {
      if (errnoOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
