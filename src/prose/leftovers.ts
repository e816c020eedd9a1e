// What was left in the text by mistake: words of the form, instructions to typists, places to fill in, words typed twice,
// sentences that nothing ends, numbers of other documents.

import type { EditionData } from '../edition/data.js';
import { codesOf } from '../text/codes.js';
import { type Found, findAll } from '../text/find-all.js';
import type { Flow } from './text.js';
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

const REPEATED = /([^\d０-９])(?:(?!\1)(.)\1\2|\1)/gu;

/** Where a name repeats a character, or two of them, by mistake; 第11街道 repeats none. */
export function doubledIn(name: string): string | undefined {
  const isMeant = (pair: string, at: number) => pair.length === 2 && WORD.test(name.slice(at + 1));
  return [...name.matchAll(REPEATED)].find(({ index, 0: words }) => !isMeant(words, index))?.[0];
}

/** Shorter lines are titles and captions. */
const SHORTEST = 12;
const SHOWN = 20;
/** What no sentence ends with. A colon may stand before a table, a semicolon behind an item of a list. */
const OPEN = /(?:[,、]|以及|或者|并且)$/u;
const CLOSED_END = codesOf('。;:!?.…)”"');
/** A table may follow that stands elsewhere now. */
const TABLE_FOLLOWS = /下表|附表|见表|如下|以下/u;
const NEXT_HEADING = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))/u;
const LONGEST_NUMBER = 6;

/** Characters of the name of a law or a document. */
const LONGEST_TITLE = 60;

/** The ends of the paragraphs that the next heading, or the end of the text, cuts off. */
export function brokenOff({ text, lines }: Flow): Found[] {
  return lines.flatMap(({ start, end }, i) => {
    const next = lines[i + 1];
    if (end - start < SHORTEST || CLOSED_END.has(text.charCodeAt(end - 1))) return [];
    if (next && !NEXT_HEADING.test(text.slice(next.start, next.start + LONGEST_NUMBER))) return [];
    const last = text.slice(Math.max(start, end - LONGEST_TITLE), end);
    const shown = last.slice(-SHOWN);
    // The sentence goes on, or a title is named that does not end.
    const isOpen = OPEN.test(last) || last.lastIndexOf('《') > last.lastIndexOf('》');
    if (!isOpen || TABLE_FOLLOWS.test(shown)) return [];
    // From the beginning of a clause on, where there is one.
    const words = shown.slice(shown.slice(0, -SHOWN / 2).search(/[,。;:、]/u) + 1);
    return [{ words, start: end - words.length, end }];
  });
}

export interface WrongNumber extends Found {
  /** What the number should be. */
  readonly right: string;
}

/** Characters before a number that say what it is of. */
const NEAR = 40;
const DECREE = /国(?:务院)?令第?[0-9]{3}号/gu;
const NOTICE = /国办公开办函[〔[【(](?<year>20[0-9]{2})[〕\]】)](?<number>[0-9]{1,3})号/gu;

export function wrongNumbers(text: string, { text: rules, basis }: EditionData): WrongNumber[] {
  const decree = rules?.decree;
  const notices = [basis.document, ...(rules?.outdatedBasis ?? [])];
  // Behind the name of the Regulations another number than theirs; those of 2007 had one of their own.
  const decrees = findAll(text, DECREE).filter(({ start }) => {
    const isOfLaw = /公开条例》[(,]?(?:中华人民共和国)?$/u.test(text.slice(Math.max(0, start - NEAR), start));
    return decree && isOfLaw && !text.slice(start, start + NEAR * 2).includes(decree.number);
  });
  // The notice of the form, by a number that no notice of a form has.
  const others = findAll(text, NOTICE).filter(({ start, groups: { year, number } }) => {
    const isOfForm = /报告格式/u.test(text.slice(Math.max(0, start - NEAR), start + NEAR));
    return isOfForm && !notices.includes(`国办公开办函〔${year}〕${number}号`);
  });
  return [
    ...decrees.map((found) => ({ ...found, right: `${decree?.words}第${decree?.number}号` })),
    ...others.map((found) => ({ ...found, right: basis.document })),
  ];
}
