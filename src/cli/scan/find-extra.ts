// Finds the reader of scans where it is installed beside the program.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Extra } from '../../scan/extra.js';

/** By name where it is installed, and in the folder of the sources, where it is built. */
const PLACES = ['gov-report-scan', '../scan'];

/** Undefined where it is not installed. */
export function findExtra(): Extra | undefined {
  const ask = createRequire(join(import.meta.dirname, 'start.cjs'));
  for (const place of PLACES) {
    try {
      return ask(ask.resolve(place));
    } catch {
      // Not there, or not built.
    }
  }
  return undefined;
}
