// Tells which of the old Office formats a compound file is, and reads it by its reader.

import type { ReadResult } from '../document/document.js';
import { type Compound, openCompound } from './compound.js';

type OleReader = (path: string, compound: Compound) => ReadResult;

/** By a stream that only this format has; `Book` is that of Excel 95. */
const FORMATS: readonly { readonly stream: string; readonly load: () => Promise<OleReader> }[] = [
  { stream: 'EncryptedPackage', load: async () => () => refused('encrypted', 'DOCX/XLSX') },
  { stream: 'WordDocument', load: async () => (await import('./doc/doc.js')).readDoc },
  { stream: 'Workbook', load: async () => () => refused('format', 'XLS') },
  { stream: 'Book', load: async () => () => refused('format', 'XLS') },
];

export async function readOle(path: string, bytes: Uint8Array): Promise<ReadResult> {
  let compound: Compound;
  try {
    compound = openCompound(bytes);
  } catch {
    return refused('damaged', 'DOC/XLS/WPS');
  }
  const format = FORMATS.find(({ stream }) => compound.names.has(stream));
  if (!format) return refused('format', 'OLE');
  return (await format.load())(path, compound);
}

function refused(kind: 'format' | 'damaged' | 'encrypted', format: string): ReadResult {
  return { unreadable: { kind, format } };
}
