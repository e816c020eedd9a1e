// Finds reports of one year that have most of their own sentences in common: by an index of sentences, never by pairs.

import type { Peers } from '../../report/report.js';
import type { Entry } from '../record/entry.js';

/** Share of a report's own sentences that the other has too. */
const MOST_SHARED = 0.6;
/** Of fewer sentences nothing can be said. */
const ENOUGH = 10;
/** A sentence of more reports is a phrase of the region: at least, at most, and as a share of all. */
const [FEW, MANY, SHARE] = [3, 50, 0.1];
/** Reports that a key has room for beside a hash of 32 bits. */
const ROOM = 2 ** 21;

/** By the index of a report; `sketchOf` gives its sentences as a record has them. */
export function copiedTexts(
  entries: readonly Entry[],
  sketchOf: (index: number) => readonly number[],
): ReadonlyMap<number, NonNullable<Peers['copied']>> {
  const keys = keysOf(entries, sketchOf);
  const most = Math.min(MANY, Math.max(FEW, Math.floor(entries.length * SHARE)));
  const own = new Uint16Array(entries.length);
  /** Two reports in one number, once for each sentence that they share. */
  const pairs = growingList();
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
      if (before !== undefined && entries[before]!.office !== office) pairs.add(before * ROOM + index);
    }
  }
  const found = new Map<number, NonNullable<Peers['copied']>>();
  for (const [pair, shared] of runsOf(pairs.sorted())) {
    if (shared < ENOUGH) continue;
    const [one, other] = [Math.floor(pair / ROOM), pair % ROOM];
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

/** Each number with how often it comes. */
function* runsOf(sorted: Float64Array): Generator<[value: number, count: number]> {
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    yield [sorted[from]!, to - from];
  }
}

/** Hash and report in one number each, sorted. */
function keysOf(entries: readonly Entry[], sketchOf: (index: number) => readonly number[]): Float64Array {
  const keys = growingList();
  for (const { index, year, office, whole } of entries) {
    if (!whole || year === null || office === null || index >= ROOM) continue;
    for (const hash of sketchOf(index)) keys.add(hash * ROOM + index);
  }
  return keys.sorted();
}

/** Millions of numbers in 8 bytes each. */
function growingList(): { add(value: number): void; sorted(): Float64Array } {
  let values = new Float64Array(1024);
  let count = 0;
  return {
    add(value) {
      if (count === values.length) {
        const larger = new Float64Array(count * 2);
        larger.set(values);
        values = larger;
      }
      values[count++] = value;
    },
    sorted: () => values.subarray(0, count).sort(),
  };
}
