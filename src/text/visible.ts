// Makes the characters seen that a terminal would obey or hide, so that foreign text can be printed.

/**
 * Control and format characters (bidirectional overrides, zero-width spaces, byte order marks), line and paragraph
 * separators, halves of surrogate pairs, what is no character at all and no XML may hold, and blanks that are letters by
 * their class.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]|\u034f|[\u115f\u1160\u3164\uffa0]/gu;

const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';

/**
 * The text with every such character as a symbol: `␛`, `␊`, `\u{202E}`. Tabs and line ends are no exception: the
 * answer is one line.
 *
 * @example visible('a\x1b[31m') // 'a␛[31m'
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, symbol);
}

function symbol(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  if (code === 0x7f) return PICTURE_OF_DELETE;
  return `\\u{${code.toString(16).toUpperCase()}}`;
}
