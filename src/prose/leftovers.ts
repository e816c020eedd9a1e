// What was left in the text by mistake: words of the form, instructions to typists, places to fill in, words typed twice.

import { BLANKS, DOUBLED, TYPING } from './words/mistakes.js';

export interface Found {
  readonly words: string;
  /** In the flow. */
  readonly start: number;
  readonly end: number;
}

/** Numerals such as 二〇〇八 have such signs in them. */
const NUMERAL = /[一二三四五六七八九〇○]/u;

export function blanksOf(text: string): Found[] {
  return found(BLANKS, text).filter(({ words, start, end }) => {
    return !/[○〇]/u.test(words) || !(NUMERAL.test(text[start - 1] ?? '') || NUMERAL.test(text[end] ?? ''));
  });
}

/** Words of the form; `places` are those where one of them begins. */
export function leftoversOf(text: string, leftovers: readonly string[], places: readonly number[]): Found[] {
  const ofForm = leftovers.flatMap((words) => {
    const start = places.find((place) => text.startsWith(words, place));
    return start === undefined ? [] : [{ words, start, end: start + words.length }];
  });
  return [...ofForm, ...found(TYPING, text)];
}

/** Words that no sentence says twice. */
export function doubledWords(text: string): Found[] {
  return found(DOUBLED, text);
}

function found(pattern: RegExp, text: string): Found[] {
  return [...text.matchAll(pattern)].map(({ index: start, 0: words }) => ({
    words,
    start,
    end: start + words.length,
  }));
}

/** The second of two like characters may begin a word of its own: 临河市市场监督管理局. */
const WORD =
  /^(?:市[场政容民区委级直]|区[域委级政直]|县[城委级直政]|镇[区村]|国[土家有资防]|人[力防民才口]|民[政族宗办]|政[务府法]|办[公事]|公[安路共用]|州[级委]|乡[村镇]|省[级直委]|委[员办]|院[士]|会[计])/u;

const NUMBER = /^[\d０-９]/u;

/** Where a name repeats a character, or two of them, by mistake; 第11街道 repeats none. */
export function doubledIn(name: string): string | undefined {
  for (let i = 0; i + 1 < name.length; i++) {
    const pair = name.slice(i, i + 2);
    if (NUMBER.test(pair)) continue;
    if (pair.length === 2 && name.startsWith(pair, i + 2) && pair[0] !== pair[1]) return pair + pair;
    if (name[i] === name[i + 1] && !WORD.test(name.slice(i + 1))) return name[i]! + name[i]!;
  }
  return undefined;
}
