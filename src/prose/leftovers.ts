// What was left in the text by mistake: words of the form, instructions to typists, places to fill in, words typed twice.

import type { EditionData } from '../edition/data.js';
import { type Found, findAll } from './found.js';
import { BEGIN_NAMES, BLANKS, LEFT, MEANT_TWICE, TYPED_TWICE } from './words/mistakes.js';

/** Of one kind; more are one fault. */
const MOST = 20;
/** Numerals such as 二〇〇八 have such signs in them. */
const NUMERAL = /[一二三四五六七八九〇○]/u;

export function blanksOf(text: string): Found[] {
  return findAll(text, BLANKS, MOST).filter(({ words, start, end }) => {
    return !/[○〇]/u.test(words) || !(NUMERAL.test(text[start - 1] ?? '') || NUMERAL.test(text[end] ?? ''));
  });
}

/** What is meant for others than readers. */
export function leftoversOf(text: string, form: EditionData['text']): Found[] {
  const ofForm = (form?.leftovers ?? []).flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ words, start, end: start + words.length }];
  });
  const all = [...LEFT.flatMap((pattern) => findAll(text, pattern, MOST)), ...ofForm];
  return all.filter(
    (one, i) => !all.slice(0, i).some(({ start, end }) => start < one.end && one.start < end),
  );
}

const TWICE = /(?<word>[一-鿿]{2,8}?)\k<word>/gu;

/** Words that no sentence says twice on end. */
export function doubledWords(text: string): Found[] {
  const doubled = findAll(text, TWICE).filter(({ end, groups: { word = '' } }) => {
    const isName = BEGIN_NAMES.test(word) && !/[,。;、的]/u.test(text[end] ?? '');
    return !isName && !MEANT_TWICE.test(word) && !/^(.)\1+$/u.test(word);
  });
  return [...findAll(text, TYPED_TWICE), ...doubled].slice(0, MOST);
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
