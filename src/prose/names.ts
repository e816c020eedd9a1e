// Names of other offices where the text should have its own: whom to ask, what was compiled, who signs.

import { editDistance } from '../text/similarity.js';
import type { Found } from './leftovers.js';
import { isOwnName } from './own-name.js';
import type { Flow } from './text.js';

/** Sentences on whom to ask that are looked at. */
const MOST = 20;
const CONTACT = /(?:如对|如有|如需|若对|电子版|联系人?)[^。\n]{0,160}/gu;
/** An address may name any place on the way. */
const ADDRESS = /地址[:,][^;。)]*/gu;
const AREA = /([\p{Script=Han}]{2,4}?)(省|市|县|区|旗|镇|乡|街道)/gu;
/** A name with the word before it: only where that is known is it known where the name begins. */
const NAMED =
  /(?<=^|[,;:()"“《]|[与向和到从由在至请]|联系|登录|访问|致电|咨询|通过|直接与)((?:(?![与向和到从由在至请])\p{Script=Han}){2,3})(省|市|县|区|旗|镇|乡|街道)(?=[\p{Script=Han}]{0,16}(?:局|委|办|政府|网站|中心|厅|处))/gu;
const NO_NAME = /[全本各我该省市县区镇乡的为]|人民|政府|网站|门户/u;

/** Places of the kind that the office itself has in its name, in the sentence on whom to ask. */
export function otherPlaces(text: string, office: string): Found[] {
  const own = [...office.matchAll(AREA)];
  const kinds = own.map(([, , kind]) => kind!);
  if (kinds.length === 0) return [];
  return [...text.matchAll(CONTACT)].slice(0, MOST).flatMap(({ index, 0: sentence }) => {
    const said = sentence.replace(ADDRESS, (words) => ' '.repeat(words.length));
    return [...said.matchAll(NAMED)].flatMap(({ index: at, 1: name = '', 2: kind = '' }) => {
      const words = name + kind;
      const isKnown = office.includes(words) || office.includes(name) || text.slice(0, index).includes(words);
      if (isKnown || !kinds.includes(kind) || NO_NAME.test(name)) return [];
      return [{ words, start: index + at, end: index + at + words.length }];
    });
  });
}

const COMPILED =
  /(?:总结|公布|发布|编制|现将)(?:的|了)?([\p{Script=Han}]{2,12}[省市县区旗镇乡道][\p{Script=Han}]{0,16}?(?:局|委员会|人民政府|政府办公室|办事处|厅))(?=20[0-9]{2}年度?政府信息公开)/gu;

/** The office that the text says it was compiled for. */
export function otherCompiled(text: string, office: string): Found[] {
  return [...text.matchAll(COMPILED)].flatMap(({ index, 0: whole, 1: name = '' }) => {
    if (office.length < 4 || isOwnName(name, office) || isOwnName(office, name)) return [];
    const start = index + whole.length - name.length;
    return [{ words: name, start, end: start + name.length }];
  });
}

/** Lines at the end where a report signs, and how far a misspelt name may be from the right one. */
const LAST = 4;
const FEW = 2;
const SHORTEST_NAME = 5;

/** The office's name where it signs, with a character wrong. */
export function misspelt({ text, lines }: Flow, office: string): Found[] {
  if (office.length < SHORTEST_NAME) return [];
  return lines.slice(-LAST).flatMap(({ start, end }) => {
    const name = text.slice(start, end);
    if (Math.abs(name.length - office.length) > 1 || name === office || isOwnName(name, office)) return [];
    return editDistance(name, office, FEW) <= FEW ? [{ words: name, start, end }] : [];
  });
}
