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
  /** Characters of these. */
  readonly own: number;
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
      const right = literalsOf(after);
      node.ends.push({ meaning, right, own: right.join('').length });
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
  let behind: number[] | undefined;
  climb(root, start, 0);
  if (found.length < 2) return found;
  const most = Math.max(...found.map(({ weight }) => weight));
  return found.filter(({ weight }) => weight === most);

  function climb(node: Node<T>, from: number, weight: number): void {
    for (const { meaning, right, own } of node.ends) {
      const end = right.length === 0 ? stop : endBehind(right);
      if (end === undefined || (own === 0 && weight === 0) || isListed(text, from)) continue;
      found.push({ meaning, start: from, end, weight: weight + own });
    }
    if (node.left.size === 0) return;
    for (const at of withoutFillers(text, from, Math.max(0, start - REACH))) {
      for (const { literal, node: next } of node.left.get(text[at - 1] ?? '') ?? []) {
        if (!text.endsWith(literal, at)) continue;
        climb(next, at - literal.length, weight + literal.length);
      }
    }
  }

  /** Where the literals end that follow the figure, fillers between them. */
  function endBehind(literals: readonly string[]): number | undefined {
    behind ??= beforeFillers(text, stop, stop + REACH);
    let places = behind;
    let end: number | undefined;
    for (const literal of literals) {
      if (end !== undefined) places = beforeFillers(text, end, end + REACH);
      const place = places.find((position) => text.startsWith(literal, position));
      if (place === undefined) return undefined;
      end = place + literal.length;
    }
    return end;
  }
}

/** The last word of a list (`公民、法人`) is no phrase by itself; behind a unit another count begins. */
function isListed(text: string, start: number): boolean {
  return /[、和或及与]/u.test(text[start - 1] ?? '') && !/[件宗起条份个部]/u.test(text[start - 2] ?? '');
}

/** Words by their characters, one after the other; a node is left by the next character's code. */
interface Letters {
  readonly next: Map<number, Letters>;
  isWord: boolean;
}

function lettersOf(words: Iterable<string>, backwards = false): Letters {
  const root: Letters = { next: new Map(), isWord: false };
  for (const word of words) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(backwards ? word.length - 1 - i : i);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), isWord: false };
        node.next.set(code, next);
      }
      node = next;
    }
    node.isWord = true;
  }
  return root;
}

const BACKWARDS = lettersOf(FILLERS, true);
const FORWARDS = lettersOf(FILLERS);
const ZERO_FORWARDS = lettersOf(ZERO_FILLERS);

/** `end` and every position before it that fillers lead to, each once. */
function withoutFillers(text: string, end: number, least: number): number[] {
  const reached = [end];
  for (let i = 0; i < reached.length; i++) {
    let at = reached[i]!;
    let node = at > least ? BACKWARDS.next.get(text.charCodeAt(--at)) : undefined;
    while (node) {
      if (node.isWord && !reached.includes(at)) reached.push(at);
      node = at > least ? node.next.get(text.charCodeAt(--at)) : undefined;
    }
  }
  return reached;
}

/** `start` and every position behind it that fillers lead to, each once. */
export function beforeFillers(text: string, start: number, most: number): number[] {
  const reached = [start];
  const last = Math.min(most, text.length);
  for (let i = 0; i < reached.length; i++) {
    let at = reached[i]!;
    let node = at < last ? FORWARDS.next.get(text.charCodeAt(at++)) : undefined;
    while (node) {
      if (node.isWord && !reached.includes(at)) reached.push(at);
      node = at < last ? node.next.get(text.charCodeAt(at++)) : undefined;
    }
  }
  return reached;
}

/** The longest word at `at` that says nothing about what did not happen. */
export function zeroFillerAt(text: string, start: number): number {
  let longest = 0;
  let at = start;
  let node = ZERO_FORWARDS.next.get(text.charCodeAt(at++));
  while (node) {
    if (node.isWord) longest = at - start;
    node = node.next.get(text.charCodeAt(at++));
  }
  return longest;
}
