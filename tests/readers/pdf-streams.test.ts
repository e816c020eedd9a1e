// How large the streams of a PDF get is known before the library sees them, however often and in whatever way they are packed.

import { zlibSync } from 'fflate';
import { describe, expect, it, test, vi } from 'vitest';
import { checkStreams } from '../../src/readers/pdf/streams.js';

const LIMIT = 100_000;

function pdf(dictionary: string, data: Uint8Array, more = '', behind = ''): Uint8Array {
  const encode = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const parts = [
    encode(`%PDF-1.7\n${more}4 0 obj\n<< ${dictionary} >>\nstream\r\n`),
    data,
    encode(`\nendstream\n${behind}`),
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const zeros = (count: number) => new Uint8Array(count);
const twice = zlibSync(zlibSync(zeros(LIMIT + 1)));
const runs = Uint8Array.from({ length: 1602 }, (_, i) => (i % 2 === 0 ? 129 : 7));
/** As many zeros as the limit: 128 a run, and 32. */
const exactRuns = Uint8Array.from([...new Array(781).fill([129, 0]).flat(), 225, 0, 128]);
const hex = (bytes: Uint8Array) =>
  Uint8Array.from([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''), (c) =>
    c.charCodeAt(0),
  );

/** Clear, then each code the text before and its first byte, up to the last one: nine bits a code, and more from 511 on. */
function lzw(rounds: number, last: number): Uint8Array {
  let bits = '';
  const put = (code: number, known: number) => {
    const width = 9 + [511, 1023, 2047].filter((most) => known >= most).length;
    bits += code.toString(2).padStart(width, '0');
  };
  for (let round = 0; round < rounds; round++) {
    put(256, round === 0 ? 0 : last);
    put(0, 0);
    for (let code = 258; code <= last; code++) put(code, code);
  }
  put(257, last);
  return Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, i) =>
    Number.parseInt(bits.slice(i * 8, i * 8 + 8).padEnd(8, '0'), 2),
  );
}

/** The text before it decodes to: z stands for four zeros. */
const base85 = Uint8Array.from(`${'z'.repeat(LIMIT / 4 + 1)}~>`, (character) => character.charCodeAt(0));

describe('a stream that gets too large', () => {
  it.each([
    ['Flate', pdf('/Filter /FlateDecode', zlibSync(zeros(LIMIT + 1)))],
    ['Flate with another header', pdf('/Filter /Fl', zlibSync(zeros(LIMIT + 1), { level: 1, mem: 1 }))],
    ['Flate twice', pdf('/Filter [/FlateDecode /FlateDecode]', twice)],
    [
      'Flate that is named elsewhere',
      pdf('/Filter 9 0 R', twice, '9 0 obj\n[/FlateDecode /FlateDecode]\nendobj\n'),
    ],
    ['Flate without a name', pdf('', zlibSync(zeros(LIMIT + 1)))],
    ['hexadecimal Flate', pdf('/Filter [ /ASCIIHexDecode /FlateDecode ]', hex(zlibSync(zeros(LIMIT + 1))))],
    ['runs', pdf('/Filter /RunLengthDecode', runs)],
    ['LZW', pdf('/Filter /LZWDecode', lzw(4, 507))],
    ['LZW with longer codes', pdf('/Filter /LZWDecode', lzw(1, 720))],
    ['base 85', pdf('/Filter /ASCII85Decode', base85)],
    ['base 85 of Flate', pdf('/Filter [/A85/Fl]', asBase85(zlibSync(zeros(LIMIT + 1))))],
  ])('%s', (_, bytes) => {
    expect(() => checkStreams(bytes, LIMIT)).toThrow('too-large');
  });
});

function asBase85(bytes: Uint8Array): Uint8Array {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const part = [0, 1, 2, 3].map((i) => bytes[at + i] ?? 0);
    let value = part.reduce((sum, byte) => sum * 256 + byte, 0);
    const digits: number[] = [];
    for (let i = 0; i < 5; i++) {
      digits.unshift((value % 85) + 0x21);
      value = Math.floor(value / 85);
    }
    codes.push(...digits);
  }
  return Uint8Array.from([...codes, 0x7e]);
}

it.each([
  ['a stream of the size', pdf('/Filter /FlateDecode', zlibSync(zeros(LIMIT)))],
  ['runs of the size', pdf('/Filter /RunLengthDecode', exactRuns, '', 'endobj\n'.repeat(20))],
  ['a picture', pdf('/Filter [/FlateDecode /DCTDecode]', zlibSync(zeros(1000)))],
  ['damaged data', pdf('/Filter /FlateDecode', Uint8Array.from([0x78, 0x9c, 1, 2, 3]))],
])('%s is let through', (_, bytes) => {
  expect(() => checkStreams(bytes, LIMIT)).not.toThrow();
});

it('a list of objects whose entries have no width is damaged', () => {
  const dictionary = '/Type /XRef /W [1 2 1] /W [0 0 0] /Index [0 2000000000]';
  expect(() => checkStreams(pdf(dictionary, zeros(1)), LIMIT)).toThrow('damaged');
});

test.each([0, 1, 9] as const)('nothing is unpacked behind the end of the data, at level %i', (level) => {
  const data = Uint8Array.from({ length: 60_000 }, (_, i) => (i * 2654435761) >>> 13);
  const bytes = pdf('/Filter /FlateDecode', zlibSync(data, { level }));
  const file = new Uint8Array(4_000_000);
  file.set(bytes);
  const cut = vi.spyOn(Uint8Array.prototype, 'subarray');
  expect(() => checkStreams(file, data.length)).not.toThrow();
  expect(cut.mock.calls.length).toBeLessThan(100);
  cut.mockRestore();
});
