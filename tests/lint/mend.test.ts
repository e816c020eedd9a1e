// Safe changes to a text: what they make of it, and when they are refused.

import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/diagnostic/diagnostic.js';
import type { Document } from '../../src/document/document.js';
import { editions } from '../../src/edition/editions.js';
import { haveSameFigures, mend, mendSafely, writtenText } from '../../src/lint/mend.js';
import { readDocument } from '../../src/readers/index.js';
import { bindReport } from '../../src/report/assemble.js';
import { form, report } from '../testing/reports.js';

const path = 'report.tsv';
const TEXT = form({ 'requests/received/total': '１２' });

/** The edit that writes `to` in place of the first `from`. */
function replacing(from: string, to: string): Edit {
  const start = TEXT.indexOf(from);
  return { path, start, end: start + from.length, text: to };
}

async function documentOf(bytes: Uint8Array): Promise<Document> {
  const read = await readDocument(path, bytes);
  if (!('document' in read)) throw new Error('the text of the test cannot be read');
  return read.document;
}

const bind = (document: Document) => bindReport(path, [document], { editions });
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('edits', () => {
  test.each<[string, readonly Edit[], text: string, mark: boolean]>([
    ['none', [], 'a\r\nb\nc\r', false],
    ['of the text', [{ path, start: 0, end: 1, text: 'x' }], 'x\r\nb\nc\r', false],
    ['of line ends', [{ path, lineEnd: '\n' }], 'a\nb\nc\n', false],
    ['of the mark', [{ path, mark: true }], 'a\r\nb\nc\r', true],
    [
      'of all',
      [
        { path, lineEnd: '\r\n' },
        { path, start: 3, end: 4, text: '' },
      ],
      'a\r\n\r\nc\r\n',
      false,
    ],
  ])('%s', (_, edits, text, mark) => {
    expect(mend({ text: 'a\r\nb\nc\r', mark: false }, edits)).toEqual({ text, mark });
  });

  test('the byte order mark is written where there is one', () => {
    expect(writtenText({ text: '表', mark: true })).toBe('\ufeff表');
    expect(writtenText({ text: '表', mark: false })).toBe('表');
  });
});

describe('a change is', () => {
  test('made where every figure reads as before', async () => {
    const after = await mendSafely(await documentOf(bytesOf(TEXT)), [replacing('１２', '12')], bind);
    expect(after).toEqual({ text: TEXT.replace('１２', '12'), mark: false });
  });

  test.each<[string, Edit]>([
    ['another figure', replacing('１２', '21')],
    ['no figure', replacing('１２', '若干')],
    ['another year', replacing('2024年', '2023年')],
    ['another office', replacing('青石县', '白云县')],
    ['nothing to read', { path, start: 0, end: TEXT.length, text: '' }],
  ])('refused where it makes %s', async (_, edit) => {
    expect(await mendSafely(await documentOf(bytesOf(TEXT)), [edit], bind)).toBe('notSafe');
  });

  test('refused where the text has damage, which saving would make final', async () => {
    const bytes = bytesOf(TEXT.replace('青石县水利局', '青石县水利局\u0001'));
    const broken = bytes.map((byte) => (byte === 1 ? 0xff : byte));
    const before = await documentOf(broken);
    expect(before.damage).not.toEqual([]);
    expect(await mendSafely(before, [replacing('１２', '12')], bind)).toBe('notSafe');
  });

  test('refused in another encoding, unless it is what the change is about', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le'));
    const before = await documentOf(utf16);
    expect(await mendSafely(before, [replacing('１２', '12')], bind)).toBe('notSafe');
    expect(await mendSafely(before, [{ path, mark: true }], bind)).toEqual({ text: TEXT, mark: true });
  });

  test('refused where the document is no text', async () => {
    const { source: _, ...before } = await documentOf(bytesOf(TEXT));
    expect(await mendSafely(before as Document, [], bind)).toBe('notText');
  });
});

test.each<[string, string, boolean]>([
  ['12', '１２', true],
  ['12', '12.0', false],
  ['', '', true],
  ['', '0', false],
  ['12', '21', false],
])('%j and %j read the same: %s', (one, other, isSame) => {
  const of = (text: string) => report(form({ 'requests/received/total': text }));
  expect(haveSameFigures(of(one), of(other))).toBe(isSame);
});
