// Tells which of the old Office formats a compound file is, and reads it by its reader.

import type { ReadResult } from '../document/document.js';
import { type Compound, openCompound } from './compound.js';

/** `bytes` are the whole file, for libraries that open it themselves. */
type OleReader = (path: string, compound: Compound, bytes: Uint8Array) => ReadResult | Promise<ReadResult>;

const workbook = async (): Promise<OleReader> => {
  const { readWorkbook } = await import('./workbook/workbook.js');
  return (path, _, bytes) => readWorkbook(path, bytes);
};

/** By a stream that only this format has; `Book` is that of Excel 95. */
const FORMATS: readonly { readonly stream: string; readonly load: () => Promise<OleReader> }[] = [
  { stream: 'EncryptedPackage', load: async () => () => refused('encrypted', 'DOCX/XLSX') },
  { stream: 'WordDocument', load: async () => (await import('./doc/doc.js')).readDoc },
  { stream: 'Workbook', load: workbook },
  { stream: 'Book', load: workbook },
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
  return (await format.load())(path, compound, bytes);
}

function refused(kind: 'format' | 'damaged' | 'encrypted', format: string): ReadResult {
  return { unreadable: { kind, format } };
}
