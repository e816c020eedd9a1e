// From the paths of a command line to the inputs to be read, one after the other.

import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Unreadable } from '../document/document.js';
import { isFolder, walk } from './walk.js';

export type Input =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'file'; readonly path: string }
  /** Files of one folder, which may make one report. */
  | { readonly kind: 'folder'; readonly path: string; readonly files: readonly string[] }
  | { readonly kind: 'unreadable'; readonly path: string; readonly unreadable: Unreadable };

const GLOB = /[*?{[]|[!+@]\(/u;

/** In the order given; what is given twice comes once. */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<Input> {
  const seen = new Set<string>();
  const isNew = (path: string) => {
    const key = path === '-' ? path : resolve(path);
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  for (const given of paths) {
    for (const path of await expand(given)) yield* inputsOf(path, isNew);
  }
}

async function expand(given: string): Promise<readonly string[]> {
  if (!GLOB.test(given) || exists(given)) return [given];
  const { glob } = await import('tinyglobby');
  const pattern = process.platform === 'win32' ? given.replaceAll('\\', '/') : given;
  const found = await glob(pattern, {
    onlyFiles: false,
    expandDirectories: false,
    ignore: '**/node_modules/**',
  });
  return found.length === 0 ? [given] : found.sort();
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function* inputsOf(path: string, isNew: (path: string) => boolean): Generator<Input> {
  if (path === '-') {
    if (isNew(path)) yield { kind: 'stdin' };
    return;
  }
  if (!isFolder(path)) {
    if (isNew(path)) yield { kind: 'file', path };
    return;
  }
  for (const level of walk(path)) {
    if ('unreadable' in level) {
      if (isNew(level.path)) yield { kind: 'unreadable', ...level };
      continue;
    }
    const files = level.files.filter(isNew);
    if (files.length > 0) yield { kind: 'folder', path: level.path, files };
  }
}
