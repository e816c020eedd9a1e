// Cuts a sentence into words: the longest one known at each place, figures, times, signs, and what is not known.

import { codesOf } from '../text/codes.js';
import { createLexicon, type Lexicon, longestAt } from '../text/lexicon.js';
import type { Figure } from './figures.js';
import { matchAt, timeAt } from './times.js';
import { ACTS, CAUSES, OTHER_ACTS } from './words/acts.js';
import { FILLERS, LINKS, PARTS, SCOPES, TIMES } from './words/circumstances.js';
import { ATOMS, OTHERS, TOPICS, WHO } from './words/things.js';

export interface Token {
  readonly kind: Kind;
  /** Which one of its kind; the characters themselves where they are not known. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly figure?: Figure;
}

export type Tokens = readonly Token[];

/** What is done to things, but counted nowhere. */
export const ELSE = 'else';
const CLASSES = [
  ['act', ACTS],
  ['act', { [ELSE]: OTHER_ACTS }],
  ['topic', TOPICS],
  ['atom', ATOMS],
  ['who', WHO],
  ['time', TIMES],
  ['scope', SCOPES],
  ['cause', { cause: CAUSES }],
  ['link', LINKS],
  ['part', PARTS],
  ['other', { other: OTHERS }],
  ['filler', FILLERS],
] as const satisfies readonly (readonly [string, Readonly<Record<string, string>>])[];
const SIGNS = ',;:()、。!?"“”‘’《》〈〉「」\n';
type Kind = (typeof CLASSES)[number][0] | 'figure' | 'rate' | 'sign' | 'unknown';
type Word = Pick<Token, 'kind' | 'value'>;
export type Words = Lexicon<Word>;

/** With the nouns of a definition's own claims, each with its topic, and what rates are called. */
export function lexiconOf(nouns: readonly (readonly [string, string])[], rates: readonly string[]): Words {
  const named = (words: Iterable<string>, kind: Kind, value?: string) =>
    [...words].map((word) => [word, { kind, value: value ?? word }] as const);
  return createLexicon<Word>([
    ...nouns.flatMap(([noun, topic]) => named([noun], 'topic', topic)),
    ...named(rates, 'rate'),
    ...named(SIGNS, 'sign'),
    ...CLASSES.flatMap(([kind, words]) =>
      Object.entries(words).flatMap(([value, list]) => named(list.split(' '), kind, value)),
    ),
  ]);
}

/** A share says nothing, but that its item is at an end. */
export const PERCENT = '%';
const SHARE = /[0-9]{1,3}(?:\.[0-9]{1,4})?%/uy;
/** The title of a law or a document. */
export const WORK = '《》';
const TITLE = /《[^《》\n]{1,80}》/uy;
const NUMERALS = codesOf('0123456789一二三四五六七八九十');

/** `figures` are those of the sentence, in their order. */
export function tokensOf(
  text: string,
  [start, end]: readonly [number, number],
  figures: readonly Figure[],
  words: Words,
  year: number | null,
): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  /** Where what is not known begins. */
  let unknown = start;
  for (let at = start; at < end; at = Math.max(at + 1, unknown)) {
    while (figures[next] && figures[next]!.start < at) next++;
    const figure = figures[next];
    const token =
      figure?.start === at
        ? ({ kind: 'figure', value: '', start: at, end: figure.stop, figure } as const)
        : tokenAt(text, at, words, year);
    if (!token || (figure && figure.start > at && token.end > figure.start)) continue;
    if (unknown < at) addUnknown(tokens, text, unknown, at);
    tokens.push(token);
    unknown = token.end;
  }
  if (unknown < end) addUnknown(tokens, text, unknown, end);
  return tokens;
}

function tokenAt(text: string, at: number, words: Words, year: number | null): Token | undefined {
  if (NUMERALS.has(text.charCodeAt(at))) {
    const share = matchAt(SHARE, text, at);
    if (share) return { kind: 'filler', value: PERCENT, start: at, end: at + share[0].length };
    const time = timeAt(text, at, year);
    if (time) return time;
  }
  const found = longestAt(words, text, at);
  if (!found) return undefined;
  const { kind, value } = found.key;
  const title = value === '《' ? matchAt(TITLE, text, at) : null;
  if (title) return { kind: 'unknown', value: WORK, start: at, end: at + title[0].length };
  return { kind, value, start: at, end: at + found.length };
}

/** A single character of no weight before what is not known is a part of that: 无障碍, 中介. */
function addUnknown(tokens: Token[], text: string, start: number, end: number): void {
  let from = start;
  const last = tokens.at(-1);
  const isLight = (last?.kind === 'filler' || last?.kind === 'link') && last.start === start - 1;
  if (isLight && !KEPT.includes(text[start - 1]!) && isHan(text.slice(start, end))) {
    from = tokens.pop()!.start;
    const before = tokens.at(-1);
    if (before?.kind === 'unknown' && before.value !== WORK) from = tokens.pop()!.start;
  }
  tokens.push({ kind: 'unknown', value: text.slice(from, end), start: from, end });
}

/** Light characters that always part words. */
const KEPT = '的均为是共有对除按依因';

export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Something that is not known, long enough to change what is meant. */
export function isStrange({ kind, value }: Token): boolean {
  return kind === 'unknown' && value.length > 1 && value !== WORK && isHan(value);
}

/** Whether a token is of a kind, and one of these where any are named. */
export function is(kind: Kind, ...values: readonly string[]): (token: Token | undefined) => boolean {
  return (token) => token?.kind === kind && (values.length === 0 || values.includes(token.value));
}

export const isDenial = is('link', 'deny');
