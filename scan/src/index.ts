// Reads the tables of a scanned report, offline: the part of gov-report that is installed beside it.

import { readFile } from 'node:fs/promises';
import { decode } from './decode.js';
import type { Form } from './form.js';
import { type Grey, greyOf } from './picture.js';
import { type Answers, type Reading, readPages } from './read.js';
import { openRecogniser } from './recogniser.js';

export { PictureRefused, type Refusal } from './decode.js';
export type { Equation, Form, FormCell, FormTable, Term } from './form.js';
export type { Answers, How, ReadFigure, Reading, ReadTable } from './read.js';
export { pictureOf } from './show.js';
export type { Spelling } from './spell.js';

/** Decoded already: four bytes a point, red, green, blue and how much it covers. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Scanner {
  /**
   * The pages of one report in their order: pictures as files (JPEG, PNG, TIFF), or decoded already.
   * `answers`: what a person says of figures, by their ids.
   * @throws {PictureRefused} where one cannot be decoded
   */
  read(pages: readonly (Uint8Array | Bitmap)[], forms: readonly Form[], answers?: Answers): Promise<Reading>;
}

/** Loads the model, which takes a second or two. */
export async function openScanner(): Promise<Scanner> {
  const file = (name: string) => readFile(new URL(name, import.meta.url));
  const [weights, characters, wasm] = await Promise.all([
    file('./recognition.onnx'),
    file('./characters.txt'),
    file('./engine.wasm'),
  ]);
  const recogniser = await openRecogniser({ weights, characters: characters.toString('utf8'), wasm });
  return {
    read: (pages, forms, answers) => readPages(pages.flatMap(greyPages), forms, recogniser, answers),
  };
}

function greyPages(page: Uint8Array | Bitmap): Grey[] {
  return page instanceof Uint8Array ? decode(page) : [greyOf(page.data, page.width, page.height)];
}
