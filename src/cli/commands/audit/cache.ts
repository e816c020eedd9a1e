// Remembers the records of earlier runs: by what was read, how it was checked, and by which version of the program.

import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import type { CheckOptions } from '../../check.js';
import { errnoOf } from '../../io/errno.js';
import { type Input, pathOf } from '../../io/inputs.js';
import { readFile } from '../../io/read-file.js';

/** Hexadecimal digits of a key, and of the checksum of an entry. */
const KEY_LENGTH = 32;
const CHECKSUM_LENGTH = 16;
const CHUNK = 1024 * 1024;
const LF = 10;

/** Undefined for what cannot be read again: standard input, and files that are not there. */
export function keyOf(
  input: Input,
  { policies, declared, accepted: _, textOnly: __, ...options }: CheckOptions,
): string | undefined {
  const files = filesOf(input);
  if (files.length === 0) return undefined;
  const paths = [pathOf(input), ...files];
  const asked = [policies, declared].map((all) => all && paths.map((path) => all.get(path) ?? null));
  const hash = createHash('sha256').update(JSON.stringify([PROGRAM_VERSION, options, asked, input.kind]));
  for (const file of files) {
    const read = readFile(file);
    if ('unreadable' in read) return undefined;
    hash.update(`\0${file}\0`).update(read.bytes);
  }
  return hash.digest('hex').slice(0, KEY_LENGTH);
}

function filesOf(input: Input): readonly string[] {
  switch (input.kind) {
    case 'file':
      return [input.path];
    case 'folder':
      return input.files;
    case 'stdin':
    case 'unreadable':
      return [];
  }
}

/** What a file of remembered records holds, read when it is asked for. */
export interface CacheReader {
  /** The value last stored under a key. */
  get(key: string): string | undefined;
}

/**
 * One line for each entry: key, space, checksum, value. A line that was cut off, as by a kill, or changed counts for
 * nothing. A file that does not exist, or is none, is empty.
 */
export function openCacheToRead(path: string): CacheReader {
  const starts = new Map<string, readonly [from: number, to: number]>();
  let descriptor: number;
  try {
    if (!statSync(path).isFile()) return NOTHING;
    descriptor = openSync(path, 'r');
  } catch {
    return NOTHING;
  }
  for (const [from, to, key] of entriesOf(descriptor)) starts.set(key, [from, to]);
  return {
    get(key) {
      const range = starts.get(key);
      if (!range) return undefined;
      const bytes = Buffer.allocUnsafe(range[1] - range[0]);
      readSync(descriptor, bytes, 0, bytes.length, range[0]);
      const value = bytes.subarray(CHECKSUM_LENGTH);
      const checksum = bytes.toString('latin1', 0, CHECKSUM_LENGTH);
      return checksum === checksumOf(key, value) ? value.toString('utf8') : undefined;
    },
  };
}

const NOTHING: CacheReader = { get: () => undefined };

function checksumOf(key: string, value: Uint8Array): string {
  return createHash('sha256').update(key).update(value).digest('hex').slice(0, CHECKSUM_LENGTH);
}

/** Where each value begins and ends, with its key. */
function* entriesOf(descriptor: number): Generator<[from: number, to: number, key: string]> {
  const bytes = Buffer.allocUnsafe(CHUNK);
  let head: number[] = [];
  let start = 0;
  for (let at = 0; ; ) {
    const read = readSync(descriptor, bytes, 0, CHUNK, at);
    if (read === 0) return;
    for (let i = 0; i < read; ) {
      const end = bytes.subarray(0, read).indexOf(LF, i);
      const stop = end < 0 ? read : end;
      for (let k = i; k < stop && head.length <= KEY_LENGTH; k++) head.push(bytes[k]!);
      if (end < 0) break;
      if (head.length > KEY_LENGTH && head[KEY_LENGTH] === 32) {
        yield [start + KEY_LENGTH + 1, at + end, String.fromCharCode(...head.slice(0, KEY_LENGTH))];
      }
      head = [];
      start = at + end + 1;
      i = end + 1;
    }
    at += read;
  }
}

/** Characters that wait to be written: a kill loses no more. */
const WAITING = 64 * 1024;

export interface CacheWriter {
  put(key: string, value: string): void;
  close(): void;
}

/**
 * Adds to a file of remembered records; what a kill cut off is ended by a line end first. Where nothing can be written,
 * `tell` hears of it once and the run goes on without.
 */
export function openCacheToWrite(path: string, tell: (reason: string) => void): CacheWriter {
  let writer: CacheWriter | undefined;
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      writer = undefined;
      tell(errnoOf(error));
    }
  };
  attempt(() => {
    writer = openWriter(path);
  });
  return {
    put: (key, value) => attempt(() => writer?.put(key, value)),
    close: () => attempt(() => writer?.close()),
  };
}

/** @throws system errors */
function openWriter(path: string): CacheWriter {
  const known = statSync(path, { throwIfNoEntry: false });
  if (known && !known.isFile())
    throw Object.assign(new Error(path), { code: known.isDirectory() ? 'EISDIR' : 'ENOTSUP' });
  const descriptor = openSync(path, 'a+', 0o600);
  const { size } = fstatSync(descriptor);
  const last = Buffer.alloc(1);
  if (size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] !== LF)
    writeSync(descriptor, '\n');
  let waiting = '';
  const flush = () => {
    const bytes = Buffer.from(waiting, 'utf8');
    waiting = '';
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
  };
  return {
    put(key, value) {
      waiting += `${key} ${checksumOf(key, Buffer.from(value, 'utf8'))}${value}\n`;
      if (waiting.length >= WAITING) flush();
    },
    close() {
      flush();
      closeSync(descriptor);
    },
  };
}
