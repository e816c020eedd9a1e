// Opens PDF files with pdf.js, which is loaded when such a file comes; nothing is fetched and nothing is evaluated.

import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { fromBase64 } from '../base64.js';
import { Refused } from '../refused.js';

export type PdfFile = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;

/** The numbers that pdf.js gives to the operators of a page. */
export type Operators = typeof import('unpdf/pdfjs')['OPS'];

export interface Opened {
  readonly file: PdfFile;
  readonly operators: Operators;
  /** Frees what the file holds. */
  close(): Promise<void>;
}

/** Pictures of more than `pixels` are left out, not unpacked. @throws {Refused} */
export async function openPdf(bytes: Uint8Array, pixels: number): Promise<Opened> {
  addTransfer();
  const { getDocument, OPS } = await import('unpdf/pdfjs');
  const task = getDocument({
    // A copy, as the library keeps what it is given; and no Buffer.
    data: new Uint8Array(bytes),
    BinaryDataFactory: CMapFactory,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    disableFontFace: false,
    useSystemFonts: false,
    isEvalSupported: false,
    // Pictures are decoded here, the same in every browser as in Node.
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: pixels,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    return { file, operators: OPS, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new Refused(locked ? 'encrypted' : 'damaged');
  }
}

/** How characters of Chinese fonts are numbered where the font itself is not in the file. */
class CMapFactory {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const { CMAPS } = await import('../../generated/readers/cmaps.js');
    const name = filename.replace(/\.bcmap$/u, '');
    const map = Object.hasOwn(CMAPS, name) ? fromBase64(CMAPS[name]!) : undefined;
    if (!map) throw new Error(`no CMap ${name}`);
    return map;
  }
}

/** Node 20 lacks both, and pdf.js would cut the operators of a page short without a word. */
function addTransfer(): void {
  for (const name of ['transfer', 'transferToFixedLength']) {
    if (name in ArrayBuffer.prototype) continue;
    Object.defineProperty(ArrayBuffer.prototype, name, {
      value: transfer,
      configurable: true,
      writable: true,
    });
  }
}

function transfer(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
  const moved = new Uint8Array(length);
  moved.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return moved.buffer;
}
