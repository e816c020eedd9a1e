// How many terminal columns a text takes: wide characters count two.

import { eastAsianWidth } from 'get-east-asian-width';

const MARK = /^[\p{M}\p{Cf}]$/u;
const ASCII = /^[\x20-\x7e]*$/;

export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Combining marks and invisible characters take no column; a tab is one, expand it before. */
export function characterWidth(character: string): number {
  if (MARK.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
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

const CLOSING = /^[，。、；：！？）》”’〕】,.;:!?)\]]$/u;

/** Breaks at spaces and between wide characters, never before closing punctuation. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const fits = displayWidth(line) + displayWidth(piece.trimEnd()) <= width;
    if (fits || line === '' || CLOSING.test(piece)) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Words with the spaces behind them; a wide character is a word of its own. */
function pieces(text: string): readonly string[] {
  return text.match(/[\u1100-\uffdc\ud800-\udfff]\s*|[^\s\u1100-\uffdc\ud800-\udfff]+\s*|\s+/gu) ?? [];
}
