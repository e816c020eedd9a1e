// The characters that a font gives, as people type them.

import { LOOKALIKE, typed } from '../../text/lookalikes.js';

/**
 * Fonts for Chinese have one glyph for both, and of a glyph Chromium writes down the lesser character. Of all that are
 * in simplified use (GB/T 2312) these are the only ones.
 */
const TWINS: Readonly<Record<string, string>> = { 戶: '户', 㬵: '胶' };

/** Where fonts of symbols have their characters: as text, signs of lists. Digits among them nobody can be sure of. */
const SYMBOL = /[\uf020-\uf02f\uf03a-\uf0ff]/u;
/** No font says what these are. */
const UNKNOWN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffe\uffff]/u;
const NOTHING = /^[\u200b-\u200f\u2060\ufeff\u00ad]*$/u;

/** Empty for what takes no room; U+FFFD where the file does not say which character it is. */
export function readCharacter(unicode: string): string {
  if (NOTHING.test(unicode)) return '';
  if (SYMBOL.test(unicode)) return '•';
  if (UNKNOWN.test(unicode)) return '\ufffd';
  return [...(LOOKALIKE.test(unicode) ? typed(unicode) : unicode)].map((one) => TWINS[one] ?? one).join('');
}
