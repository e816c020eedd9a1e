// The outputs of an audit by name.

import { createNdjsonWriter } from './ndjson.js';
import { createSummaryWriter } from './summary.js';
import type { CreateAuditWriter } from './writer.js';

interface AuditPart {
  /** Added to the name of the file where a format takes several. */
  readonly suffix: string;
  readonly create: CreateAuditWriter;
}

function single(create: CreateAuditWriter): readonly AuditPart[] {
  return [{ suffix: '', create }];
}

const LOADERS = {
  pretty: async () => single(createSummaryWriter),
  ndjson: async () => single(createNdjsonWriter),
  csv: async () => single((await import('./csv.js')).createCsvWriter),
  sarif: async () => single((await import('./sarif.js')).createSarifWriter),
  html: async () => single((await import('./html/html.js')).createHtmlWriter),
  xlsx: async () => single((await import('./xlsx.js')).createXlsxWriter),
  letters: async () => single((await import('./letters.js')).createLettersWriter),
  parquet: async () => {
    const { createFaultsWriter, createFiguresWriter, createFindingsWriter } = await import('./parquet.js');
    return [
      { suffix: '-faults', create: createFaultsWriter },
      { suffix: '-findings', create: createFindingsWriter },
      { suffix: '-figures', create: createFiguresWriter },
    ];
  },
  'parquet-years': async () => single((await import('./parquet-years.js')).createYearsWriter),
} satisfies Record<string, () => Promise<readonly AuditPart[]>>;

const BINARY: ReadonlySet<string> = new Set(['xlsx', 'parquet']);

export type AuditFormat = keyof typeof LOADERS;

/** In the order in which help lists them. */
export const auditFormats = Object.keys(LOADERS) as readonly AuditFormat[];

/** The formats that are folders, with the names of files of earlier runs that may be replaced. */
const FOLDERS: { readonly [F in AuditFormat]?: RegExp } = {
  letters: /\.letter\.(?:html|docx)$/u,
  // A year of an earlier run would be taken for one of this.
  'parquet-years': /^$/u,
};

export function isFolderFormat(format: AuditFormat): boolean {
  return format in FOLDERS;
}

/** Whether a file in the folder of a format was written by an earlier run, and may be replaced. */
export function isReplaceable(format: AuditFormat, name: string): boolean {
  return FOLDERS[format]?.test(name) === true;
}

/** More than one is a file each. */
export function loadAuditParts(format: AuditFormat): Promise<readonly AuditPart[]> {
  return LOADERS[format]();
}

/** Nothing that a terminal could show. */
export function isBinary(format: AuditFormat): boolean {
  return BINARY.has(format);
}
