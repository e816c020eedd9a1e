// Finds the report files of a folder and of the folders below it.

import { readdirSync, realpathSync, statSync } from 'node:fs';
import type { Unreadable } from '../document/document.js';
import { hasReportExtension, reportExtensions } from '../readers/formats.js';
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
  for (const level of levels(path.replace(/(?<=.)\/+$/u, ''), seen)) {
    found = true;
    yield level;
  }
  if (found || seen.size === before) return;
  const extensions = reportExtensions.map((extension) => `.${extension}`).join(' ');
  yield { path: given, unreadable: { kind: 'folder-empty', extensions } };
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
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .map((entry) => {
      const below = path.endsWith('/') ? path + entry.name : `${path}/${entry.name}`;
      return { path: below, isFolder: entry.isDirectory() || (entry.isSymbolicLink() && isFolder(below)) };
    })
    .sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path));
  const files = entries.filter((entry) => !entry.isFolder && hasReportExtension(entry.path));
  if (files.length > 0) yield { path, files: files.map((file) => file.path) };
  for (const entry of entries) if (entry.isFolder) yield* levels(entry.path, seen);
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
