// The output formats by name, each loaded when it is asked for.

import type { CreateReporter, OutputFormat } from './reporter.js';

interface Loader {
  readonly load: () => Promise<OutputFormat>;
  /** Its results have to carry the tables. */
  readonly wantsTables?: true;
}

const LOADERS = {
  pretty: { load: async () => (await import('./pretty.js')).pretty },
  concise: { load: async () => (await import('./concise.js')).concise },
  json: { load: async () => (await import('./json.js')).json },
  ndjson: { load: async () => (await import('./ndjson.js')).ndjson },
  sarif: { load: async () => (await import('./sarif.js')).sarif },
  github: { load: async () => (await import('./github.js')).github },
  gitlab: { load: async () => (await import('./gitlab.js')).gitlab },
  junit: { load: async () => (await import('./junit.js')).junit },
  markdown: { load: async () => (await import('./markdown.js')).markdown },
  html: { load: async () => (await import('./html.js')).html, wantsTables: true },
  csv: { load: async () => (await import('./csv.js')).csv },
} satisfies Record<string, Loader>;

export type Format = keyof typeof LOADERS;

/** In the order in which help lists them. */
export const formats: readonly Format[] = Object.keys(LOADERS).filter(isFormat);

export function isFormat(name: string): name is Format {
  return Object.hasOwn(LOADERS, name);
}

/** @example const reporter = (await loadReporter('json'))(options); */
export async function loadReporter(format: Format): Promise<CreateReporter> {
  return (await loadFormat(format)).create;
}

export function loadFormat(format: Format): Promise<OutputFormat> {
  return LOADERS[format].load();
}

export function wantsTables(format: Format): boolean {
  return 'wantsTables' in LOADERS[format];
}
