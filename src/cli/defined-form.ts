// Reads the form that the user has defined, and refuses an edition that neither the program nor that definition knows.

import { editionById, knownEditions } from '../edition/editions.js';
import { cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import { visible } from '../text/visible.js';
import type { LoadedDefinition } from './io/load-definition.js';
import { RunError } from './run-error.js';

/** What may stand in place of an edition where reports are read: their labels decide. */
const BY_LABELS: readonly string[] = ['auto'];

/** Undefined where there is none; `besides` may stand in place of an edition. @throws {RunError} for an unknown edition */
export async function definedForm(
  { definition, edition }: { readonly definition?: string; readonly edition?: string },
  language: Language,
  besides: readonly string[] = BY_LABELS,
): Promise<LoadedDefinition | undefined> {
  const loaded =
    definition === undefined
      ? undefined
      : await (await import('./io/load-definition.js')).loadDefinition(definition);
  if (!loaded || 'data' in loaded) requireEdition(edition, language, besides);
  return loaded;
}

function requireEdition(edition: string | undefined, language: Language, besides: readonly string[]): void {
  if (edition === undefined || besides.includes(edition) || editionById(edition)) return;
  const { errors, hints } = cliWords[language];
  const ids = [...besides, ...knownEditions().map(({ id }) => id)];
  throw new RunError(errors.badValue('--edition', visible(edition)), hints.allowed(ids));
}
