// Changes to the XML of a part: tags written anew and elements added, all else as it was.

import { localName, type PlacedElement, walkPlaced } from '../readers/xml/walk.js';
import type { TextEdit } from '../text/edits.js';
import { escapeMarkup } from '../text/markup.js';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An opening tag, or an empty one; attributes without a value are left out. */
export function tagOf(name: string, attributes: Attributes, isEmpty = false): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeValue(String(value))}"`],
  );
  return `<${name}${written.join('')}${isEmpty ? '/' : ''}>`;
}

/** White space other than blanks would become one when the tag is read again. */
function escapeValue(text: string): string {
  return escapeMarkup(text).replace(/[\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** The element's opening tag with other attributes. */
export function retag(
  { name, start, end, attributes, isEmpty }: PlacedElement,
  changes: Attributes,
): TextEdit {
  return { start, end, text: tagOf(name, { ...attributes, ...changes }, isEmpty) };
}

/** The prefix that the element's name has, with its colon. */
export function prefixOf({ name }: PlacedElement): string {
  return name.slice(0, name.length - localName(name).length);
}

/**
 * Puts content behind all that an element holds. `element` is what was found, `closing` where its closing tag begins;
 * `changes` are for its own attributes.
 */
export function append(
  element: PlacedElement,
  closing: number,
  content: string,
  changes: Attributes = {},
): TextEdit[] {
  const { name, attributes, start, end, isEmpty } = element;
  if (isEmpty) {
    return [{ start, end, text: `${tagOf(name, { ...attributes, ...changes })}${content}</${name}>` }];
  }
  const own = Object.keys(changes).length > 0 ? [retag(element, changes)] : [];
  return [...own, { start: closing, end: closing, text: content }];
}

/** Every element of a part, in the order in which they close, with where its closing tag begins and ends. */
export function elementsOf(text: string): readonly Closed[] {
  const found: Closed[] = [];
  walkPlaced(text, {
    close: (element, closing, closed) =>
      found.push({ element, local: localName(element.name), closing, closed }),
  });
  return found;
}

export interface Closed {
  readonly element: PlacedElement;
  readonly local: string;
  readonly closing: number;
  readonly closed: number;
}
