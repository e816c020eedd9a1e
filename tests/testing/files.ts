// Every format that is no plain text, and the ways in which a report is written in it: one list for tests and benchmarks.

import fc from 'fast-check';
import { docxOptionsArbitrary, writeDocx } from './docx.js';
import { drawnPages } from './drawn.js';
import { htmlWriters, writePage } from './html.js';
import type { Block } from './merged.js';
import { ofdOptionsArbitrary, writeOfd } from './ofd.js';
import { asPackage, asWord2003 } from './one-file.js';
import { pdfOptionsArbitrary, writePdf } from './pdf.js';
import { rtfOptionsArbitrary, writeRtf } from './rtf.js';
import { workbookOptions, writeWorkbook } from './workbooks.js';

export interface FileWriter {
  /** Without the dot. */
  readonly extension: string;
  /** Says how the file is written, for messages. */
  readonly about: string;
  readonly write: (blocks: readonly Block[]) => Uint8Array | Promise<Uint8Array>;
}

/** Without what Word of 2003 did not know, or wrote in other ways. */
const OF_2003 = {
  prefix: 'w',
  strict: false,
  encoding: 'utf-8',
  tracked: 'none',
  controls: 'none',
  numbered: false,
  inside: 'page',
} as const;

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
  wordXml: fc.tuple(docxOptionsArbitrary, fc.boolean()).map(
    ([options, isPackage]): FileWriter => ({
      extension: 'doc',
      about: `${isPackage ? 'package' : '2003'} ${JSON.stringify(options)}`,
      write: (blocks) =>
        isPackage
          ? asPackage(writeDocx(blocks, { ...options, encoding: 'utf-8' }))
          : asWord2003(writeDocx(blocks, { ...options, ...OF_2003 })),
    }),
  ),
  rtf: rtfOptionsArbitrary.map(
    (options): FileWriter => ({
      extension: 'rtf',
      about: JSON.stringify(options),
      write: (blocks) => writeRtf(blocks, options),
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
  ofd: fc.tuple(pdfOptionsArbitrary, ofdOptionsArbitrary).map(
    ([drawn, options]): FileWriter => ({
      extension: 'ofd',
      about: JSON.stringify([drawn, options]),
      write: async (blocks) => writeOfd(await drawnPages(writePdf(blocks, drawn)), options),
    }),
  ),
} as const satisfies Record<string, fc.Arbitrary<FileWriter>>;
