// Rich text as a sequence of braces, control words and characters.

export type Token =
  | { readonly kind: 'open' | 'close' }
  /** `\par`, or `\*` and the other control symbols; without a number it is undefined. */
  | { readonly kind: 'control'; readonly name: string; readonly value: number | undefined }
  /** A byte of text, in the encoding of its font. */
  | { readonly kind: 'byte'; readonly byte: number };

const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/uy;
const HEXADECIMAL = /[0-9a-fA-F]{2}/uy;

/** Line ends between them mean nothing. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  const text = new TextDecoder('latin1').decode(bytes);
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '{') yield { kind: 'open' };
    else if (character === '}') yield { kind: 'close' };
    else if (character !== '\\') {
      if (character !== '\r' && character !== '\n' && character !== '\0')
        yield { kind: 'byte', byte: bytes[at]! };
    } else {
      const next = text[at + 1] ?? '';
      WORD.lastIndex = at + 1;
      HEXADECIMAL.lastIndex = at + 2;
      const word = WORD.exec(text);
      const digits = next === "'" ? HEXADECIMAL.exec(text)?.[0] : undefined;
      if (word) {
        const value = word[2] === undefined ? undefined : Number(word[2]);
        yield { kind: 'control', name: word[1]!, value };
        at += word[0].length;
        // What follows is no text: pictures as they are.
        if (word[1] === 'bin') at += Math.max(0, value ?? 0);
      } else if (digits !== undefined) {
        yield { kind: 'byte', byte: Number.parseInt(digits, 16) };
        at += 3;
      } else {
        if ('\\{}'.includes(next) && next !== '') yield { kind: 'byte', byte: next.charCodeAt(0) };
        else yield { kind: 'control', name: next, value: undefined };
        at++;
      }
    }
  }
}
