// Which styles of an OpenDocument file strike their text through, and which set it above or below the line.

import type { Limits } from './limits.js';
import { walkXml } from './xml/walk.js';
import type { Archive } from './zip/archive.js';

type Look = 'struck' | 'raised';

/** The property of each, and how it begins where there is nothing of it. */
const LOOKS: readonly (readonly [look: Look, property: string, nothing: string])[] = [
  ['struck', 'style:text-line-through-style', 'none'],
  ['raised', 'style:text-position', '0%'],
];

export interface TextStyles {
  /** Takes the elements of a style sheet in their order. */
  note(tag: string, attributes: Readonly<Record<string, string>>): void;
  /** The style itself says so, or else one that it is based on. */
  has(look: Look, style: string | undefined): boolean;
}

/** Styles based on styles. */
const LONGEST_CHAIN = 16;

/** With the named styles, which stand in a part of their own. */
export function readTextStyles(archive: Archive, limits: Limits): TextStyles {
  const said = { struck: new Map<string, boolean>(), raised: new Map<string, boolean>() };
  const parents = new Map<string, string | undefined>();
  let style = '';
  const styles: TextStyles = {
    note(tag, attributes) {
      if (tag === 'style:style') {
        style = attributes['style:name'] ?? '';
        parents.set(style, attributes['style:parent-style-name']);
      } else if (tag === 'style:default-style' || !tag.startsWith('style:')) style = '';
      if (tag !== 'style:text-properties') return;
      for (const [look, property, nothing] of LOOKS) {
        const value = attributes[property];
        if (value !== undefined) said[look].set(style, !value.startsWith(nothing));
      }
    },
    has(look, name) {
      let at = name;
      for (let step = 0; at && step < LONGEST_CHAIN; step++) {
        const own = said[look].get(at);
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
