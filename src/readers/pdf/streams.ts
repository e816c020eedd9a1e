// Unpacks the streams of a PDF file ahead of the library, only to see how large they get.

import type { Unreadable } from '../../document/document.js';
import { measureZlib } from '../archive.js';

/** Bytes. */
const LARGEST_UNPACKED = 128 * 1024 * 1024;
const START = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const CR = 13;
const LF = 10;
/** The first byte of what zlib packs. */
const ZLIB = 0x78;

/** Undefined where all streams together stay within the limit, as far as they can be told. */
export function refuseStreams(bytes: Uint8Array): Unreadable | undefined {
  let unpacked = 0;
  for (const start of streamStarts(bytes)) {
    if (bytes[start] !== ZLIB) continue;
    unpacked += measureZlib(bytes.subarray(start), LARGEST_UNPACKED - unpacked);
    if (unpacked > LARGEST_UNPACKED) {
      return { kind: 'too-large', what: 'unpackedBytes', found: unpacked, limit: LARGEST_UNPACKED };
    }
  }
  return undefined;
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
