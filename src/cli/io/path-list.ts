// Reads a list of paths, one a line or each ended by NUL, from a file or standard input.

import { readFileSync } from 'node:fs';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { visible } from '../../text/visible.js';
import { RunError } from '../run-error.js';
import { errnoOf } from './errno.js';
import { readText } from './read-file.js';

const STANDARD_INPUT = 0;

/** `-` is standard input. Blank lines are no paths. @throws {RunError} where it cannot be read */
export function readPathList(file: string, language: Language): readonly string[] {
  const text = file === '-' ? readStandardInput() : readText(file);
  if (typeof text === 'string') return pathsIn(text);
  const { errors, hints } = cliWords[language];
  throw new RunError(errors.filesFrom(visible(file), text.reason), hints.filesFrom);
}

function readStandardInput(): ReturnType<typeof readText> {
  try {
    return readFileSync(STANDARD_INPUT, 'utf8');
  } catch (error) {
    return { reason: errnoOf(error) };
  }
}

/** A NUL anywhere says that names may hold line ends. */
function pathsIn(text: string): string[] {
  const separator = text.includes('\0') ? '\0' : /\r?\n/u;
  return text
    .replace(/^\uFEFF/u, '')
    .split(separator)
    .filter((path) => path.trim() !== '');
}
