// Finds which phrase of an edition stands around a figure: literals with neutral words between them, in bounded time.

import { expandTemplate } from '../text/alternatives.js';
import { codesOf } from '../text/codes.js';
import { once } from '../text/once.js';
import { FILLERS, ZERO_FILLERS } from './fillers.js';
import { endsFrom, fileByCode, LazyLetters, lettersOf, longestAt, reachedFrom } from './letters.js';

/** Characters on each side of a figure that are looked at. */
const REACH = 60;
const GAP = '…';
const FIGURE = '{n}';
const GAP_IN_CHOICE = /\([^()]*…/u;

/** What a template says before the figure and behind it: parts with a gap before and behind each. */
export interface Phrase {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

interface Meant<T> extends Phrase {
  readonly meaning: T;
}

interface Branch<T> {
  /** Of a part to the left, read from its end on. */
  readonly words: LazyLetters;
  readonly phrases: Meant<T>[];
  /** Grown where a text leads to it. */
  node: Node<T> | undefined;
}

interface Node<T> {
  /** How many parts to the left lead to it. */
  readonly depth: number;
  /** Parts to the left, by the codes of the characters that they may end with. */
  readonly left: Map<number, Branch<T>[]>;
  /** What the phrases mean that end with the figure. */
  readonly bare: T[];
  /** The others, by the codes of the characters that may begin what has to follow the figure. */
  readonly right: Map<number, End<T>[]>;
}

interface End<T> {
  readonly meaning: T;
  /** Parts that have to follow the figure. */
  readonly right: readonly LazyLetters[];
}

export interface PhraseTree<T> {
  readonly root: Node<T>;
}

export interface Match<T> {
  readonly meaning: T;
  readonly start: number;
  readonly end: number;
  /** Characters of its words: the longest phrase says most. */
  readonly weight: number;
}

export function growTree<T>(templates: Iterable<readonly [template: string, meaning: T]>): PhraseTree<T> {
  const phrases: Meant<T>[] = [];
  for (const [template, meaning] of templates) {
    for (const phrase of phrasesOf(template)) phrases.push({ meaning, ...phrase });
  }
  return { root: grow(phrases, 0) };
}

/** The template as it is where each of its parts holds a word in any case, else every text that it stands for. */
export function phrasesOf(template: string): Phrase[] {
  const phrase = divide(template);
  return GAP_IN_CHOICE.test(template) || [...phrase.left, ...phrase.right].some(isOptional)
    ? expandTemplate(template).map(divide)
    : [phrase];
}

function divide(template: string): Phrase {
  const [before = '', after = ''] = template.split(FIGURE);
  return { left: cutAtGaps(before), right: cutAtGaps(after) };
}

function cutAtGaps(side: string): string[] {
  return side.split(GAP).filter((part) => part !== '');
}

function isOptional(part: string): boolean {
  return part.replace(/\([^()]*\)\?/gu, '') === '';
}

function grow<T>(phrases: readonly Meant<T>[], depth: number): Node<T> {
  const node: Node<T> = { depth, left: new Map(), bare: [], right: new Map() };
  const branches = new Map<string, Branch<T>>();
  for (const phrase of phrases) {
    const { left, right, meaning } = phrase;
    const part = left[left.length - 1 - depth];
    if (part !== undefined) {
      const known = branches.get(part);
      if (known) known.phrases.push(phrase);
      else {
        const branch = { words: new LazyLetters(part, -1), phrases: [phrase], node: undefined };
        branches.set(part, branch);
        fileByCode(node.left, branch.words, branch);
      }
    } else if (right.length === 0) node.bare.push(meaning);
    else {
      const words = right.map((part) => new LazyLetters(part, 1));
      fileByCode(node.right, words[0]!, { meaning, right: words });
    }
  }
  return node;
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

/** `weight` is that of the words from `from` to the figure, which lead to the node. */
function climb<T>(node: Node<T>, from: number, weight: number, search: Search<T>): void {
  const { text, start, stop } = search;
  for (const meaning of node.bare) note(meaning, from, stop, weight, search);
  if (node.right.size > 0) {
    search.behind ??= beforeFillers(text, stop, stop + REACH);
    endsBehind(node, from, weight, search.behind, search);
  }
  if (node.left.size === 0) return;
  for (const at of withoutFillers(text, from, Math.max(0, start - REACH))) {
    const branches = node.left.get(text.charCodeAt(at - 1));
    if (!branches) continue;
    for (const branch of branches) {
      for (const next of endsFrom(branch.words.letters, text, at, -1)) {
        branch.node ??= grow(branch.phrases, node.depth + 1);
        climb(branch.node, next, weight + at - next, search);
      }
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
    const code = text.charCodeAt(behind[i]!);
    const ends = right.get(code);
    if (!ends) continue;
    const places = behind.filter((at) => text.charCodeAt(at) === code);
    if (places[0] !== behind[i]) continue;
    for (const end of ends) {
      for (const [at, own] of spelledBehind(text, places, end.right)) {
        note(end.meaning, from, at, weight + own, search);
      }
    }
  }
}

function note<T>(meaning: T, start: number, end: number, weight: number, { text, found }: Search<T>): void {
  if (weight > 0 && !isListed(text, start)) found.push({ meaning, start, end, weight });
}

/** The last word of a list (`公民、法人`) is no phrase by itself; behind a unit another count begins. */
function isListed(text: string, start: number): boolean {
  return JOINING.has(text.charCodeAt(start - 1)) && !UNITS.has(text.charCodeAt(start - 2));
}

const JOINING = codesOf('、和或及与');
const UNITS = codesOf('件宗起条份个部');

/** Where the parts end, the first at one of the places and fillers between them, with the characters of their words. */
function* spelledBehind(
  text: string,
  places: readonly number[],
  [words, ...others]: readonly LazyLetters[],
): Generator<readonly [end: number, own: number]> {
  if (!words) return;
  const seen: string[] = [];
  for (const place of places) {
    for (const end of endsFrom(words.letters, text, place, 1)) {
      const word = text.slice(place, end);
      // Of the same word the first place counts.
      if (seen.includes(word)) continue;
      seen.push(word);
      if (others.length === 0) yield [end, word.length];
      else {
        for (const [last, own] of spelledBehind(text, beforeFillers(text, end, end + REACH), others)) {
          yield [last, word.length + own];
        }
      }
    }
  }
}

const backwards = once(() => lettersOf(FILLERS, -1));
const forwards = once(() => lettersOf(FILLERS, 1));
const zeroForwards = once(() => lettersOf(ZERO_FILLERS, 1));

/** `end` and every position before it that fillers lead to, each once. */
function withoutFillers(text: string, end: number, least: number): number[] {
  return reachedFrom(backwards(), text, end, -1, least);
}

/** `start` and every position behind it that fillers lead to, each once. */
export function beforeFillers(text: string, start: number, most: number): number[] {
  return reachedFrom(forwards(), text, start, 1, most);
}

/** Characters of the longest word at `start` that says nothing about what did not happen. */
export function zeroFillerAt(text: string, start: number): number {
  return longestAt(zeroForwards(), text, start);
}
