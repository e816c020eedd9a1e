// Reads Word's XML of 2003, which programs of offices fill in as a template and call DOC.

import { fromBase64 } from '../base64.js';
import type { Reader } from '../reader.js';
import { Refused } from '../refused.js';
import { flowDocument } from '../word/flow.js';
import { childOf, isElement, ownText, parseXml, type XmlElement } from '../xml/tree.js';
import { blocksOf } from './blocks.js';
import { namespaces } from './names.js';
import type { NumberParagraph } from './numbering.js';
import { createRunStyles } from './run-styles.js';

export const readWordXml: Reader = (input) => {
  const { xml, word } = input.limits;
  const top = parseXml(input.bytes, namespaces, xml);
  const body = childOf(top, 'w:body');
  if (!body) throw new Refused('damaged');
  const styles = createRunStyles(childOf(top, 'w:styles'));
  const blocks = blocksOf(body, { number, styles, widest: word.columns, chunks: new Map() });
  return flowDocument(input, 'doc', blocks, () => picturesIn(body));
};

/** The number of a list is written beside the paragraph; a bullet is none. */
const number: NumberParagraph = (properties) => {
  const text = childOf(childOf(properties, 'w:listPr'), 'wx:t')?.attributes['wx:val'] ?? '';
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
};

function picturesIn(element: XmlElement): Uint8Array[] {
  return element.children
    .filter(isElement)
    .flatMap((child) =>
      child.name === 'w:binData' ? (fromBase64(ownText(child)) ?? []) : picturesIn(child),
    );
}
