// Looks a text up among the labels of an edition, fast enough to be asked about every cell.

import { type LabelKey, LONGEST_LABEL, labelKey } from '../text/label.js';
import type { Meaning } from './edition.js';

export interface LabelHit extends LabelKey {
  readonly meanings: readonly Meaning[];
}

export type Lookup = (text: string) => LabelHit | undefined;

const FIRST_IDEOGRAPH = 0x4e00;
const MOST_REMEMBERED = 5000;

/** The lookup remembers spellings: labels repeat from report to report, prose is refused by its characters. */
export function createLookup(meanings: ReadonlyMap<string, readonly Meaning[]>): Lookup {
  const characters = new Set([...meanings.keys(), '一二三四五六七八九十'].join(''));
  const remembered = new Map<string, LabelHit | undefined>();
  return (text) => {
    if (text.length > LONGEST_LABEL || !mayBeLabel(text, characters)) return undefined;
    if (remembered.has(text)) return remembered.get(text);
    const key = labelKey(text);
    const found = meanings.get(key.core);
    const hit = found && { ...key, meanings: found };
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, hit);
    return hit;
  };
}

function mayBeLabel(text: string, characters: ReadonlySet<string>): boolean {
  let ideographs = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < FIRST_IDEOGRAPH || code > 0x9fff) continue;
    if (!characters.has(text[i]!)) return false;
    ideographs++;
  }
  return ideographs > 1;
}
