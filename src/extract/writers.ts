// The forms of the extracted figures by name.

import { createCsvWriter } from './csv.js';
import { createJsonWriter, createNdjsonWriter } from './json.js';
import type { FigureWriter } from './writer.js';

const WRITERS = {
  json: createJsonWriter,
  ndjson: createNdjsonWriter,
  csv: createCsvWriter,
} satisfies Record<string, () => FigureWriter>;

export type ExtractFormat = keyof typeof WRITERS;

/** In the order in which help lists them. */
export const extractFormats: readonly ExtractFormat[] = ['json', 'ndjson', 'csv'];

export function createWriter(format: ExtractFormat): FigureWriter {
  return WRITERS[format]();
}
