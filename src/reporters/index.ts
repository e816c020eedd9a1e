// The output formats by name, each loaded when it is asked for.

import type { CreateReporter } from './reporter.js';

interface Loader {
  readonly load: () => Promise<CreateReporter>;
  /** Its results have to carry the tables. */
  readonly wantsTables?: true;
}

const LOADERS = {
  pretty: { load: async () => (await import('./pretty.js')).createPrettyReporter },
  concise: { load: async () => (await import('./concise.js')).createConciseReporter },
  json: { load: async () => (await import('./json.js')).createJsonReporter },
  ndjson: { load: async () => (await import('./ndjson.js')).createNdjsonReporter },
  sarif: { load: async () => (await import('./sarif.js')).createSarifReporter },
  github: { load: async () => (await import('./github.js')).createGithubReporter },
  gitlab: { load: async () => (await import('./gitlab.js')).createGitlabReporter },
  junit: { load: async () => (await import('./junit.js')).createJunitReporter },
  markdown: { load: async () => (await import('./markdown.js')).createMarkdownReporter },
  html: { load: async () => (await import('./html.js')).createHtmlReporter, wantsTables: true },
  csv: { load: async () => (await import('./csv.js')).createCsvReporter },
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
