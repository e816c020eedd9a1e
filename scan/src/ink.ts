// What of a picture is ink: darker than its surroundings, so that a shadow over the page does not matter.

import type { Grey } from './picture.js';

/** 1 where there is ink. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** `share` of the brightness around a point below which it is ink. */
export function inkOf({ width, height, data }: Grey, share: number): Ink {
  const reach = Math.max(8, Math.round(width / 60));
  const result = new Uint8Array(width * height);
  /** Of each column, over the rows around the one that is looked at. */
  const sums = new Uint32Array(width);
  const addRow = (y: number, sign: 1 | -1) => {
    for (let x = 0; x < width; x++) sums[x]! += sign * data[y * width + x]!;
  };
  for (let y = 0; y < Math.min(reach, height); y++) addRow(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + reach < height) addRow(y + reach, 1);
    if (y - reach > 0) addRow(y - reach - 1, -1);
    const rows = Math.min(height, y + reach + 1) - Math.max(0, y - reach);
    let sum = 0;
    for (let x = -reach; x < width; x++) {
      if (x + reach < width) sum += sums[x + reach]!;
      if (x - reach > 0) sum -= sums[x - reach - 1]!;
      if (x < 0) continue;
      const columns = Math.min(width, x + reach + 1) - Math.max(0, x - reach);
      if (data[y * width + x]! < (sum / (rows * columns)) * share) result[y * width + x] = 1;
    }
  }
  return { width, height, data: result };
}
