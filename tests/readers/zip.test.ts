// Zip files that unpack to more than any report, lie about it, or are no sound zip.

import { inflateSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';
import { LIMITS } from '../../src/readers/limits.js';
import { openArchive } from '../../src/readers/zip/archive.js';
import { packedOf } from '../../src/readers/zip/packed.js';
import { extraOf, zipOf } from '../testing/zip.js';

const KB = 1024;
/** As large as a test needs. */
const zip = { ...LIMITS.zip, entries: 8, unpackedBytes: 1024 * KB, ratioFrom: 10 * KB };
const noise = Uint8Array.from({ length: 10 * KB }, (_, i) => (i * 2654435761) >>> 13);
const sound = zipSync({ 'word/document.xml': noise });

describe('a zip', () => {
  it.each([
    ['that packs zeros by the thousand', zipSync({ a: new Uint8Array(500 * KB) }), 'ratio'],
    ['that states a gigabyte', zipOf([{ name: 'a', content: noise, size: 1024 ** 3 }]), 'unpackedBytes'],
    [
      'with more entries than any document',
      zipSync(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}`, noise.subarray(0, 1)]))),
      'entries',
    ],
  ])('%s is refused before anything is unpacked', async (_, bytes, what) => {
    expect(await readDocument('a.docx', bytes, { ...LIMITS, zip })).toMatchObject({
      unreadable: { kind: 'too-large', what },
    });
  });

  it.each([
    ['unpacks to more than it states', { size: 1000 }],
    ['unpacks to less than it states', { size: 20 * KB }],
    ['has another checksum than it states', { checksum: 1 }],
  ])('with an entry that %s is damaged', async (_, lie) => {
    const lying = zipOf([{ name: 'word/document.xml', content: noise, ...lie }]);
    expect(() => openArchive(lying, LIMITS.zip).read('word/document.xml')).toThrow();
    expect(await readDocument('a.docx', lying)).toEqual({ unreadable: { kind: 'damaged', format: 'DOCX' } });
  });

  it.each([1, 22, 100])('cut off by %s bytes is damaged', async (bytes) => {
    const result = await readDocument('a.docx', sound.subarray(0, -bytes));
    expect(result).toMatchObject({ unreadable: { kind: 'damaged' } });
  });

  it('of no known kind is named', async () => {
    expect(await readDocument('a.docx', zipSync({ a: noise }))).toEqual({
      unreadable: { kind: 'format', format: 'ZIP' },
    });
  });

  it.each([
    ['in another case', (name: string) => name.toUpperCase()],
    ['with backslashes', (name: string) => name.replaceAll('/', '\\')],
  ])('with names %s holds the same parts', (_, rename) => {
    const archive = openArchive(zipSync({ [rename('word/document.xml')]: noise }), LIMITS.zip);
    expect(archive.read('word/document.xml')).toEqual(noise);
  });

  const times = extraOf(0x5455, Buffer.alloc(5));
  const named = extraOf(0x7075, Buffer.concat([Buffer.alloc(5), Buffer.from('年报.txt')]));
  it.each([
    ['its name', '年报.txt', {}, false],
    ['its name in UTF-8 behind another', '\u00c4\u00ea.txt', { extra: named }, false],
    ['that behind its times', '?.txt', { extra: Buffer.concat([times, named]) }, false],
    ['sizes of 64 bits', '年报.txt', {}, true],
    ['those behind its times', '年报.txt', { extra: times }, true],
    ['all of them', '?.txt', { extra: Buffer.concat([named, times]) }, true],
  ])('with %s holds each entry', (_, name, part, isLarge) => {
    const bytes = zipOf(
      [
        { name: 'a.txt', content: 'a', isStored: true },
        { name, content: noise, ...part },
      ],
      isLarge,
    );
    const archive = openArchive(bytes, LIMITS.zip);
    expect(new Uint8Array(archive.read('a.txt')!)).toEqual(Uint8Array.of(97));
    expect(new Uint8Array(archive.read('年报.txt')!)).toEqual(noise);
  });
});

it('a file of an archive whose name leads out of it is none of its reports', () => {
  const names = [
    '甲/a.csv',
    '../b.csv',
    '甲/../../c.csv',
    './d.csv',
    '/e.csv',
    '甲//f.csv',
    'C:\\g.csv',
    'h:i.csv',
  ];
  const bytes = zipOf(names.map((name) => ({ name, content: noise })));
  const source = {
    size: bytes.length,
    read: (at: number, length: number) => bytes.subarray(at, at + length),
  };
  const found = packedOf(source, inflateSync);
  expect(found).toMatchObject({ names: ['甲/a.csv'] });
  expect(found && 'refused' in found && found.refused.map(({ name }) => name)).toEqual(
    names.slice(1).map((name) => name.replace('\\', '/')),
  );
});
