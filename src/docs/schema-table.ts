// What a JSON Schema allows, as tables: a line for each key.

import { docsWords } from '../i18n/docs-words.js';
import { bothLanguages, type Language } from '../i18n/language.js';
import { prose, table } from './markdown.js';

/** What the pages read of a JSON Schema; a description holds both languages, see `bothLanguages`. */
export interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** The usual values, where others may stand too. */
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  /** `#/$defs/NAME` */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Definitions that have a table of their own: keys lead there. */
export function objectsOf({ $defs = {} }: Schema): readonly (readonly [name: string, Schema])[] {
  return Object.entries($defs).filter(([, { type, properties }]) => type === 'object' && properties);
}

/** Of the keys of `part`, and of those of its objects without a name. */
export function schemaTable(part: Schema, whole: Schema, language: Language): string {
  const { key, type, meaning } = docsWords[language].headings;
  return table([key, type, meaning], [...rowsOf(part, '', whole, language)]);
}

export function described({ description = '' }: Schema, language: Language): string {
  return prose(bothLanguages(description)[language]);
}

function* rowsOf(part: Schema, above: string, whole: Schema, language: Language): Generator<string[]> {
  for (const [name, property] of Object.entries(part.properties ?? {})) {
    if (name.startsWith('$')) continue;
    const path = `${above}${name}`;
    const target = targetOf(property, whole);
    const isRequired = part.required?.includes(name) === true;
    const values = valuesOf(target, whole);
    yield [
      `\`${path}\``,
      isRequired ? docsWords[language].required(values) : values,
      described({ ...target, ...property }, language),
    ];
    if (nameOf(target, whole) !== undefined) continue;
    yield* rowsOf(target, `${path}.`, whole, language);
    if (target.items) yield* rowsOf(target.items, `${path}[].`, whole, language);
  }
}

function valuesOf(target: Schema, whole: Schema): string {
  const name = nameOf(target, whole);
  if (name !== undefined) return `[${name}](#${name.toLowerCase()})`;
  const { type = '', examples, items } = target;
  const values = target.enum ?? (target.const === undefined ? examples : [target.const]);
  if (values) return values.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (type === 'array' && items) return `array: ${valuesOf(targetOf(items, whole), whole)}`;
  return prose([type].flat().join(', '));
}

/** Of a definition with a table of its own. */
function nameOf(target: Schema, whole: Schema): string | undefined {
  return objectsOf(whole).find(([, object]) => object === target)?.[0];
}

function targetOf(property: Schema, { $defs = {} }: Schema): Schema {
  const name = /^#\/\$defs\/(.+)$/u.exec(property.$ref ?? '')?.[1];
  return (name !== undefined && $defs[name]) || property;
}
