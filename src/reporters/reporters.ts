// The output formats by name.

import { createConciseReporter } from './concise.js';
import { createJsonReporter } from './json.js';
import { createNdjsonReporter } from './ndjson.js';
import { createPrettyReporter } from './pretty.js';
import type { CreateReporter } from './reporter.js';

/** A large format loads itself when it is asked for; a file of its own costs a small one more than it saves. */
const LOADERS = {
  pretty: async () => createPrettyReporter,
  concise: async () => createConciseReporter,
  json: async () => createJsonReporter,
  ndjson: async () => createNdjsonReporter,
} satisfies Record<string, () => Promise<CreateReporter>>;

export type Format = keyof typeof LOADERS;

/** In the order in which help lists them. */
export const formats: readonly string[] = Object.keys(LOADERS);

export function isFormat(name: string): name is Format {
  return Object.hasOwn(LOADERS, name);
}

/** @example const reporter = (await loadReporter('json'))(options); */
export function loadReporter(format: Format): Promise<CreateReporter> {
  return LOADERS[format]();
}
