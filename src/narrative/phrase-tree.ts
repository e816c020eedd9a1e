// Finds which phrase of an edition stands around a figure: literals with neutral words between them, in bounded time.

import { expandTemplate } from '../text/alternatives.js';
import { FILLERS, ZERO_FILLERS } from './fillers.js';
import { lettersOf, longestAt, reachedFrom } from './letters.js';

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
  /** Phrases that end with the figure. */
  readonly bare: End<T>[];
  /** The others, by the first character that has to follow the figure. */
  readonly right: Map<string, End<T>[]>;
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
  const root = leaf<T>();
  for (const [template, meaning] of phrases) {
    for (const plain of expandTemplate(template)) {
      const [before = '', after = ''] = plain.split(FIGURE);
      let node = root;
      for (const literal of literalsOf(before).reverse()) node = branchOf(node, literal);
      const right = literalsOf(after);
      const end = { meaning, right, own: right.join('').length };
      if (right.length === 0) node.bare.push(end);
      else node.right.set(right[0]![0]!, [...(node.right.get(right[0]![0]!) ?? []), end]);
    }
  }
  return { root };
}

function leaf<T>(): Node<T> {
  return { left: new Map(), bare: [], right: new Map() };
}

/** The words of a part of a phrase, without what may stand between them. */
export function literalsOf(part: string): string[] {
  return part.split(GAP).filter((literal) => literal !== '');
}

function branchOf<T>(node: Node<T>, literal: string): Node<T> {
  const key = literal.at(-1)!;
  const branches = node.left.get(key) ?? [];
  node.left.set(key, branches);
  const known = branches.find((branch) => branch.literal === literal);
  if (known) return known.node;
  const added = { literal, node: leaf<T>() };
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
  climb(root, start, 0, { text, start, stop, found, behind: undefined });
  if (found.length < 2) return found;
  const most = Math.max(...found.map(({ weight }) => weight));
  return found.filter(({ weight }) => weight === most);
}

interface Search<T> {
  readonly text: string;
  /** Of the figure. */
  readonly start: number;
  readonly stop: number;
  readonly found: Match<T>[];
  /** Where what has to follow the figure may begin; worked out where something has to. */
  behind: readonly number[] | undefined;
}

/** `weight` is that of the literals from `from` to the figure, which lead to the node. */
function climb<T>(node: Node<T>, from: number, weight: number, search: Search<T>): void {
  const { text, start, stop } = search;
  for (const end of node.bare) note(end, from, stop, weight, search);
  if (node.right.size > 0) {
    search.behind ??= beforeFillers(text, stop, stop + REACH);
    endsBehind(node, from, weight, search.behind, search);
  }
  if (node.left.size === 0) return;
  for (const at of withoutFillers(text, from, Math.max(0, start - REACH))) {
    const branches = node.left.get(text[at - 1] ?? '');
    if (!branches) continue;
    for (const { literal, node: next } of branches) {
      if (text.endsWith(literal, at)) climb(next, at - literal.length, weight + literal.length, search);
    }
  }
}

function endsBehind<T>(
  { right }: Node<T>,
  from: number,
  weight: number,
  behind: readonly number[],
  search: Search<T>,
): void {
  const { text } = search;
  for (let i = 0; i < behind.length; i++) {
    const character = text[behind[i]!] ?? '';
    const ends = right.get(character);
    if (!ends || behind.findIndex((at) => text[at] === character) < i) continue;
    for (const end of ends) {
      const at = endBehind(text, behind, end.right);
      if (at !== undefined) note(end, from, at, weight, search);
    }
  }
}

function note<T>(
  { meaning, own }: End<T>,
  start: number,
  end: number,
  weight: number,
  search: Search<T>,
): void {
  if (own + weight > 0 && !isListed(search.text, start)) {
    search.found.push({ meaning, start, end, weight: weight + own });
  }
}

/** The last word of a list (`公民、法人`) is no phrase by itself; behind a unit another count begins. */
function isListed(text: string, start: number): boolean {
  return /[、和或及与]/u.test(text[start - 1] ?? '') && !/[件宗起条份个部]/u.test(text[start - 2] ?? '');
}

/** Where the literals end, the first at one of the places and fillers between them. */
function endBehind(
  text: string,
  places: readonly number[],
  [literal = '', ...others]: readonly string[],
): number | undefined {
  const place = places.find((at) => text.startsWith(literal, at));
  if (place === undefined) return undefined;
  const end = place + literal.length;
  return others.length === 0 ? end : endBehind(text, beforeFillers(text, end, end + REACH), others);
}

const BACKWARDS = lettersOf(FILLERS, -1);
const FORWARDS = lettersOf(FILLERS, 1);
const ZERO_FORWARDS = lettersOf(ZERO_FILLERS, 1);

/** `end` and every position before it that fillers lead to, each once. */
function withoutFillers(text: string, end: number, least: number): number[] {
  return reachedFrom(BACKWARDS, text, end, -1, least);
}

/** `start` and every position behind it that fillers lead to, each once. */
export function beforeFillers(text: string, start: number, most: number): number[] {
  return reachedFrom(FORWARDS, text, start, 1, most);
}

/** Characters of the longest word at `start` that says nothing about what did not happen. */
export function zeroFillerAt(text: string, start: number): number {
  return longestAt(ZERO_FORWARDS, text, start);
}
