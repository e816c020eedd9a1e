// A zip archive as a folder: its files have paths below it (`reports.zip/county/a.html`) and are read one at a time.

import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { isArchiveName } from '../../readers/file-names.js';
import { LIMITS } from '../../readers/limits.js';
import { sourceOf, type ZipSource } from '../../readers/zip/directory.js';
import { type Bytes, packedOf } from '../../readers/zip/packed.js';

type Opened = ReturnType<typeof packedOf>;

/** The archive at a path, which may lie in another one; undefined for anything else. */
export function openPacked(path: string): Opened {
  const levels = levelsOf(path);
  if (levels.length === 0 || levels.join('/') !== path) return undefined;
  return opened(levels);
}

/** A file in an archive; undefined where the path leads through none. */
export function readPacked(path: string): Bytes | undefined {
  const levels = levelsOf(path);
  const archive = isArchiveName(path) ? levels.slice(0, -1) : levels;
  if (archive.length === 0) return undefined;
  const packed = opened(archive);
  if (!packed) return undefined;
  return 'unreadable' in packed ? packed : packed.read(path.slice(archive.join('/').length + 1));
}

/** The file on disk that a path leads to or through. */
export function fileBehind(path: string): string {
  return levelsOf(path)[0] ?? path;
}

/** `a.zip/b/c.zip/d.html`: `a.zip`, `b/c.zip`. A folder on disk may have such a name, too. */
function levelsOf(path: string): string[] {
  const levels: string[] = [];
  let level: string[] = [];
  for (const part of path.split('/')) {
    level.push(part);
    if (!isArchiveName(part) || (levels.length === 0 && !isFile(level.join('/')))) continue;
    levels.push(level.join('/'));
    level = [];
  }
  return levels;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Files come archive by archive: the last ones stay known, one for each level. */
const known = new Map<string, Opened>();

function opened(levels: readonly string[]): Opened {
  const { mtimeMs, size } = statSync(levels[0]!);
  const key = [mtimeMs, size, ...levels].join('/');
  const before = known.get(key);
  if (before) return before;
  const packed = openLevels(levels);
  if (known.size >= LIMITS.packed.levels) known.delete(known.keys().next().value!);
  known.set(key, packed);
  return packed;
}

function openLevels(levels: readonly string[]): Opened {
  const { levels: limit } = LIMITS.packed;
  if (levels.length > limit)
    return { unreadable: { kind: 'too-large', what: 'nesting', found: levels.length, limit } };
  if (levels.length === 1) {
    const source = fileSource(levels[0]!);
    // What reads files says why there is none.
    return source && packedOf(source, inflate);
  }
  const outer = opened(levels.slice(0, -1));
  if (!outer || 'unreadable' in outer) return outer;
  const inner = outer.read(levels.at(-1)!);
  return 'unreadable' in inner ? inner : packedOf(sourceOf(inner.bytes), inflate);
}

/** Opened for each part that is asked for: nothing stays open. */
function fileSource(path: string): ZipSource | undefined {
  const using = <T>(work: (descriptor: number) => T): T => {
    const descriptor = openSync(path, 'r');
    try {
      return work(descriptor);
    } finally {
      closeSync(descriptor);
    }
  };
  try {
    const status = using((descriptor) => fstatSync(descriptor));
    if (!status.isFile()) return undefined;
    return {
      size: status.size,
      read: (start, length) =>
        using((descriptor) => {
          if (start < 0 || start + length > status.size) throw new RangeError(path);
          const bytes = Buffer.allocUnsafe(length);
          for (let read = 0; read < length; ) {
            const more = readSync(descriptor, bytes, read, length - read, start + read);
            if (more === 0) throw new RangeError(path);
            read += more;
          }
          return bytes;
        }),
    };
  } catch {
    return undefined;
  }
}

/** Asked for here, as few runs read an archive. */
function inflate(data: Uint8Array, size: number): Uint8Array {
  const { inflateRawSync } = process.getBuiltinModule('node:zlib');
  return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
}
