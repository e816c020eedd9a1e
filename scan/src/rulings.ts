// Ruled lines of an upright page: long straight runs of ink, and the tables that they make where they meet.

import type { Ink } from './ink.js';
import type { Box, Direction } from './picture.js';

/** Where a table stands, and the middles of its lines in points of the page. */
export interface Frame extends Box {
  /** Of lines from side to side, or part of the way. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A line may be broken by this many points. */
const GAP = 4;

export function framesOf(ink: Ink): Frame[] {
  const { width, height } = ink;
  const across = longRuns(ink, Math.round(width / 30), 'across');
  const down = longRuns(ink, Math.round(width / 46), 'down');
  const both = across.map((value, i) => value | down[i]!);
  return piecesOf({ width, height, data: both })
    .filter((box) => box.width > width * 0.3 && box.height > width / 40)
    .map((box) => ({
      ...box,
      rows: middles(profile(across, width, box, 'across'), box.width * 0.15).map((at) => at + box.y),
      columns: middles(profile(down, width, box, 'down'), width / 50).map((at) => at + box.x),
    }))
    .filter(({ rows, columns }) => rows.length > 2 && columns.length > 1)
    .sort((a, b) => a.y - b.y);
}

/** The points of runs of at least `shortest`, with their gaps. */
function longRuns({ width, height, data }: Ink, shortest: number, direction: Direction): Uint8Array {
  const [lines, points] = direction === 'across' ? [height, width] : [width, height];
  const [lineStep, step] = direction === 'across' ? [width, 1] : [1, width];
  const result = new Uint8Array(width * height);
  for (let line = 0; line < lines; line++) {
    const base = line * lineStep;
    let start = -1;
    let last = -1;
    for (let at = 0; at <= points + GAP; at++) {
      if (at < points && data[base + at * step] === 1) {
        if (start < 0) start = at;
        last = at;
      } else if (start >= 0 && at - last > GAP) {
        if (last - start + 1 >= shortest) {
          for (let i = start; i <= last; i++) result[base + i * step] = 1;
        }
        start = -1;
      }
    }
  }
  return result;
}

/** What hangs together, looked at with half of the sharpness, and with a point between counted as touching. */
function piecesOf({ width, height, data }: Ink): Box[] {
  const [w, h] = [width >> 1, height >> 1];
  const isSet = new Uint8Array(w * h);
  for (let y = 0; y < h * 2; y++) {
    for (let x = 0; x < w * 2; x++) if (data[y * width + x] === 1) isSet[(y >> 1) * w + (x >> 1)] = 1;
  }
  const pieces: Box[] = [];
  const stack: number[] = [];
  for (let i = 0; i < isSet.length; i++) {
    if (isSet[i] !== 1) continue;
    let [left, right, top, bottom] = [w, 0, h, 0];
    isSet[i] = 2;
    stack.push(i);
    while (stack.length > 0) {
      const at = stack.pop()!;
      const [x, y] = [at % w, Math.floor(at / w)];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (let dy = -2; dy <= 2; dy++) {
        for (let dx = -2; dx <= 2; dx++) {
          const [nx, ny] = [x + dx, y + dy];
          if (nx < 0 || ny < 0 || nx >= w || ny >= h || isSet[ny * w + nx] !== 1) continue;
          isSet[ny * w + nx] = 2;
          stack.push(ny * w + nx);
        }
      }
    }
    pieces.push({
      x: left * 2,
      y: top * 2,
      width: (right - left + 1) * 2,
      height: (bottom - top + 1) * 2,
    });
  }
  return pieces;
}

function profile(mask: Uint8Array, width: number, box: Box, direction: Direction): number[] {
  const sums = new Array<number>(direction === 'across' ? box.height : box.width).fill(0);
  for (let y = 0; y < box.height; y++) {
    for (let x = 0; x < box.width; x++) {
      if (mask[(box.y + y) * width + box.x + x] === 1) sums[direction === 'across' ? y : x]!++;
    }
  }
  return sums;
}

/**
 * Of the places where the profile, taken over three points, reaches `least`: one line may be a few points thick. Of places
 * too near to each other for two lines the heaviest: a stroke of a label may stand beside a line.
 */
function middles(sums: readonly number[], least: number): number[] {
  const found: { middle: number; weight: number }[] = [];
  const near = (i: number) => Math.max(sums[i - 1] ?? 0, sums[i] ?? 0, sums[i + 1] ?? 0);
  for (let i = 0; i < sums.length; i++) {
    if (near(i) < least) continue;
    let [weight, moment] = [0, 0];
    for (; i < sums.length && near(i) >= least; i++) {
      weight += sums[i]!;
      moment += sums[i]! * i;
    }
    const middle = Math.round(moment / weight);
    const last = found.at(-1);
    if (!last || middle - last.middle > 7) found.push({ middle, weight });
    else if (weight > last.weight) found[found.length - 1] = { middle, weight };
  }
  return found.map(({ middle }) => middle);
}
