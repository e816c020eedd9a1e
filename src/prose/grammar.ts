// What an edition makes of the prose: its words, and the cells that a statement means. Made once for each edition.

import type { ClaimData, EditionData } from '../edition/data.js';
import type { CellSpec, Term as CellTerm, Edition } from '../edition/edition.js';
import { expandTemplate } from '../text/alternatives.js';
import { createLexicon, type Lexicon } from '../text/lexicon.js';
import { type Key, keyWords } from './keys.js';
import type { Term } from './state.js';
import { lexiconOf, type Words } from './tokens.js';

export interface Grammar {
  readonly keys: Lexicon<Key>;
  readonly words: Words;
  /** Undefined where the edition has no such cells. */
  readonly cellsOf: (term: Term, whose: string) => readonly CellSpec[] | undefined;
  readonly severityOf: (topic: string) => NonNullable<ClaimData['severity']>;
  /** By what it is called, what a percentage may be of what. */
  readonly rates: ReadonlyMap<string, readonly Quotient[]>;
}

/** Sums of cells. */
export interface Quotient {
  readonly part: readonly CellTerm[];
  readonly whole: readonly CellTerm[];
}

/** An edition lives as long as the program. */
const known = new WeakMap<Edition, Grammar>();

export function grammarOf(edition: Edition): Grammar {
  const grammar = known.get(edition) ?? grammarFor(edition);
  known.set(edition, grammar);
  return grammar;
}

function grammarFor({ data, cellById }: Edition): Grammar {
  const { claims = {}, rates = [] } = data;
  const idsOf = (topic: string, measure: string) => claims[topic]?.cells[measure] ?? [];
  const cellsOf = (ids: readonly string[]) => {
    const cells = ids.map((id) => cellById.get(id)).filter((cell) => cell !== undefined);
    return ids.length > 0 && cells.length === ids.length ? cells : undefined;
  };
  const sumOf = (measures: readonly string[]) =>
    measures.flatMap((name): CellTerm[] =>
      idsOf(APPLICATIONS, name.replace('-', '')).map((id) => ({
        cell: cellById.get(id)!.index,
        sign: name.startsWith('-') ? -1 : 1,
      })),
    );
  const quotients = rates.flatMap(({ words, quotients }) => {
    const read = quotients.map(({ part, whole }) => ({ part: sumOf(part), whole: sumOf(whole) }));
    return words.flatMap(expandTemplate).map((word) => [word, read] as const);
  });
  return {
    keys: createLexicon(keyWords(data)),
    words: lexiconOf(
      ownNouns(claims),
      quotients.map(([word]) => word),
    ),
    cellsOf: ({ topic, measure }, whose) => {
      const ids = idsOf(topic, measure);
      if (whose === 'all') return cellsOf(ids);
      const columns = claims[topic]?.whose?.[whose] ?? [];
      return cellsOf(ids.flatMap((id) => columns.map((column) => id.replace(/[^/]+$/u, column))));
    },
    severityOf: (topic) => claims[topic]?.severity ?? 'error',
    rates: new Map(quotients),
  };
}

const APPLICATIONS = 'applications';

/** Nouns of a definition's own: the name of the claim where it says nothing else. */
function ownNouns(claims: NonNullable<EditionData['claims']>): [noun: string, topic: string][] {
  return Object.entries(claims).flatMap(([topic, { words }]) => {
    const nouns = words ?? (/\p{Script=Han}/u.test(topic) ? [topic] : []);
    return nouns.map((noun): [string, string] => [noun, topic]);
  });
}
