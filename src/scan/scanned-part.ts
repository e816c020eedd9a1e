// What the pictures of a file say, added to what its text says.

import { isContainer } from '../readers/index.js';
import { LIMITS } from '../readers/limits.js';
import { pagePictures } from '../readers/pdf/pictures.js';
import { Refused, refusalOf } from '../readers/refused.js';
import type { Bytes } from '../readers/zip/packed.js';
import { type BindOptions, bindFile, mergeFiles, unreadableReport } from '../report/assemble.js';
import type { Part } from '../report/parts.js';
import type { Answers, Extra, Look, Page, Pictures, ScanReader } from './extra.js';
import { scanForms } from './forms.js';
import { scanDocument } from './scan-document.js';

interface ScanOptions extends BindOptions {
  readonly corrections?: Answers | undefined;
}

/** `part`: what was read without them. Undefined where nothing can be added. */
export async function scannedPart(
  path: string,
  files: readonly Bytes[],
  { bindings }: Part,
  { corrections = new Map(), ...options }: ScanOptions,
  reader: ScanReader,
): Promise<Part | undefined> {
  const own = bindings?.[0]?.document.pictures;
  const look = await reader.look({ embedded: own?.embedded?.() ?? [], files, wanted: own?.unread });
  if (!look) return undefined;
  if ('unreadable' in look)
    return bindings ? undefined : { bindings, report: unreadableReport(path, look.unreadable) };
  const read = bindFile(scanDocument(path, look, reader, corrections), options);
  const report = mergeFiles(path, bindings ? [bindings, read] : [read], options);
  return { bindings: bindings ? undefined : read, report };
}

/** `tell` is told of lines as they are read. */
export async function lookAt(
  { embedded, files, wanted }: Pictures,
  { openScanner }: Pick<Extra, 'openScanner'>,
  tell?: (lines: number) => void,
): Promise<Look> {
  try {
    const pages =
      embedded.length > 0 ? embedded : (await Promise.all(files.map((file) => pagesOf(file, wanted)))).flat();
    if (pages.length === 0) return undefined;
    const scanner = await openScanner(tell);
    try {
      return { seen: await scanner.see(pages, scanForms()), pages: pages.length };
    } finally {
      await scanner.close();
    }
  } catch (error) {
    return { unreadable: refusalOf(error, 'PNG/JPEG/TIFF') };
  }
}

/** Of a PDF the pages `wanted`, or all; none of a container, whose pictures are given where they can be read. */
async function pagesOf(file: Bytes, wanted?: readonly number[]): Promise<readonly Page[]> {
  if ('unreadable' in file) throw new Refused(file.unreadable);
  const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, 5));
  if (head === '%PDF-') return pagePictures(file.bytes, LIMITS.pdf, wanted);
  return isContainer(file.bytes) ? [] : [file.bytes];
}
