// Reads the XML parts of a text document into trees: names by namespace.

import { decode } from '../encoding.js';
import type { Limits } from '../limits.js';
import { Refused, within } from '../refused.js';
import { createParser } from './parser.js';

export interface XmlElement {
  /** The caller's prefix of its namespace and the local name, `w:p`; `?:p` for a namespace the caller does not know. */
  readonly name: string;
  /** Keys are made like names; an attribute without a namespace has its bare name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Prefixes by namespace. */
export type Namespaces = Readonly<Record<string, string>>;

/** Characters; a refused file is not read to its end. */
const CHUNK = 1 << 16;

interface Draft extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** @throws as `createParser` does, and beyond the limits */
export function parseXml(bytes: Uint8Array, namespaces: Namespaces, limits: Limits['xml']): XmlElement {
  within('unpackedBytes', bytes.length, limits.bytes);
  const decoded = decode(bytes);
  const top = 'text' in decoded ? treeOf(decoded.text, namespaces, limits) : undefined;
  if (!top) throw new Refused('damaged');
  return top;
}

function treeOf(text: string, namespaces: Namespaces, limits: Limits['xml']): XmlElement | undefined {
  const top: Draft = { name: '', attributes: {}, children: [] };
  const open: Draft[] = [top];
  let elements = 0;
  const parser = createParser({ xmlns: true, position: false });
  const nameOf = (uri: string, local: string) => `${namespaces[uri] ?? '?'}:${local}`;
  parser.on('opentag', ({ uri, local, attributes }) => {
    const own: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(attributes)) {
      own[uri === '' ? local : nameOf(uri, local)] = value;
    }
    const element: Draft = { name: nameOf(uri, local), attributes: own, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
    within('elements', ++elements, limits.elements);
    within('nesting', open.length - 1, limits.nesting);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string) => {
    open.at(-1)!.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  return top.children.find(isElement);
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((node): node is XmlElement => isElement(node) && node.name === name) ?? [];
}

/** The text directly inside. */
export function ownText({ children }: XmlElement): string {
  return children.filter((node) => typeof node === 'string').join('');
}

/** The whole number from 0 up to `most` that an attribute states; `otherwise` where it states none. */
export function wholeNumber(text: string | undefined, otherwise: number, most: number): number {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) && number >= 0 ? Math.min(number, most) : otherwise;
}
