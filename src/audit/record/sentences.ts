// The sentences of a report as hashes: two reports that share many of them were copied from one another.

/** Shorter ones say too little to be copied: 无。 */
const SHORTEST = 12;
/** A longer text is known by its beginning. */
const MOST = 400;
const BREAKS = '。！？；!?;\n';
/** Figures change when a text is used again, and nothing else. */
const IGNORED =
  ' \t\r\v\f\u00a0\u3000\ufeff0123456789０１２３４５６７８９〇一二三四五六七八九十百千万%.．％、，,：:（）()“”"《》';

/** By UTF-16 unit: what it is to a sentence. */
const KINDS = new Uint8Array(0x10000);
const [IS_BREAK, IS_IGNORED] = [1, 2];
for (const char of BREAKS) KINDS[char.charCodeAt(0)] = IS_BREAK;
for (const char of IGNORED) KINDS[char.charCodeAt(0)] = IS_IGNORED;

const [START, PRIME] = [0x811c9dc5, 0x01000193];

/** Hashes of 32 bits, each once; FNV-1a over the UTF-16 units of each sentence. */
export function sketchOf(text: string): number[] {
  const hashes = new Set<number>();
  let value = START;
  let length = 0;
  for (let i = 0; i <= text.length && hashes.size < MOST; i++) {
    const code = i === text.length ? LF : text.charCodeAt(i);
    const kind = KINDS[code];
    if (kind === IS_BREAK) {
      if (length >= SHORTEST) hashes.add(finished(value));
      value = START;
      length = 0;
    } else if (kind !== IS_IGNORED) {
      value = Math.imul(value ^ code, PRIME);
      length++;
    }
  }
  return [...hashes];
}

const LF = 10;

/** The last characters count as much as the first. */
function finished(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
