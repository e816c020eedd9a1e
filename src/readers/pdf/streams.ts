// Unpacks the streams of a PDF file ahead of the library, only to see how large they get, in whatever way they are packed.

import { Unzlib } from 'fflate';
import { Refused, within } from '../refused.js';

/** Bytes before a stream in which its dictionary stands. */
const LONGEST_DICTIONARY = 4096;
const FILTER = /\/F(?:ilter)?\s*(?:(\d{1,9})\s+\d{1,5}\s+R|\[([^\]]{0,400})\]|\/(\w{1,20}))/u;
/** A list of objects whose entries have no width never ends. */
const NO_WIDTH = /\/W\s*\[[\s0]{1,40}\]/u;
const LINE_END = /\r?\n|\r/y;

/** @throws {Refused} where all streams together are larger, as far as they can be told, or one would never end */
export function checkStreams(bytes: Uint8Array, limit: number): void {
  const text = new TextDecoder('latin1').decode(bytes);
  let unpacked = 0;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue;
    const dictionary = text.slice(Math.max(text.lastIndexOf(' obj', at), at - LONGEST_DICTIONARY), at);
    if (NO_WIDTH.test(dictionary)) throw new Refused('damaged');
    LINE_END.lastIndex = at + 6;
    const start = at + 6 + (LINE_END.exec(text)?.[0].length ?? 0);
    const packed = bytes.subarray(start);
    unpacked += unpackedSize(packed, filtersOf(dictionary, text) ?? guessed(packed), limit - unpacked);
    within('unpackedBytes', unpacked, limit);
  }
}

/** By their full names; undefined where they cannot be found. */
function filtersOf(dictionary: string, text: string): string[] | undefined {
  const [whole, object, list, name] = FILTER.exec(dictionary) ?? [];
  if (whole === undefined) return undefined;
  if (name !== undefined) return [name];
  if (list !== undefined) return [...list.matchAll(/\/(\w{1,20})/gu)].map((found) => found[1]!);
  const at = text.search(new RegExp(`(?:^|\\D)${object} \\d{1,5} obj\\b`, 'u'));
  return at < 0
    ? undefined
    : filtersOf(`/Filter ${text.slice(at, at + 400).replace(/^.{0,20}?obj\s*/su, '')}`, '');
}

function guessed([first]: Uint8Array): string[] {
  return first === 0x78 ? ['FlateDecode'] : [];
}

type Unpack = (packed: Uint8Array, limit: number) => Uint8Array;

const UNPACK: Readonly<Record<string, Unpack>> = {
  FlateDecode: unpackZlib,
  Fl: unpackZlib,
  LZWDecode: unpackLzw,
  LZW: unpackLzw,
  RunLengthDecode: unpackRuns,
  RL: unpackRuns,
  ASCII85Decode: unpackBase85,
  A85: unpackBase85,
  ASCIIHexDecode: unpackHex,
  AHx: unpackHex,
};

/** One more than the limit where it is exceeded; packings of pictures end the chain. */
function unpackedSize(packed: Uint8Array, filters: readonly string[], limit: number): number {
  let bytes = packed;
  let most = 0;
  for (const filter of filters) {
    const unpack = Object.hasOwn(UNPACK, filter) ? UNPACK[filter] : undefined;
    if (!unpack) break;
    bytes = unpack(bytes, limit + 1);
    most = Math.max(most, bytes.length);
  }
  return most;
}

/** Gathers bytes up to a limit: false when there is no more room. */
class Room {
  #bytes = new Uint8Array(4096);
  #length = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.#length >= this.#limit;
  }

  add(bytes: Uint8Array): void {
    const length = Math.min(this.#limit, this.#length + bytes.length);
    if (length > this.#bytes.length) {
      const grown = new Uint8Array(Math.min(this.#limit, Math.max(length, 2 * this.#bytes.length)));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes.set(bytes.subarray(0, length - this.#length), this.#length);
    this.#length = length;
  }

  take(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** Bytes that are unpacked at a time. */
const CHUNK = 16 * 1024;

/** Whatever follows the data; what the library makes of damaged data is its own matter. */
function unpackZlib(packed: Uint8Array, limit: number): Uint8Array {
  const room = new Room(limit);
  const stream = new Unzlib((chunk) => room.add(chunk));
  try {
    for (let at = 0; at < packed.length && !hasEnded(stream) && !room.isFull; at += CHUNK)
      stream.push(packed.subarray(at, at + CHUNK));
  } catch {
    return room.take();
  }
  return room.take();
}

/**
 * The library tells nobody that the last block is behind it, it only gathers what follows: its state has to say so. `f`:
 * the block at hand is the last one; `l`: its codes, while it lasts.
 */
function hasEnded(stream: Unzlib): boolean {
  const { s: state } = stream as unknown as { readonly s: { readonly f?: number; readonly l?: unknown } };
  return Boolean(state.f) && !state.l;
}

const [CLEAR, END] = [256, 257];

/** Codes of 9 to 12 bits for texts that came before. */
function unpackLzw(packed: Uint8Array, limit: number): Uint8Array {
  const room = new Room(limit);
  let texts: (readonly number[])[] = [];
  let before: readonly number[] | undefined;
  let [bits, held, width] = [0, 0, 9];
  for (const byte of packed) {
    bits = ((bits << 8) | byte) & 0xfffff;
    held += 8;
    if (held < width) continue;
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === END || room.isFull) break;
    if (code === CLEAR) {
      texts = [];
      before = undefined;
      width = 9;
      continue;
    }
    const text = code < CLEAR ? [code] : (texts[code - END - 1] ?? (before && [...before, before[0]!]));
    if (!text) break;
    room.add(Uint8Array.from(text));
    if (before && texts.length < 4096) texts.push([...before, text[0]!]);
    before = text;
    const next = texts.length + END + 2;
    width = 9 + [511, 1023, 2047].filter((last) => next > last).length;
  }
  return room.take();
}

/** A length, then so many bytes, or one byte so many times. */
function unpackRuns(packed: Uint8Array, limit: number): Uint8Array {
  const room = new Room(limit);
  for (let at = 0; at < packed.length && packed[at] !== 128 && !room.isFull; ) {
    const length = packed[at]!;
    if (length < 128) {
      room.add(packed.subarray(at + 1, at + 2 + length));
      at += 2 + length;
    } else {
      room.add(new Uint8Array(257 - length).fill(packed[at + 1] ?? 0));
      at += 2;
    }
  }
  return room.take();
}

/** Five characters for four bytes, `z` for four zeros, up to `~`. */
function unpackBase85(packed: Uint8Array, limit: number): Uint8Array {
  const room = new Room(limit);
  let [value, count] = [0, 0];
  const bytesOf = (whole: number) =>
    Uint8Array.from([24, 16, 8, 0], (shift) => Math.floor(whole / 2 ** shift) & 0xff);
  for (const code of packed) {
    if (code === 0x7e || room.isFull) break;
    if (code === 0x7a && count === 0) room.add(new Uint8Array(4));
    if (code < 0x21 || code > 0x75) continue;
    value = value * 85 + code - 0x21;
    if (++count < 5) continue;
    room.add(bytesOf(value));
    [value, count] = [0, 0];
  }
  if (count > 1) {
    for (let i = count; i < 5; i++) value = value * 85 + 84;
    room.add(bytesOf(value).slice(0, count - 1));
  }
  return room.take();
}

function unpackHex(packed: Uint8Array, limit: number): Uint8Array {
  const room = new Room(limit);
  let high: number | undefined;
  for (const code of packed) {
    if (code === 0x3e || room.isFull) break;
    const digit = Number.parseInt(String.fromCharCode(code), 16);
    if (Number.isNaN(digit)) continue;
    if (high === undefined) high = digit;
    else {
      room.add(Uint8Array.of(high * 16 + digit));
      high = undefined;
    }
  }
  return room.take();
}
