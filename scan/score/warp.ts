// Pages as they are not read: taken at an angle, bent, turned, or without lines.

import type { Sheet } from './paper.js';

const WARPS = {
  /** The far edge of the page is a fifth shorter. */
  keystone: (x, y) => [0.5 + (x - 0.5) * (1 + 0.22 * (0.5 - y)), y ** 1.1],
  /** The page of a book near its back. */
  curved: (x, y) => [x, y + 0.015 * Math.sin(Math.PI * x)],
  /** A sheet that was folded. */
  waved: (x, y) => [x, y + 0.008 * Math.sin(3 * Math.PI * x)],
  'on its side, mirrored': (x, y) => [y, x],
  'upside down': (x, y) => [1 - x, 1 - y],
} satisfies Record<string, Warp>;

export const SPOILT: Readonly<Record<string, (sheet: Sheet) => Sheet>> = {
  ...Object.fromEntries(
    Object.entries(WARPS).map(([name, warp]) => [name, (sheet: Sheet) => warped(sheet, warp)]),
  ),
  'without lines': withoutLines,
};

/** Where on the page, in shares of width and height, a place of the picture is taken from. */
type Warp = (x: number, y: number) => readonly [x: number, y: number];

function warped({ width, height, data }: Sheet, warp: Warp): Sheet {
  const result = new Uint8Array(data.length).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [sx, sy] = warp(x / width, y / height);
      const [fromX, fromY] = [Math.round(sx * width), Math.round(sy * height)];
      if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) continue;
      const from = (fromY * width + fromX) * 4;
      result.set(data.subarray(from, from + 4), (y * width + x) * 4);
    }
  }
  return { width, height, data: result };
}

/** No character has a stroke of so many points at 150 dpi. */
const LONGEST_STROKE = 40;

function withoutLines({ width, height, data }: Sheet): Sheet {
  const bare = data.slice();
  const erase = (lines: number, points: number, at: (line: number, point: number) => number) => {
    for (let line = 0; line < lines; line++) {
      let start = 0;
      for (let point = 0; point <= points; point++) {
        if (point < points && data[at(line, point) * 4]! < 160) continue;
        if (point - start >= LONGEST_STROKE)
          for (; start < point; start++) bare.fill(255, at(line, start) * 4, at(line, start) * 4 + 4);
        start = point + 1;
      }
    }
  };
  erase(height, width, (y, x) => y * width + x);
  erase(width, height, (x, y) => y * width + x);
  return { width, height, data: bare };
}
