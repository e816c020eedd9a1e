// The output formats by name.

import { createConciseReporter } from './concise.js';
import { createJsonReporter } from './json.js';
import { createNdjsonReporter } from './ndjson.js';
import { createPrettyReporter } from './pretty.js';
import type { CreateReporter } from './reporter.js';

type LargeFormats = typeof import('./large-formats.js').largeFormats;

interface Loader {
  readonly load: () => Promise<CreateReporter>;
  /** Its results have to carry the tables. */
  readonly wantsTables?: true;
}

/** Large formats are loaded when one is asked for. */
function large(name: keyof LargeFormats): Loader['load'] {
  return async () => (await import('./large-formats.js')).largeFormats[name];
}

const LOADERS = {
  pretty: { load: async () => createPrettyReporter },
  concise: { load: async () => createConciseReporter },
  json: { load: async () => createJsonReporter },
  ndjson: { load: async () => createNdjsonReporter },
  sarif: { load: large('sarif') },
  github: { load: large('github') },
  gitlab: { load: large('gitlab') },
  junit: { load: large('junit') },
  markdown: { load: large('markdown') },
  html: { load: large('html'), wantsTables: true },
  csv: { load: large('csv') },
} satisfies Record<string, Loader>;

export type Format = keyof typeof LOADERS;

/** In the order in which help lists them. */
export const formats: readonly Format[] = Object.keys(LOADERS).filter(isFormat);

export function isFormat(name: string): name is Format {
  return Object.hasOwn(LOADERS, name);
}

/** @example const reporter = (await loadReporter('json'))(options); */
export function loadReporter(format: Format): Promise<CreateReporter> {
  return LOADERS[format].load();
}

export function wantsTables(format: Format): boolean {
  return 'wantsTables' in LOADERS[format];
}
