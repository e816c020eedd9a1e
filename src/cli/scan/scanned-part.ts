// What the pictures of a file say, added to what its text says.

import { isContainer } from '../../readers/index.js';
import { LIMITS } from '../../readers/limits.js';
import { pagePictures } from '../../readers/pdf/pictures.js';
import { Refused, refusalOf } from '../../readers/refused.js';
import type { Bytes } from '../../readers/zip/packed.js';
import { type BindOptions, bindFile, mergeFiles, unreadableReport } from '../../report/assemble.js';
import type { Part } from '../../report/parts.js';
import type { Answers, Page } from './extra.js';
import { readScan } from './read-scan.js';

interface ScanOptions extends BindOptions {
  readonly corrections?: Answers | undefined;
}

/** `part`: what was read without them. Undefined where the reader of scans is not installed, or nothing can be added. */
export async function scannedPart(
  path: string,
  files: readonly Bytes[],
  { bindings }: Part,
  options: ScanOptions,
): Promise<Part | undefined> {
  const own = bindings?.[0]?.document.pictures;
  const embedded = own?.embedded?.() ?? [];
  const pages = async () =>
    embedded.length > 0
      ? embedded
      : (await Promise.all(files.map((file) => pagesOf(file, own?.unread)))).flat();
  try {
    const document = await readScan(path, pages, options.corrections);
    if (!document) return undefined;
    const read = bindFile(document, options);
    const report = mergeFiles(path, bindings ? [bindings, read] : [read], options);
    return { bindings: bindings ? undefined : read, report };
  } catch (error) {
    if (bindings) return undefined;
    return { bindings, report: unreadableReport(path, refusalOf(error, 'PNG/JPEG/TIFF')) };
  }
}

/** Of a PDF the pages `wanted`, or all; none of a container, whose pictures are given where they can be read. */
async function pagesOf(file: Bytes, wanted?: readonly number[]): Promise<readonly Page[]> {
  if ('unreadable' in file) throw new Refused(file.unreadable);
  const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, 5));
  if (head === '%PDF-') return pagePictures(file.bytes, LIMITS.pdf, wanted);
  return isContainer(file.bytes) ? [] : [file.bytes];
}
