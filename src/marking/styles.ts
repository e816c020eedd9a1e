// The styles of a workbook, to which coloured twins of the styles of cells are added.

import { applyEdits, type TextEdit } from '../text/edits.js';
import { append, elementsOf, prefixOf, retag } from './xml-edits.js';

export interface Styles {
  /** The number of the style that is like another one but for its background. */
  filled(style: number, color: string): number;
  /** The part with the new styles. */
  text(): string;
}

/** Undefined where the part does not hold what every spreadsheet writes. @throws where it is no XML */
export function openStyles(text: string): Styles | undefined {
  const elements = elementsOf(text);
  const listOf = (name: string) =>
    elements.find(({ local, element }) => local === name && element.depth === 2);
  const [fills, formats] = [listOf('fills'), listOf('cellXfs')];
  if (!fills || !formats || formats.element.isEmpty) return undefined;
  const inside = ({ start }: { readonly start: number }, list: typeof fills) =>
    start > list.element.start && start < list.closing;
  const childrenOf = (list: typeof fills) =>
    elements.filter(({ element }) => element.depth === 3 && inside(element, list));
  const known = childrenOf(formats);
  const fillCount = childrenOf(fills).length;
  const prefix = prefixOf(fills.element);
  const newFills: string[] = [];
  const newFormats: string[] = [];
  const fillOf = (color: string) => {
    const fill =
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${color}"/>` +
      `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
    const at = newFills.indexOf(fill);
    return fillCount + (at < 0 ? newFills.push(fill) - 1 : at);
  };
  const made = new Map<string, number>();
  return {
    filled(style, color) {
      const key = `${style} ${color}`;
      const before = made.get(key);
      if (before !== undefined) return before;
      const base = known[style] ?? known[0];
      if (!base) return style;
      const { element, closed } = base;
      const change = retag(element, { fillId: fillOf(color), applyFill: 1 });
      newFormats.push(change.text + text.slice(element.end, closed));
      const number = known.length + newFormats.length - 1;
      made.set(key, number);
      return number;
    },
    text() {
      const grown = (list: typeof fills, count: number, added: readonly string[]): TextEdit[] =>
        added.length === 0
          ? []
          : append(list.element, list.closing, added.join(''), { count: count + added.length });
      return applyEdits(text, [
        ...grown(fills, fillCount, newFills),
        ...grown(formats, known.length, newFormats),
      ]);
    },
  };
}
