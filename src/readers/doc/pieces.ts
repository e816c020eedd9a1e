// The text of a Word 97–2003 file: pieces of the stream, each in one byte a character or in two.

import { long, word } from './properties.js';

export interface Piece {
  readonly text: string;
  /** Where it begins in the stream. */
  readonly start: number;
  /** Bytes a character. */
  readonly size: 1 | 2;
}

const PROPERTIES = 1;
const PIECES = 2;
const COMPRESSED = 0x40000000;

/** `table` is the piece table; characters `from` to `to` of all text, the notes and headers after the body among it. */
export function piecesOf(file: Uint8Array, table: Uint8Array, from: number, to: number): Piece[] {
  let at = 0;
  while (table[at] === PROPERTIES) at += 3 + word(table, at + 1);
  if (table[at] !== PIECES) throw new Error('piece table');
  const plc = table.subarray(at + 5, at + 5 + long(table, at + 1));
  const count = Math.floor((plc.length - 4) / 12);
  const pieces: Piece[] = [];
  let end = 0;
  for (let i = 0; i < count; i++) {
    // Pieces follow each other, and each is in the stream.
    if (long(plc, i * 4) !== end && i > 0) throw new Error('piece');
    end = long(plc, i * 4 + 4);
    const first = Math.max(from, long(plc, i * 4));
    const last = Math.min(to, end);
    if (last <= first) continue;
    const value = long(plc, (count + 1) * 4 + i * 8 + 2);
    const size = value & COMPRESSED ? 1 : 2;
    const begin = size === 1 ? (value & ~COMPRESSED) >>> 1 : value;
    const start = begin + (first - long(plc, i * 4)) * size;
    const bytes = file.subarray(start, start + (last - first) * size);
    if (bytes.length < (last - first) * size) throw new Error('piece');
    const text = new TextDecoder(size === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
    pieces.push({ text, start, size });
  }
  return pieces;
}
