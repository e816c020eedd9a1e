// The reader of scans, a package of its own: found where it is installed beside the program, and what it gives.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Recognition } from '../../diagnostic/recognition.js';
import type { FormCell } from '../../forms/layout.js';
import type { Bitmap } from '../../readers/pdf/pictures.js';

export interface ScanForm {
  readonly id: string;
  readonly tables: readonly {
    readonly id: string;
    readonly cells: readonly FormCell[];
    readonly rows: number;
    readonly columns: number;
  }[];
  /** Each adds up to 0. */
  readonly equations: readonly (readonly { readonly id: string; readonly sign: 1 | -1 }[])[];
}

export interface ReadFigure extends Omit<Recognition, 'picture'> {
  readonly text: string;
}

export interface Reading {
  /** Of one of the forms given. */
  readonly tables: readonly {
    readonly form: ScanForm;
    readonly table: { readonly id: string };
    readonly figures: ReadonlyMap<string, ReadFigure>;
  }[];
}

interface Extra {
  openScanner(): Promise<{
    read(pages: readonly (Uint8Array | Bitmap)[], forms: readonly ScanForm[]): Promise<Reading>;
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
