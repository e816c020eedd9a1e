// What an edition makes of the prose: its words, its titles, and the cells that a statement means. Made once an edition.

import type { ClaimData, EditionData } from '../edition/data.js';
import type { CellSpec, Edition, Term } from '../edition/edition.js';
import { expandTemplate } from '../text/alternatives.js';
import { type Titles, titlesOf } from './outline.js';
import { APPLICATIONS } from './state.js';
import { lexiconOf, type Words } from './tokens.js';

export interface Grammar {
  readonly words: Words;
  /** Words of a definition's own that name what is counted. */
  readonly nouns: readonly string[];
  readonly titles: Titles;
  /** By topic, whose and measure. */
  readonly cells: ReadonlyMap<string, readonly CellSpec[]>;
  readonly severityOf: (topic: string) => NonNullable<ClaimData['severity']>;
  /** By what it is called, what a percentage may be of what. */
  readonly rates: ReadonlyMap<string, readonly Quotient[]>;
}

/** Sums of cells. */
export interface Quotient {
  readonly part: readonly Term[];
  readonly whole: readonly Term[];
}

export function grammarFor(edition: Edition): Grammar {
  const { data, cellById } = edition;
  const { claims = {}, rates = [] } = data;
  const cells = new Map(cellsMeant(claims, cellById));
  const sumOf = (measures: readonly string[]) =>
    measures.flatMap((name) => {
      const meant = cells.get(cellKey(APPLICATIONS, 'all', name.replace('-', ''))) ?? [];
      return meant.map(({ index }): Term => ({ cell: index, sign: name.startsWith('-') ? -1 : 1 }));
    });
  const quotients = rates.flatMap(({ words, quotients }) => {
    const read = quotients.map(({ part, whole }) => ({ part: sumOf(part), whole: sumOf(whole) }));
    return words.flatMap(expandTemplate).map((word) => [word, read] as const);
  });
  // Nouns of a definition's own: the name of the claim where it says nothing else.
  const nouns = Object.entries(claims).flatMap(([topic, { words }]) => {
    const own = words ?? (/\p{Script=Han}/u.test(topic) ? [topic] : []);
    return own.map((noun) => [noun, topic] as const);
  });
  const rateWords = quotients.map(([word]) => word);
  return {
    nouns: nouns.map(([noun]) => noun),
    words: lexiconOf(nouns, rateWords),
    titles: titlesOf(edition),
    cells,
    severityOf: (topic) => claims[topic]?.severity ?? 'error',
    rates: new Map(quotients),
  };
}

export function cellKey(topic: string, whose: string, measure: string): string {
  return `${topic}/${whose}/${measure}`;
}

/** Only where the edition has all of the cells. */
function* cellsMeant(
  claims: NonNullable<EditionData['claims']>,
  cellById: Edition['cellById'],
): Generator<readonly [key: string, cells: readonly CellSpec[]]> {
  for (const [topic, { cells, whose = {} }] of Object.entries(claims)) {
    for (const [measure, ids] of Object.entries(cells)) {
      for (const [who, columns] of [['all', ['']] as const, ...Object.entries(whose)]) {
        const own = ids.flatMap((id) =>
          columns.map((column) => (column ? id.replace(/[^/]+$/u, column) : id)),
        );
        const specs = own.map((id) => cellById.get(id)).filter((cell) => cell !== undefined);
        if (specs.length > 0 && specs.length === own.length) yield [cellKey(topic, who, measure), specs];
      }
    }
  }
}
