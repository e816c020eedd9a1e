// What was left in the text by mistake: words of the form, places to fill in, names of other offices, doubled characters.

import { matchesAt } from '../text/lexicon.js';

export interface Found {
  readonly words: string;
  /** In the flow. */
  readonly start: number;
  readonly end: number;
}

/** Signs that stand for what should be filled in, and counts without their figure. */
const BLANK =
  /(?<![A-Za-z0-9./@:_×✕-])(?:[Xx]{2,6}|[×✕]{2,6}|[○〇]{2,6}|_{2,40}|【[ _]?】|\(\s?\)(?=[件条年月日]))(?![A-Za-z0-9./@_])|(?:共|收到|受理|办结|共计),?(?:件|条|宗)(?=[,。;、])|(?<![0-9])20(?:[Xx]{2}|[×✕]{2}|[○〇]{2}|_{2})(?=年)/gu;
/** Numerals such as 二〇〇八 have such signs in them. */
const NUMERAL = /[一二三四五六七八九〇○]/u;

export function blanksOf(text: string): Found[] {
  return [...text.matchAll(BLANK)].flatMap(({ index: start, 0: words }) => {
    const end = start + words.length;
    if (/[○〇]/u.test(words) && (NUMERAL.test(text[start - 1] ?? '') || NUMERAL.test(text[end] ?? '')))
      return [];
    return [{ words, start, end }];
  });
}

/** Words of the form; `places` are those where one of them begins. */
export function leftoversOf(text: string, leftovers: readonly string[], places: readonly number[]): Found[] {
  return leftovers.flatMap((words) => {
    const start = places.find((place) => text.startsWith(words, place));
    return start === undefined ? [] : [{ words, start, end: start + words.length }];
  });
}

/** Sentences on whom to ask that are looked at. */
const MOST = 20;
const CONTACT = /(?:如对|如有|如需|若对|电子版|联系人?)[^。]{0,160}/uy;
const AREA = /([\p{Script=Han}]{2,4}?)(省|市|县|区|旗|镇|乡|街道)/gu;
const KIND = /[省市县区旗镇乡街]/u;
const PLACE =
  /([\p{Script=Han}]{2,4}?)(省|市|县|区|旗|镇|乡|街道)(?=[\p{Script=Han}]{0,12}(?:局|委|办|政府|网站|中心|厅|处))/gu;
/** Before a name in running text. */
const BEFORE_NAME = /^(?:请|可|与|向|到|在|和|联系|登录|致电|咨询|查阅|由|于|以及)+/u;

/** Names of places in the sentence on whom to ask, of the kind that the office itself has in its name. */
export function otherPlaces(text: string, office: string, places: readonly number[]): Found[] {
  const contacts = matchesAt(CONTACT, text, places)
    .slice(0, MOST)
    .filter(([sentence]) => KIND.test(sentence));
  if (contacts.length === 0) return [];
  const kinds = [...office.matchAll(AREA)].map(([, , kind]) => kind!);
  return contacts.flatMap(({ index, 0: sentence }) => {
    if (!kinds.some((kind) => sentence.includes(kind))) return [];
    return [...sentence.matchAll(PLACE)].flatMap((place) => {
      const name = place[1]!.replace(BEFORE_NAME, '');
      const words = name + place[2];
      const isKnown = office.includes(name) || text.slice(0, index).includes(words);
      if (name.length < 2 || !kinds.includes(place[2]!) || isKnown) return [];
      const start = index + place.index + place[1]!.length - name.length;
      return [{ words, start, end: start + words.length }];
    });
  });
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
