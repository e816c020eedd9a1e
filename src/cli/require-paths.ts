// The paths to read; a name for standard input alone means standard input.

import { cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import type { AuditRequest, ExtractRequest, LintRequest, MergeRequest } from './invocation.js';
import { RunError } from './run-error.js';

/** @throws {RunError} where there is none */
export function requirePaths(
  request: LintRequest | ExtractRequest | AuditRequest | MergeRequest,
  language: Language,
): readonly string[] {
  const { paths, command } = request;
  if (paths.length > 0) return paths;
  if ('stdinFilename' in request) return ['-'];
  const { errors, hints } = cliWords[language];
  throw new RunError(errors.noPaths, hints.noPaths(command));
}
