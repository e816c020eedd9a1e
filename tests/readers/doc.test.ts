// DOC: read by its bytes whatever its name, and refused clearly where it is damaged, encrypted or something else.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/readers/doc/body.js';
import { piecesOf } from '../../src/readers/doc/pieces.js';
import { changesOf } from '../../src/readers/doc/properties.js';
import { rowsOf } from '../../src/readers/doc/row.js';
import { readDocument } from '../../src/readers/index.js';
import { LIMITS } from '../../src/readers/limits.js';

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

const word = (value: number) => [value & 255, (value >> 8) & 255];
const sprm = (code: number, ...operand: readonly number[]) => [...word(code), ...operand];
const changes = (...sprms: readonly (readonly number[])[]) => changesOf(Uint8Array.from(sprms.flat()));

describe('the changes of a row', () => {
  const EDGES = [0, 2000, 4000, 6000, 8000];
  /** The edges, and for each cell its flags and four borders. */
  const define = (edges: readonly number[], flags: readonly number[] = []) => {
    const cells = edges.slice(1).flatMap((_, c) => [...word(flags[c] ?? 0), ...new Array(18).fill(0)]);
    const operand = [edges.length - 1, ...edges.flatMap(word), ...cells];
    return sprm(0xd608, ...word(operand.length + 1), ...operand);
  };
  const merge = (from: number, to: number) => sprm(0x5624, from, to);
  const split = (from: number, to: number) => sprm(0x5625, from, to);
  /** More than a length can count. */
  const tabs = (gone: number, added: number) =>
    sprm(0xc615, 255, gone, ...new Array(4 * gone).fill(0xc0), added, ...new Array(3 * added).fill(0xc0));
  const wide = Array.from({ length: 15 }, (_, i) => 2000 * i);

  it.each([
    ['edges alone', [define(EDGES)], '1 1 1 1'],
    ['edges a column apart', [define([0, 2000, 6000, 8000, 10000])], '1 2 1 1'],
    ['more cells than one byte counts', [define(wide), merge(1, 3)], '1 2 1 1 1 1 1 1 1 1 1 1 1'],
    ['cells merged across by their flags', [define(EDGES, [0, 1, 3])], '1 2 1'],
    ['cells merged across', [define(EDGES), merge(1, 3)], '1 2 1'],
    ['cells merged across and split again', [define(EDGES), merge(1, 4), split(1, 4)], '1 1 1 1'],
    ['cells merged across, a part split again', [define(EDGES), merge(0, 4), split(2, 4)], '2 1 1'],
    ['many tabs before', [tabs(40, 50), define(EDGES), merge(1, 3)], '1 2 1'],
    ['a bold face before', [sprm(0x0835, 1), define(EDGES), merge(1, 3)], '1 2 1'],
  ])('%s', (_, sprms, expected) => {
    const cellsOf = (length: number) => Array.from({ length }, () => [{ text: '' }]);
    const own = changes(...sprms);
    const { operand } = own.find(({ code }) => code === 0xd608)!;
    const below = { cells: cellsOf(5), changes: changes(define([...EDGES, 10000])) };
    const [row] = rowsOf([{ cells: cellsOf(operand[0]!), changes: own }, below], 63);
    expect(row!.cells.map(({ columns }) => columns).join(' ')).toBe(expected);
  });
});

describe('the text', () => {
  /** With what is said of the second character, or of the paragraphs that end at these places. */
  const read = (text: string, second: readonly number[][], paragraphs: Record<number, number[][]> = {}) => {
    const properties = {
      character: (at: number) => (at === 1 ? changes(...second) : []),
      paragraph: (at: number) => changes(...(paragraphs[at] ?? [])),
    };
    return blocksOf([{ text, start: 0, size: 1 }], properties, LIMITS.word);
  };

  it.each([
    ['bold', [sprm(0x0835, 1)], '12'],
    ['hidden', [sprm(0x083c, 1)], '1'],
    ['bold and hidden', [sprm(0x0835, 1), sprm(0x083c, 1)], '1'],
    ['hidden, and shown again', [sprm(0x083c, 1), sprm(0x083c, 0)], '12'],
    ['of a colour and struck through', [sprm(0x2a42, 6), sprm(0x0837, 1)], '1'],
    ['struck through twice', [sprm(0x2a53, 1)], '1'],
    ['raised', [sprm(0x2a48, 1)], '1 2'],
    ['raised by so much', [sprm(0x4845, 6, 0)], '1 2'],
    ['of a size and deleted', [sprm(0x4a43, 24, 0), sprm(0x0800, 1)], '1'],
  ])('with a digit that is %s', (_, second, expected) => {
    expect(read('12', second)).toEqual([{ text: expected }]);
  });

  it('of a table in a cell stands in that cell', () => {
    const [inTable, one, two] = [sprm(0x2416, 1), sprm(0x6649, 1, 0, 0, 0), sprm(0x6649, 2, 0, 0, 0)];
    const blocks = read('a\r\rb\x07\x07', [], {
      1: [inTable, two, sprm(0x244b, 1)],
      2: [inTable, two, sprm(0x244c, 1)],
      4: [inTable, one],
      5: [inTable, one, sprm(0x2417, 1)],
    });
    expect(blocks).toMatchObject([
      {
        rows: [
          { cells: [{ blocks: [{ rows: [{ cells: [{ blocks: [{ text: 'a' }] }] }] }, { text: 'b' }] }] },
        ],
      },
    ]);
  });

  it.each([
    ['whole', 4, '收到'],
    ['beyond its end', 5, undefined],
  ])('of a piece of the stream: %s', (_, characters, expected) => {
    const long = (value: number) => [...word(value), ...word(value >>> 16)];
    const plc = [...long(0), ...long(characters), 0, 0, ...long(2), 0, 0];
    const table = Uint8Array.from([2, ...long(plc.length), ...plc]);
    const file = new Uint8Array(10);
    file.set([0x36, 0x65, 0x30, 0x52], 2);
    const pieces = () => piecesOf(file, table, 0, characters).map(({ text }) => text);
    if (expected) expect(pieces()).toEqual([`${expected}\0\0`]);
    else expect(pieces).toThrow('piece');
  });
});
