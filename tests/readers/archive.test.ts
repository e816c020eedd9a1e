// Zip files that unpack to more than any report, lie about it, or are no sound zip.

import { zipSync, zlibSync } from 'fflate';
import { describe, expect, it, test, vi } from 'vitest';
import { measureZlib, openArchive } from '../../src/readers/archive.js';
import { readDocument } from '../../src/readers/read.js';

const MB = 1024 * 1024;
const CENTRAL = [0x50, 0x4b, 1, 2];

/** The sizes that the directory states for each entry, overwritten. */
function claiming(bytes: Uint8Array, unpacked: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 28 < copy.length; at++) {
    if (CENTRAL.every((byte, i) => copy[at + i] === byte)) view.setUint32(at + 24, unpacked, true);
  }
  return copy;
}

const noise = Uint8Array.from({ length: MB }, (_, i) => (i * 2654435761) >>> 13);
const sound = zipSync({ 'word/document.xml': noise });

describe('a zip', () => {
  it.each([
    ['that packs zeros by the thousand', zipSync({ a: new Uint8Array(32 * MB) }), 'ratio'],
    ['that states a gigabyte', claiming(sound, 1024 * MB), 'unpackedBytes'],
    [
      'with thousands of entries',
      zipSync(Object.fromEntries(Array.from({ length: 4097 }, (_, i) => [`${i}`, noise.subarray(0, 1)]))),
      'entries',
    ],
  ])('%s is refused before anything is unpacked', (_, bytes, what) => {
    expect(openArchive(bytes)).toMatchObject({ unreadable: { kind: 'too-large', what } });
  });

  it('that unpacks to more than it states gives no more than that', async () => {
    const lying = claiming(zipSync({ 'word/document.xml': new Uint8Array(16 * MB) }), 1000);
    const archive = openArchive(lying);
    if ('unreadable' in archive) throw new Error('refused');
    const read = () => archive.read('word/document.xml')?.length ?? 0;
    let length = 0;
    try {
      length = read();
    } catch {
      length = -1;
    }
    expect(length).toBeLessThanOrEqual(1000);
    expect(await readDocument('a.docx', lying)).toEqual({ unreadable: { kind: 'damaged', format: 'DOCX' } });
  });

  it.each([1, 22, 100, 5000])('cut off by %s bytes is damaged', async (bytes) => {
    const result = await readDocument('a.docx', sound.subarray(0, -bytes));
    expect(result).toMatchObject({ unreadable: { kind: 'damaged' } });
  });

  it('of no known kind is named', async () => {
    expect(await readDocument('a.docx', zipSync({ a: noise }))).toEqual({
      unreadable: { kind: 'format', format: 'ZIP' },
    });
  });
});

describe('packed data with no directory', () => {
  const data = noise.subarray(0, 60_000);
  // At level 0 data stand as they are, in one block longer than what is unpacked at a time.
  test.each([0, 1, 9] as const)('are counted to their end and no further, at level %i', (level) => {
    const packed = zlibSync(data, { level });
    const file = new Uint8Array(8 * MB);
    file.set(packed);
    const cut = vi.spyOn(file, 'subarray');
    expect(measureZlib(file, 2 * MB)).toBe(data.length);
    expect(cut.mock.calls.length).toBeLessThan(10);
  });
});
