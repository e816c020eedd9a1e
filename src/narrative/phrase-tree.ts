// Finds which phrase of an edition stands around a figure: literals with neutral words between them, in bounded time.

import { expandTemplate } from '../text/alternatives.js';
import { FILLERS, ZERO_FILLERS } from './fillers.js';

/** Characters on each side of a figure that are looked at. */
const REACH = 60;
const GAP = '…';
const FIGURE = '{n}';

interface Branch<T> {
  readonly literal: string;
  readonly node: Node<T>;
}

interface Node<T> {
  /** Literals to the left, by their last character. */
  readonly left: Map<string, Branch<T>[]>;
  readonly ends: End<T>[];
}

interface End<T> {
  readonly meaning: T;
  /** Literals that have to follow the figure. */
  readonly right: readonly string[];
}

export interface PhraseTree<T> {
  readonly root: Node<T>;
}

export interface Match<T> {
  readonly meaning: T;
  readonly start: number;
  readonly end: number;
  /** Characters of the literals: the longest phrase says most. */
  readonly weight: number;
}

export function growTree<T>(phrases: Iterable<readonly [template: string, meaning: T]>): PhraseTree<T> {
  const root: Node<T> = { left: new Map(), ends: [] };
  for (const [template, meaning] of phrases) {
    for (const plain of expandTemplate(template)) {
      const [before = '', after = ''] = plain.split(FIGURE);
      let node = root;
      for (const literal of literalsOf(before).reverse()) node = branchOf(node, literal);
      node.ends.push({ meaning, right: literalsOf(after) });
    }
  }
  return { root };
}

function literalsOf(part: string): string[] {
  return part.split(GAP).filter((literal) => literal !== '');
}

function branchOf<T>(node: Node<T>, literal: string): Node<T> {
  const key = literal.at(-1)!;
  const branches = node.left.get(key) ?? [];
  node.left.set(key, branches);
  const known = branches.find((branch) => branch.literal === literal);
  if (known) return known.node;
  const added = { literal, node: { left: new Map(), ends: [] } };
  branches.push(added);
  return added.node;
}

/** The phrases around the figure from `start` to `stop` that say most. */
export function matchesAround<T>(
  { root }: PhraseTree<T>,
  text: string,
  start: number,
  stop: number,
): Match<T>[] {
  const found: Match<T>[] = [];
  climb(root, start, 0);
  const most = Math.max(...found.map(({ weight }) => weight));
  return found.filter(({ weight }) => weight === most);

  function climb(node: Node<T>, from: number, weight: number): void {
    for (const { meaning, right } of node.ends) {
      const end = right.length === 0 ? stop : endBehind(text, stop, right);
      if (end === undefined || (right.length === 0 && weight === 0) || isListed(text, from)) continue;
      const own = right.reduce((sum, { length }) => sum + length, 0);
      found.push({ meaning, start: from, end, weight: weight + own });
    }
    if (node.left.size === 0) return;
    for (const at of withoutFillers(text, from, start - REACH)) {
      for (const { literal, node: next } of node.left.get(text[at - 1] ?? '') ?? []) {
        if (!text.endsWith(literal, at)) continue;
        climb(next, at - literal.length, weight + literal.length);
      }
    }
  }
}

/** The last word of a list (`公民、法人`) is no phrase by itself; behind a unit another count begins. */
function isListed(text: string, start: number): boolean {
  return /[、和或及与]/u.test(text[start - 1] ?? '') && !/[件宗起条份个部]/u.test(text[start - 2] ?? '');
}

/** Where the literals end that follow from `from` on, fillers between them. */
function endBehind(text: string, from: number, literals: readonly string[]): number | undefined {
  let at = from;
  for (const literal of literals) {
    const place = beforeFillers(text, at, from + REACH).find((position) =>
      text.startsWith(literal, position),
    );
    if (place === undefined) return undefined;
    at = place + literal.length;
  }
  return at;
}

const BY_LAST = indexed(FILLERS, (word) => word.at(-1)!);
const BY_FIRST = indexed(FILLERS, (word) => word[0]!);
const ZERO_BY_FIRST = indexed(ZERO_FILLERS, (word) => word[0]!);

function indexed(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) index.set(keyOf(word), [...(index.get(keyOf(word)) ?? []), word]);
  return index;
}

/** `end` and every position before it that fillers lead to, each once. */
function withoutFillers(text: string, end: number, least: number): number[] {
  const reached = [end];
  for (let i = 0; i < reached.length; i++) {
    const at = reached[i]!;
    for (const word of BY_LAST.get(text[at - 1] ?? '') ?? []) {
      const before = at - word.length;
      if (before >= least && !reached.includes(before) && text.endsWith(word, at) && before >= 0)
        reached.push(before);
    }
  }
  return reached;
}

/** `start` and every position behind it that fillers lead to, each once. */
export function beforeFillers(text: string, start: number, most: number): number[] {
  const reached = [start];
  for (let i = 0; i < reached.length; i++) {
    const at = reached[i]!;
    for (const word of BY_FIRST.get(text[at] ?? '') ?? []) {
      const behind = at + word.length;
      if (behind <= most && !reached.includes(behind) && text.startsWith(word, at)) reached.push(behind);
    }
  }
  return reached;
}

/** The longest word at `at` that says nothing about what did not happen. */
export function zeroFillerAt(text: string, at: number): number {
  let longest = 0;
  for (const word of ZERO_BY_FIRST.get(text[at] ?? '') ?? []) {
    if (word.length > longest && text.startsWith(word, at)) longest = word.length;
  }
  return longest;
}
