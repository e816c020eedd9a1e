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

  get(key: K): V | undefined {
    const at = this.#keys.indexOf(key);
    return at < 0 ? undefined : this.#values[at];
  }

  set(key: K, value: V): void {
    if (this.#keys.includes(key)) return;
    this.#keys[this.#next] = key;
    this.#values[this.#next] = value;
    this.#next = (this.#next + 1) % KEPT;
  }
}
