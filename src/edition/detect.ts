// Tells the edition of a document by the labels that only one edition has.

import type { DocumentRow } from '../document/document.js';
import { LONGEST_LABEL } from '../text/label.js';
import type { Edition } from './edition.js';

/** A form in use has at least so many labels of its own. */
const ENOUGH = 4;
const SHORTEST_LABEL = 4;

/**
 * The editions with the most of their own labels among the cells; all but previews where none has any. Previews are
 * asked only where no other edition has a label: they cost nothing where they do not occur.
 */
export function detectEditions(
  rows: readonly DocumentRow[],
  editions: readonly Edition[],
): readonly Edition[] {
  const released = editions.filter(({ isPreview }) => !isPreview);
  const previews = editions.filter(({ isPreview }) => isPreview);
  return withMost(rows, released) ?? withMost(rows, previews) ?? (released.length > 0 ? released : previews);
}

/** Undefined where no edition has a label of its own. */
function withMost(
  rows: readonly DocumentRow[],
  editions: readonly Edition[],
): readonly Edition[] | undefined {
  const seen = new Array<number>(editions.length).fill(0);
  for (const { cells } of rows) {
    for (const { text } of cells) {
      if (text.length < SHORTEST_LABEL || text.length > LONGEST_LABEL) continue;
      for (let i = 0; i < editions.length; i++) if (editions[i]!.isFingerprint(text)) seen[i]!++;
    }
    if (isDecided(seen)) break;
  }
  const most = Math.max(...seen);
  return most > 0 ? editions.filter((_, i) => seen[i] === most) : undefined;
}

/** Several own labels of one edition, none of any other. */
function isDecided(seen: readonly number[]): boolean {
  return Math.max(...seen) >= ENOUGH && seen.filter((count) => count > 0).length === 1;
}
