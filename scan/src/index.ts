// Reads the tables of a scanned report, offline: the part of gov-report that is installed beside it.

import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type Scanner, scannerWith } from './scanner.js';

export { PictureRefused, type Refusal } from './decode.js';
export type { Equation, Form, FormCell, FormTable, Term } from './form.js';
export {
  type Answers,
  conclude,
  type How,
  type ReadFigure,
  type Reading,
  type ReadTable,
  type Seen,
} from './read.js';
export type { Bitmap, Scanner } from './scanner.js';
export { pictureOf } from './show.js';
export type { Spelling } from './spell.js';

/** More take more memory. */
const MOST_THREADS = 2;

/** Loads the model, which takes a second or two; `tell` is told of lines as they are read. */
export async function openScanner(tell?: (lines: number) => void): Promise<Scanner> {
  const file = (name: string) => readFile(new URL(name, import.meta.url));
  const [weights, characters, wasm] = await Promise.all([
    file('./recognition.onnx'),
    file('./characters.txt'),
    file('./engine.wasm'),
  ]);
  const threads = {
    count: Math.min(MOST_THREADS, availableParallelism()),
    script: new URL('./engine.mjs', import.meta.url).href,
  };
  return scannerWith({ weights, characters: characters.toString('utf8'), wasm, threads }, tell);
}
