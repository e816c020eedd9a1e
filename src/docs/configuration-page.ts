// The page of the configuration file, from its JSON Schema.

import { docsWords } from '../i18n/docs-words.js';
import type { Language } from '../i18n/language.js';
import { type Page, pageText, prose } from './markdown.js';
import { type Schema, schemaTable } from './schema-table.js';

export function configurationPage(schema: Schema, language: Language): Page {
  const { headings, configurationAbout } = docsWords[language];
  const text = pageText([
    `# ${headings.configuration}`,
    prose(configurationAbout),
    schemaTable(schema, schema, language),
  ]);
  return { path: 'configuration.md', text };
}
