// Tells which of the zipped formats a file is, and reads it by its reader.

import type { ReadResult } from '../document/document.js';
import { type Archive, openArchive } from './archive.js';

export type ZipReader = (path: string, archive: Archive) => ReadResult | Promise<ReadResult>;

interface Format {
  /** An entry that only this format has. */
  readonly entry: string;
  /** What the entry begins with, where others have one of this name. */
  readonly content?: string;
  readonly load: () => Promise<ZipReader>;
}

const workbook = (kind: 'xlsx' | 'xlsb' | 'ods') => async () =>
  (await import('./workbook/workbook.js')).zippedReader(kind);

const FORMATS: readonly Format[] = [
  { entry: 'xl/workbook.xml', load: workbook('xlsx') },
  { entry: 'xl/workbook.bin', load: workbook('xlsb') },
  { entry: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', load: workbook('ods') },
];

export async function readZip(path: string, bytes: Uint8Array): Promise<ReadResult> {
  const archive = openArchive(bytes);
  if ('unreadable' in archive) return archive;
  const format = FORMATS.find((candidate) => isOf(candidate, archive));
  if (!format) return { unreadable: { kind: 'format', format: 'ZIP' } };
  return (await format.load())(path, archive);
}

function isOf({ entry, content }: Format, archive: Archive): boolean {
  if (!archive.names.has(entry)) return false;
  return content === undefined || new TextDecoder().decode(archive.read(entry)).startsWith(content);
}
