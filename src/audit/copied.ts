// Finds reports of one year that have most of their own sentences in common: by an index of sentences, never by pairs.

import type { Peers } from '../report/report.js';
import type { Entry } from './entry.js';
import { decodeHashes } from './sentences.js';

/** Share of a report's own sentences that the other has too. */
const MOST_SHARED = 0.6;
/** Of fewer sentences nothing can be said. */
const ENOUGH = 10;
/** A sentence of more reports is a phrase of the region: at least, at most, and as a share of all. */
const [FEW, MANY, SHARE] = [3, 50, 0.1];
/** Reports that a key has room for beside a hash of 32 bits. */
const ROOM = 2 ** 21;

interface Pair {
  readonly one: number;
  readonly other: number;
  shared: number;
}

/** By the index of a report; `sketchOf` gives its sentences as a record has them. */
export function copiedTexts(
  entries: readonly Entry[],
  sketchOf: (index: number) => string,
): ReadonlyMap<number, NonNullable<Peers['copied']>> {
  const keys = keysOf(entries, sketchOf);
  const most = Math.min(MANY, Math.max(FEW, Math.floor(entries.length * SHARE)));
  const own = new Uint16Array(entries.length);
  const pairs = new Map<number, Pair>();
  for (let from = 0, to = 0; from < keys.length; from = to) {
    const hash = Math.floor(keys[from]! / ROOM);
    while (to < keys.length && Math.floor(keys[to]! / ROOM) === hash) to++;
    if (to - from > most) continue;
    /** The last report of each year: a chain is enough, and as long as the list. */
    const last = new Map<number, number>();
    for (let i = from; i < to; i++) {
      const index = keys[i]! % ROOM;
      const { year, office } = entries[index]!;
      own[index]!++;
      const before = last.get(year!);
      last.set(year!, index);
      if (before === undefined || entries[before]!.office === office) continue;
      const key = before * ROOM + index;
      const pair = pairs.get(key);
      if (pair) pair.shared++;
      else pairs.set(key, { one: before, other: index, shared: 1 });
    }
  }
  const found = new Map<number, NonNullable<Peers['copied']>>();
  for (const { one, other, shared } of pairs.values()) {
    if (shared < ENOUGH) continue;
    for (const [index, with_] of [
      [one, other],
      [other, one],
    ] as const) {
      const share = shared / own[index]!;
      if (share < MOST_SHARED || share <= (found.get(index)?.share ?? 0)) continue;
      const { path, office } = entries[with_]!;
      found.set(index, { path, office: office ?? path, share, count: shared });
    }
  }
  return found;
}

/** Hash and report in one number each, sorted: 8 bytes a sentence. */
function keysOf(entries: readonly Entry[], sketchOf: (index: number) => string): Float64Array {
  let keys = new Float64Array(1024);
  let count = 0;
  for (const { index, year, office, whole } of entries) {
    if (!whole || year === null || office === null || index >= ROOM) continue;
    for (const hash of decodeHashes(sketchOf(index))) {
      if (count === keys.length) {
        const larger = new Float64Array(count * 2);
        larger.set(keys);
        keys = larger;
      }
      keys[count++] = hash * ROOM + index;
    }
  }
  return keys.subarray(0, count).sort();
}
