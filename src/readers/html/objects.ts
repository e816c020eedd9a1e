// Where a page shows what is no text: pictures, drawings, pages and files inside of it.

import type { Survey } from './shown.js';
import { attribute, type Element, type Root, walk } from './tree.js';

const OBJECTS: ReadonlySet<string> = new Set(['img', 'svg', 'canvas', 'object', 'embed', 'iframe']);
/** Of points: what says to be smaller is a sign. */
const SMALLEST = 100;

/** Their offsets in the source. */
export function objectsIn(root: Root, { isHidden }: Survey): number[] {
  const offsets: number[] = [];
  walk(root, {
    enter(element) {
      if (isHidden(element)) return false;
      if (!OBJECTS.has(element.tagName)) return true;
      const offset = element.sourceCodeLocation?.startOffset;
      if (offset !== undefined && !isSmall(element)) offsets.push(offset);
      return false;
    },
  });
  return offsets;
}

function isSmall(element: Element): boolean {
  return ['width', 'height'].some((name) => Number.parseInt(attribute(element, name) ?? '', 10) < SMALLEST);
}
