// Random damage to files: to their bytes, to the words of a text, and to what is packed in a container.

import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { Random } from '../../src/selftest/random.js';

type Damage = (bytes: Buffer, random: Random) => Buffer;

/** What turns up where nobody expects it. */
const ODD = [
  '\t',
  '|',
  '||',
  '"',
  '""',
  ',',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '#REF!',
  '0',
  '1',
  '-1',
  '1.5',
  '999999999999999999',
  '合计',
  '总计',
  '（一）',
  '表四',
  '年',
  '。',
  '<table>',
  '</tr>',
  '<td colspan=99999>',
  '<!--',
  '-->',
  ']]>',
  '&#x110000;',
  '&amp',
  '%PDF-1.7',
  'PK\u0003\u0004',
];
const ODD_BYTES = ODD.map((text) => Buffer.from(text));
/** Numbers at which counters and lengths go wrong. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
const LONGEST_RUN = 4000;

function splice(bytes: Buffer, from: number, to: number, between: Uint8Array = Buffer.alloc(0)): Buffer {
  return Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(to)]);
}

function spanIn(bytes: Buffer, random: Random, most: number): readonly [from: number, to: number] {
  const from = random.upTo(bytes.length);
  return [from, Math.min(bytes.length, from + random.upTo(most))];
}

/** The pieces between which a text may be cut: at a mark, which belongs to the piece before it. */
function piecesOf(bytes: Buffer, mark: string): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, from)) {
    pieces.push(bytes.subarray(from, at + mark.length));
    from = at + mark.length;
  }
  return [...pieces, bytes.subarray(from)];
}

/** Pieces left out, repeated or exchanged. */
function shuffled(mark: string): Damage {
  return (bytes, random) => {
    const pieces = piecesOf(bytes, mark);
    const [a, b] = [random.upTo(pieces.length - 1), random.upTo(pieces.length - 1)];
    const [first, second] = [pieces[a]!, pieces[b]!];
    const kind = random.upTo(2);
    if (kind === 0) pieces.splice(a, 1 + random.upTo(2));
    else if (kind === 1) pieces.splice(b, 0, ...Array<Buffer>(1 + random.upTo(8)).fill(first));
    else [pieces[a], pieces[b]] = [second, first];
    return Buffer.concat(pieces);
  };
}

const BYTES: readonly Damage[] = [
  (bytes, random) => splice(bytes, ...spanIn(bytes, random, 8)),
  (bytes, random) => splice(bytes, ...spanIn(bytes, random, LONGEST_RUN)),
  (bytes, random) => bytes.subarray(0, random.upTo(bytes.length)),
  (bytes, random) => {
    const [from, to] = spanIn(bytes, random, 200);
    return splice(bytes, random.upTo(bytes.length), random.upTo(bytes.length), bytes.subarray(from, to));
  },
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let i = random.upTo(8); i >= 0; i--) changed[random.upTo(bytes.length - 1)] = random.upTo(255);
    return changed;
  },
];

const TEXT: readonly Damage[] = [
  ...BYTES,
  (bytes, random) => splice(bytes, ...spanIn(bytes, random, 3), random.pick(ODD_BYTES)),
  (bytes, random) => {
    const at = random.upTo(bytes.length);
    return splice(
      bytes,
      at,
      at,
      Buffer.concat(Array<Buffer>(1 + random.upTo(LONGEST_RUN / 4)).fill(random.pick(ODD_BYTES))),
    );
  },
  ...['\n', '\t', ',', '|', '<', '>', ' ', '、', '。'].map(shuffled),
  // A number in another's place, or an edge.
  (bytes, random) => {
    const text = bytes.toString('latin1');
    const numbers = [...text.matchAll(/\d+/gu)];
    if (numbers.length === 0) return bytes;
    const { 0: found, index } = random.pick(numbers);
    return splice(bytes, index, index + found.length, Buffer.from(String(random.pick(EDGES))));
  },
];

const BINARY: readonly Damage[] = [
  ...BYTES,
  // A field of four or two bytes.
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    const at = random.upTo(Math.max(0, bytes.length - 4));
    if (bytes.length < 4) return changed;
    if (random.chance(0.5)) changed.writeUInt32LE(random.pick(EDGES), at);
    else changed.writeUInt16LE(random.pick(EDGES) & 0xffff, at);
    return changed;
  },
  // A sector.
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    const from = random.upTo(Math.floor(bytes.length / 512)) * 512;
    changed.fill(0, from, Math.min(bytes.length, from + 512));
    return changed;
  },
];

/** Files that only grow say nothing more. */
const LARGEST = 200_000;

/** One to three times. */
function many(damages: readonly Damage[], bytes: Uint8Array, random: Random): Buffer {
  let damaged: Buffer = Buffer.from(bytes);
  for (let times = 1 + random.upTo(2); times > 0 && damaged.length > 0; times--) {
    const next = random.pick(damages)(damaged, random);
    if (next.length < bytes.length + LARGEST) damaged = next;
  }
  return damaged;
}

export function damageText(bytes: Uint8Array, random: Random): Uint8Array {
  return many(TEXT, bytes, random);
}

/** A zip archive is mostly damaged in one of its parts, and packed again. */
export function damageContainer(bytes: Uint8Array, random: Random): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && random.chance(0.85)) {
    const parts: Record<string, Uint8Array> = unzipSync(bytes);
    const name = random.pick(Object.keys(parts));
    if (random.chance(0.05)) delete parts[name];
    else parts[name] = many(/\.(?:xml|rels)$/u.test(name) ? TEXT : BINARY, parts[name]!, random);
    return zipSync(parts as Zippable, { level: 1 });
  }
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  return many(isPdf ? [...BINARY, ...TEXT] : BINARY, bytes, random);
}
