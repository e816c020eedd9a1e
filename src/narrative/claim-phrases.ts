// The words in which an edition's claims are made, ready for search.

import type { ClaimData } from '../edition/data.js';
import type { CellSpec, Edition } from '../edition/edition.js';
import { expandTemplate } from '../text/alternatives.js';
import { once, onceEach } from '../text/once.js';
import { fileByCode, LazyLetters, longestAt } from './letters.js';
import { growTree, type PhraseTree } from './phrase-tree.js';

type Meant = readonly [words: string, claim: ClaimData];

/** Most reports need few of them: each is made when it is asked for. */
export interface ClaimPhrases {
  readonly tree: PhraseTree<ClaimData>;
  /** Phrases that mean something only behind the claim of this id. */
  readonly inner: (id: string) => PhraseTree<ClaimData>;
  /** What may be denied, by the codes of the characters that it may begin with. */
  readonly nouns: () => ReadonlyMap<number, readonly Noun[]>;
  /** Words that say that a sum is 0. */
  readonly done: () => readonly Meant[];
  /** Sums that a claim may mean, the likeliest first. */
  readonly readings: (claim: ClaimData) => readonly (readonly CellSpec[])[];
}

interface Noun {
  readonly words: LazyLetters;
  readonly claim: ClaimData;
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
  const memberTree = (id: string) =>
    growTree(
      claims
        .filter(({ within }) => within === id)
        .flatMap((claim) => (claim.inner ?? []).map((text) => [text, claim] as const)),
    );
  return {
    tree: growTree(claims.flatMap((claim) => (claim.phrases ?? []).map((text) => [text, claim] as const))),
    inner: onceEach(memberTree),
    nouns: once(() => nounsOf(claims)),
    done: once(() => claims.flatMap((claim) => spelled(claim.done, claim))),
    readings: onceEach((claim) => [claim.cells, ...(claim.or ?? [])].map((cells) => cellsOf(cells, edition))),
  };
}

function spelled(templates: readonly string[] = [], claim: ClaimData): Meant[] {
  return templates.flatMap(expandTemplate).map((words) => [words, claim]);
}

function nounsOf(claims: readonly ClaimData[]): ReadonlyMap<number, readonly Noun[]> {
  const nouns = new Map<number, Noun[]>();
  for (const claim of claims) {
    for (const template of claim.denied ?? []) {
      const words = new LazyLetters(template, 1);
      fileByCode(nouns, words, { words, claim });
    }
  }
  return nouns;
}

/** The claim that is denied at a place, and the characters of its longest word; of claims with the same words the first. */
export function nounAt(
  { nouns }: ClaimPhrases,
  text: string,
  at: number,
): [ClaimData, length: number] | undefined {
  let found: [ClaimData, number] | undefined;
  for (const { words, claim } of nouns().get(text.charCodeAt(at)) ?? []) {
    const length = longestAt(words.letters, text, at);
    if (length > (found?.[1] ?? 0)) found = [claim, length];
  }
  return found;
}

function cellsOf(ids: readonly string[], { cellById, data }: Edition): CellSpec[] {
  return ids.map((id) => {
    const cell = cellById.get(id);
    if (!cell) throw new Error(`${data.id}: a claim names no cell ${id}`);
    return cell;
  });
}
