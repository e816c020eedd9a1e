// The sentences of a report as hashes: two reports that share many of them were copied from one another.

import type { Paragraph } from '../report/report.js';

/** Shorter ones say too little to be copied: 无。 */
const SHORTEST = 12;
/** A longer text is known by its beginning. */
const MOST = 400;
const BREAK = /[。！？；\n]/u;
/** Figures change when a text is used again, and nothing else. */
const IGNORED = /[\s\d０-９〇一二三四五六七八九十百千万.．%％、，,：:（）()“”"《》]/gu;

/** Base64 of 32-bit hashes, in ascending order, each once. */
export function sketchOf(paragraphs: readonly Paragraph[]): string {
  const hashes = new Set<number>();
  for (const { text } of paragraphs) {
    for (const sentence of text.split(BREAK)) {
      const core = sentence.replace(IGNORED, '');
      if (core.length >= SHORTEST && hashes.size < MOST) hashes.add(hash(core));
    }
  }
  return encodeHashes([...hashes].sort((a, b) => a - b));
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    value = Math.imul(value ^ (code & 0xff), 0x01000193);
    value = Math.imul(value ^ (code >>> 8), 0x01000193);
  }
  return value >>> 0;
}

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
