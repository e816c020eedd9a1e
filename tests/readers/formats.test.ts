// What a file is by its first bytes, and what becomes of files that no reader takes.

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';
import { encode } from '../testing/bytes.js';

const padded = (...head: number[]) => Uint8Array.from([...head, ...Array<number>(60).fill(0x20)]);

describe('first bytes', () => {
  it.each([
    ['PDF', padded(0x25, 0x50, 0x44, 0x46, 0x2d), { kind: 'damaged', format: 'PDF' }],
    [
      'PDF behind a mark',
      padded(0xef, 0xbb, 0xbf, 0x25, 0x50, 0x44, 0x46, 0x2d),
      { kind: 'damaged', format: 'PDF' },
    ],
    ['a zip', padded(0x50, 0x4b, 3, 4), { kind: 'damaged', format: 'ZIP' }],
    [
      'an old Word file',
      padded(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      { kind: 'damaged', format: 'DOC/XLS/WPS' },
    ],
    ['nothing', new Uint8Array(), { kind: 'empty' }],
  ] as const)('%s goes to its reader, whatever its name says', async (_, bytes, unreadable) => {
    expect(await readDocument('a.csv', bytes)).toEqual({ unreadable });
  });

  it.each([
    ['a page', 'html', encode('\n <!DOCTYPE html><html><p>甲', 'utf-8')],
    ['a page with a mark', 'html', encode('\ufeff<html>甲', 'utf-8')],
    ['a page in UTF-16', 'html', encode('\ufeff<html><body>甲乙', 'utf-16le')],
    ['a fragment', 'html', encode('<table border="1"><tr><td>1<td>2</tr></table>', 'utf-8')],
    ['rich text', 'rtf', encode('{\\rtf1 a\\par}', 'utf-8')],
    [
      'a workbook of Excel 2003',
      'xls',
      encode(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table><Row><Cell><Data ss:Type="String">甲</Data></Cell></Row></Table></Worksheet></Workbook>',
        'utf-8',
      ),
    ],
    [
      'a page that names formats of office files',
      'html',
      encode(
        '<html xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><link type="application/vnd.oasis.opendocument.text" href="a.odt"><table><tr><td>甲',
        'utf-8',
      ),
    ],
    ['a mail', 'html', encode('MIME-Version: 1.0\nContent-Type: text/html\n\n<p>甲</p>', 'utf-8')],
    ['a text', 'tsv', encode('表三\t1', 'utf-8')],
    ['a text that begins with a bracket', 'tsv', encode('<不予公开>\t1', 'utf-8')],
  ] as const)('%s is %s', async (_, format, bytes) => {
    expect(await readDocument('a', bytes)).toMatchObject({ document: { format } });
  });
});

describe('a file that no reader takes', () => {
  it.each([
    ['PNG', padded(0x89, 0x50, 0x4e, 0x47), { kind: 'format', format: 'PNG' }],
    ['JPEG', padded(0xff, 0xd8, 0xff, 0xe0), { kind: 'format', format: 'JPEG' }],
    ['GZIP', padded(0x1f, 0x8b, 8), { kind: 'format', format: 'GZIP' }],
    ['a cut-off zip', padded(0x50, 0x4b, 3, 4), { kind: 'damaged', format: 'ZIP' }],
  ] as const)('%s is refused by name, whatever its extension', async (_, bytes, unreadable) => {
    expect(await readDocument('a.csv', bytes)).toEqual({ unreadable });
  });
});
