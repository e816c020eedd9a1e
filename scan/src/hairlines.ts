// Print whose thin strokes were lost, as by fax: what looks like a 1 may be a 4.

import type { Candidates } from './figure.js';

/** A sound zero hangs together. */
const MOST_BROKEN = 0.3;
/** Fewer zeros tell nothing. */
const FEWEST = 4;
/** That a 1 is what is left of a 4. */
const WAS_FOUR = 0.35;
/** Of one text: more ones are looked at one at a time. */
const MOST_TEXTS = 8;

/** `pieces`: of each zero, how many pieces its ink falls into. */
export function areHairlinesBroken(pieces: readonly number[]): boolean {
  return pieces.length >= FEWEST && pieces.filter((count) => count > 1).length > MOST_BROKEN * pieces.length;
}

export function withLostStrokes(read: Candidates): Candidates {
  const sums = new Map<string, number>();
  for (const { text, p } of read) {
    for (const [other, share] of textsBehind(text)) sums.set(other, (sums.get(other) ?? 0) + p * share);
  }
  return [...sums].map(([text, p]) => ({ text, p })).sort((a, b) => b.p - a.p);
}

function textsBehind(text: string): (readonly [text: string, share: number])[] {
  let texts: (readonly [string, number])[] = [['', 1]];
  for (const sign of text) {
    texts = texts.flatMap(([before, share]) =>
      sign === '1'
        ? [[`${before}1`, share * (1 - WAS_FOUR)] as const, [`${before}4`, share * WAS_FOUR] as const]
        : [[before + sign, share] as const],
    );
    texts = texts.sort(([, a], [, b]) => b - a).slice(0, MOST_TEXTS);
  }
  return texts;
}
