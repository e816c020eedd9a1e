// Remembers what was worked out of the last objects that were asked about.

/** Enough for a report and the one that it is held against. */
const KEPT = 4;

/**
 * In place of a `WeakMap` where thousands of objects pass by: that one keeps its values until the next full garbage
 * collection, and whatever they hold with them, which costs more than all the rest.
 */
export class Latest<K extends object, V> {
  readonly #keys: (K | undefined)[] = new Array<K | undefined>(KEPT).fill(undefined);
  readonly #values: (V | undefined)[] = new Array<V | undefined>(KEPT).fill(undefined);
  #next = 0;

  /** What is known of the key; made where it is not. */
  get(key: K, make: (key: K) => V): V {
    const at = this.#keys.indexOf(key);
    if (at >= 0) return this.#values[at]!;
    const value = make(key);
    this.#keys[this.#next] = key;
    this.#values[this.#next] = value;
    this.#next = (this.#next + 1) % KEPT;
    return value;
  }
}
