// Unpacks the streams of a PDF file ahead of the library, only to see how large they get.

import { Unzlib } from 'fflate';
import { within } from '../refused.js';

const START = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const CR = 13;
const LF = 10;
/** The first byte of what zlib packs. */
const ZLIB = 0x78;

/** @throws {Refused} where all streams together are larger, as far as they can be told */
export function checkStreams(bytes: Uint8Array, limit: number): void {
  let unpacked = 0;
  for (const start of streamStarts(bytes)) {
    if (bytes[start] !== ZLIB) continue;
    unpacked += measureZlib(bytes.subarray(start), limit - unpacked);
    within('unpackedBytes', unpacked, limit);
  }
}

/** Behind each `stream` and its line end. */
function* streamStarts(bytes: Uint8Array): Generator<number> {
  for (let at = bytes.indexOf(START[0]!); at >= 0; at = bytes.indexOf(START[0]!, at + 1)) {
    if (!START.every((byte, i) => bytes[at + i] === byte)) continue;
    let next = at + START.length;
    if (bytes[next] === CR) next++;
    if (bytes[next] === LF) next++;
    yield next;
  }
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
