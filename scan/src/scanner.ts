// Reads the pictures of a report with a model, wherever that came from: in Node or in a browser.

import { decode } from './decode.js';
import type { Form } from './form.js';
import { type Grey, greyOf } from './picture.js';
import { type Seen, see } from './read.js';
import { type Model, openRecogniser } from './recogniser.js';

/** Decoded already: four bytes a point, red, green, blue and how much it covers. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Scanner {
  /**
   * The pages of one report in their order: pictures as files (JPEG, PNG, TIFF), or decoded already.
   * @throws {PictureRefused} where one cannot be decoded
   */
  see(pages: readonly (Uint8Array | Bitmap)[], forms: readonly Form[]): Promise<Seen>;
  /** Gives back what the model takes of memory. */
  close(): Promise<void>;
}

/** `tell` is told of lines as they are read. */
export async function scannerWith(model: Model, tell?: (lines: number) => void): Promise<Scanner> {
  const recogniser = await openRecogniser(model, tell);
  return {
    see: (pages, forms) => see(pages.flatMap(greyPages), forms, recogniser),
    close: () => recogniser.close(),
  };
}

function greyPages(page: Uint8Array | Bitmap): Grey[] {
  return page instanceof Uint8Array ? decode(page) : [greyOf(page.data, page.width, page.height)];
}
