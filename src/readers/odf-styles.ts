// Which styles of an OpenDocument file strike their text through.

import type { Limits } from './limits.js';
import { walkXml } from './xml/walk.js';
import type { Archive } from './zip/archive.js';

export interface StruckStyles {
  /** Takes the elements of a style sheet in their order. */
  note(tag: string, attributes: Readonly<Record<string, string>>): void;
  /** The style itself says so, or else one that it is based on. */
  has(style: string | undefined): boolean;
}

/** Styles based on styles. */
const LONGEST_CHAIN = 16;

/** With the named styles, which stand in a part of their own. */
export function readStruckStyles(archive: Archive, limits: Limits): StruckStyles {
  const said = new Map<string, boolean>();
  const parents = new Map<string, string | undefined>();
  let style = '';
  const styles: StruckStyles = {
    note(tag, attributes) {
      if (tag === 'style:style') {
        style = attributes['style:name'] ?? '';
        parents.set(style, attributes['style:parent-style-name']);
      } else if (tag === 'style:default-style' || !tag.startsWith('style:')) style = '';
      const line = attributes['style:text-line-through-style'];
      if (tag === 'style:text-properties' && line !== undefined) said.set(style, line !== 'none');
    },
    has(name) {
      let at = name;
      for (let step = 0; at && step < LONGEST_CHAIN; step++) {
        const own = said.get(at);
        if (own !== undefined) return own;
        at = parents.get(at);
      }
      return false;
    },
  };
  const bytes = archive.read('styles.xml');
  if (bytes) walkXml(bytes, limits.xml, { open: styles.note });
  return styles;
}
