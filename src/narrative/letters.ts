// Finds the words of templates at a place of a text, letter by letter: `申请(书|件)?(的)?` is never spelled out.

import { partsOf } from '../text/alternatives.js';

/** One character of a word, and the letters that may come after it. */
interface Letter {
  readonly code: number;
  readonly follows: readonly Letter[];
  /** A word may end here. */
  readonly isLast: boolean;
  /** What it leads to by itself, once a text has led there. */
  alone: Letters | undefined;
}

/** Of some words that begin alike: how they may go on. Grown where a text leads. */
export class Letters {
  /** One of the words may end here. */
  readonly isLast: boolean;
  readonly #next = new Map<number, Letter[] | Letters>();

  constructor(letters: Iterable<Letter>, isLast: boolean) {
    this.isLast = isLast;
    for (const letter of letters) {
      const alike = this.#next.get(letter.code) as Letter[] | undefined;
      if (alike) alike.push(letter);
      else this.#next.set(letter.code, [letter]);
    }
  }

  after(code: number): Letters | undefined {
    const next = this.#next.get(code);
    if (next === undefined || next instanceof Letters) return next;
    const grown = behind(next);
    this.#next.set(code, grown);
    return grown;
  }
}

/** What letters of the same code lead to. */
function behind(alike: readonly Letter[]): Letters {
  const [first, ...others] = alike;
  if (first && others.length === 0) {
    first.alone ??= new Letters(first.follows, first.isLast);
    return first.alone;
  }
  // Each once, whatever ways lead to it: else choices of the same letters would double with every step.
  const follows = new Set(alike.flatMap((letter) => letter.follows));
  return new Letters(
    follows,
    alike.some(({ isLast }) => isLast),
  );
}

export type Direction = 1 | -1;

/** Templates as in `expandTemplate`; with -1 words are read from their last character on. */
export function lettersOf(templates: readonly string[], direction: Direction): Letters {
  return new Letters(
    templates.flatMap((template) => firstLetters(template, direction)),
    false,
  );
}

/** The letters of a template, made ready when a text asks for them. */
export class LazyLetters {
  readonly #template: string;
  readonly #direction: Direction;
  #letters: Letters | undefined;

  constructor(template: string, direction: Direction) {
    this.#template = template;
    this.#direction = direction;
  }

  get letters(): Letters {
    this.#letters ??= lettersOf([this.#template], this.#direction);
    return this.#letters;
  }

  /** The codes that a word may begin with. */
  codes(): ReadonlySet<number> {
    const codes = new Set<number>();
    const parts = partsOf(this.#template);
    if (this.#direction === -1) parts.reverse();
    for (const { words, isOptional } of parts) {
      for (const word of words) codes.add(word.charCodeAt(this.#direction === 1 ? 0 : word.length - 1));
      if (!isOptional) break;
    }
    return codes;
  }
}

/** Adds a value for each code that a word may begin with. */
export function fileByCode<V>(values: Map<number, V[]>, letters: LazyLetters, value: V): void {
  for (const code of letters.codes()) {
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
  let letter: Letter = { code: codeAt(0), follows, isLast, alone: undefined };
  for (let i = 1; i < length; i++) {
    letter = { code: codeAt(i), follows: [letter], isLast: false, alone: undefined };
  }
  return letter;
}

/** Where the words end that begin at `start`, the nearest first. */
export function endsFrom(letters: Letters, text: string, start: number, direction: Direction): number[] {
  const ends: number[] = [];
  noteEnds(letters, text, start, direction, direction === 1 ? text.length : 0, ends);
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
  for (let i = 0; i < reached.length; i++) noteEnds(letters, text, reached[i]!, direction, limit, reached);
  return reached;
}

/** Adds where the words end that begin at `start`, but for places that are known. */
function noteEnds(
  letters: Letters,
  text: string,
  start: number,
  direction: Direction,
  limit: number,
  reached: number[],
): void {
  const first = direction === 1 ? 0 : -1;
  let state: Letters | undefined = letters;
  for (let at = start; (limit - at) * direction > 0; ) {
    state = state.after(text.charCodeAt(at + first));
    if (!state) return;
    at += direction;
    if (state.isLast && !reached.includes(at)) reached.push(at);
  }
}

/** Characters of the longest word at `start`, 0 where there is none. */
export function longestAt(letters: Letters, text: string, start: number): number {
  let longest = 0;
  let state = letters.after(text.charCodeAt(start));
  for (let at = start + 1; state; at++) {
    if (state.isLast) longest = at - start;
    state = state.after(text.charCodeAt(at));
  }
  return longest;
}
