// The text files of a report, for rules about how a file is written down.

import type { Document, Source } from '../../document/document.js';
import type { Report } from '../../report/report.js';

export function wholeTexts({ documents }: Report): (Source & { readonly document: Document })[] {
  return documents.flatMap((document) => (document.source ? [{ ...document.source, document }] : []));
}

/** Excel opens these at a double click, and takes UTF-8 without a byte order mark for the system's encoding. */
export function isSpreadsheet({ format }: Document): boolean {
  return format === 'csv' || format === 'tsv';
}
