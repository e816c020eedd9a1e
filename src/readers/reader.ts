// What a reader gets, and what it makes of it.

import type { ReadResult } from '../document/document.js';
import type { Compound } from './compound.js';
import type { Limits } from './limits.js';
import type { Archive } from './zip/archive.js';

export interface Input {
  readonly path: string;
  /** What the name says, which is right only within a family: `xlsm` of `xlsx`. */
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}

/** @throws where the file is damaged, `Refused` for another reason */
export type Reader = (input: Input) => ReadResult | Promise<ReadResult>;

/** The file is a zip archive, opened within the limits. */
export type ZipReader = (input: Input, archive: Archive) => ReadResult | Promise<ReadResult>;

/** The file is a compound file of the old Office. */
export type OleReader = (input: Input, compound: Compound) => ReadResult | Promise<ReadResult>;
