// Finds the words of templates at a place of a text, letter by letter: `申请(书|件)?(的)?` is never spelled out.

import { partsOf } from '../text/alternatives.js';

/** One character of a word, and the letters that may come after it. */
interface Letter {
  readonly code: number;
  readonly follows: readonly Letter[];
  /** A word may end here. */
  readonly isLast: boolean;
}

/** The first letters of words, by their code. */
export type Letters = ReadonlyMap<number, readonly Letter[]>;

export type Direction = 1 | -1;

/** Templates as in `expandTemplate`; with -1 words are read from their last character on. */
export function lettersOf(templates: Iterable<string>, direction: Direction): Letters {
  const first = new Map<number, Letter[]>();
  for (const template of templates) {
    for (const letter of firstLetters(template, direction)) {
      const known = first.get(letter.code);
      if (known) known.push(letter);
      else first.set(letter.code, [letter]);
    }
  }
  return first;
}

/** Adds a value for each code that a word may begin with. */
export function fileByCode<V>(values: Map<number, V[]>, letters: Letters, value: V): void {
  for (const code of letters.keys()) {
    const known = values.get(code);
    if (known) known.push(value);
    else values.set(code, [value]);
  }
}

function firstLetters(template: string, direction: Direction): readonly Letter[] {
  if (!template.includes('(')) return [chain(template, direction, [], true)];
  let follows: readonly Letter[] = [];
  let isLast = true;
  const parts = partsOf(template);
  if (direction === 1) parts.reverse();
  for (const { words, isOptional } of parts) {
    const letters = words.map((word) => chain(word, direction, follows, isLast));
    follows = isOptional ? [...letters, ...follows] : letters;
    isLast &&= isOptional;
  }
  return follows;
}

/** The first letter of the word; what follows it follows the last one. */
function chain(word: string, direction: Direction, follows: readonly Letter[], isLast: boolean): Letter {
  const { length } = word;
  const codeAt = (i: number) => word.charCodeAt(direction === 1 ? length - 1 - i : i);
  let letter: Letter = { code: codeAt(0), follows, isLast };
  for (let i = 1; i < length; i++) letter = { code: codeAt(i), follows: [letter], isLast: false };
  return letter;
}

/** Where the words end that begin at `start`, each place once. */
export function endsFrom(letters: Letters, text: string, start: number, direction: Direction): number[] {
  const ends: number[] = [];
  const limit = direction === 1 ? text.length : 0;
  const first = letters.get(codeBeside(text, start, direction));
  if (first) for (const letter of first) reach(letter, text, start, direction, limit, ends);
  return ends;
}

/** `start` and every position that words one after the other lead to, each once; none beyond `limit`. */
export function reachedFrom(
  letters: Letters,
  text: string,
  start: number,
  direction: Direction,
  limit: number,
): number[] {
  const reached = [start];
  for (let i = 0; i < reached.length; i++) {
    const at = reached[i]!;
    if ((limit - at) * direction <= 0) continue;
    const first = letters.get(codeBeside(text, at, direction));
    if (first) for (const letter of first) reach(letter, text, at, direction, limit, reached);
  }
  return reached;
}

/** Notes where the words end that go on with `letter` at `at`. */
function reach(
  letter: Letter,
  text: string,
  at: number,
  direction: Direction,
  limit: number,
  reached: number[],
): void {
  const next = at + direction;
  if (letter.isLast && !reached.includes(next)) reached.push(next);
  if ((limit - next) * direction <= 0) return;
  const code = codeBeside(text, next, direction);
  for (const follower of letter.follows) {
    if (follower.code === code) reach(follower, text, next, direction, limit, reached);
  }
}

/** Characters of the longest word at `start`, 0 where there is none. */
export function longestAt(letters: Letters, text: string, start: number): number {
  let longest = 0;
  const first = letters.get(text.charCodeAt(start));
  if (first)
    for (const letter of first) longest = Math.max(longest, longestWith(letter, text, start + 1) - start);
  return longest;
}

/** Where the longest word ends that goes on with `letter`, which ends at `next`; 0 where there is none. */
function longestWith({ isLast, follows }: Letter, text: string, next: number): number {
  let longest = isLast ? next : 0;
  const code = text.charCodeAt(next);
  for (const follower of follows) {
    if (follower.code === code) longest = Math.max(longest, longestWith(follower, text, next + 1));
  }
  return longest;
}

/** Of the character that the next step passes; no code at the ends of the text. */
function codeBeside(text: string, at: number, direction: Direction): number {
  return text.charCodeAt(direction === 1 ? at : at - 1);
}
