// Unpacks an entry of a zip archive: into as many bytes as the archive states, with the checksum that it states.

import type { Limits } from '../limits.js';
import { Refused, within } from '../refused.js';
import { viewOf, type ZipEntry, type ZipSource } from './directory.js';

/** @throws where the bytes are damaged, or unpack to more than `size` */
export type Unpack = (packed: Uint8Array, size: number) => Uint8Array;

const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
const [STORED, DEFLATED] = [0, 8];

/** @throws where the entry is damaged, {@link Refused} where it is packed in a way not known here */
export function unpackEntry(
  { name, size, packed, method, isEncrypted, checksum, start }: ZipEntry,
  source: ZipSource,
  unpack: Unpack,
): Uint8Array {
  if (isEncrypted) throw new Refused('encrypted');
  if (method !== STORED && method !== DEFLATED) throw new Refused({ kind: 'packed', fault: 'method', name });
  const header = viewOf(source.read(start, HEADER_LENGTH));
  if (header.getUint32(0, true) !== HEADER) throw new Refused('damaged');
  const from = start + HEADER_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  const data = source.read(from, packed);
  const bytes = method === STORED ? data : unpack(data, size);
  if (bytes.length !== size || crc32(bytes) !== checksum) throw new Refused('damaged');
  return bytes;
}

const POLYNOMIAL = 0xedb88320;

function crc32(bytes: Uint8Array): number {
  const table = Int32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
    return rest;
  });
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) crc = table[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** By what the directory states: no entry is unpacked beyond it. @throws {Refused} */
export function checkSizes(
  entries: readonly ZipEntry[],
  packed: number,
  limits: Pick<Limits['zip'], 'entries' | 'unpackedBytes' | 'ratio' | 'ratioFrom'>,
): void {
  within('entries', entries.length, limits.entries);
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  within('unpackedBytes', unpacked, limits.unpackedBytes);
  // Entries that share their bytes are caught by it as well.
  if (unpacked > limits.ratioFrom) within('ratio', Math.ceil(unpacked / Math.max(1, packed)), limits.ratio);
}
