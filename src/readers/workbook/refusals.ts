// Why the reading of a workbook ends, from however deep inside: limits, and a password.

import type { Bound } from '../../document/document.js';

/** A report has one to ten sheets, each of some hundred cells. */
export const MOST_SHEETS = 256;
export const MOST_CELLS = 1_000_000;

export class Exceeded extends Error {
  readonly what: Bound;
  readonly found: number;
  readonly limit: number;

  constructor(what: Bound, found: number, limit: number) {
    super(`${what}: ${found} > ${limit}`);
    this.what = what;
    this.found = found;
    this.limit = limit;
  }
}

/** The content is there only for who knows the password. */
export class Encrypted extends Error {}
