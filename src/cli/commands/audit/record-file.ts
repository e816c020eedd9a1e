// Keeps the records of an audit on disk: any of them can be read again, and memory holds only where each begins.

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordStore } from '../../../audit/conclude.js';

/** Bytes gathered before they are written. */
const CHUNK = 1024 * 1024;

/** A record is a line without its end. */
export interface RecordFile extends RecordStore {
  close(): void;
}

export function createRecordFile(): RecordFile {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-'));
  const descriptor = openSync(join(folder, 'records'), 'wx+', 0o600);
  const removed = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removed);
  /** Where each record begins, and where the last one ends. */
  const starts: number[] = [0];
  const waiting = Buffer.allocUnsafeSlow(CHUNK);
  let gathered = 0;
  const write = (bytes: Buffer) => {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
  };
  const flush = () => {
    write(waiting.subarray(0, gathered));
    gathered = 0;
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
      const length = Buffer.byteLength(text, 'utf8');
      starts.push(starts.at(-1)! + length);
      if (gathered + length > CHUNK) flush();
      if (length > CHUNK) write(Buffer.from(text, 'utf8'));
      else gathered += waiting.write(text, gathered, 'utf8');
    },
    line,
    close() {
      closeSync(descriptor);
      removed();
      process.off('exit', removed);
    },
  };
}
