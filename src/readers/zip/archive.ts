// Opens zip containers, and refuses those that unpack to more than any report.

import { Inflate, zipSync } from 'fflate';
import type { Limits } from '../limits.js';
import { Refused } from '../refused.js';
import { readDirectory, sourceOf } from './directory.js';
import { checkSizes, type Unpack, unpackEntry } from './entry.js';

export interface Archive {
  readonly names: readonly string[];
  /** The whole file, for libraries that open containers themselves: its sizes are within the limits. */
  readonly bytes: Uint8Array;
  has(path: string): boolean;
  /** Undefined where there is no such entry. @throws where the entry is damaged */
  read(path: string): Uint8Array | undefined;
}

/** @throws {Refused} */
export function openArchive(bytes: Uint8Array, limits: Limits['zip']): Archive {
  const source = sourceOf(bytes);
  const entries = readDirectory(source, limits.directoryBytes);
  if (!entries) throw new Refused({ kind: 'damaged', format: 'ZIP' });
  checkSizes(entries, bytes.length, limits);
  const known = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  return {
    names: entries.map(({ name }) => name),
    bytes,
    has: (path) => known.has(keyOf(path)),
    read(path) {
      const entry = known.get(keyOf(path));
      return entry && unpackEntry(entry, source, inflate);
    },
  };
}

/** Some programs write other cases, or backslashes. */
export function keyOf(path: string): string {
  return path.replaceAll('\\', '/').toLowerCase();
}

/** Bytes that are unpacked at a time: what turns out longer than it states is not unpacked to its end. */
const CHUNK = 64 * 1024;

export const inflate: Unpack = (packed, size) => {
  const bytes = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    bytes.set(chunk, at);
    at += chunk.length;
  });
  for (let from = 0; from === 0 || from < packed.length; from += CHUNK)
    stream.push(packed.subarray(from, from + CHUNK), from + CHUNK >= packed.length);
  return bytes.subarray(0, at);
};

/** Any instant will do, so that the same parts have the same bytes; zip knows none before 1980. */
const MADE = new Date(2021, 8, 26);

export function packArchive(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: MADE });
}
