// Keeps bytes that are no text away from a terminal.

import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { RunError } from '../run-error.js';
import { isDevice } from './standard-output.js';

/** @throws {RunError} where standard output is a terminal */
export function refuseTerminal(language: Language): void {
  const { errors, hints } = cliWords[language];
  if (isDevice()) throw new RunError(errors.terminalBytes, hints.terminalBytes);
}
