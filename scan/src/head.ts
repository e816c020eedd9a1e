// The lines of text at the head of a report: what stands above its first ruled table.

import { inkBox, lineOf } from './crop.js';
import type { Ink } from './ink.js';
import type { Box, Grey } from './picture.js';

/** A title stands within the first lines. */
const MOST_LINES = 6;
/** Of a line, as shares of the page's width. */
const [LOWEST, HIGHEST] = [1 / 110, 1 / 20];
/** Points in a row that may be noise, as a share of the width. */
const NOISE = 1 / 400;

/** Each as the model wants it. `end`: where the first table begins. */
export function headLines(picture: Grey, ink: Ink, end: number): Grey[] {
  return linesAbove(ink, end)
    .flatMap((line) => inkBox(ink, line) ?? [])
    .slice(0, MOST_LINES)
    .map((box) => lineOf(picture, ink, box, box.height));
}

function linesAbove({ width, data }: Ink, end: number): Box[] {
  const lines: Box[] = [];
  let top = -1;
  for (let y = 0; y <= end; y++) {
    const isInked = y < end && countOf(data.subarray(y * width, (y + 1) * width)) > width * NOISE;
    if (isInked && top < 0) top = y;
    if (isInked || top < 0) continue;
    const height = y - top;
    const around = Math.round(height / 5);
    if (height >= width * LOWEST && height <= width * HIGHEST && top >= around)
      lines.push({ x: 0, y: top - around, width, height: Math.min(height + 2 * around, end - top + around) });
    top = -1;
  }
  return lines;
}

function countOf(bits: Uint8Array): number {
  let count = 0;
  for (const bit of bits) count += bit;
  return count;
}
