// From the paths of a command line to the inputs to be read, one after the other.

import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Unreadable } from '../../document/document.js';
import { isArchiveName, isForeignName } from '../../readers/file-names.js';
import type { Bytes } from '../../readers/zip/packed.js';
import { expandGlob } from './glob.js';
import { identityOf } from './identity.js';
import { isFolder, walk, walkArchive } from './walk.js';

export type Input =
  /** `read` where its bytes are there already. */
  | { readonly kind: 'stdin'; readonly read?: Bytes; readonly isMet?: boolean }
  /** `isMet` where it was found in a folder, by a glob or in an archive: it need not be a report. */
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly isMet?: boolean;
      /** Further pictures of the report of which `path` is the first page. */
      readonly pages?: readonly string[];
    }
  /** Files of one folder, which may make one report. */
  | { readonly kind: 'folder'; readonly path: string; readonly files: readonly string[] }
  | { readonly kind: 'unreadable'; readonly path: string; readonly unreadable: Unreadable };

/** Files that are passed over where they show no sign of a report. */
export function isMet(input: Input): boolean {
  return input.kind === 'folder' || (input.kind !== 'unreadable' && input.isMet === true);
}

/** Empty for standard input. */
export function pathOf(input: Input): string {
  return input.kind === 'stdin' ? '' : input.path;
}

/** In the order given; what is given twice, under whatever name of its folder, comes once. */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<Input> {
  const seen = new Set<string>();
  const realPath = rememberLast(realFolder);
  const isNew = (path: string) => {
    const key = path === '-' ? path : join(realPath(dirname(path)), basename(path));
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  // The shell has made the file of `> result.txt` before: where it stands among the reports it is none of them.
  const streams = new Set([1, 2].flatMap(identityOf));
  const isStream = (path: string) => streams.size > 0 && streams.has(identityOf(path)[0] ?? '');
  const folders = new Set<string>();
  for (const given of paths) {
    for (const path of await expandGlob(given)) {
      if (isForeignName(path) || (path !== given && isStream(path))) continue;
      for (const input of inputsOf(path, isNew, isStream, folders))
        yield input.kind === 'file' && path !== given ? { ...input, isMet: true } : input;
    }
  }
}

function* inputsOf(
  path: string,
  isNew: (path: string) => boolean,
  isStream: (path: string) => boolean,
  folders: Set<string>,
): Generator<Input> {
  if (path === '-') {
    if (isNew(path)) yield { kind: 'stdin' };
    return;
  }
  const isWalked = isFolder(path);
  if (!isWalked && !(isArchiveName(path) && existsSync(path))) {
    if (isNew(path)) yield { kind: 'file', path };
    return;
  }
  for (const level of isWalked ? walk(path, folders) : walkArchive(path)) {
    if ('unreadable' in level) {
      yield { kind: 'unreadable', ...level };
      continue;
    }
    const files = level.files.filter((file) => !isStream(file) && isNew(file));
    if (files.length === 1 && files[0] === path) yield { kind: 'file', path };
    else if (files.length > 0) yield { kind: 'folder', path: level.path, files };
  }
}

function realFolder(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Files come folder by folder: the last answer is enough. */
function rememberLast(ask: (path: string) => string): (path: string) => string {
  let known = { path: '', answer: '' };
  return (path) => {
    if (known.path !== path) known = { path, answer: ask(path) };
    return known.answer;
  };
}

/** A manifest or a baseline may stand among the reports. */
export function without(input: Input, file: string | undefined): readonly Input[] {
  if (file === undefined) return [input];
  return withoutFiles(input, (path) => resolve(path) === resolve(file));
}

/** Empty where nothing is left. */
export function withoutFiles(input: Input, isOut: (path: string) => boolean): readonly Input[] {
  switch (input.kind) {
    case 'file':
      return isOut(input.path) ? [] : [input];
    case 'folder': {
      const files = input.files.filter((path) => !isOut(path));
      return files.length > 0 ? [{ ...input, files }] : [];
    }
    case 'stdin':
    case 'unreadable':
      return [input];
  }
}
