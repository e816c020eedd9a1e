// Keeps the records of an audit on disk: any of them can be read again, and memory holds only where each begins.

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordStore } from '../../audit/conclude.js';

/** Bytes gathered before they are written. */
const CHUNK = 4 * 1024 * 1024;

/** A record is a line without its end. */
export interface Spool extends RecordStore {
  close(): void;
}

export function createSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-'));
  const descriptor = openSync(join(folder, 'records'), 'wx+', 0o600);
  const removed = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removed);
  /** Where each record begins, and where the last one ends. */
  const starts: number[] = [0];
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  const flush = () => {
    for (const bytes of waiting) {
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    }
    waiting = [];
    waitingBytes = 0;
  };
  const line = (index: number) => {
    flush();
    const [from, to] = [starts[index]!, starts[index + 1]!];
    const bytes = Buffer.allocUnsafe(to - from);
    for (let read = 0; read < bytes.length; )
      read += readSync(descriptor, bytes, read, bytes.length - read, from + read);
    return bytes.toString('utf8');
  };
  return {
    get length() {
      return starts.length - 1;
    },
    append(text) {
      const bytes = Buffer.from(text, 'utf8');
      waiting.push(bytes);
      waitingBytes += bytes.length;
      starts.push(starts.at(-1)! + bytes.length);
      if (waitingBytes >= CHUNK) flush();
    },
    line,
    close() {
      closeSync(descriptor);
      removed();
      process.off('exit', removed);
    },
  };
}
