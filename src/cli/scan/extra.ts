// The reader of scans, a package of its own: found where it is installed beside the program, and what it gives.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Recognition } from '../../diagnostic/recognition.js';
import type { Bitmap } from '../../readers/pdf/pictures.js';
import type { ScanForm } from './forms.js';

export interface ReadFigure extends Omit<Recognition, 'picture'> {
  readonly id: string;
  readonly text: string;
}

export interface Reading {
  /** Of one of the forms given. */
  readonly tables: readonly {
    readonly form: ScanForm;
    readonly table: { readonly id: string };
    readonly figures: ReadonlyMap<string, ReadFigure>;
  }[];
  /** Pages, from 0, of which not all was read. */
  readonly unread: readonly number[];
  /** Lines of text above the first table. */
  readonly head: readonly { readonly text: string; readonly p: number }[];
  /** Sums that do not hold. */
  readonly failing: ScanForm['equations'];
}

/** What a person says of figures, by the ids of their cells. */
export type Answers = ReadonlyMap<string, string>;

/** A picture as a file, or decoded. */
export type Page = Uint8Array | Bitmap;

export interface Extra {
  openScanner(): Promise<{
    read(pages: readonly Page[], forms: readonly ScanForm[], answers: Answers): Promise<Reading>;
  }>;
  /** Of a figure, as PNG. */
  pictureOf(figure: ReadFigure): Uint8Array;
}

/** By name where it is installed, and in the folder of the sources, where it is built. */
const PLACES = ['gov-report-scan', '../scan'];

/** Undefined where it is not installed. */
export function findExtra(): Extra | undefined {
  const ask = createRequire(join(import.meta.dirname, 'start.cjs'));
  for (const place of PLACES) {
    try {
      return ask(ask.resolve(place));
    } catch {
      // Not there, or not built.
    }
  }
  return undefined;
}
