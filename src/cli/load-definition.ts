// Reads the definition of a form that the user names, and makes it known for the run.

import type { EditionData } from '../edition/data.js';
import { defineEdition, editionById, knownEditions } from '../edition/editions.js';
import { cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import { textDocument } from '../readers/text.js';
import { configurationReport } from '../report/bind-report.js';
import type { Report } from '../report/report.js';
import { visible } from '../text/visible.js';
import { readConfig } from './load-config.js';
import { RunError } from './run-error.js';

export type LoadedDefinition = { readonly data: EditionData } | { readonly fault: Report };

/** What is wrong with it is told like a report. */
export async function loadDefinition(path: string): Promise<LoadedDefinition> {
  const text = readConfig(path);
  if (typeof text !== 'string') {
    const problem = { kind: 'unreadable' as const, data: { file: path, reason: text.reason } };
    return { fault: configurationReport(path, undefined, [{ problem }], 'definition') };
  }
  const { parseDefinition } = await import('../config/parse-definition.js');
  const parsed = parseDefinition(text);
  if ('problems' in parsed) {
    const document = textDocument(path, text, 'json');
    return { fault: configurationReport(path, document, parsed.problems, 'definition') };
  }
  defineEdition(parsed.data);
  return parsed;
}

/** With a definition the command line may name an edition that the parser of options does not know. @throws {RunError} */
export function requireEdition(edition: string | undefined, language: Language): void {
  if (edition === undefined || edition === 'auto' || editionById(edition)) return;
  const { errors, hints } = cliWords[language];
  const ids = ['auto', ...knownEditions().map(({ id }) => id)];
  throw new RunError(errors.badValue('--edition', visible(edition)), hints.allowed(ids));
}
