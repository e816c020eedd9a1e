// Print whose thin strokes may be lost, as in black and white: what looks like a 1 may be a 4.

import type { Candidates } from './figure.js';
import type { Grey } from './picture.js';

/** A sound zero hangs together. */
const MOST_BROKEN = 0.3;
/** Fewer zeros tell nothing. */
const FEWEST = 4;
/** That a 1 is what is left of a 4. */
const WAS_FOUR = 0.25;
/** Of one text: more ones are looked at one at a time. */
const MOST_TEXTS = 8;
/** Of one figure. */
const KEPT = 16;

/** Of the points that are no paper, those between black and white: the edges of strokes, where there are shades. */
const FEWEST_SHADES = 0.15;
const [BLACK, WHITE] = [40, 215];

/** A fax, or a scan in black and white. */
export function isBilevel({ data }: Grey): boolean {
  let [black, shades] = [0, 0];
  for (const value of data) {
    if (value < BLACK) black++;
    else if (value < WHITE) shades++;
  }
  return shades < FEWEST_SHADES * (black + shades);
}

/** `pieces`: of each zero, how many pieces its ink falls into. */
export function areHairlinesBroken(pieces: readonly number[]): boolean {
  return pieces.length >= FEWEST && pieces.filter((count) => count > 1).length > MOST_BROKEN * pieces.length;
}

export function withLostStrokes(read: Candidates): Candidates {
  const sums = new Map<string, number>();
  for (const { text, p } of read) {
    for (const [other, share] of textsBehind(text)) sums.set(other, (sums.get(other) ?? 0) + p * share);
  }
  return [...sums]
    .map(([text, p]) => ({ text, p }))
    .sort((a, b) => b.p - a.p)
    .slice(0, KEPT);
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
