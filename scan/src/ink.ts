// What of a picture is ink: darker than its surroundings, so that a shadow over the page does not matter.

import { type Grey, integral, sumIn } from './picture.js';

/** 1 where there is ink. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** `share` of the brightness around a point below which it is ink. */
export function inkOf(picture: Grey, share: number): Ink {
  const { width, height, data } = picture;
  const sums = integral(picture);
  const reach = Math.max(8, Math.round(width / 60));
  const result = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const y0 = Math.max(0, y - reach);
    const y1 = Math.min(height, y + reach + 1);
    for (let x = 0; x < width; x++) {
      const x0 = Math.max(0, x - reach);
      const x1 = Math.min(width, x + reach + 1);
      const mean = sumIn(sums, width, x0, y0, x1, y1) / ((x1 - x0) * (y1 - y0));
      if (data[y * width + x]! < mean * share) result[y * width + x] = 1;
    }
  }
  return { width, height, data: result };
}
