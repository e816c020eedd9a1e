// A limit that a file exceeds, told from however deep inside.

import type { Bound } from '../document/document.js';

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
