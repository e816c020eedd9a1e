// Writes zip archives as no program would: any name, any size stated, any flag.

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  /** In place of what is true. */
  readonly size?: number;
  readonly checksum?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Behind its name in the list. */
  readonly extra?: Buffer;
}

/** A part of what stands behind a name, with its kind. */
export function extraOf(kind: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(kind, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, content]);
}

/** `isLarge`: sizes and places stand where they would have 64 bits. */
export function zipOf(parts: readonly ZipPart[], isLarge = false): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let start = 0;
  for (const { name, content, isStored = false, size, checksum, method, flags = 0, extra } of parts) {
    const bytes = Buffer.from(content as Uint8Array);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const title = Buffer.from(name as Uint8Array);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method ?? (isStored ? 0 : 8), 4);
    common.writeUInt32LE(checksum ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, packed]);
    const listed = Buffer.from(common);
    if (isLarge) listed.fill(0xff, 14, 22);
    const wide = [BigInt(size ?? bytes.length), BigInt(packed.length), BigInt(start)];
    const behind = Buffer.concat([
      ...(extra ? [extra] : []),
      ...(isLarge ? [extraOf(1, numbers64(wide))] : []),
    ]);
    listed.writeUInt16LE(behind.length, 24);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(isLarge ? 0xffffffff : start, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), listed, more, title, behind]));
    locals.push(local);
    start += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(isLarge ? 0xffffffff : directory.length, 12);
  end.writeUInt32LE(isLarge ? 0xffffffff : start, 16);
  return Buffer.concat([...locals, directory, ...(isLarge ? end64(start, directory.length) : []), end]);
}

/** Where the list stands, and where that is said. */
function end64(start: number, length: number): Buffer[] {
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  numbers64([BigInt(length), BigInt(start)]).copy(record, 40);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(start + length), 8);
  locator.writeUInt32LE(1, 16);
  return [record, locator];
}

function numbers64(values: readonly bigint[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length);
  for (const [i, value] of values.entries()) bytes.writeBigUInt64LE(value, 8 * i);
  return bytes;
}
