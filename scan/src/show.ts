// The picture of a cell, for a person who has to look.

import { PNG } from 'pngjs';
import type { ReadFigure } from './read.js';

/** As a PNG file. */
export function pictureOf({ picture: { width, height, data } }: ReadFigure): Uint8Array {
  const image = new PNG({ width, height, colorType: 0, inputColorType: 0, inputHasAlpha: false });
  image.data = Buffer.from(data);
  return PNG.sync.write(image, { colorType: 0, inputColorType: 0, inputHasAlpha: false });
}
