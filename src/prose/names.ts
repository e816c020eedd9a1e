// Names of other offices where the text should have its own: whom to ask, what was compiled, who signs.

import { type Found, findAll } from '../text/find-all.js';
import { editDistance } from '../text/similarity.js';
import { isOwnName } from './office.js';
import type { Flow } from './text.js';

/** Sentences on whom to ask that are looked at. */
const MOST = 20;
const CONTACT = /(?:如对|如有|如需|若对|电子版|联系人?)[^。\n]{0,160}/gu;
/** An address may name any place on the way. */
const ADDRESS = /地址[:,][^;。)]*/gu;
const AREA = /([\p{Script=Han}]{2,4}?)(省|市|县|区|旗|镇|乡|街道)/gu;
/** A name with the word before it: only where that is known is it known where the name begins. */
const NAMED =
  /(?<before>^|[,;:()"“《与向和到从由在至请]|联系|登录|访问|致电|咨询|通过)(?<name>(?:(?![与向和到从由在至请])\p{Script=Han}){2,3})(?<kind>省|市|县|区|旗|镇|乡|街道)(?=[\p{Script=Han}]{0,16}(?:局|委|办|政府|网站|中心|厅|处))/gu;
const NO_NAME = /[全本各我该省市县区镇乡的为]|人民|政府|网站|门户/u;

/** Places of the kind that the office itself has in its name, in the sentence on whom to ask. */
export function otherPlaces(text: string, office: string): Found[] {
  const kinds = [...office.matchAll(AREA)].map(([, , kind]) => kind!);
  if (kinds.length === 0) return [];
  return findAll(text, CONTACT, MOST).flatMap(({ start: from, words: sentence }) => {
    const said = sentence.replace(ADDRESS, (words) => ' '.repeat(words.length));
    return findAll(said, NAMED).flatMap(({ words, start, end, groups: { name = '', kind = '' } }) => {
      const isKnown = office.includes(name) || text.slice(0, from).includes(words);
      if (isKnown || !kinds.includes(kind) || NO_NAME.test(name)) return [];
      return [{ words, start: from + start, end: from + end }];
    });
  });
}

const COMPILED =
  /(?<before>(?:总结|公布|发布|编制|现将)[的了]?)[\p{Script=Han}]{2,12}[省市县区旗镇乡道][\p{Script=Han}]{0,16}?(?:局|委员会|人民政府|政府办公室|办事处|厅)(?=20[0-9]{2}年度?政府信息公开)/gu;
const SHORTEST_NAME = 5;

/** The office that the text says it was compiled for. */
export function otherCompiled(text: string, office: string): Found[] {
  if (office.length < SHORTEST_NAME - 1) return [];
  return findAll(text, COMPILED).filter(
    ({ words }) => !isOwnName(words, office) && !isOwnName(office, words),
  );
}

/** Lines at the end where a report signs, and how far a misspelt name may be from the right one. */
const LAST = 4;
const FEW = 2;

/** The office's name where it signs, with a character wrong. */
export function misspelt({ text, lines }: Flow, office: string): Found[] {
  if (office.length < SHORTEST_NAME) return [];
  return lines.slice(-LAST).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (Math.abs(words.length - office.length) > 1 || isOwnName(words, office)) return [];
    return editDistance(words, office, FEW) <= FEW ? [{ words, start, end }] : [];
  });
}
