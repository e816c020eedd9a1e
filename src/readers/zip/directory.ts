// Reads the list of entries at the end of a zip archive, without unpacking anything.

export interface ZipEntry {
  /** Decoded, as it stands there: nothing about it is to be trusted. */
  readonly name: string;
  /** Bytes, packed and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** 0 as it is, 8 deflated; others are not known here. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  /** Of the entry's own header. */
  readonly start: number;
}

/** `size` bytes, of which `read` gives some. */
export interface ZipSource {
  readonly size: number;
  /** @throws {RangeError} beyond the end */
  read(start: number, length: number): Uint8Array;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_LENGTH = 20;
const END_64 = 0x06064b50;
const END_64_LENGTH = 56;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const [FULL_32, FULL_16] = [0xffffffff, 0xffff];
const [ENCRYPTED, UTF_8] = [1, 1 << 11];
const [EXTRA_64, EXTRA_NAME] = [0x0001, 0x7075];

interface Directory {
  readonly start: number;
  readonly length: number;
}

export function sourceOf(bytes: Uint8Array): ZipSource {
  return {
    size: bytes.length,
    read(start, length) {
      if (!(start >= 0 && start + length <= bytes.length)) throw new RangeError('zip');
      return bytes.subarray(start, start + length);
    },
  };
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** Undefined where the archive is damaged, or its directory takes more than `longest` bytes. */
export function readDirectory(source: ZipSource, longest: number): ZipEntry[] | undefined {
  try {
    const directory = findDirectory(source);
    if (!directory || directory.length > longest) return undefined;
    return [...entriesOf(source.read(directory.start, directory.length))];
  } catch (error) {
    // What lies beyond the end of the bytes.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function findDirectory(source: ZipSource): Directory | undefined {
  const length = Math.min(source.size, END_LENGTH + LONGEST_COMMENT);
  const tail = viewOf(source.read(source.size - length, length));
  for (let at = length - END_LENGTH; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END || at + END_LENGTH + tail.getUint16(at + 20, true) > length)
      continue;
    const directory = { start: tail.getUint32(at + 16, true), length: tail.getUint32(at + 12, true) };
    const isLarge = directory.start === FULL_32 || directory.length === FULL_32;
    return isLarge ? findDirectory64(source, source.size - length + at) : directory;
  }
  return undefined;
}

function findDirectory64(source: ZipSource, end: number): Directory | undefined {
  const locator = viewOf(source.read(end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH));
  if (locator.getUint32(0, true) !== LOCATOR_64) return undefined;
  const record = viewOf(source.read(Number(locator.getBigUint64(8, true)), END_64_LENGTH));
  if (record.getUint32(0, true) !== END_64) return undefined;
  return { start: Number(record.getBigUint64(48, true)), length: Number(record.getBigUint64(40, true)) };
}

function* entriesOf(bytes: Uint8Array): Generator<ZipEntry> {
  const view = viewOf(bytes);
  for (let at = 0; at < bytes.length && view.getUint32(at, true) === ENTRY; ) {
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const name = bytes.subarray(at + ENTRY_LENGTH, nameEnd);
    const extra = bytes.subarray(nameEnd, extraEnd);
    const [size, packed, start] = wide(
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      partOf(extra, EXTRA_64),
    );
    yield {
      name: nameOf(name, partOf(extra, EXTRA_NAME), (flags & UTF_8) !== 0),
      packed,
      size,
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & ENCRYPTED) !== 0,
      checksum: view.getUint32(at + 16, true),
      start,
    };
    at = extraEnd + view.getUint16(at + 32, true);
  }
}

/** Those that do not fit into 32 bits stand in the extra part, in this order. */
function wide(
  values: readonly [number, number, number],
  extra: Uint8Array | undefined,
): [number, number, number] {
  let at = 0;
  const [size, packed, start] = values.map((value) => {
    if (value !== FULL_32 || !extra) return value;
    at += 8;
    return Number(viewOf(extra).getBigUint64(at - 8, true));
  });
  return [size!, packed!, start!];
}

function partOf(extra: Uint8Array, id: number): Uint8Array | undefined {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === id) return extra.subarray(at + 4, at + 4 + Math.min(length, FULL_16));
    at += 4 + length;
  }
  return undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const chinese = new TextDecoder('gb18030');
/** Version and checksum before the name. */
const NAME_HEAD = 5;

/** Names that do not say how they are written are UTF-8 where they can be, else what Chinese Windows writes. */
function nameOf(bytes: Uint8Array, unicode: Uint8Array | undefined, isUtf8: boolean): string {
  if (unicode && unicode.length > NAME_HEAD) return lenient.decode(unicode.subarray(NAME_HEAD));
  if (isUtf8) return lenient.decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return chinese.decode(bytes);
  }
}
