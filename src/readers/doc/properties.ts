// Properties of characters and paragraphs in a Word 97–2003 file: lists of changes, kept in pages of 512 bytes.

/** One change: what it sets, and the bytes that say to what. */
export interface Change {
  /** A `sprm` of [MS-DOC] 2.6. */
  readonly code: number;
  readonly operand: Uint8Array;
}

/** What holds from one byte of the file to another. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

const PAGE = 512;
const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;

/** Operand bytes by the three highest bits of the code; the missing one begins with its length. */
const SIZES: readonly (number | undefined)[] = [1, 1, 2, 4, 2, 2, undefined, 3];

export function changesOf(bytes: Uint8Array): Change[] {
  const changes: Change[] = [];
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = word(bytes, at);
    at += 2;
    let size = SIZES[code >> 13];
    if (code === DEFINE_TABLE) {
      size = word(bytes, at) - 1;
      at += 2;
    } else if (size === undefined) {
      size = bytes[at]!;
      at++;
      if (code === CHANGE_TABS && size === 255) size = tabsSize(bytes, at);
    }
    changes.push({ code, operand: bytes.subarray(at, at + size) });
    at += Math.max(0, size);
  }
  return changes;
}

/** More tabs than a length can count: those that go take five bytes each, those that come three. */
function tabsSize(bytes: Uint8Array, at: number): number {
  const gone = (bytes[at] ?? 0) * 4 + 1;
  return gone + (bytes[at + gone] ?? 0) * 3 + 1;
}

interface PageKind {
  /** Bytes from one entry of a page to the next. */
  readonly step: number;
  readonly read: (page: Uint8Array, at: number) => Uint8Array;
}

export const PARAGRAPHS: PageKind = {
  step: 13,
  // The number of the style stands first.
  read(page, at) {
    const short = page[at]!;
    const from = short === 0 ? at + 2 : at + 1;
    const size = short === 0 ? 2 * page[at + 1]! : 2 * short - 1;
    return page.subarray(from + 2, from + size);
  },
};

export const CHARACTERS: PageKind = {
  step: 1,
  read: (page, at) => page.subarray(at + 1, at + 1 + page[at]!),
};

/** `index` lists the pages: byte offsets, then page numbers. */
export function* propertyRuns(file: Uint8Array, index: Uint8Array, kind: PageKind): Generator<PropertyRun> {
  const pages = Math.floor((index.length - 4) / 8);
  for (let p = 0; p < pages; p++) {
    const start = (long(index, (pages + 1 + p) * 4) & 0x3fffff) * PAGE;
    const page = file.subarray(start, start + PAGE);
    if (page.length < PAGE) continue;
    const runs = page[PAGE - 1]!;
    if (4 * (runs + 1) + runs * kind.step >= PAGE) continue;
    for (let r = 0; r < runs; r++) {
      const at = 2 * page[4 * (runs + 1) + r * kind.step]!;
      const changes = at === 0 ? [] : changesOf(kind.read(page, at));
      yield { from: long(page, 4 * r), to: long(page, 4 * r + 4), changes };
    }
  }
}

/** Asks for the changes that hold at a byte. */
export function lookupRuns(runs: Iterable<PropertyRun>): (at: number) => readonly Change[] {
  const sorted = [...runs].sort((a, b) => a.from - b.from);
  return (at) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sorted[middle]!.from <= at) low = middle;
      else high = middle - 1;
    }
    const run = sorted[low];
    return run && run.from <= at && at < run.to ? run.changes : [];
  };
}

export function word(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

export function long(bytes: Uint8Array, at: number): number {
  return (word(bytes, at) | (word(bytes, at + 2) << 16)) >>> 0;
}
