// What a sentence says there was none of: `未发生行政复议和行政诉讼`.

import type { ClaimData } from '../edition/data.js';
import { codesOf } from '../text/codes.js';
import { type ClaimPhrases, nounAt } from './claim-phrases.js';
import { zeroFillerAt } from './phrase-tree.js';

const CONDITION = codesOf('如若凡对当除向非并暂尚毫');
const JOINED = /^(?:、|和|或者|或|及|以及|与|,?也(?:没有|未|无)|,?(?:未|无|没有)(?=因|发生|被|行政))/u;
const CLAUSE_END = codesOf(',。;:!?、)"”」\n');
const LONGEST_DENIAL = 80;

/** The nouns of the list behind the denial at `start`, each with its end, if nothing else stands in it. */
export function deniedAt(
  phrases: ClaimPhrases,
  text: string,
  start: number,
): readonly (readonly [denied: ClaimData, end: number])[] {
  if (CONDITION.has(text.charCodeAt(start - 1))) return [];
  if (text[start] === '没' && text[start + 1] !== '有') return [];
  const denied: (readonly [ClaimData, number])[] = [];
  let at = start + (text.startsWith('没有', start) || text.startsWith('未曾', start) ? 2 : 1);
  let open = true;
  const most = Math.min(text.length, start + LONGEST_DENIAL);
  while (at < most) {
    const [claim, length] = nounAt(phrases, text, at) ?? [undefined, 0];
    const filler = zeroFillerAt(text, at);
    if (claim && (open || length > filler) && length >= filler) {
      // 无申请结转: what was applied for, or became of the applications, is what there was none of.
      if (!open && text.startsWith('申请', at - 2)) {
        denied.pop();
        open = true;
      }
      at += length;
      if (open) denied.push([claim, at]);
      open = false;
    } else if (filler > 0) at += filler;
    else {
      const joined = JOINED.exec(text.slice(at, at + 4));
      if (!joined) break;
      at += joined[0].length;
      open = true;
    }
  }
  return at >= text.length || CLAUSE_END.has(text.charCodeAt(at)) ? denied : [];
}
