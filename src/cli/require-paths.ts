// The paths to read; a name for standard input alone means standard input.

import { cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import type { ExtractRequest, LintRequest } from './invocation.js';
import { RunError } from './run-error.js';

/** @throws {RunError} where there is none */
export function requirePaths(request: LintRequest | ExtractRequest, language: Language): readonly string[] {
  const { paths, command, stdinFilename } = request;
  if (paths.length > 0) return paths;
  if (stdinFilename !== undefined) return ['-'];
  const { errors, hints } = cliWords[language];
  throw new RunError(errors.noPaths, hints.noPaths(command));
}
