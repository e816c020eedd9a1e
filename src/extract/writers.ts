// The forms of the extracted figures by name, each loaded when it is asked for.

import type { FigureWriter } from './writer.js';

const LOADERS = {
  json: async () => (await import('./json.js')).createJsonWriter(),
  ndjson: async () => (await import('./json.js')).createNdjsonWriter(),
  csv: async () => (await import('./csv.js')).createCsvWriter(),
} satisfies Record<string, () => Promise<FigureWriter>>;

export type ExtractFormat = keyof typeof LOADERS;

/** In the order in which help lists them. */
export const extractFormats: readonly ExtractFormat[] = ['json', 'ndjson', 'csv'];

export function createWriter(format: ExtractFormat): Promise<FigureWriter> {
  return LOADERS[format]();
}
