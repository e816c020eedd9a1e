// What lies in `dist-sea`: checksums, licences, and the executables for macOS, which nothing here can run.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../dist-sea');
const read = (name: string) => readFileSync(join(FOLDER, name));

test('every file has its checksum', () => {
  execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: FOLDER });
  const listed = [
    ...read('SHA256SUMS')
      .toString()
      .matchAll(/ {2}(.+)\n/gu),
  ].map(([, name]) => name);
  expect(listed).toEqual(readdirSync(FOLDER).filter((name) => name !== 'SHA256SUMS'));
});

test('licences of Node, of the program and of what it holds', () => {
  expect(read('LICENSE-NODE.txt').toString()).toMatch(/^Node\.js is licensed for use as follows/u);
  expect(read('LICENSE.txt').toString()).toContain('Apache License');
  expect(read('THIRD-PARTY-NOTICES.txt').toString()).toContain('unpdf');
});

const MACHO = 0xfeedfacf;
const SEGMENT = 0x19;
const SIGNATURE = 0x1d;

test.each([
  ['gov-report-darwin-arm64', 0x100000c],
  ['gov-report-darwin-x64', 0x1000007],
])('%s holds the program, and Node will look for it', (name, processor) => {
  const bytes = read(name);
  expect([bytes.readUInt32LE(0), bytes.readUInt32LE(4)]).toEqual([MACHO, processor]);
  const kinds: number[] = [];
  let program = Buffer.alloc(0);
  for (let at = 32; kinds.length < bytes.readUInt32LE(16); at += bytes.readUInt32LE(at + 4)) {
    const kind = bytes.readUInt32LE(at);
    kinds.push(kind);
    if (kind !== SEGMENT || !bytes.toString('latin1', at + 8, at + 24).startsWith('NODE_SEA\0')) continue;
    const offset = Number(bytes.readBigUInt64LE(at + 40));
    program = bytes.subarray(offset, offset + Number(bytes.readBigUInt64LE(at + 48)));
  }
  expect(program.includes(readFileSync(join(FOLDER, '../dist/pdfjs.cjs')))).toBe(true);
  expect(bytes.includes('NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:1')).toBe(true);
  // Node's own signature does not fit any more; without one, `codesign --sign -` makes one.
  expect(kinds).not.toContain(SIGNATURE);
});
