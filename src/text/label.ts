// Reduces a label to what tells it from other labels, however it was typed.

import { compact } from './lookalikes.js';

export interface LabelKey {
  /** Letters and digits only, without the leading number: `（一） 予以公开` → `予以公开`. */
  readonly core: string;
  /** The leading number as typed after NFKC (`一`, `1`, `01`), empty where there is none. */
  readonly ordinal: string;
}

const ORDINAL =
  /^["'“‘]*(?:\(?([一二三四五六七八九十]{1,3}|\d{1,2})(?:\)[、.,]?|[、.,])|(0[1-9])(?=[\u3400-\u9fff]))/u;
/** ①, which NFKC makes a digit without a sign behind it. */
const CIRCLED = /^\s*[①-⑳]/u;
const NOT_WORD = /[^0-9A-Za-z\u3400-\u9fff]+/g;

/** Texts longer than this are prose, never a label. */
export const LONGEST_LABEL = 80;

export function labelKey(text: string): LabelKey {
  const plain = compact(text.replace(CIRCLED, '($&)'));
  const numbered = ORDINAL.exec(plain);
  const rest = numbered ? plain.slice(numbered[0].length) : plain;
  return { core: rest.replace(NOT_WORD, ''), ordinal: numbered?.[1] ?? numbered?.[2] ?? '' };
}
