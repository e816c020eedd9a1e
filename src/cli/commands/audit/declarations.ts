// What a manifest file says about each input, found by the input's path.

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readManifest } from '../../../audit/compare/manifest.js';
import type { Absent, Declared } from '../../../audit/record/entry.js';
import { auditWords } from '../../../i18n/audit-words.js';
import type { Language } from '../../../i18n/language.js';
import { decode } from '../../../readers/encoding.js';
import { visible } from '../../../text/visible.js';
import { readFile } from '../../io/read-file.js';
import { RunError } from '../../run-error.js';

export interface Declarations {
  /** As a path of the command line gives them; for a manifest that names the inputs itself. */
  readonly paths: readonly string[];
  of(path: string): Declared;
  /** What is said of reports that are not among these. */
  absentFrom(paths: readonly string[]): readonly Absent[];
}

export const noDeclarations: Declarations = { paths: [], of: () => ({}), absentFrom: () => [] };

/**
 * Paths in a manifest count from the working folder, or else from the manifest's own, and may be those of Windows.
 *
 * @throws {RunError} where the manifest cannot be read or says something that cannot be
 */
export function readDeclarations(file: string, language: Language): Declarations {
  const words = auditWords[language].manifest;
  const refuse = (said: string, hint: string): never => {
    throw new RunError(`${visible(file)}${said}`, hint);
  };
  const read = readFile(file);
  const decoded = 'bytes' in read ? decode(read.bytes) : undefined;
  if (!decoded || 'unreadable' in decoded) return refuse(words.unreadable, words.columns);
  const folder = dirname(file);
  const placeOf = (path: string) => {
    const slashed = path.replaceAll('\\', '/');
    return [path, join(folder, path), slashed, join(folder, slashed)].find(existsSync) ?? path;
  };
  const { rows, faults } = readManifest(decoded.text, (path) => resolve(placeOf(path)));
  const [fault] = faults;
  if (fault) return refuse(words.fault(fault, visible(fault.value), faults.length), words.columns);
  const paths = rows.map(({ path }) => placeOf(path));
  const byPath = new Map(rows.map((row, i) => [resolve(paths[i]!), row]));
  return {
    paths,
    of(path) {
      const { path: _, ...declared } = byPath.get(resolve(path)) ?? { path };
      return declared;
    },
    absentFrom(given) {
      const there = new Set(given.map((path) => resolve(path)));
      return [...byPath].flatMap(([path, row]) => (there.has(path) ? [] : [row]));
    },
  };
}
