// DOC: read by its bytes whatever its name, and refused clearly where it is damaged, encrypted or something else.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';

const DOC = new Uint8Array(readFileSync(new URL('../../fixtures/ok/station-2021.doc', import.meta.url)));
/** Room for the directory's names: UTF-16, two bytes a character. */
const NAME = (text: string) => [...text].flatMap((character) => [character.charCodeAt(0), 0]);

function indexOf(bytes: Uint8Array, part: readonly number[]): number {
  for (let at = 0; at + part.length <= bytes.length; at++) {
    if (part.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  throw new Error('not found');
}

/** The file with its main stream under another name of at most as many characters. */
function renamed(name: string): Uint8Array {
  const copy = DOC.slice();
  const at = indexOf(copy, NAME('WordDocument'));
  copy.fill(0, at, at + 64);
  copy.set(NAME(name), at);
  copy[at + 64] = (name.length + 1) * 2;
  return copy;
}

/** The file with bytes of its main stream's header changed. */
function withHeader(offset: number, ...bytes: readonly number[]): Uint8Array {
  const copy = DOC.slice();
  copy.set(bytes, indexOf(copy, [0xec, 0xa5]) + offset);
  return copy;
}

describe('DOC', () => {
  it('is read by its bytes, with the places of a Word file', async () => {
    const result = await readDocument('report.wps', DOC);
    if ('unreadable' in result) throw new Error(result.unreadable.kind);
    const { document } = result;
    expect(document.format).toBe('doc');
    expect(document.rows[0]).toMatchObject({ cut: 'single', place: { paragraph: 1 } });
    expect(document.rows.find(({ cut }) => cut === 'delimited')?.place).toEqual({ table: 1, row: 1 });
  });

  it.each([
    ['a workbook without records', renamed('Workbook'), { kind: 'damaged', format: 'XLS' }],
    ['an encrypted package', renamed('EncryptedPackage'), { kind: 'encrypted' }],
    ['something else', renamed('Contents'), { kind: 'format', format: 'OLE' }],
    ['with a password', withHeader(11, 0x13), { kind: 'encrypted', format: 'DOC' }],
    ['of Word 95', withHeader(2, 0x68, 0), { kind: 'format', format: 'Word 95' }],
    ['without its table', withHeader(11, 0x10), { kind: 'damaged', format: 'DOC' }],
    ['cut off after its header', DOC.subarray(0, 600), { kind: 'damaged' }],
  ])('%s is told apart', async (_, bytes, unreadable) => {
    const result = await readDocument('a.doc', bytes);
    expect(result).toMatchObject({ unreadable });
  });

  it('never fails over damaged bytes: it is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(DOC.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        fc.nat(DOC.length),
        async (changes, length) => {
          const copy = DOC.slice();
          for (const [at, byte] of changes) if (at >= 8) copy[at] = byte;
          const whole = await readDocument('a.doc', copy);
          const part = await readDocument('a.doc', copy.subarray(0, Math.max(8, length)));
          for (const result of [whole, part]) {
            if ('document' in result) expect(result.document.rows.length).toBeGreaterThan(0);
            else expect(result.unreadable.kind).not.toBe('crashed');
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('with a directory that goes in circles is damaged', async () => {
    const copy = DOC.slice();
    const at = indexOf(copy, NAME('WordDocument'));
    copy.fill(0, at + 68, at + 76);
    expect(await readDocument('a.doc', copy)).toEqual({
      unreadable: { kind: 'damaged', format: 'DOC/XLS/WPS' },
    });
  });
});
