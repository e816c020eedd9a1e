// Every format that is no plain text, and the ways in which a report is written in it: one list for tests and benchmarks.

import fc from 'fast-check';
import { docxOptionsArbitrary, writeDocx } from './docx.js';
import { htmlWriters, writePage } from './html.js';
import type { Block } from './merged.js';
import { pdfOptionsArbitrary, writePdf } from './pdf.js';
import { workbookOptions, writeWorkbook } from './workbooks.js';

export interface FileWriter {
  /** Without the dot. */
  readonly extension: string;
  /** Says how the file is written, for messages. */
  readonly about: string;
  readonly write: (blocks: readonly Block[]) => Uint8Array | Promise<Uint8Array>;
}

/** The ways of each format, by its name. */
export const fileWriters = {
  html: fc.constantFrom(...htmlWriters).map(
    (writer): FileWriter => ({
      extension: 'html',
      about: writer.name,
      write: (blocks) => writePage(writer, blocks).bytes,
    }),
  ),
  docx: docxOptionsArbitrary.map(
    (options): FileWriter => ({
      extension: 'docx',
      about: JSON.stringify(options),
      write: (blocks) => writeDocx(blocks, options),
    }),
  ),
  workbook: workbookOptions.map(
    (options): FileWriter => ({
      extension: options.writer === 'hucre' ? 'xlsx' : options.writer,
      about: JSON.stringify(options),
      write: (blocks) => writeWorkbook(blocks, options),
    }),
  ),
  pdf: pdfOptionsArbitrary.map(
    (options): FileWriter => ({
      extension: 'pdf',
      about: JSON.stringify(options),
      write: (blocks) => writePdf(blocks, options),
    }),
  ),
} as const satisfies Record<string, fc.Arbitrary<FileWriter>>;
