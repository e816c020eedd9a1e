// Finds the longest of many words that stands at a place in a text.

import { spellFirst } from './alternatives.js';

/** A node in the tree of the words' characters. Thousands of words are spelled out only where a text leads. */
export interface Lexicon<K> {
  /** Of the first word that ends here. */
  key: K | undefined;
  /** By the code of the next character. */
  readonly next: Map<number, Lexicon<K>>;
  /** Templates of what follows here; empty when `key` and `next` are made of them. */
  rest: (readonly [template: string, key: K])[];
}

/** A template stands for all its words (see `expandTemplate`). */
export function createLexicon<K>(templates: Iterable<readonly [template: string, key: K]>): Lexicon<K> {
  const root: Lexicon<K> = { key: undefined, next: new Map(), rest: [...templates] };
  grow(root);
  return root;
}

function grow<K>(node: Lexicon<K>): void {
  const { next, rest } = node;
  node.rest = [];
  for (const [template, key] of rest) {
    for (const text of spellFirst(template)) {
      const code = text.charCodeAt(0);
      const child = next.get(code);
      if (text === '') node.key ??= key;
      else if (child) child.rest.push([text.slice(1), key]);
      else next.set(code, { key: undefined, next: new Map(), rest: [[text.slice(1), key]] });
    }
  }
}

/** The longest word that begins at a place, with its first key. */
export function longestAt<K>(
  lexicon: Lexicon<K>,
  text: string,
  start: number,
): { readonly key: K; readonly length: number } | undefined {
  let [key, length]: [K | undefined, number] = [undefined, 0];
  let at = start;
  for (let node = lexicon.next.get(text.charCodeAt(at)); node; node = node.next.get(text.charCodeAt(at))) {
    at++;
    if (node.rest.length > 0) grow(node);
    if (node.key !== undefined) [key, length] = [node.key, at - start];
  }
  return key === undefined ? undefined : { key, length };
}
