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
  read(start: number, length: number): Buffer;
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
/** Names take most of it: more is not read. */
const LONGEST_DIRECTORY = 64 * 1024 * 1024;
const [FULL_32, FULL_16] = [0xffffffff, 0xffff];
const [ENCRYPTED, UTF_8] = [1, 1 << 11];
const [EXTRA_64, EXTRA_NAME] = [0x0001, 0x7075];

interface Directory {
  readonly start: number;
  readonly length: number;
}

/** Undefined where the archive is damaged. */
export function readDirectory(source: ZipSource): ZipEntry[] | undefined {
  try {
    const directory = findDirectory(source);
    if (!directory || directory.length > LONGEST_DIRECTORY) return undefined;
    return [...entriesOf(source.read(directory.start, directory.length))];
  } catch (error) {
    // What lies beyond the end of the bytes.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function findDirectory(source: ZipSource): Directory | undefined {
  const length = Math.min(source.size, END_LENGTH + LONGEST_COMMENT);
  const tail = source.read(source.size - length, length);
  for (let at = length - END_LENGTH; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END || at + END_LENGTH + tail.readUInt16LE(at + 20) > length) continue;
    const directory = { start: tail.readUInt32LE(at + 16), length: tail.readUInt32LE(at + 12) };
    const isLarge = directory.start === FULL_32 || directory.length === FULL_32;
    return isLarge ? findDirectory64(source, source.size - length + at) : directory;
  }
  return undefined;
}

function findDirectory64(source: ZipSource, end: number): Directory | undefined {
  const locator = source.read(end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
  if (locator.readUInt32LE(0) !== LOCATOR_64) return undefined;
  const record = source.read(Number(locator.readBigUInt64LE(8)), END_64_LENGTH);
  if (record.readUInt32LE(0) !== END_64) return undefined;
  return { start: Number(record.readBigUInt64LE(48)), length: Number(record.readBigUInt64LE(40)) };
}

function* entriesOf(bytes: Buffer): Generator<ZipEntry> {
  for (let at = 0; at < bytes.length && bytes.readUInt32LE(at) === ENTRY; ) {
    const flags = bytes.readUInt16LE(at + 8);
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    const extra = bytes.subarray(
      at + ENTRY_LENGTH + nameLength,
      at + ENTRY_LENGTH + nameLength + extraLength,
    );
    const [size, packed, start] = wide(
      [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)],
      partOf(extra, EXTRA_64),
    );
    yield {
      name: nameOf(name, partOf(extra, EXTRA_NAME), (flags & UTF_8) !== 0),
      packed,
      size,
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (flags & ENCRYPTED) !== 0,
      checksum: bytes.readUInt32LE(at + 16),
      start,
    };
    at += ENTRY_LENGTH + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
}

/** Those that do not fit into 32 bits stand in the extra part, in this order. */
function wide(
  values: readonly [number, number, number],
  extra: Buffer | undefined,
): [number, number, number] {
  let at = 0;
  const [size, packed, start] = values.map((value) => {
    if (value !== FULL_32 || !extra) return value;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
  return [size!, packed!, start!];
}

function partOf(extra: Buffer, id: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === id) return extra.subarray(at + 4, at + 4 + Math.min(length, FULL_16));
    at += 4 + length;
  }
  return undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const chinese = new TextDecoder('gb18030');
/** Version and checksum before the name. */
const NAME_HEAD = 5;

/** Names that do not say how they are written are UTF-8 where they can be, else what Chinese Windows writes. */
function nameOf(bytes: Buffer, unicode: Buffer | undefined, isUtf8: boolean): string {
  if (unicode && unicode.length > NAME_HEAD) return unicode.toString('utf8', NAME_HEAD);
  if (isUtf8) return bytes.toString('utf8');
  try {
    return utf8.decode(bytes);
  } catch {
    return chinese.decode(bytes);
  }
}
