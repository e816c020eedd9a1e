// The reader of scans, a package of its own: what is asked of it, and what it gives.

import type { Recognition } from '../diagnostic/recognition.js';
import type { Unreadable } from '../document/document.js';
import type { Bitmap } from '../readers/pdf/pictures.js';
import type { Bytes } from '../readers/zip/packed.js';
import type { ScanForm } from './forms.js';

export interface ReadFigure extends Omit<Recognition, 'picture'> {
  readonly id: string;
  readonly text: string;
}

interface ReadTable {
  readonly form: ScanForm;
  readonly table: { readonly id: string };
  /** A row of the form without any is not there. */
  readonly figures: ReadonlyMap<string, ReadFigure>;
  /** Rows that the form does not have. `below`: the row of the form that stands above it, if one does. */
  readonly foreign: readonly { readonly label: string; readonly below: string | undefined }[];
}

export interface Reading {
  /** Of one of the forms given. */
  readonly tables: readonly ReadTable[];
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

/** What the cells of the pictures may say: plain data, which only the reader of scans knows more of. */
interface Seen {
  readonly unread: Reading['unread'];
}

export interface Extra extends Concluder {
  /** `tell` is told of lines as they are read. */
  openScanner(tell?: (lines: number) => void): Promise<{
    see(pages: readonly Page[], forms: readonly ScanForm[]): Promise<Seen>;
    close(): Promise<void>;
  }>;
}

export interface Concluder {
  /** What the sums say of it, and a person; `forms` are those that it was seen with. */
  conclude(seen: Seen, forms: readonly ScanForm[], answers: Answers): Reading;
  /** Of a figure, as PNG. */
  pictureOf(figure: ReadFigure): Uint8Array;
}

/** Pictures of one report. */
export interface Pictures {
  /** Those that stand in a text, or the pages of files: of a PDF those `wanted`, or all. */
  readonly embedded: readonly Uint8Array[];
  readonly files: readonly Bytes[];
  readonly wanted: readonly number[] | undefined;
}

/** `pages`: how many there were. Undefined where there is no picture. */
export type Look =
  | { readonly seen: Seen; readonly pages: number }
  | { readonly unreadable: Unreadable }
  | undefined;

/** Looks where there is time and room for it. */
export interface ScanReader extends Concluder {
  look(pictures: Pictures): Promise<Look>;
}
