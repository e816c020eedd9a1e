// Looks a text up among the labels of an edition, fast enough to be asked about every cell.

import { copyOf } from '../text/copy.js';
import { type LabelKey, LONGEST_LABEL, labelKey } from '../text/label.js';
import type { LabelHit, Lookup, Meaning } from './edition.js';

const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
const MOST_REMEMBERED = 5000;
/** What is counted, behind the label of a row or column. */
const UNIT = /[(（](?:单位[:：]\s?)?(?:件|宗|条|个|项|次|份|例|件次|人次)[)）]\s*$/u;

/** The label once more in English: 自然人 Natural person. */
const TRANSLATION = /^[A-Za-z][A-Za-z\s\d.,:;'’"()&/–-]*$/u;

/** The lookup remembers spellings: labels repeat from report to report, prose is refused by its characters. */
export function createLookup(meanings: ReadonlyMap<string, readonly Meaning[]>): Lookup {
  const characters = ideographsOf([...meanings.keys(), '一二三四五六七八九十'].join(''));
  const remembered = new Map<string, LabelHit | null>();
  return (text) => {
    if (text.length > LONGEST_LABEL) return undefined;
    const bare = /[)）]\s*$/u.test(text) ? text.replace(UNIT, '') : text;
    if (!mayBeLabel(bare, characters)) return undefined;
    const known = remembered.get(text);
    if (known !== undefined) return known ?? undefined;
    const own = copyOf(text);
    const key = [own, bare, withoutTranslation(own)].map(labelKey).find(({ core }) => meanings.has(core));
    const hit = key ? hitOf(key, meanings.get(key.core)!) : null;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(own, hit);
    return hit ?? undefined;
  };
}

function withoutTranslation(text: string): string {
  const from = text.search(/[A-Za-z]{2}/u);
  const isFileName = text.charAt(from - 1) === '.';
  return from > 0 && !isFileName && TRANSLATION.test(text.slice(from)) ? text.slice(0, from) : text;
}

function hitOf(key: LabelKey, meanings: readonly Meaning[]): LabelHit {
  return {
    ...key,
    meanings,
    tables: [...new Set(meanings.flatMap((meaning) => (meaning.kind === 'section' ? [] : [meaning.table])))],
    mayBeColumn: meanings.some(({ kind }) => kind === 'column'),
    onlyRow: meanings.every(({ kind }) => kind === 'row'),
  };
}

function ideographsOf(text: string): Uint8Array {
  const set = new Uint8Array(LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) set[code - FIRST_IDEOGRAPH] = 1;
  }
  return set;
}

/** Two ideographs or more, all of which occur in labels. */
function mayBeLabel(text: string, characters: Uint8Array): boolean {
  let ideographs = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < FIRST_IDEOGRAPH || code > LAST_IDEOGRAPH) continue;
    if (characters[code - FIRST_IDEOGRAPH] === 0) return false;
    ideographs++;
  }
  return ideographs > 1;
}
