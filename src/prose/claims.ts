// What an edition makes of the prose: its words, its titles, and what a statement says about cells of the tables.

import type { ClaimData } from '../edition/data.js';
import type { CellSpec, Edition, Term } from '../edition/edition.js';
import { expandTemplate } from '../text/alternatives.js';
import { type Titles, titlesOf } from './outline.js';
import { APPLICATIONS, type Percentage, type Statement } from './state.js';
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
  const { claims = {}, rates = [] } = edition.data;
  const cells = cellsMeant(edition);
  const sumOf = (measures: readonly string[]) =>
    measures.flatMap((name) => {
      const meant = cells.get(`${APPLICATIONS}/all/${name.replace('-', '')}`) ?? [];
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

/** Only where the edition has all of the cells. */
function cellsMeant({ data, cellById }: Edition): Map<string, readonly CellSpec[]> {
  const meant = new Map<string, readonly CellSpec[]>();
  for (const [topic, { cells, whose = {} }] of Object.entries(data.claims ?? {})) {
    for (const [measure, ids] of Object.entries(cells)) {
      for (const [who, columns] of [['all', ['']] as const, ...Object.entries(whose)]) {
        const inColumn = (id: string, column: string) => id.replace(/[^/]+$/u, (all) => column || all);
        const own = ids.flatMap((id) => columns.map((column) => inColumn(id, column)));
        const specs = own.map((id) => cellById.get(id)).filter((cell) => cell !== undefined);
        if (specs.length > 0 && specs.length === own.length) meant.set(`${topic}/${who}/${measure}`, specs);
      }
    }
  }
  return meant;
}

/** The prose says that one of the sums of cells is from `least` to `most`. */
export interface Claim extends Statement {
  /** Sums that the words may mean, the likeliest first. */
  readonly sums: readonly (readonly CellSpec[])[];
  readonly severity: NonNullable<ClaimData['severity']>;
}

export interface Rate extends Percentage {
  /** What the words may mean, the likeliest first. */
  readonly readings: readonly Quotient[];
}

export function claimsOf(statements: readonly Statement[], { cells, severityOf }: Grammar): Claim[] {
  return statements.flatMap((statement) => {
    const { topics, measures, whose } = statement;
    const sums = measures.map((sum) =>
      topics.flatMap((topic) => sum.map((measure) => cells.get(`${topic}/${whose}/${measure}`))),
    );
    if (sums.flat().includes(undefined)) return [];
    const whole = sums.map((parts) => [...new Set(parts.flatMap((part) => part ?? []))]);
    return [{ ...statement, sums: whole, severity: severityOf(topics[0]!) }];
  });
}

/** The strict ones, each sum once; none for a sum that the prose gives two figures for. */
export function evidenceOf(claims: readonly Claim[]): Claim[] {
  const stated = new Map<string, Claim | undefined>();
  for (const claim of claims) {
    if (!claim.isStrict || claim.severity !== 'error') continue;
    const key = claim.sums[0]!.map(({ id }) => id).join();
    const known = stated.get(key);
    if (!stated.has(key)) stated.set(key, claim);
    else if (known?.value !== claim.value) stated.set(key, undefined);
  }
  return [...stated.values()].filter((claim) => claim !== undefined);
}
