// The page of the configuration file, from its JSON Schema.

import { docsWords } from '../i18n/docs-words.js';
import type { Language } from '../i18n/language.js';
import { type Page, pageText, prose, table } from './markdown.js';

/** What the page reads of a JSON Schema; a description holds both languages as `中文 / English`. */
export interface ConfigSchema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  /** The usual values, where others may stand too. */
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  readonly items?: ConfigSchema;
}

export function configurationPage(schema: ConfigSchema, language: Language): Page {
  const { headings, configurationAbout } = docsWords[language];
  const rows = [...rowsOf(schema, '', language)];
  const text = pageText([
    `# ${headings.configuration}`,
    prose(configurationAbout),
    table([headings.key, headings.type, headings.meaning], rows),
  ]);
  return { path: 'configuration.md', text };
}

function* rowsOf({ properties = {} }: ConfigSchema, above: string, language: Language): Generator<string[]> {
  for (const [name, property] of Object.entries(properties)) {
    if (name.startsWith('$')) continue;
    const path = `${above}${name}`;
    yield [`\`${path}\``, prose(valuesOf(property)), prose(inLanguage(property.description ?? '', language))];
    yield* rowsOf(property, `${path}.`, language);
    if (property.items) yield* rowsOf(property.items, `${path}[].`, language);
  }
}

function valuesOf({ type = '', examples, enum: values = examples }: ConfigSchema): string {
  if (values) return values.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  return [type].flat().join(', ');
}

function inLanguage(description: string, language: Language): string {
  const [zh = '', en = zh] = description.split(' / ');
  return language === 'zh' ? zh : en;
}
