// What browsers of offices lack that the core, its libraries and the page call: Chromium 86 to 109, Firefox 102, Safari 14.

function give(target: object, methods: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(methods)) {
    if (name in target) continue;
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

interface Indexed<T> {
  readonly length: number;
  readonly [index: number]: T;
}

function at<T>(this: Indexed<T>, index: number): T | undefined {
  const from = Math.trunc(index) || 0;
  return this[from < 0 ? this.length + from : from];
}

function findLast<T>(this: readonly T[], test: (item: T, index: number) => unknown): T | undefined {
  for (let i = this.length - 1; i >= 0; i--) if (test(this[i]!, i)) return this[i];
  return undefined;
}

function findLastIndex<T>(this: readonly T[], test: (item: T, index: number) => unknown): number {
  for (let i = this.length - 1; i >= 0; i--) if (test(this[i]!, i)) return i;
  return -1;
}

give(Object, {
  hasOwn: Function.prototype.call.bind(Object.prototype.hasOwnProperty),
});
give(Array.prototype, {
  at,
  findLast,
  findLastIndex,
  toSorted<T>(this: readonly T[], order?: (a: T, b: T) => number) {
    return [...this].sort(order);
  },
  toReversed<T>(this: readonly T[]) {
    return [...this].reverse();
  },
});
give(String.prototype, { at });
give(Object.getPrototypeOf(Uint8Array.prototype) as object, { at, findLast, findLastIndex });
give(Promise, {
  withResolvers() {
    let [resolve, reject]: ((value: unknown) => void)[] = [];
    const promise = new Promise((yes, no) => {
      [resolve, reject] = [yes, no];
    });
    return { promise, resolve, reject };
  },
  try: (work: (...args: unknown[]) => unknown, ...args: unknown[]) =>
    new Promise((resolve) => {
      resolve(work(...args));
    }),
});
give(globalThis, { structuredClone: cloned });
// The worker has no document. Where dialogs are unknown elements, the style sheet puts one that is open before the page.
if (typeof document !== 'undefined') {
  give(Object.getPrototypeOf(document.createElement('dialog')) as object, {
    showModal(this: HTMLElement) {
      this.setAttribute('open', '');
      this.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    },
    close(this: HTMLElement) {
      this.removeAttribute('open');
      this.dispatchEvent(new Event('close'));
    },
  });
}

/** Plain data and bytes, as all that is cloned here. */
function cloned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(cloned) as T;
  if (value instanceof ArrayBuffer) return value.slice(0) as T;
  if (ArrayBuffer.isView(value)) return (value as unknown as Uint8Array).slice() as T;
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, cloned(one)])) as T;
  if (value instanceof Set) return new Set([...value].map(cloned)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cloned(one)])) as T;
}
