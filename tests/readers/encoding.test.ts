// From bytes to text: which encoding, what is broken, and what is refused.

import { describe, expect, it, test } from 'vitest';
import { readText } from '../../src/readers/text.js';
import { encode } from '../testing/bytes.js';

const TITLE = '青石县水利局2024年政府信息公开工作年度报告';
const BODY = `${TITLE}\n一、总体情况\n全年通过门户网站发布各类信息1286条，其中政策文件12件。\n规章\t0\t0\t0\n`;

interface Read {
  readonly encoding: string | null;
  readonly text: string;
  /** Characters that could not be decoded. */
  readonly broken: number;
}

/** The lines as read, or why nothing was. */
function read(bytes: Uint8Array): Read | string {
  const result = readText('a.txt', bytes, 'txt');
  if ('unreadable' in result) return result.unreadable.kind;
  const { document } = result;
  const lines: string[] = [];
  const last = document.locate(document.rows.at(-1)!.place);
  const count = 'line' in last ? last.endLine : 0;
  for (let line = 1; line <= count; line++) lines.push(document.lineText(line));
  const broken = document.damage.reduce((sum, { count }) => sum + count, 0);
  return { encoding: document.encoding, text: lines.join('\n'), broken };
}

function sound(encoding: string, text: string): Read {
  return { encoding, text: text.trimEnd(), broken: 0 };
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  return encode(text, littleEndian ? 'utf-16le' : 'utf-16be').slice(2);
}

function changed(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = byte;
  return copy;
}

describe('a text', () => {
  it.each([
    ['UTF-8', 'utf-8', encode(BODY, 'utf-8')],
    ['UTF-8 with its mark', 'utf-8', encode(BODY, 'utf-8 with mark')],
    ['UTF-16, little end first, with its mark', 'utf-16le', encode(BODY, 'utf-16le')],
    ['UTF-16, big end first, with its mark', 'utf-16be', encode(BODY, 'utf-16be')],
    ['UTF-16, little end first, without a mark', 'utf-16le', utf16(BODY, true)],
    ['UTF-16, big end first, without a mark', 'utf-16be', utf16(BODY, false)],
    ['GB18030', 'gb18030', encode(BODY, 'gb18030')],
  ] as const)('in %s is read, its mark left out', (_, encoding, bytes) => {
    expect(read(bytes)).toEqual(sound(encoding, BODY));
  });

  it.each([
    ['规章,0,0,0', 'gb18030'],
    ['无', 'gb18030'],
    ['总计', 'gb18030'],
    ['㈠予以公开', 'gb18030'],
    ['12,34', 'utf-8'],
  ] as const)('of GBK bytes as short as %s is read', (text, encoding) => {
    expect(read(encode(text, 'gb18030'))).toEqual(sound(encoding, text));
  });

  it('in GB18030 with characters of four bytes is read', () => {
    expect(read(encode('规章\u00a0ü,0,0', 'gb18030'))).toEqual(sound('gb18030', '规章\u00a0ü,0,0'));
  });

  it('in ASCII is UTF-8', () => {
    expect(read(encode('a,b,c\n1,2,3', 'utf-8'))).toEqual(sound('utf-8', 'a,b,c\n1,2,3'));
  });
});

describe('one broken byte', () => {
  const utf8 = encode(BODY, 'utf-8');
  const gb = encode(BODY, 'gb18030');

  it.each([
    ['UTF-8', 'utf-8', changed(utf8, 4, 0xff), 3],
    ['UTF-8, with its mark', 'utf-8', changed(encode(BODY, 'utf-8 with mark'), 7, 0xff), 3],
    ['GB18030', 'gb18030', changed(gb, 3, 0xff), 1],
  ] as const)('in %s leaves the rest and is counted', (_, encoding, bytes, broken) => {
    const found = read(bytes);
    if (typeof found === 'string') throw new Error(found);
    expect(found.encoding).toBe(encoding);
    expect(found.broken).toBe(broken);
    expect(found.text.split('\ufffd')).toHaveLength(broken + 1);
    expect(found.text.slice(found.text.indexOf('水利局'))).toBe(BODY.slice(3).trimEnd());
  });

  it('is marked where it stands', () => {
    const result = readText('a.txt', changed(utf8, utf8.length - 12, 0xff), 'txt');
    if ('unreadable' in result) throw new Error(result.unreadable.kind);
    const [damage] = result.document.damage;
    expect(result.document.raw(damage!.place)).toBe('\ufffd');
    expect(result.document.locate(damage!.place)).toMatchObject({ line: 4 });
  });
});

describe('half a file', () => {
  it.each([
    ['UTF-8', 'utf-8', encode(TITLE, 'utf-8').slice(0, -1)],
    ['GB18030', 'gb18030', encode(TITLE, 'gb18030').slice(0, -1)],
    ['UTF-16', 'utf-16le', encode(TITLE, 'utf-16le').slice(0, -1)],
    ['UTF-16, big end first', 'utf-16be', encode(TITLE, 'utf-16be').slice(0, -1)],
  ] as const)('in %s, cut inside its last character, loses that character only', (_, encoding, bytes) => {
    expect(read(bytes)).toEqual({ encoding, text: `${TITLE.slice(0, -1)}\ufffd`, broken: 1 });
  });
});

describe('half a surrogate pair in UTF-16', () => {
  it.each([
    ['the first half', '\ud842'],
    ['the second half', '\udfb7'],
  ])('%s is a broken character', (_, half) => {
    const found = read(encode(`${TITLE}${half}。`, 'utf-16le'));
    expect(found).toEqual({ encoding: 'utf-16le', text: `${TITLE}\ufffd。`, broken: 1 });
  });
});

test.each([
  '<p>Who knows??? Really???</p><p>Why???? How??? When???</p><p>Nobody can tell, and the page goes on for a while.</p>',
  `${TITLE.repeat(4)}???锟斤拷锟斤拷`,
])('a passage that was lost leaves the rest: %s', (text) => {
  expect(read(encode(text, 'utf-8'))).toEqual(sound('utf-8', text));
});

describe('what is no text', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);

  it.each([
    ['a NUL among letters', 'binary', bytes(0x31, 0x32, 0, 0x33)],
    ['nothing but NULs', 'binary', new Uint8Array(64)],
    ['bytes of no encoding', 'encoding', bytes(0xb1, 0xff, 0xfe, 0xff, 0x81, 0xff, 0xc0, 0xff, 0xf5, 0xff)],
    ['NULs as characters of UTF-16', 'encoding', encode(`${TITLE}\0${TITLE}`, 'utf-16le')],
    [
      'question marks for Chinese',
      'encoding',
      encode('????,2024\n???,?\n????,1\n???,2\n????,3\n?????,4\n', 'utf-8'),
    ],
    [
      'UTF-8 saved as Latin-1',
      'encoding',
      encode([...encode(TITLE, 'utf-8')].map((byte) => String.fromCharCode(byte)).join(''), 'utf-8'),
    ],
    [
      'question marks beside bytes of no encoding',
      'encoding',
      bytes(...encode('????,2024\n???,?\n????,1\n', 'utf-8'), 0x93, 0x0a, 0x94),
    ],
    ['broken bytes saved as GBK', 'encoding', encode('锟斤拷锟斤拷,1\n锟斤拷锟斤拷,2\n', 'utf-8')],
    ['more broken than sound', 'encoding', bytes(...encode('公开', 'utf-8'), 0xff, 0xff, 0xff, 0x31)],
    ['no byte at all', 'empty', bytes()],
    ['nothing but a mark', 'empty', bytes(0xef, 0xbb, 0xbf)],
    ['nothing but a mark of UTF-16', 'empty', bytes(0xff, 0xfe)],
    ['blank lines', 'empty', encode('\n \r\n\u3000\t\n', 'utf-8')],
  ] as const)('%s is refused: %s', (_, kind, input) => {
    expect(read(input)).toBe(kind);
  });

  it('a NUL at the end of a report is one broken character', () => {
    const input = Uint8Array.from([...encode(BODY, 'utf-8'), 0]);
    expect(readText('a.tsv', input, 'tsv')).toMatchObject({
      document: { encoding: 'utf-8', damage: [{ kind: 'broken-characters', count: 1 }] },
    });
  });

  it.each([
    ['a block of NULs at its end', Uint8Array.from([...encode(BODY, 'utf-8'), ...new Uint8Array(512)])],
    ['a NUL in UTF-16', encode(`\ufeff${BODY}\0${BODY}`, 'utf-16le')],
  ])('%s is one broken character', (_, input) => {
    expect(readText('a.tsv', input, 'tsv')).toMatchObject({
      document: { damage: [{ kind: 'broken-characters', count: 1 }] },
    });
  });

  it('names the place of the first NUL', () => {
    expect(readText('a.txt', bytes(0x31, 0x32, 0, 0x33, 0, 0x34))).toEqual({
      unreadable: { kind: 'binary', offset: 3 },
    });
  });
});
