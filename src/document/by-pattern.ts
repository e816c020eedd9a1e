// Remembers something of rows by their pattern: by its number, as objects are found in a map several times slower.

import type { RowPattern } from './document.js';

/** A power of two, more than the patterns in use at a time. */
const ROOM = 8192;

/** Of two patterns that come to one place the later one is known. */
export class ByPattern<V> {
  readonly #patterns = new Array<RowPattern | undefined>(ROOM).fill(undefined);
  readonly #values = new Array<V | undefined>(ROOM).fill(undefined);

  get(pattern: RowPattern): V | undefined {
    const at = pattern.number & (ROOM - 1);
    return this.#patterns[at] === pattern ? this.#values[at] : undefined;
  }

  set(pattern: RowPattern, value: V): void {
    const at = pattern.number & (ROOM - 1);
    this.#patterns[at] = pattern;
    this.#values[at] = value;
  }
}
