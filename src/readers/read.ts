// Reads any file: plain text at once, everything else by a reader that is loaded when such a file comes.

import type { ReadResult } from '../document/document.js';
import { type Container, containerOf, formatOf } from './formats.js';
import { readText } from './text.js';

/** One file in, one document out; what the bytes are is known, what the name says is not trusted. */
export type Reader = (path: string, bytes: Uint8Array) => ReadResult | Promise<ReadResult>;

const READERS: Readonly<Record<Exclude<Container['kind'], 'other'>, () => Promise<Reader>>> = {
  html: async () => (await import('./html/html.js')).readHtml,
  mhtml: async () => (await import('./html/mhtml.js')).readMhtml,
  zip: async () => (await import('./zip.js')).readZip,
  ole: async () => (await import('./ole.js')).readOle,
  pdf: async () => (await import('./pdf/pdf.js')).readPdf,
};

/** A page may begin with text: only its name tells then. */
const PAGE: Container = { kind: 'html' };

/** A promise only where a reader had to be loaded: thousands of texts are read without waiting. */
export function readDocument(path: string, bytes: Uint8Array): ReadResult | Promise<ReadResult> {
  const format = formatOf(path);
  const container = containerOf(bytes) ?? (format === 'html' ? PAGE : undefined);
  if (!container) return readText(path, bytes, format);
  if (container.kind === 'other') return { unreadable: { kind: 'format', format: container.as } };
  return readContainer(READERS[container.kind], path, bytes);
}

async function readContainer(
  load: () => Promise<Reader>,
  path: string,
  bytes: Uint8Array,
): Promise<ReadResult> {
  return (await load())(path, bytes);
}
