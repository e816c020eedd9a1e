// The parser of all XML in files: no entity beyond XML's own, nothing fetched, an end where no sound file goes.

import { type SaxesOptions, SaxesParser } from 'saxes';
import { Refused } from '../refused.js';

/** @throws where the XML is not well formed, {@link Refused} where it declares a document type, which is there for entities */
export function createParser<const O extends SaxesOptions>(options: O): SaxesParser<O> {
  const parser = new SaxesParser(options);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Refused('doctype');
  });
  return parser;
}
