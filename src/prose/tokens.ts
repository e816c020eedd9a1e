// Cuts a sentence into words: the longest one known at each place, figures, years, signs, and what is not known.

import { createLexicon, type Lexicon, type Word as LexiconWord, longestAt } from '../text/lexicon.js';
import type { Figure } from './figures.js';
import { ACTS, CAUSES, OTHER_ACTS } from './words/acts.js';
import { FILLERS, LINKS, PARTS, SCOPES, TIMES } from './words/circumstances.js';
import { ATOMS, OTHERS, TOPICS, WHO } from './words/things.js';

type Kind =
  | 'atom'
  | 'topic'
  | 'other'
  | 'who'
  | 'act'
  | 'cause'
  | 'time'
  | 'scope'
  | 'part'
  | 'link'
  | 'filler'
  | 'figure'
  | 'rate'
  | 'sign'
  | 'unknown';

export interface Token {
  readonly kind: Kind;
  /** Which one of its kind; the characters themselves where they are not known. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly figure?: Figure;
}

type Word = Pick<Token, 'kind' | 'value'>;
export type Words = Lexicon<Word>;

/** What is done to things, but counted nowhere. */
export const ELSE = 'else';
const CLASSES: readonly (readonly [Kind, Readonly<Record<string, string>>])[] = [
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
  ['filler', { filler: FILLERS }],
];

/** With the nouns of a definition's own claims, each a topic, and what rates are called. */
export function lexiconOf(
  nouns: readonly (readonly [noun: string, topic: string])[],
  rates: readonly string[],
): Words {
  return createLexicon<Word>([
    ...nouns.map(([noun, value]) => [noun, { kind: 'topic', value }] as const),
    ...rates.map((rate) => [rate, { kind: 'rate', value: rate }] as const),
    ...CLASSES.flatMap(([kind, words]) =>
      Object.entries(words).flatMap(([value, list]) => templatesOf(list, { kind, value })),
    ),
  ]);
}

function templatesOf(list: string, word: Word): LexiconWord<Word>[] {
  return list.split(' ').map((template) => [template, word, 'template']);
}

const SIGNS = ',;:()、。!?"“”‘’《》〈〉「」\n';
const CHINESE_DIGITS = '〇一二三四五六七八九';
const YEAR = /(20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?:年度?|(?=[,至]))/uy;
/** Of several years. */
const SPAN = /20[0-9]{2}年?(?:至|到|[-—–~～]{1,2})20[0-9]{2}年/uy;
const WHOLE_YEAR =
  /(?:0?1月0?1日起?(?:至|到|—{1,2}|-|–|~)(?:20[0-9]{2}年|同年|当年)?)?12月(?:31日?|底|末)止?/uy;
const MONTH =
  /[0-9一二三四五六七八九十]{1,3}(?:月份?(?:[0-9一二三十]{1,3}日)?|[-至到—])(?:[0-9]{1,2}月份?)?(?:底|末)?/uy;
const DAY = /^[0-9]{1,2}月/u;
/** A count without a unit. */
const NOUGHT = /为(?:零|0)(?=[,。;、)\n]|$)/uy;
/** The title of a law or a document. */
export const WORK = '《》';
const TITLE = /《[^《》\n]{1,80}》/uy;

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
  let unknown = start;
  const push = (token: Token) => {
    if (unknown < token.start) tokens.push(unknownAt(text, unknown, token.start));
    tokens.push(token);
    unknown = token.end;
  };
  for (let at = start; at < end; at = Math.max(at + 1, unknown)) {
    const figure = figures[next];
    if (figure && figure.start <= at) {
      next++;
      if (figure.start === at) push({ kind: 'figure', value: '', start: at, end: figure.stop, figure });
      continue;
    }
    const nought = noughtAt(text, at);
    if (nought) push(nought);
    const token = nought ?? timeAt(text, at, year) ?? wordAt(text, at, words);
    if (token && token !== nought && (!figure || token.end <= figure.start)) push(token);
  }
  if (unknown < end) tokens.push(unknownAt(text, unknown, end));
  return merged(tokens, text);
}

function unknownAt(text: string, start: number, end: number): Token {
  return { kind: 'unknown', value: text.slice(start, end), start, end };
}

function wordAt(text: string, at: number, words: Words): Token | undefined {
  const character = text[at]!;
  if (character === '《') {
    TITLE.lastIndex = at;
    const title = TITLE.exec(text);
    if (title) return { kind: 'unknown', value: WORK, start: at, end: at + title[0].length };
  }
  if (SIGNS.includes(character)) return { kind: 'sign', value: character, start: at, end: at + 1 };
  const found = longestAt(words, text, at);
  return found && { ...found.key, start: at, end: at + found.length };
}

function noughtAt(text: string, at: number): Token | undefined {
  if (text[at] !== '为') return undefined;
  NOUGHT.lastIndex = at;
  const end = at + (NOUGHT.exec(text)?.[0].length ?? 0);
  if (end === at) return undefined;
  const figure = { start: at + 1, end, stop: end, value: 0, least: 0, most: 0, unit: '件' };
  return { kind: 'figure', value: '', start: at, end, figure };
}

/** Years from the report's own, months, and the whole year's first and last day, which say nothing. */
function timeAt(text: string, at: number, year: number | null): Token | undefined {
  const code = text.charCodeAt(at);
  const isDigit = code >= 48 && code <= 57;
  if (!isDigit && !'二一三四五六七八九十'.includes(text[at]!)) return undefined;
  SPAN.lastIndex = at;
  const span = SPAN.exec(text);
  if (span) return { kind: 'time', value: 'other', start: at, end: at + span[0].length };
  YEAR.lastIndex = at;
  const named = YEAR.exec(text);
  if (named) {
    const end = at + named[0].length;
    const value = relative(yearOf(named[1]!), year);
    // A day of another year is a day, and no year.
    const isDay = value !== 'own' && DAY.test(text.slice(end, end + 3));
    return { kind: 'time', value: isDay ? 'other' : value, start: at, end };
  }
  for (const [pattern, kind, value] of [
    [WHOLE_YEAR, 'filler', ''],
    [MONTH, 'time', 'other'],
  ] as const) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found && (pattern === WHOLE_YEAR || found[0].includes('月')))
      return { kind, value, start: at, end: at + found[0].length };
  }
  return undefined;
}

export function yearOf(text: string): number {
  if (/^[0-9]+$/u.test(text)) return Number(text);
  return Number([...text].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join(''));
}

function relative(named: number, year: number | null): string {
  if (year === null) return 'other';
  return ({ 0: 'own', [-1]: 'last', 1: 'next' } as Readonly<Record<number, string>>)[named - year] ?? 'other';
}

/** A single character of no weight before what is not known is a part of that: 无障碍, 中介. */
function merged(tokens: readonly Token[], text: string): Token[] {
  const all: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = all.at(-1);
    const next = tokens[i + 1];
    const isPart =
      token.kind === 'unknown' || (isLight(token, text) && next?.kind === 'unknown' && isHan(next.value));
    if (!isPart || token.value === WORK) all.push(token);
    else if (before?.kind === 'unknown' && before.end === token.start && before.value !== WORK)
      all[all.length - 1] = unknownAt(text, before.start, token.end);
    else all.push(unknownAt(text, token.start, token.end));
  }
  return all;
}

function isLight({ kind, start, end }: Token, text: string): boolean {
  return end - start === 1 && (kind === 'filler' || kind === 'link') && !KEPT.includes(text[start]!);
}

/** Light characters that always part words. */
const KEPT = '的均为是共有对除';

export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
