// Refuses an edition that neither the program nor a definition of the user's own knows.

import { editionById, knownEditions } from '../edition/editions.js';
import { cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import { visible } from '../text/visible.js';
import { RunError } from './run-error.js';

/** To be asked once the definition is read. @throws {RunError} */
export function requireEdition(edition: string | undefined, language: Language): void {
  if (edition === undefined || edition === 'auto' || editionById(edition)) return;
  const { errors, hints } = cliWords[language];
  const ids = ['auto', ...knownEditions().map(({ id }) => id)];
  throw new RunError(errors.badValue('--edition', visible(edition)), hints.allowed(ids));
}
