// Finds many words wherever they stand in a text, all of them in one pass.

import { spellFirst } from './alternatives.js';

/** A word and its key; a template stands for all its words (see `expandTemplate`). */
export type Word<K> = readonly [text: string, key: K, kind?: 'template' | undefined];

/** A node in the tree of the words' characters. Thousands of words are spelled out only where a text leads. */
export interface Lexicon<K> {
  /** Of the words that end here. */
  readonly keys: K[];
  /** By the code of the next character. */
  readonly next: Map<number, Lexicon<K>>;
  /** What follows here; empty when `keys` and `next` are made of it. */
  rest: Word<K>[];
}

/** By key: where its words begin, in the order of the text and each place once. */
export type Places<K> = (key: K) => readonly number[];

/** Several words may have one key, and a word several keys. */
export function createLexicon<K>(words: Iterable<Word<K>>): Lexicon<K> {
  const root: Lexicon<K> = { keys: [], next: new Map(), rest: [...words] };
  grow(root);
  return root;
}

function grow<K>(node: Lexicon<K>): void {
  const { keys, next, rest } = node;
  node.rest = [];
  for (const [word, key, kind] of rest) {
    for (const text of kind ? spellFirst(word) : [word]) {
      const code = text.charCodeAt(0);
      const child = next.get(code);
      if (text === '') {
        if (!keys.includes(key)) keys.push(key);
      } else if (child) child.rest.push([text.slice(1), key, kind]);
      else next.set(code, { keys: [], next: new Map(), rest: [[text.slice(1), key, kind]] });
    }
  }
}

/** The node behind the next character. */
function follow<K>({ next }: Lexicon<K>, code: number): Lexicon<K> | undefined {
  const node = next.get(code);
  if (node && node.rest.length > 0) grow(node);
  return node;
}

const NOWHERE: readonly number[] = [];

/** Takes time in proportion to the text, and to the longest word. */
export function findWords<K>(lexicon: Lexicon<K>, text: string): Places<K> {
  const found = new Map<K, number[]>();
  for (let start = 0; start < text.length; start++) {
    let at = start;
    let node = follow(lexicon, text.charCodeAt(at++));
    while (node) {
      for (const key of node.keys) note(found, key, start);
      node = follow(node, text.charCodeAt(at++));
    }
  }
  return (key) => found.get(key) ?? NOWHERE;
}

function note<K>(found: Map<K, number[]>, key: K, at: number): void {
  const places = found.get(key);
  if (!places) found.set(key, [at]);
  else if (places[places.length - 1] !== at) places.push(at);
}

/** The longest word that begins at a place, with its first key. */
export function longestAt<K>(
  lexicon: Lexicon<K>,
  text: string,
  start: number,
): { readonly key: K; readonly length: number } | undefined {
  let longest: Lexicon<K> | undefined;
  let length = 0;
  let at = start;
  let node = follow(lexicon, text.charCodeAt(at++));
  while (node) {
    if (node.keys.length > 0) [longest, length] = [node, at - start];
    node = follow(node, text.charCodeAt(at++));
  }
  return longest && { key: longest.keys[0]!, length };
}

/** The first of ascending places at or behind `at`: its position among them, their count where there is none. */
export function firstFrom(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of ascending places is at or behind `start` and before `end`. */
export function isAnyWithin(places: readonly number[], start: number, end: number): boolean {
  const first = places[firstFrom(places, start)];
  return first !== undefined && first < end;
}

/** Whether one of ascending places is within; asked of ranges in the order of the text. */
export function ascending(places: readonly number[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (next < places.length && places[next]! < start) next++;
    return next < places.length && places[next]! < end;
  };
}

/** What `matchAll` finds with a sticky pattern that can match at these places only. */
export function matchesAt(pattern: RegExp, text: string, places: readonly number[]): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match) continue;
    matches.push(match);
    end = place + match[0].length;
  }
  return matches;
}
