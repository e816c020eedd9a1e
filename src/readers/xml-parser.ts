// The parser of all XML in files: no entity beyond XML's own, nothing fetched, an end where no sound file goes.

import { type SaxesOptions, SaxesParser } from 'saxes';
import type { Unreadable } from '../document/document.js';
import { Exceeded } from './exceeded.js';

/** A sheet is six elements deep, a table within a table takes ten, a text box twenty. */
const DEEPEST = 256;

/** A declaration of a document type: parts of documents have none, it is there for its entities. */
class Doctype extends Error {}

/** Throws where the XML is not well formed; {@link Doctype} where it declares a document type. */
export function createParser<const O extends SaxesOptions>(options: O): SaxesParser<O> {
  const parser = new SaxesParser(options);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Doctype();
  });
  return parser;
}

/** What a reader's error says of a file of this format. */
export function refusalOf(error: unknown, format: string): Unreadable {
  if (error instanceof Exceeded) {
    const { what, found, limit } = error;
    return { kind: 'too-large', what, found, limit };
  }
  return { kind: error instanceof Doctype ? 'doctype' : 'damaged', format };
}

/** @throws {Exceeded} */
export function checkDepth(depth: number): void {
  if (depth > DEEPEST) throw new Exceeded('nesting', depth, DEEPEST);
}
