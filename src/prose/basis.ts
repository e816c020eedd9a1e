// Numbers of the documents that a report is made under: of the decree, and of the notice of the form.

import type { EditionData } from '../edition/data.js';
import type { Found } from './leftovers.js';

export interface WrongNumber extends Found {
  /** What the number should be. */
  readonly right: string;
}

/** Characters before a number that say what it is of. */
const NEAR = 40;
const DECREE = /国(?:务院)?令第?([0-9]{3})号/gu;
const NOTICE = /国办公开办函[〔[【(](20[0-9]{2})[〕\]】)]([0-9]{1,3})号/gu;

export function wrongNumbers(text: string, { text: rules, basis }: EditionData): WrongNumber[] {
  return [
    ...decrees(text, rules?.decree),
    ...notices(text, [basis.document, ...(rules?.outdatedBasis ?? [])]),
  ];
}

/** Behind the name of the Regulations another number than theirs; those of 2007 had one of their own. */
function decrees(text: string, decree: NonNullable<EditionData['text']>['decree']): WrongNumber[] {
  return [...text.matchAll(DECREE)].flatMap(({ index: start, 0: words, 1: number }) => {
    const isOfLaw = /公开条例》[(,]?(?:中华人民共和国)?$/u.test(text.slice(Math.max(0, start - NEAR), start));
    if (!decree || !isOfLaw || number === decree.number) return [];
    if (text.slice(start, start + NEAR * 2).includes(decree.number)) return [];
    return [{ words, start, end: start + words.length, right: `${decree.words}第${decree.number}号` }];
  });
}

/** The notice of the form, by a number that no notice of a form has. */
function notices(text: string, known: readonly string[]): WrongNumber[] {
  return [...text.matchAll(NOTICE)].flatMap(({ index: start, 0: words, 1: year, 2: number }) => {
    const isOfForm = /报告格式/u.test(text.slice(Math.max(0, start - NEAR), start + NEAR));
    const [right] = known;
    if (!isOfForm || known.includes(`国办公开办函〔${year}〕${number}号`) || right === undefined) return [];
    return [{ words, start, end: start + words.length, right }];
  });
}
