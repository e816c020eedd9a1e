// The words in which an edition's claims are made, ready for search.

import type { ClaimData } from '../edition/data.js';
import type { CellSpec, Edition } from '../edition/edition.js';
import { expandTemplate } from '../text/alternatives.js';
import { growTree, type PhraseTree } from './phrase-tree.js';

type Meant = readonly [words: string, claim: ClaimData];

export interface ClaimPhrases {
  readonly tree: PhraseTree<ClaimData>;
  /** Phrases that mean something only behind the claim of this id. */
  readonly inner: ReadonlyMap<string, PhraseTree<ClaimData>>;
  /** What may be denied, by its first character, the longest first. */
  readonly nouns: ReadonlyMap<string, readonly Meant[]>;
  /** Words that say that a sum is 0. */
  readonly done: readonly Meant[];
  /** Sums that a claim may mean, the likeliest first. */
  readonly readings: ReadonlyMap<ClaimData, readonly (readonly CellSpec[])[]>;
}

const compiled = new WeakMap<Edition, ClaimPhrases>();

/** Undefined where the edition has no claims. */
export function claimPhrasesOf(edition: Edition): ClaimPhrases | undefined {
  const { claims } = edition.data;
  if (!claims) return undefined;
  const phrases = compiled.get(edition) ?? compile(claims, edition);
  compiled.set(edition, phrases);
  return phrases;
}

function compile(claims: readonly ClaimData[], edition: Edition): ClaimPhrases {
  const ids = new Set(claims.flatMap(({ within }) => within ?? []));
  const memberTree = (id: string) =>
    growTree(
      claims
        .filter(({ within }) => within === id)
        .flatMap((claim) => (claim.inner ?? []).map((text) => [text, claim] as const)),
    );
  return {
    tree: growTree(claims.flatMap((claim) => (claim.phrases ?? []).map((text) => [text, claim] as const))),
    inner: new Map([...ids].map((id) => [id, memberTree(id)])),
    nouns: nounsOf(claims),
    done: claims.flatMap((claim) => spelled(claim.done, claim)),
    readings: new Map(
      claims.map((claim) => [
        claim,
        [claim.cells, ...(claim.or ?? [])].map((cells) => cellsOf(cells, edition)),
      ]),
    ),
  };
}

function spelled(templates: readonly string[] = [], claim: ClaimData): Meant[] {
  return templates.flatMap(expandTemplate).map((words) => [words, claim]);
}

function nounsOf(claims: readonly ClaimData[]): ReadonlyMap<string, readonly Meant[]> {
  const nouns = new Map<string, Meant[]>();
  for (const meant of claims.flatMap((claim) => spelled(claim.denied, claim))) {
    const first = meant[0][0]!;
    nouns.set(first, [...(nouns.get(first) ?? []), meant]);
  }
  for (const list of nouns.values()) list.sort(([a], [b]) => b.length - a.length);
  return nouns;
}

function cellsOf(ids: readonly string[], { cellById, data }: Edition): CellSpec[] {
  return ids.map((id) => {
    const cell = cellById.get(id);
    if (!cell) throw new Error(`${data.id}: a claim names no cell ${id}`);
    return cell;
  });
}
