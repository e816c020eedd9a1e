// Finds out how the bytes of a text are encoded, and decodes them.

import type { Unreadable } from '../document/document.js';

export interface Decoded {
  readonly text: string;
  /** WHATWG name in lower case. */
  readonly encoding: string;
  /** A byte order mark stood before the text. */
  readonly mark: boolean;
  /** U+FFFD put in for bytes that could not be decoded. */
  readonly broken: number;
}

/** So many characters that are not ASCII must have decoded well for each one that did not. */
const SOUND_PER_BROKEN = 10;

/** Fewer bytes do not tell UTF-16 from stray NULs. */
const SHORTEST_UTF16 = 32;

/** A text has at most one run of NULs among so many bytes or characters; it is read as if one broken one had stood there. */
const LENGTH_PER_RUN = 64;
const SUBSTITUTE = 0x1a;

/** What Chinese becomes that was lost when a text was saved: question marks, UTF-8 read as Latin-1, broken bytes as GBK. */
const LOST = /\?{3,}|(?:[\u00e4-\u00e9][\u0080-\u00bf\u0152-\u2122]{2}){4,}|(?:锟斤拷)+/gu;
/** A text is lost where more than one in so many characters is; a page may hold a passage that is. */
const LOST_SHARE = 4;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

const MARKS: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

function hasMark(bytes: Uint8Array): boolean {
  return MARKS.some((mark) => startsWith(bytes, mark));
}

/** The share of NULs at even and odd places tells UTF-16 without a byte order mark. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even = 0, odd = 0] = zeros;
  if (length < SHORTEST_UTF16) return undefined;
  if (odd > length / 40 && even * 8 < odd) return 'utf-16le';
  if (even > length / 40 && odd * 8 < even) return 'utf-16be';
  return undefined;
}

function lenient(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, mark: hasMark(bytes), broken: text.match(/\ufffd/gu)?.length ?? 0 };
}

function isSound({ text, broken }: Decoded): boolean {
  const beyondAscii = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return broken * SOUND_PER_BROKEN <= beyondAscii;
}

function decodeUtf8(bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: strictUtf8.decode(bytes), encoding: 'utf-8', mark: hasMark(bytes), broken: 0 };
  } catch {
    return undefined;
  }
}

/** What pages declare is believed of encodings whose bytes can be wrong: any bytes are good for the others. */
const BELIEVED: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
};

/**
 * A byte order mark is left out of the text. What the text declares is tried before what its bytes suggest, but not
 * before UTF-8 without a fault.
 */
export function decode(bytes: Uint8Array, declared = ''): Decoded | { readonly unreadable: Unreadable } {
  const nul = bytes.indexOf(0);
  const utf16 = utf16Encoding(bytes, nul >= 0);
  if (!utf16) {
    if (nul >= 0) return decodeAround(bytes, nul, declared);
    const utf8 = decodeUtf8(bytes);
    if (utf8) return withoutLoss(utf8);
  }
  const candidates = utf16 ? [utf16] : candidatesFor(declared.toLowerCase());
  for (const encoding of candidates) {
    const decoded = lenient(bytes, encoding);
    const runs = decoded.text.match(/\0+/gu)?.length ?? 0;
    if (!isSound(decoded) || runs * LENGTH_PER_RUN > decoded.text.length) continue;
    const text = runs > 0 ? decoded.text.replace(/\0+/gu, '\ufffd') : decoded.text;
    return withoutLoss({ ...decoded, text, broken: decoded.broken + runs });
  }
  // Whatever the bytes are, question marks are what they are.
  return { unreadable: { kind: 'encoding', isLost: isLost(new TextDecoder('latin1').decode(bytes)) } };
}

function withoutLoss(decoded: Decoded): ReturnType<typeof decode> {
  return isLost(decoded.text) ? { unreadable: { kind: 'encoding', isLost: true } } : decoded;
}

function isLost(text: string): boolean {
  const lost = text.match(LOST)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
  return lost * LOST_SHARE > text.length;
}

/** Few runs of NULs are damage of a text, or what fills its last block; many are no text. */
function decodeAround(bytes: Uint8Array, nul: number, declared: string): ReturnType<typeof decode> {
  const rest = bytes.filter((byte, i) => byte !== 0 || bytes[i - 1] !== 0);
  const count = rest.reduce((sum, byte) => sum + Number(byte === 0), 0);
  if (count * LENGTH_PER_RUN > rest.length) return { unreadable: { kind: 'binary', offset: nul + 1 } };
  const decoded = decode(
    rest.map((byte) => byte || SUBSTITUTE),
    declared,
  );
  if ('unreadable' in decoded) return decoded;
  const text = decoded.text.replaceAll(String.fromCharCode(SUBSTITUTE), '\ufffd');
  return { ...decoded, text, broken: decoded.broken + count };
}

function candidatesFor(declared: string): string[] {
  const believed = Object.hasOwn(BELIEVED, declared) ? [BELIEVED[declared]!] : [];
  return [...new Set([...believed, 'utf-8', 'gb18030'])];
}

/** Without a mark only NULs tell UTF-16. */
function utf16Encoding(bytes: Uint8Array, hasNul: boolean): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return hasNul ? utf16WithoutMark(bytes) : undefined;
}
