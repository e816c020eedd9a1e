// Tells the edition of a document by the labels that only one edition has.

import { ByPattern } from '../document/by-pattern.js';
import type { DocumentRow } from '../document/document.js';
import { LONGEST_LABEL } from '../text/label.js';
import type { Edition } from './edition.js';

/** A form in use has at least so many labels of its own. */
const ENOUGH = 4;

/**
 * The editions with the most of their own labels among the cells; all but previews where none has any. Previews are
 * asked only where no other edition has a label: they cost nothing where they do not occur.
 */
export function detectEditions(
  rows: readonly DocumentRow[],
  editions: readonly Edition[],
): readonly Edition[] {
  const { released, previews } = parted(editions);
  return withMost(rows, released) ?? withMost(rows, previews) ?? (released.length > 0 ? released : previews);
}

interface Parted {
  readonly released: readonly Edition[];
  readonly previews: readonly Edition[];
}

/** The parts of a list stay the same lists: what is known of their rows is kept by them. */
const parts = new WeakMap<readonly Edition[], Parted>();

function parted(editions: readonly Edition[]): Parted {
  const before = parts.get(editions);
  if (before) return before;
  const created = {
    released: editions.filter(({ isPreview }) => !isPreview),
    previews: editions.filter(({ isPreview }) => isPreview),
  };
  parts.set(editions, created);
  return created;
}

/** Undefined where no edition has a label of its own. */
function withMost(
  rows: readonly DocumentRow[],
  editions: readonly Edition[],
): readonly Edition[] | undefined {
  const seen = new Array<number>(editions.length).fill(0);
  const byPattern = knownHits(editions);
  for (const row of rows) {
    const hits = hitsOf(row, editions, byPattern);
    if (hits.length === 0) continue;
    for (const i of hits) seen[i]!++;
    if (isDecided(seen)) break;
  }
  const most = Math.max(...seen);
  return most > 0 ? editions.filter((_, i) => seen[i] === most) : undefined;
}

/** For each own label of an edition the edition's position. */
type Hits = readonly number[];

const NO_HITS: Hits = [];
/** Figures are no labels: rows of a pattern have the same. */
const known = new WeakMap<readonly Edition[], ByPattern<Hits>>();

function hitsOf(row: DocumentRow, editions: readonly Edition[], byPattern: ByPattern<Hits>): Hits {
  const { pattern } = row;
  if (!pattern) return hitsAmong(row, editions);
  const before = byPattern.get(pattern);
  if (before) return before;
  const hits = hitsAmong(row, editions);
  byPattern.set(pattern, hits);
  return hits;
}

function knownHits(editions: readonly Edition[]): ByPattern<Hits> {
  const before = known.get(editions);
  if (before) return before;
  const created = new ByPattern<Hits>();
  known.set(editions, created);
  return created;
}

function hitsAmong({ cells }: DocumentRow, editions: readonly Edition[]): Hits {
  let hits: number[] | undefined;
  for (const { text } of cells) {
    if (text.length < 4 || text.length > LONGEST_LABEL) continue;
    for (let i = 0; i < editions.length; i++) {
      if (!editions[i]!.isFingerprint(text)) continue;
      hits ??= [];
      hits.push(i);
    }
  }
  return hits ?? NO_HITS;
}

/** Several own labels of one edition, none of any other. */
function isDecided(seen: readonly number[]): boolean {
  let named = 0;
  let most = 0;
  for (const count of seen) {
    if (count > 0) named++;
    if (count > most) most = count;
  }
  return named === 1 && most >= ENOUGH;
}
