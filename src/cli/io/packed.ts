// A zip archive as a folder: its files have paths below it (`reports.zip/county/a.html`) and are read one at a time.

import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Unreadable } from '../../document/document.js';
import { hasReportExtension } from '../../readers/formats.js';
import { LARGEST_TEXT } from '../../readers/text.js';
import { readDirectory, type ZipEntry, type ZipSource } from './zip-directory.js';

type Bytes = { readonly bytes: Uint8Array } | { readonly unreadable: Unreadable };

/** Archives in archives, the outermost counted. */
const MOST_LEVELS = 3;
const MOST_ENTRIES = 200_000;
/** Bytes of all entries together. */
const LARGEST_UNPACKED = 8 * 1024 ** 3;
/** Of an archive in an archive: it is held in memory. */
const LARGEST_INNER = 64 * 1024 ** 2;
/** Unpacked over packed: text reaches 30, forms of zeros 100. */
const HIGHEST_RATIO = 400;
/** Below this size a ratio says nothing. */
const SMALL = 1024 ** 2;
const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
const [STORED, DEFLATED] = [0, 8];
/** What tells a document that is a zip archive itself. */
const DOCUMENT_PARTS = new Set([
  'word/document.xml',
  'word/document2.xml',
  'xl/workbook.xml',
  'xl/workbook.bin',
  'content.xml',
]);

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
  if (known.size >= MOST_LEVELS) known.delete(known.keys().next().value!);
  known.set(key, packed);
  return packed;
}

function openLevels(levels: readonly string[]): ReturnType<typeof openPacked> {
  if (levels.length > MOST_LEVELS)
    return { unreadable: { kind: 'too-large', what: 'nesting', found: levels.length, limit: MOST_LEVELS } };
  if (levels.length === 1) return packedOf(fileSource(levels[0]!));
  const outer = opened(levels.slice(0, -1));
  if (!outer || 'unreadable' in outer) return outer;
  const inner = outer.read(levels.at(-1)!);
  return 'unreadable' in inner ? inner : packedOf(bytesSource(inner.bytes));
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

function bytesSource(bytes: Uint8Array): ZipSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    size: bytes.length,
    read(start, length) {
      if (start < 0 || start + length > bytes.length) throw new RangeError('zip');
      return buffer.subarray(start, start + length);
    },
  };
}

/** Undefined where there is no file, or it is a document; what reads files says why, then. */
function packedOf(source: ZipSource | undefined): ReturnType<typeof openPacked> {
  if (!source) return undefined;
  const entries = readDirectory(source);
  if (!entries) return { unreadable: { kind: 'damaged', format: 'ZIP' } };
  if (entries.some(({ name }) => DOCUMENT_PARTS.has(name))) return undefined;
  const refused = refusal(entries, source.size);
  if (refused) return { unreadable: refused };
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

/** Why nothing of the archive is read. */
function refusal(entries: readonly ZipEntry[], size: number): Unreadable | undefined {
  const refuse = (what: 'entries' | 'unpackedBytes' | 'ratio', found: number, limit: number) =>
    ({ kind: 'too-large', what, found, limit }) as const;
  if (entries.length > MOST_ENTRIES) return refuse('entries', entries.length, MOST_ENTRIES);
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > LARGEST_UNPACKED) return refuse('unpackedBytes', unpacked, LARGEST_UNPACKED);
  // Entries that share their bytes are caught by it as well.
  if (unpacked > SMALL && unpacked > size * HIGHEST_RATIO)
    return refuse('ratio', Math.ceil(unpacked / size), HIGHEST_RATIO);
  return undefined;
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
    if (parts[0] === '__MACOSX' || !(hasReportExtension(name) || isArchiveName(name))) continue;
    const isOutside =
      parts.some((part) => part === '' || part === '.' || part === '..') || /^[a-z]:/iu.test(name);
    if (isOutside) faults.push({ name, unreadable: { kind: 'packed', fault: 'outside', name } });
    else if (files.has(name)) faults.push({ name, unreadable: { kind: 'packed', fault: 'twice', name } });
    else files.set(name, entry);
  }
  return { files, faults };
}

function unpack(entry: ZipEntry, source: ZipSource): Bytes {
  const { name, size, packed, method, isEncrypted, checksum, start } = entry;
  const limit = isArchiveName(name) ? LARGEST_INNER : LARGEST_TEXT;
  if (size > limit) return { unreadable: { kind: 'too-large', what: 'unpackedBytes', found: size, limit } };
  if (isEncrypted) return { unreadable: { kind: 'encrypted', format: 'ZIP' } };
  if (method !== STORED && method !== DEFLATED)
    return { unreadable: { kind: 'packed', fault: 'method', name } };
  // Asked for here, as few runs read an archive.
  const { crc32, inflateRawSync } = process.getBuiltinModule('node:zlib');
  try {
    const header = source.read(start, HEADER_LENGTH);
    if (header.readUInt32LE(0) !== HEADER) return DAMAGED;
    const from = start + HEADER_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28);
    const data = source.read(from, packed);
    // Never beyond what the archive states.
    const bytes = method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
    return bytes.length === size && crc32(bytes) === checksum ? { bytes } : DAMAGED;
  } catch {
    return DAMAGED;
  }
}

const DAMAGED: Bytes = { unreadable: { kind: 'damaged', format: 'ZIP' } };
