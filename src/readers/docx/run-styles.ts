// What the named styles of a Word file say of the characters that have them.

import { childOf, childrenOf, type XmlElement } from '../xml/tree.js';
import { isOn, setting } from './names.js';

/** Whether a style, or one that it is based on, switches a property on or off; undefined where none says. */
export type RunStyles = (style: string | undefined, property: string) => boolean | undefined;

/** Styles based on styles. */
const LONGEST_CHAIN = 16;

export function createRunStyles(styles: XmlElement | undefined): RunStyles {
  const byId = new Map(childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'], style]));
  return (id, property) => {
    let style = byId.get(id);
    for (let step = 0; style && step < LONGEST_CHAIN; step++) {
      const properties = childOf(style, 'w:rPr');
      if (childOf(properties, property)) return isOn(properties, property);
      style = byId.get(setting(style, 'w:basedOn'));
    }
    return undefined;
  };
}
