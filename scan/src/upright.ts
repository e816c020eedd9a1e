// How far a page was turned when it was scanned: long runs of ink fall into few lines where the angle is right.

import type { Ink } from './ink.js';

const MOST_DEGREES = 5;
const RADIANS = Math.PI / 180;

/** The middle of a piece of a run; all pieces are of one length. */
interface Piece {
  readonly x: number;
  readonly y: number;
}

/** In radians, by which the page has to be turned clockwise to be upright. */
export function leanOf(ink: Ink): number {
  const pieces = piecesOf(ink, Math.round(ink.width / 90));
  let best = 0;
  for (const step of [0.25, 0.05, 0.01]) {
    const reach = step === 0.25 ? MOST_DEGREES : step * 6;
    const candidates = range(best - reach, best + reach, step);
    best = candidates.reduce((a, b) => (sharpness(pieces, b, ink) > sharpness(pieces, a, ink) ? b : a), best);
  }
  return -best * RADIANS;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
}

function sharpness(pieces: readonly Piece[], degrees: number, { width, height }: Ink): number {
  const slope = Math.tan(degrees * RADIANS);
  const lines = new Float64Array(height + 2 * Math.ceil(width * Math.tan(MOST_DEGREES * 1.5 * RADIANS)));
  const offset = (lines.length - height) / 2;
  for (const { x, y } of pieces) {
    const at = Math.round(y - (x - width / 2) * slope + offset);
    if (at >= 0 && at < lines.length) lines[at]!++;
  }
  return lines.reduce((sum, weight) => sum + weight * weight, 0);
}

function piecesOf({ width, height, data }: Ink, length: number): Piece[] {
  const pieces: Piece[] = [];
  for (let y = 0; y < height; y++) {
    let start = -1;
    for (let x = 0; x <= width; x++) {
      const isInk = x < width && data[y * width + x] === 1;
      if (isInk && start < 0) start = x;
      if (isInk || start < 0) continue;
      for (let from = start; from + length <= x; from += length) pieces.push({ x: from + length / 2, y });
      start = -1;
    }
  }
  return pieces;
}
