// How many terminal columns a text takes, and how it is cut to a width: wide characters count two.

import { eastAsianWidth } from 'get-east-asian-width';

const NO_COLUMN = /^[\p{M}\p{Cf}\u1160-\u11ff]$/u;
const ASCII = /^[\x20-\x7e]*$/;

/** For text of one line without control characters: pass it through `visible` before. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Combining marks and invisible characters take no column; a tab is one, expand it before. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  return NO_COLUMN.test(character) ? 0 : eastAsianWidth(code);
}

/** The longest beginning that fits into `width` columns. */
export function takeWidth(text: string, width: number): string {
  let taken = '';
  let left = width;
  for (const character of text) {
    left -= characterWidth(character);
    if (left < 0) break;
    taken += character;
  }
  return taken;
}

export function padWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/**
 * Breaks at spaces and beside ideographs, never before closing or after opening punctuation, and inside a word only
 * where it is longer than a line. `first` is the width of the first line where that differs: it stays empty when the
 * first word does not fit. Every line fits into a width of two or more.
 */
export function wrap(text: string, width: number, first: number = width): string[] {
  const lines: string[] = [];
  let line = '';
  let left = first;
  const close = () => {
    lines.push(line.trimEnd());
    line = '';
    left = width;
  };
  for (const unit of units(text)) {
    let rest = unit;
    if (displayWidth(rest.trimEnd()) > left && (line !== '' || left < width)) close();
    while (displayWidth(rest.trimEnd()) > left) {
      line = takeWidth(rest, left) || firstCharacter(rest);
      rest = rest.slice(line.length);
      close();
    }
    line += rest;
    left -= displayWidth(rest);
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

const IDEOGRAPH =
  '[\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff01-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3ffff}]';
const PIECE = new RegExp(`\\s+|${IDEOGRAPH}\\p{M}*|(?:(?!${IDEOGRAPH})\\S)+`, 'gu');
const CLOSING = /^[，。、；：！？）》」』”’〕】％…,.;:!?)\]%]/u;
const OPENING = /[（《「『“‘〔【([]$/u;

/** What stays together on a line: a word or one ideograph, its punctuation, and the spaces behind it. */
function units(text: string): readonly string[] {
  const joined: string[] = [];
  for (const piece of text.match(PIECE) ?? []) {
    const before = joined.at(-1);
    const sticks =
      before !== undefined &&
      (/^\s/u.test(piece) || OPENING.test(before) || (CLOSING.test(piece) && !/\s$/u.test(before)));
    if (sticks) joined[joined.length - 1] = before + piece;
    else joined.push(piece);
  }
  return joined;
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
