// A zip archive as a folder of reports: the names of its files, and each of them when it is asked for.

import type { Unreadable } from '../../document/document.js';
import { isArchiveName, isForeignName, isHidden } from '../file-names.js';
import { documentParts, hasReportExtension, reportExtensions } from '../index.js';
import { LIMITS } from '../limits.js';
import { refusalOf } from '../refused.js';
import { readDirectory, type ZipEntry, type ZipSource } from './directory.js';
import { checkSizes, type Unpack, unpackEntry } from './entry.js';

/** The bytes of a file, or why there are none. */
export type Bytes = { readonly bytes: Uint8Array } | { readonly unreadable: Unreadable };

export interface Packed {
  /** Names of the files below, in their order: reports and archives only. */
  readonly names: readonly string[];
  /** Entries that cannot be reports, with the reason. */
  readonly refused: readonly { readonly name: string; readonly unreadable: Unreadable }[];
  read(name: string): Bytes;
}

/** A folder or an archive without one. */
export const NO_REPORTS: Unreadable = {
  kind: 'folder-empty',
  extensions: reportExtensions.map((extension) => `.${extension}`).join(' '),
};

/** Undefined where it is a document. */
export function packedOf(
  source: ZipSource,
  inflate: Unpack,
): Packed | { readonly unreadable: Unreadable } | undefined {
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
      return entry ? unpack(entry, source, inflate) : { unreadable: { kind: 'missing' } };
    },
  };
}

/** By their path in the archive: what a folder would show of it. */
function sorted(entries: readonly ZipEntry[]) {
  const files = new Map<string, ZipEntry>();
  const faults: { name: string; unreadable: Unreadable }[] = [];
  for (const entry of entries) {
    const name = entry.name.replaceAll('\\', '/');
    if (name.endsWith('/') || isHidden(name) || isForeignName(name)) continue;
    if (!(hasReportExtension(name) || isArchiveName(name))) continue;
    const isOutside =
      name.split('/').some((part) => part === '' || part === '.' || part === '..') || /^[a-z]:/iu.test(name);
    if (isOutside) faults.push({ name, unreadable: { kind: 'packed', fault: 'outside', name } });
    else if (files.has(name)) faults.push({ name, unreadable: { kind: 'packed', fault: 'twice', name } });
    else files.set(name, entry);
  }
  return { files, faults };
}

function unpack(entry: ZipEntry, source: ZipSource, inflate: Unpack): Bytes {
  const { name, size } = entry;
  const limit = isArchiveName(name) ? LIMITS.packed.innerBytes : LIMITS.file.bytes;
  if (size > limit) return { unreadable: { kind: 'too-large', what: 'unpackedBytes', found: size, limit } };
  try {
    return { bytes: unpackEntry(entry, source, inflate) };
  } catch (error) {
    return { unreadable: refusalOf(error, 'ZIP') };
  }
}

/** The folders of an archive at a path, with the paths of their files; archives in it are none of them. */
export function foldersIn(path: string, names: readonly string[]): ReadonlyMap<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const name of names) {
    if (isArchiveName(name)) continue;
    const folder = folderOf(`${path}/${name}`);
    folders.set(folder, [...(folders.get(folder) ?? []), `${path}/${name}`]);
  }
  return folders;
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';
}
