// Where the program's own files are: beside its script, or inside the executable that it was made into.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getAsset, isSea } from 'node:sea';

/** Begins the work of a thread. */
export function threadScript(): string {
  if (isSea()) return getAsset('start.cjs', 'utf8');
  return `require(${JSON.stringify(join(import.meta.dirname, 'start.cjs'))}).work()`;
}

/** Seen from dist, and from the sources. */
const PAGES = ['web/gov-report.html', '../../dist/web/gov-report.html'];

/** The page that checks in a browser; undefined where the build has not made it. */
export function builtPage(): string | undefined {
  if (isSea()) return getAsset('gov-report.html', 'utf8');
  const path = PAGES.map((place) => join(import.meta.dirname, place)).find((place) => existsSync(place));
  return path && readFileSync(path, 'utf8');
}
