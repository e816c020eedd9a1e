// Numbers of the documents that a report is made under: of the decree, and of the notice of the form.

import type { EditionData } from '../edition/data.js';
import { type Found, findAll } from './found.js';

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
