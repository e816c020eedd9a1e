// The parts of a packed workbook, changed one by one; what is not touched keeps its bytes.

import { LIMITS } from '../readers/limits.js';
import { partText } from '../readers/xml/walk.js';
import { keyOf, openArchive, packArchive } from '../readers/zip/archive.js';

export interface Container {
  /** Undefined where there is no such part. */
  bytes(path: string): Uint8Array | undefined;
  text(path: string): string | undefined;
  put(path: string, text: string): void;
  /** `xl/comments{n}.xml` with the first number that is free. */
  freePath(before: string, after: string): string;
  pack(): Uint8Array;
}

/** `bytes` were read as a workbook before. @throws where the container is damaged */
export function openContainer(bytes: Uint8Array): Container {
  const archive = openArchive(bytes, LIMITS.zip);
  const changed = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  const read = (path: string) => changed.get(keyOf(path))?.bytes ?? archive.read(path);
  const names = new Map(archive.names.map((name) => [keyOf(name), name]));
  return {
    bytes: read,
    text(path) {
      const part = read(path);
      return part && partText(part);
    },
    put(path, text) {
      const name = names.get(keyOf(path)) ?? path;
      changed.set(keyOf(path), { name, bytes: new TextEncoder().encode(text) });
    },
    freePath(before, after) {
      for (let n = 1; ; n++) {
        const path = `${before}${n}${after}`;
        if (!names.has(keyOf(path)) && !changed.has(keyOf(path))) return path;
      }
    },
    pack: () =>
      packArchive(
        new Map([
          ...archive.names.map((name) => [name, read(name)!] as const),
          ...[...changed.values()].map(({ name, bytes }) => [name, bytes] as const),
        ]),
      ),
  };
}
