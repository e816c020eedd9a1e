// What office programs put into their files beside plain tables: parts of other formats, fields, passwords, hidden rows.

import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';
import { LIMITS } from '../../src/readers/limits.js';
import { declared, docxOf, plainDocx, zipDocx } from '../testing/docx.js';
import { packOds, packOdt, packXlsx } from '../testing/packages.js';
import { zipOf } from '../testing/zip.js';

async function rows(bytes: Uint8Array): Promise<string[]> {
  const result = await readDocument('a', bytes);
  if ('unreadable' in result) throw new Error(JSON.stringify(result));
  return result.document.rows.map((row) => row.cells.map(({ text }) => text).join('|'));
}

const CHUNK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const chunked = (name: string, content: string) =>
  zipDocx({
    'word/document.xml': strToU8(
      `<w:document ${declared(plainDocx)}><w:body><w:p><w:r><w:t>前</w:t></w:r></w:p><w:altChunk xmlns:r="${CHUNK}" r:id="c1"/></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c1" Type="${CHUNK}/aFChunk" Target="${name}"/></Relationships>`,
    ),
    [`word/${name}`]: strToU8(content),
  });
const TABLE =
  '<table><tr><td rowspan="2">甲</td><td colspan="2">乙</td></tr><tr><td>1</td><td>2</td></tr></table>';

describe('a Word file with a part of another format', () => {
  it.each([
    ['a page', chunked('a.html', `<html><body>${TABLE}<p>后</p></body></html>`)],
    [
      'a packed page',
      chunked(
        'a.mht',
        `MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>${TABLE}<p>后</p></html>`,
      ),
    ],
    [
      'rich text',
      chunked(
        'a.rtf',
        '{\\rtf1\\ansi\\trowd\\cellx100\\cellx300\\intbl\\u30002?\\cell\\u20057?\\cell\\row\\trowd\\cellx100\\cellx200\\cellx300\\intbl\\cell 1\\cell 2\\cell\\row\\pard\\u21518?\\par}',
      ),
    ],
  ])('%s is read where it stands', async (_, bytes) => {
    expect(await rows(bytes)).toEqual(['前', '甲|乙|', '|1|2', '后']);
  });
});

describe('a hidden row of a Word table', () => {
  const row = (properties: string, ...texts: readonly string[]) =>
    `<w:tr><w:trPr>${properties}</w:trPr>${texts.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`;

  it('is not read, and told', async () => {
    const bytes = docxOf(
      `<w:tbl>${row('', '甲', '1')}${row('<w:hidden/>', '乙', '2')}${row('<w:hidden/>', '', '')}${row('', '丙', '3')}</w:tbl>`,
    );
    const result = await readDocument('a.docx', bytes);
    if ('unreadable' in result) throw new Error('unreadable');
    expect(result.document.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['甲', '1'],
      ['丙', '3'],
    ]);
    expect(result.document.hidden).toEqual([
      { what: 'table-rows', which: ['2'], place: { table: 1, row: 2 } },
    ]);
  });
});

describe('fields of a page that is filled in on the screen', () => {
  it('are the text of their cells', async () => {
    const page =
      '<input value="搜索"><table><tr><td>甲<td><input value="1"><td><textarea>2</textarea><td><select><option>0<option selected>3</select><td><input type="hidden" value="9">4</table>';
    expect(await rows(new TextEncoder().encode(page))).toEqual(['甲|1|2|3|4']);
  });
});

describe('an OpenDocument file with a password', () => {
  const locked = (type: string) =>
    zipOf([
      { name: 'mimetype', content: `application/vnd.oasis.opendocument.${type}`, isStored: true },
      { name: 'content.xml', content: Uint8Array.from([1, 2, 3]), isStored: true },
      {
        name: 'META-INF/manifest.xml',
        content: '<m:manifest><m:file-entry><m:encryption-data m:checksum="x"/></m:file-entry></m:manifest>',
      },
    ]);

  it.each([
    ['text', 'ODT'],
    ['spreadsheet', 'ODS'],
  ])('%s', async (type, format) => {
    expect(await readDocument('a', locked(type))).toEqual({ unreadable: { kind: 'encrypted', format } });
  });
});

describe('repeats of an OpenDocument text', () => {
  const repeated = (content: string) =>
    `<table:table><table:table-row table:number-rows-repeated="512"><table:table-cell table:number-columns-repeated="512">${content}</table:table-cell></table:table-row></table:table>`;
  const nested = (depth: number): string => (depth === 0 ? '' : repeated(nested(depth - 1)));

  it.each([
    ['in each other', nested(8)],
    ['one after the other', nested(1).repeat(30)],
  ])('%s are asked for before they are written out', async (_, body) => {
    const word = { ...LIMITS.word, cells: 10_000 };
    expect(await readDocument('a.odt', packOdt(body), { ...LIMITS, word })).toMatchObject({
      unreadable: { kind: 'too-large', what: 'cells' },
    });
  });
});

describe('a workbook', () => {
  const one = '<sheetData><row><c><v>1</v></c></row></sheetData>';

  it.each([
    [
      'a sheet that is other XML',
      packXlsx({ sheets: [one], entries: { 'xl/worksheets/sheet1.xml': '<a/>' } }),
    ],
    [
      'a text that is not in the list',
      packXlsx({ sheets: ['<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'], strings: '' }),
    ],
    [
      'a cell beyond the sheet',
      packXlsx({ sheets: ['<sheetData><row r="99999999"><c><v>7</v></c></row></sheetData>'] }),
    ],
  ])('with %s is damaged', async (_, bytes) => {
    expect(await readDocument('a.xlsx', bytes)).toEqual({ unreadable: { kind: 'damaged', format: 'XLSX' } });
  });

  it('has characters that XML cannot hold as escapes', async () => {
    const text =
      '<sheetData><row><c t="inlineStr"><is><t>甲_x000d_乙_x005F_x0041_</t></is></c></row></sheetData>';
    expect(await rows(packXlsx({ sheets: [text] }))).toEqual(['甲\n乙_x0041_']);
  });

  it('ods with one sheet is read', async () => {
    const table =
      '<table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table>';
    expect(await rows(packOds(table))).toEqual(['1']);
  });
});
