// The output formats by name, each loaded when it is asked for.

import type { CreateReporter } from './reporter.js';

const LOADERS = {
  pretty: async () => (await import('./pretty.js')).createPrettyReporter,
  concise: async () => (await import('./concise.js')).createConciseReporter,
  json: async () => (await import('./json.js')).createJsonReporter,
  ndjson: async () => (await import('./ndjson.js')).createNdjsonReporter,
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
