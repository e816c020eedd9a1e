// Finds the report files of a folder and of the folders below it.

import { readdirSync, realpathSync, statSync } from 'node:fs';
import type { Unreadable } from '../../document/document.js';
import { isArchiveName, isForeignName } from '../../readers/file-names.js';
import { hasReportExtension } from '../../readers/index.js';
import { folderOf, foldersIn, NO_REPORTS } from '../../readers/zip/packed.js';
import { openPacked } from './packed.js';
import { unreadableOf } from './read-file.js';

/** The files that stand in one folder, or a folder that cannot be read. */
export type Level =
  | { readonly path: string; readonly files: readonly string[] }
  | { readonly path: string; readonly unreadable: Unreadable };

/** Folders in the order of their names, each before those below it; none whose real path is in `seen` already. */
export function* walk(given: string, seen: Set<string>): Generator<Level> {
  const path = process.platform === 'win32' ? given.replaceAll('\\', '/') : given;
  const before = seen.size;
  let found = false;
  for (const level of levels(path.replace(/(.)\/+$/u, '$1'), seen)) {
    found = true;
    yield level;
  }
  if (found || seen.size === before) return;
  yield { path: given, unreadable: NO_REPORTS };
}

function* levels(path: string, seen: Set<string>): Generator<Level> {
  const read = attempt(path, () => {
    const real = realpathSync.native(path);
    if (seen.has(real)) return [];
    seen.add(real);
    return readdirSync(path, { withFileTypes: true });
  });
  if ('unreadable' in read) {
    yield read;
    return;
  }
  const entries = read.value
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules' && !isForeignName(name))
    .map((entry) => {
      const below = path.endsWith('/') ? path + entry.name : `${path}/${entry.name}`;
      return { path: below, isFolder: entry.isDirectory() || (entry.isSymbolicLink() && isFolder(below)) };
    })
    .sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path));
  const files = entries.filter((entry) => !entry.isFolder && hasReportExtension(entry.path));
  if (files.length > 0) yield { path, files: files.map((file) => file.path) };
  for (const entry of entries) {
    if (entry.isFolder) yield* levels(entry.path, seen);
    else if (isArchiveName(entry.path)) yield* walkArchive(entry.path);
  }
}

/** The folders in an archive, and the archives in it, as folders; an archive that is a document is a file. */
export function* walkArchive(path: string): Generator<Level> {
  const packed = openPacked(path);
  if (!packed) {
    yield { path: folderOf(path), files: [path] };
    return;
  }
  if ('unreadable' in packed) {
    yield { path, unreadable: packed.unreadable };
    return;
  }
  const { names, refused } = packed;
  for (const { name, unreadable } of refused) yield { path: `${path}/${name}`, unreadable };
  if (names.length + refused.length === 0) yield { path, unreadable: NO_REPORTS };
  for (const [folder, files] of foldersIn(path, names)) yield { path: folder, files };
  for (const name of names) if (isArchiveName(name)) yield* walkArchive(`${path}/${name}`);
}

function attempt<T>(path: string, work: () => T): { value: T } | { path: string; unreadable: Unreadable } {
  try {
    return { value: work() };
  } catch (error) {
    return { path, unreadable: unreadableOf(error) };
  }
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
