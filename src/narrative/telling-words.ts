// Words of which every sentence about an edition's cells has one: without them there is nothing to look for.

import type { EditionData } from '../edition/data.js';
import { expandTemplate, shortest, tellingWords } from '../text/alternatives.js';
import { type Phrase, phrasesOf } from './phrase-tree.js';

/**
 * A word that a claim's phrase cannot do without, what a claim may deny, what is done, and what a rate is called.
 */
export type TellingWords = Readonly<Record<'phrase' | 'noun' | 'done' | 'rate', readonly string[]>>;

export function tellingWordsOf({
  claims = [],
  rates = [],
}: Pick<EditionData, 'claims' | 'rates'>): TellingWords {
  return {
    phrase: unique(claims.flatMap(({ phrases = [] }) => phrases.flatMap(phrasesOf).flatMap(tellingPart))),
    noun: unique(claims.flatMap(({ denied = [] }) => denied.flatMap(tellingWords))),
    done: unique(claims.flatMap(({ done = [] }) => done.flatMap(expandTemplate))),
    rate: unique(rates.flatMap(({ words }) => words.flatMap(expandTemplate))),
  };
}

/** Without one of these words the phrase is not there. */
function tellingPart({ left, right }: Phrase): readonly string[] {
  const parts = [...left, ...right].map(tellingWords);
  return parts.reduce((most, part) => (shortest(part) > shortest(most) ? part : most), []);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
