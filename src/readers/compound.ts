// Opens compound files, the containers of Office before 2007 and of encrypted files: streams by name.

import { joinBytes } from '../text/join-bytes.js';

export interface Compound {
  /** Of the streams at the top; those of embedded files are not among them. */
  readonly names: ReadonlySet<string>;
  /** Undefined where there is no such stream. Throws where its sectors do not hang together. */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const STREAM = 2;
const HEADER = 512;
const ENTRY = 128;
/** Larger numbers are no sectors but marks: the end of a chain, a free sector. */
const LAST_SECTOR = 0xfffffffa;
const IN_HEADER = 109;
/** A branch of the directory that holds nothing. */
const NONE = 0xffffffff;

/** Throws where the file is damaged. */
export function openCompound(bytes: Uint8Array): Compound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw new Error('sector size');
  const size = 1 << shift;
  const sector = (n: number) => {
    const at = Math.max(HEADER, size) + n * size;
    if (n > LAST_SECTOR || at >= bytes.length) throw new Error('sector');
    return bytes.subarray(at, at + size);
  };
  const sectors = Math.ceil(bytes.length / size);
  const fat = wordsOf([...fatSectors(view, sector, sectors)].map(sector));
  const chain = (start: number) => joinBytes(chainOf(start, fat, sectors).map(sector));
  const entries = entriesOf(chain(view.getUint32(48, true)));
  const root = entries[0];
  if (!root) throw new Error('root');
  const cutOff = view.getUint32(56, true);
  const readMini = (start: number) => {
    const miniFat = wordsOf([chain(view.getUint32(60, true))]);
    const small = chain(root.start);
    const parts = chainOf(start, miniFat, Math.ceil(small.length / 64)).map((n) =>
      small.subarray(n * 64, n * 64 + 64),
    );
    return joinBytes(parts);
  };
  const streams = new Map(
    siblings(entries, root.child).flatMap((entry) => (entry.type === STREAM ? [[entry.name, entry]] : [])),
  );
  return {
    names: new Set(streams.keys()),
    read(name) {
      const entry = streams.get(name);
      if (!entry) return undefined;
      const bytes = entry.size < cutOff ? readMini(entry.start) : chain(entry.start);
      if (bytes.length < entry.size) throw new Error('length');
      return bytes.subarray(0, entry.size);
    },
  };
}

function* fatSectors(view: DataView, sector: (n: number) => Uint8Array, sectors: number): Generator<number> {
  for (let i = 0; i < IN_HEADER; i++) {
    const n = view.getUint32(76 + i * 4, true);
    if (n <= LAST_SECTOR) yield n;
  }
  let next = view.getUint32(68, true);
  for (let step = 0; next <= LAST_SECTOR && step < sectors; step++) {
    const words = wordsOf([sector(next)]);
    for (const n of words.subarray(0, -1)) if (n <= LAST_SECTOR) yield n;
    next = words.at(-1)!;
  }
}

function chainOf(start: number, fat: Uint32Array, most: number): number[] {
  const chain: number[] = [];
  for (let n = start; n <= LAST_SECTOR; n = fat[n] ?? Number.NaN) {
    if (!(n < fat.length) || chain.length > most) throw new Error('chain');
    chain.push(n);
  }
  return chain;
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = new TextDecoder('utf-16le');
  return Array.from({ length: Math.floor(bytes.length / ENTRY) }, (_, i) => {
    const at = i * ENTRY;
    const length = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2;
    return {
      name: utf16.decode(bytes.subarray(at, at + length)),
      type: bytes[at + 66]!,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** The entries of one storage, which are a tree. @throws where its branches meet again, or lead nowhere */
function siblings(entries: readonly Entry[], top: number): Entry[] {
  const found = new Set<Entry>();
  const open = [top];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === NONE) continue;
    const entry = entries[at];
    if (!entry || found.has(entry)) throw new Error('directory');
    found.add(entry);
    open.push(entry.left, entry.right);
  }
  return [...found];
}

function wordsOf(parts: readonly Uint8Array[]): Uint32Array {
  const bytes = joinBytes(parts);
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}
