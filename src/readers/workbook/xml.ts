// Reads XML of a packed workbook as a stream of elements; nothing is fetched and no entity is expanded.

import { SaxesParser } from 'saxes';
import { Exceeded } from './refusals.js';

/** Names as they are written, prefix and all. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Sheets are six elements deep. */
const DEEPEST = 256;
/** Bytes handed to the parser at a time. */
const CHUNK = 64 * 1024;

/** @throws {Error} where the XML is not well formed, {@link Exceeded} where it is too deep */
export function walkXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Exceeded('nesting', depth, DEEPEST);
    handler.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close(name);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
