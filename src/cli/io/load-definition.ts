// Reads the definition of a form that the user names, and makes it known for the run.

import type { EditionData } from '../../edition/data.js';
import { defineEdition } from '../../edition/editions.js';
import { textDocument } from '../../readers/text.js';
import { configurationReport } from '../../report/assemble.js';
import type { Report } from '../../report/report.js';
import { readConfig } from './load-config.js';

export type LoadedDefinition = { readonly data: EditionData } | { readonly fault: Report };

/** What is wrong with it is told like a report. */
export async function loadDefinition(path: string): Promise<LoadedDefinition> {
  const text = readConfig(path);
  if (typeof text !== 'string') {
    const problem = { kind: 'unreadable' as const, data: { file: path, reason: text.reason } };
    return { fault: configurationReport(path, undefined, [{ problem }], 'definition') };
  }
  const { parseDefinition } = await import('../../config/parse-definition.js');
  const parsed = parseDefinition(text);
  if ('problems' in parsed) {
    const document = textDocument(path, text, 'json');
    return { fault: configurationReport(path, document, parsed.problems, 'definition') };
  }
  defineEdition(parsed.data);
  return parsed;
}
