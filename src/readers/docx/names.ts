// The namespaces of Word's files, in the two spellings of the standard and that of 2003, and small questions about its elements.

import { childOf, type Namespaces, type XmlElement } from '../xml/tree.js';

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

export const namespaces: Namespaces = {
  [`${TRANSITIONAL}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  'http://schemas.microsoft.com/office/word/2003/wordml': 'w',
  'http://schemas.microsoft.com/office/word/2003/auxHint': 'wx',
  [`${TRANSITIONAL}/markup-compatibility/2006`]: 'mc',
  [`${TRANSITIONAL}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${TRANSITIONAL}/package/2006/relationships`]: 'rel',
  [`${TRANSITIONAL}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
};

/** The property is there and not switched off. */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = childOf(properties, name);
  return (
    property !== undefined &&
    !['0', 'false', 'off', 'none', 'baseline'].includes(property.attributes['w:val'] ?? '')
  );
}

export function setting(properties: XmlElement | undefined, name: string): string | undefined {
  return childOf(properties, name)?.attributes['w:val'];
}
