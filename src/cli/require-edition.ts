// Refuses an edition that neither the program nor a definition of the user's own knows.

import { editionById, knownEditions } from '../edition/editions.js';
import { cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import { visible } from '../text/visible.js';
import { RunError } from './run-error.js';

/** What may stand in place of an edition where reports are read: their labels decide. */
const BY_LABELS: readonly string[] = ['auto'];

/** To be asked once the definition is read; `besides` may stand in place of an edition. @throws {RunError} */
export function requireEdition(
  edition: string | undefined,
  language: Language,
  besides: readonly string[] = BY_LABELS,
): void {
  if (edition === undefined || besides.includes(edition) || editionById(edition)) return;
  const { errors, hints } = cliWords[language];
  const ids = [...besides, ...knownEditions().map(({ id }) => id)];
  throw new RunError(errors.badValue('--edition', visible(edition)), hints.allowed(ids));
}
