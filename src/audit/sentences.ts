// The sentences of a report as hashes: two reports that share many of them were copied from one another.

import type { Paragraph } from '../report/report.js';

/** Shorter ones say too little to be copied: 无。 */
const SHORTEST = 12;
/** A longer text is known by its beginning. */
const MOST = 400;
const BREAKS = '。！？；\n';
/** Figures change when a text is used again, and nothing else. */
const IGNORED =
  ' \t\r\v\f\u00a0\u3000\ufeff0123456789０１２３４５６７８９〇一二三四五六七八九十百千万.．%％、，,：:（）()“”"《》';

/** By UTF-16 unit: what it is to a sentence. */
const KINDS = new Uint8Array(0x10000);
const [IS_BREAK, IS_IGNORED] = [1, 2];
for (const char of BREAKS) KINDS[char.charCodeAt(0)] = IS_BREAK;
for (const char of IGNORED) KINDS[char.charCodeAt(0)] = IS_IGNORED;

/** Base64 of 32-bit hashes, in ascending order, each once. */
export function sketchOf(paragraphs: readonly Paragraph[]): string {
  const hashes = new Set<number>();
  for (const { text } of paragraphs) addHashes(text, hashes);
  return encodeHashes([...hashes].sort((a, b) => a - b));
}

/** FNV-1a over the UTF-16 units of each sentence. */
function addHashes(text: string, hashes: Set<number>): void {
  let value = START;
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = i === text.length ? IS_BREAK : KINDS[code];
    if (kind === IS_BREAK) {
      if (length >= SHORTEST && hashes.size < MOST) hashes.add(value >>> 0);
      value = START;
      length = 0;
    } else if (kind !== IS_IGNORED) {
      value = Math.imul(value ^ (code & 0xff), PRIME);
      value = Math.imul(value ^ (code >>> 8), PRIME);
      length++;
    }
  }
}

const [START, PRIME] = [0x811c9dc5, 0x01000193];

function encodeHashes(hashes: readonly number[]): string {
  const bytes = new Uint8Array(hashes.length * 4);
  const view = new DataView(bytes.buffer);
  hashes.forEach((value, i) => {
    view.setUint32(i * 4, value);
  });
  return btoa(String.fromCharCode(...bytes));
}

/** The hashes in ascending order; none where the text is no such code. */
export function decodeHashes(code: string): Uint32Array {
  const text = atob(code);
  const hashes = new Uint32Array(text.length >> 2);
  for (let i = 0; i < hashes.length; i++) {
    for (let k = 0; k < 4; k++) hashes[i] = (hashes[i]! << 8) | text.charCodeAt(i * 4 + k);
  }
  return hashes;
}
