// Line ends and encodings: from text to the bytes of a file.

import fc from 'fast-check';

const lineEnds = ['lf', 'crlf', 'cr', 'mixed'] as const;
export type LineEnd = (typeof lineEnds)[number];

const encodings = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof encodings)[number];

export const lineEndArbitrary = fc.constantFrom(...lineEnds);
export const encodingArbitrary = fc.constantFrom(...encodings);

const ENDS: Readonly<Record<LineEnd, readonly string[]>> = {
  lf: ['\n'],
  crlf: ['\r\n'],
  cr: ['\r'],
  mixed: ['\r\n', '\n', '\n', '\r\n', '\r\n'],
};

/** Rewrites every `\n` of the text. */
export function withLineEnds(text: string, lineEnd: LineEnd): string {
  const ends = ENDS[lineEnd];
  let count = 0;
  return text.replaceAll('\n', () => ends[count++ % ends.length]!);
}

export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 with mark':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
      return encodeUtf16(text, true);
    case 'utf-16be':
      return encodeUtf16(text, false);
    case 'gb18030':
      return encodeGb18030(text);
  }
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

let gbCodes: ReadonlyMap<string, readonly number[]> | undefined;

function encodeGb18030(text: string): Uint8Array {
  gbCodes ??= readGbCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const known = code < 0x80 ? [code] : gbCodes.get(character);
    if (!known) throw new Error(`no GB18030 code for ${JSON.stringify(character)}`);
    bytes.push(...known);
  }
  return Uint8Array.from(bytes);
}

/** All codes of two bytes, and those of four bytes for the characters below U+0800. */
function readGbCodes(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (!character.includes('\ufffd') && !codes.has(character)) codes.set(character, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) add(lead, trail);
  }
  for (let second = 0x30; second <= 0x39; second++) {
    for (let third = 0x81; third <= 0x98; third++) {
      for (let fourth = 0x30; fourth <= 0x39; fourth++) add(0x81, second, third, fourth);
    }
  }
  return codes;
}
