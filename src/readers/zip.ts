// Tells which of the zipped formats a file is, and reads it by its reader.

import type { ReadResult } from '../document/document.js';
import { type Archive, openArchive } from './archive.js';

export type ZipReader = (path: string, archive: Archive) => ReadResult | Promise<ReadResult>;

/** By an entry that only this format has. */
const FORMATS: readonly { readonly entry: string; readonly load: () => Promise<ZipReader> }[] = [];

export async function readZip(path: string, bytes: Uint8Array): Promise<ReadResult> {
  const archive = openArchive(bytes);
  if ('unreadable' in archive) return archive;
  const format = FORMATS.find(({ entry }) => archive.names.has(entry));
  if (!format) return { unreadable: { kind: 'format', format: 'ZIP' } };
  return (await format.load())(path, archive);
}
