// The forms of the extracted figures by name.

import { createCsvWriter } from './csv.js';
import { createJsonWriter, createNdjsonWriter } from './json.js';
import type { FigureWriter } from './writer.js';
import { createXlsxWriter } from './xlsx.js';

const WRITERS = {
  json: createJsonWriter,
  ndjson: createNdjsonWriter,
  csv: createCsvWriter,
  xlsx: createXlsxWriter,
} satisfies Record<string, () => FigureWriter>;

export type ExtractFormat = keyof typeof WRITERS;

/** Bytes, not text. */
export function isBinary(format: ExtractFormat): boolean {
  return format === 'xlsx';
}

/** In the order in which help lists them. */
export const extractFormats: readonly ExtractFormat[] = ['json', 'ndjson', 'csv', 'xlsx'];

export function createWriter(format: ExtractFormat): FigureWriter {
  return WRITERS[format]();
}
