// Opens zip containers, and refuses those that unpack to more than any report.

import { Unzlib, unzipSync } from 'fflate';
import type { Bound, Unreadable } from '../document/document.js';

/** Bytes of all entries together, as the archive states them; no entry is unpacked beyond what it states. */
const LARGEST_UNPACKED = 256 * 1024 * 1024;
const MOST_ENTRIES = 4096;
/** Unpacked over packed: text reaches 30, forms of zeros 100. */
const HIGHEST_RATIO = 400;
/** Below this size a ratio says nothing. */
const SMALL = 1024 * 1024;

export interface Archive {
  readonly names: ReadonlySet<string>;
  /** The whole file, for libraries that open containers themselves: its sizes are within the limits. */
  readonly bytes: Uint8Array;
  /** Undefined where there is no such entry. Throws where the entry is damaged. */
  read(name: string): Uint8Array | undefined;
}

export function openArchive(bytes: Uint8Array): Archive | { readonly unreadable: Unreadable } {
  const names = new Set<string>();
  let unpacked = 0;
  let packed = 0;
  let entries = 0;
  try {
    unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        names.add(name);
        packed += size;
        unpacked += originalSize;
        entries++;
        return false;
      },
    });
  } catch {
    return { unreadable: { kind: 'damaged', format: 'ZIP' } };
  }
  const refuse = (what: Bound, found: number, limit: number) => ({
    unreadable: { kind: 'too-large' as const, what, found, limit },
  });
  if (entries > MOST_ENTRIES) return refuse('entries', entries, MOST_ENTRIES);
  if (unpacked > LARGEST_UNPACKED) return refuse('unpackedBytes', unpacked, LARGEST_UNPACKED);
  if (unpacked > SMALL && unpacked > packed * HIGHEST_RATIO) {
    return refuse('ratio', Math.ceil(unpacked / Math.max(1, packed)), HIGHEST_RATIO);
  }
  return {
    names,
    bytes,
    read: (name) => unzipSync(bytes, { filter: (entry) => entry.name === name })[name],
  };
}

/** Bytes that are unpacked at a time. */
const CHUNK = 16 * 1024;

/** How many bytes packed data unpack to, whatever follows them; counting ends with what is more than `limit`, or is damaged. */
export function measureZlib(packed: Uint8Array, limit: number): number {
  let unpacked = 0;
  const stream = new Unzlib((chunk) => {
    unpacked += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !hasEnded(stream) && unpacked <= limit; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK));
    }
  } catch {
    // What the library makes of damaged data is its own matter.
  }
  return unpacked;
}

/**
 * The library tells nobody that the last block is behind it, it only gathers what follows: its state has to say so. `f`:
 * the block at hand is the last one; `l`: its codes, while it lasts.
 */
function hasEnded(stream: Unzlib): boolean {
  const { s: state } = stream as unknown as { readonly s: { readonly f?: number; readonly l?: unknown } };
  return Boolean(state.f) && !state.l;
}
