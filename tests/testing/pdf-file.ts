// Writes PDF files by hand: objects, pages, and Chinese text in a font that is not in the file.

import { encode } from './bytes.js';

export type Encoding = 'UniGB-UCS2-H' | 'UniGB-UTF16-H' | 'GBK-EUC-H' | 'GB-EUC-H';

/** Text as a hexadecimal string in the encoding of a font. Digits and letters are half as wide as ideographs. */
export function hexOf(text: string, encoding: Encoding): string {
  const bytes = encoding.startsWith('Uni')
    ? Array.from(text, (_, i) => [text.charCodeAt(i) >> 8, text.charCodeAt(i) & 0xff]).flat()
    : [...encode(text, 'gb18030')];
  return `<${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
}

export function widthOf(text: string): number {
  return Array.from(text, (one) => (one.charCodeAt(0) < 0x80 ? 0.5 : 1)).reduce(
    (sum, width) => sum + width,
    0,
  );
}

export interface PdfPageSource {
  /** Operators of the content stream; fonts are named by `fontName`. */
  readonly content: string;
  readonly width: number;
  readonly height: number;
  /** Further entries of the page's dictionary, such as `/Rotate 90`. */
  readonly entries?: string;
  /** Further resources, such as an XObject dictionary. */
  readonly resources?: string;
}

export const ENCODINGS: readonly Encoding[] = ['UniGB-UCS2-H', 'UniGB-UTF16-H', 'GBK-EUC-H', 'GB-EUC-H'];

export function fontName(encoding: Encoding): string {
  return `F${ENCODINGS.indexOf(encoding)}`;
}

/** `extra` objects are numbered from 100 on. */
export function pdfFile(pages: readonly PdfPageSource[], extra: readonly string[] = []): Uint8Array {
  const objects = new Map<number, string>();
  objects.set(1, '<< /Type /Catalog /Pages 2 0 R >>');
  objects.set(
    3,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 4 0 R /DW 1000 /W [1 95 500 814 939 500] >>',
  );
  objects.set(
    4,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  ENCODINGS.forEach((encoding, i) => {
    objects.set(
      5 + i,
      `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-${encoding} /Encoding /${encoding} /DescendantFonts [3 0 R] >>`,
    );
  });
  extra.forEach((source, i) => {
    objects.set(100 + i, source);
  });
  const fonts = ENCODINGS.map((encoding, i) => `/${fontName(encoding)} ${5 + i} 0 R`).join(' ');
  const first = 1000;
  pages.forEach(({ content, width, height, entries = '', resources = '' }, i) => {
    const number = first + 2 * i;
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << ${fonts} >> ${resources} >> /Contents ${number + 1} 0 R ${entries} >>`,
    );
    objects.set(number + 1, streamOf(content));
  });
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  return assemble(objects);
}

export function streamOf(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

/** All of it is ASCII or Latin-1, one byte a character. */
function assemble(objects: ReadonlyMap<number, string>): Uint8Array {
  let text = '%PDF-1.5\n';
  const offsets = new Map<number, number>();
  for (const [number, source] of [...objects].sort(([a], [b]) => a - b)) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${source}\nendobj\n`;
  }
  const start = text.length;
  text += 'xref\n0 1\n0000000000 65535 f \n';
  for (const [number, offset] of offsets)
    text += `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Size 1000000 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
