// Tells which of the zipped formats a file is, and reads it by its reader.

import type { ReadResult } from '../document/document.js';
import { type Archive, openArchive } from './archive.js';

export type ZipReader = (path: string, archive: Archive) => ReadResult | Promise<ReadResult>;

const workbook = (kind: 'xlsx' | 'xlsb' | 'ods') => async () =>
  (await import('./workbook/workbook.js')).zippedReader(kind);

/** By an entry that only this format has, or by its type where several have the entry. */
const FORMATS: readonly {
  readonly entry: string;
  /** How the entry `mimetype` begins. */
  readonly type?: string;
  readonly load: () => Promise<ZipReader>;
}[] = [
  { entry: 'word/document.xml', load: async () => (await import('./docx/docx.js')).readDocx },
  // Some programs of the maker himself call it so.
  { entry: 'word/document2.xml', load: async () => (await import('./docx/docx.js')).readDocx },
  {
    entry: 'content.xml',
    type: 'application/vnd.oasis.opendocument.text',
    load: async () => (await import('./odt.js')).readOdt,
  },
  { entry: 'xl/workbook.xml', load: workbook('xlsx') },
  { entry: 'xl/workbook.bin', load: workbook('xlsb') },
  {
    entry: 'content.xml',
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    load: workbook('ods'),
  },
];

export async function readZip(path: string, bytes: Uint8Array): Promise<ReadResult> {
  const archive = openArchive(bytes);
  if ('unreadable' in archive) return archive;
  const own = typeOf(archive);
  const format = FORMATS.find(({ entry, type = '' }) => archive.names.has(entry) && own.startsWith(type));
  if (!format) return { unreadable: { kind: 'format', format: 'ZIP' } };
  return (await format.load())(path, archive);
}

function typeOf(archive: Archive): string {
  try {
    return new TextDecoder('latin1').decode(archive.read('mimetype')?.subarray(0, 100));
  } catch {
    return '';
  }
}
