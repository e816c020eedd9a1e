// Reads XML of a packed workbook as a stream of elements, or with the place of each tag.

import type { Limits } from '../limits.js';
import { within } from '../refused.js';
import { createParser } from './parser.js';

/** Names as they are written, prefix and all. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Bytes handed to the parser at a time. */
const CHUNK = 64 * 1024;

/** @throws as `createParser` does, and beyond the limits */
export function walkXml(bytes: Uint8Array, limits: Limits['xml'], handler: Partial<XmlHandler>): void {
  const parser = createParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    within('nesting', ++depth, limits.nesting);
    handler.open?.(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close?.(name);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

/** An element where it stands in a text, in UTF-16 units. */
export interface PlacedElement {
  /** As it is written, prefix and all. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** From 1 for the top element. */
  readonly depth: number;
  /** The opening tag, from its `<` to behind its `>`. */
  readonly start: number;
  readonly end: number;
  /** It is written as one tag: `<a/>`. */
  readonly isEmpty: boolean;
}

export interface PlacedHandler {
  open?(element: PlacedElement): void;
  /** The closing tag; that of an empty element is the opening one. */
  close?(element: PlacedElement, start: number, end: number): void;
}

/** @throws as `createParser` does */
export function walkPlaced(text: string, handler: PlacedHandler): void {
  const parser = createParser({ xmlns: false });
  const stack: PlacedElement[] = [];
  // In sound XML no tag holds a `<`.
  const startOf = (end: number) => text.lastIndexOf('<', end - 1);
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const depth = stack.length + 1;
    const end = parser.position;
    const element = { name, attributes, depth, start: startOf(end), end, isEmpty: isSelfClosing };
    stack.push(element);
    handler.open?.(element);
  });
  parser.on('closetag', () => {
    const end = parser.position;
    handler.close?.(stack.pop()!, startOf(end), end);
  });
  parser.write(text).close();
}

/** A part as text, whatever its encoding; its declaration is true once it is written as UTF-8. */
export function partText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.replace(/^(<\?xml[^>]{0,100}?encoding\s?=\s?["'])[^"'>]{1,40}/u, '$1UTF-8');
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
