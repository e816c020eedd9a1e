// A zip archive as a folder: its files have paths below it (`reports.zip/county/a.html`) and are read one at a time.

import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Unreadable } from '../../document/document.js';
import { documentParts, hasReportExtension } from '../../readers/index.js';
import { LIMITS } from '../../readers/limits.js';
import { refusalOf } from '../../readers/refused.js';
import { readDirectory, sourceOf, type ZipEntry, type ZipSource } from '../../readers/zip/directory.js';
import { checkSizes, unpackEntry } from '../../readers/zip/entry.js';
import { isForeignName } from './foreign-names.js';

type Bytes = { readonly bytes: Uint8Array } | { readonly unreadable: Unreadable };

export interface Packed {
  /** Names of the files below, in their order: reports and archives only. */
  readonly names: readonly string[];
  /** Entries that cannot be reports, with the reason. */
  readonly refused: readonly { readonly name: string; readonly unreadable: Unreadable }[];
  read(name: string): Bytes;
}

export function isArchiveName(path: string): boolean {
  return /\.zip$/iu.test(path);
}

/** The archive at a path, which may lie in another one; undefined for anything else. */
export function openPacked(path: string): Packed | { readonly unreadable: Unreadable } | undefined {
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
const known = new Map<string, ReturnType<typeof openPacked>>();

function opened(levels: readonly string[]): ReturnType<typeof openPacked> {
  const { mtimeMs, size } = statSync(levels[0]!);
  const key = [mtimeMs, size, ...levels].join('/');
  const before = known.get(key);
  if (before) return before;
  const packed = openLevels(levels);
  if (known.size >= LIMITS.packed.levels) known.delete(known.keys().next().value!);
  known.set(key, packed);
  return packed;
}

function openLevels(levels: readonly string[]): ReturnType<typeof openPacked> {
  const { levels: limit } = LIMITS.packed;
  if (levels.length > limit)
    return { unreadable: { kind: 'too-large', what: 'nesting', found: levels.length, limit } };
  if (levels.length === 1) return packedOf(fileSource(levels[0]!));
  const outer = opened(levels.slice(0, -1));
  if (!outer || 'unreadable' in outer) return outer;
  const inner = outer.read(levels.at(-1)!);
  return 'unreadable' in inner ? inner : packedOf(sourceOf(inner.bytes));
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

/** Undefined where there is no file, or it is a document; what reads files says why, then. */
function packedOf(source: ZipSource | undefined): ReturnType<typeof openPacked> {
  if (!source) return undefined;
  const entries = readDirectory(source, LIMITS.zip.directoryBytes);
  if (!entries) return { unreadable: { kind: 'damaged', format: 'ZIP' } };
  if (entries.some(({ name }) => documentParts.has(name))) return undefined;
  try {
    checkSizes(entries, source.size, { ...LIMITS.zip, ...LIMITS.packed });
  } catch (error) {
    return { unreadable: refusalOf(error, 'ZIP') };
  }
  const { files, faults } = sorted(entries);
  return {
    names: [...files.keys()].sort(),
    refused: faults,
    read(name) {
      const entry = files.get(name);
      return entry ? unpack(entry, source) : { unreadable: { kind: 'missing' } };
    },
  };
}

/** By their path in the archive: what a folder would show of it. */
function sorted(entries: readonly ZipEntry[]) {
  const files = new Map<string, ZipEntry>();
  const faults: { name: string; unreadable: Unreadable }[] = [];
  for (const entry of entries) {
    const name = entry.name.replaceAll('\\', '/');
    const parts = name.split('/');
    if (name.endsWith('/') || parts.some((part) => part.startsWith('.') && part !== '..' && part !== '.'))
      continue;
    if (isForeignName(name) || !(hasReportExtension(name) || isArchiveName(name))) continue;
    const isOutside =
      parts.some((part) => part === '' || part === '.' || part === '..') || /^[a-z]:/iu.test(name);
    if (isOutside) faults.push({ name, unreadable: { kind: 'packed', fault: 'outside', name } });
    else if (files.has(name)) faults.push({ name, unreadable: { kind: 'packed', fault: 'twice', name } });
    else files.set(name, entry);
  }
  return { files, faults };
}

function unpack(entry: ZipEntry, source: ZipSource): Bytes {
  const { name, size } = entry;
  const limit = isArchiveName(name) ? LIMITS.packed.innerBytes : LIMITS.text.bytes;
  if (size > limit) return { unreadable: { kind: 'too-large', what: 'unpackedBytes', found: size, limit } };
  // Asked for here, as few runs read an archive.
  const { inflateRawSync } = process.getBuiltinModule('node:zlib');
  const inflate = (data: Uint8Array) => inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  try {
    return { bytes: unpackEntry(entry, source, inflate) };
  } catch (error) {
    return { unreadable: refusalOf(error, 'ZIP') };
  }
}
