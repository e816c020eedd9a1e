// The parts of a packed workbook, changed one by one; what is not touched keeps its bytes.

import { strToU8, unzipSync, zipSync } from 'fflate';
import { partText } from '../readers/xml-walk.js';

export interface Container {
  /** Undefined where there is no such part. */
  bytes(path: string): Uint8Array | undefined;
  text(path: string): string | undefined;
  put(path: string, text: string): void;
  /** `xl/comments{n}.xml` with the first number that is free. */
  freePath(before: string, after: string): string;
  pack(): Uint8Array;
}

/** Any instant will do, so that the same workbook has the same bytes; zip knows none before 1980. */
const MADE = new Date(2021, 8, 26);

/** `bytes` are within the limits of packed files. @throws where the container is damaged */
export function openContainer(bytes: Uint8Array): Container {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const key = (path: string) => path.replaceAll('\\', '/').toLowerCase();
  const names = new Map([...parts.keys()].map((name) => [key(name), name]));
  const nameOf = (path: string) => names.get(key(path)) ?? path;
  return {
    bytes: (path) => parts.get(nameOf(path)),
    text(path) {
      const part = parts.get(nameOf(path));
      return part && partText(part);
    },
    put(path, text) {
      names.set(key(path), nameOf(path));
      parts.set(nameOf(path), strToU8(text));
    },
    freePath(before, after) {
      for (let n = 1; ; n++) {
        const path = `${before}${n}${after}`;
        if (!names.has(key(path))) return path;
      }
    },
    pack: () => zipSync(Object.fromEntries(parts), { mtime: MADE }),
  };
}
