// Struck-through text is no text, in every format that knows it: 1̶2 is 2, and a struck cell keeps its place.

import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';
import { docxOf } from '../testing/docx.js';
import { convert, hasOffice } from '../testing/office.js';
import { packOds, packOdt, packXlsx } from '../testing/packages.js';

async function cells(bytes: Uint8Array): Promise<string[][]> {
  const result = await readDocument('a', bytes);
  if ('unreadable' in result) throw new Error(JSON.stringify(result));
  return result.document.rows.map((row) => row.cells.map(({ text }) => text));
}

const page = (table: string, head = '') => new TextEncoder().encode(`<html>${head}<table>${table}</table>`);
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const cell = (content: string) => `<w:tc><w:p>${content}</w:p></w:tc>`;
const docx = (properties: string) =>
  docxOf(
    `<w:tbl><w:tr>${cell(run('甲'))}${cell(run('1', properties) + run('2'))}${cell(run('3', properties))}${cell(run('4'))}</w:tr></w:tbl>`,
  );
const odfCell = (content: string) =>
  `<table:table-cell office:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
const odfTable = `<table:table><table:table-row>${odfCell('甲')}${odfCell('<text:span text:style-name="T1">1</text:span>2')}${odfCell('<text:span text:style-name="T1">3</text:span>')}${odfCell('4')}</table:table-row></table:table>`;
const odfStyle =
  '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>';

describe('struck-through text', () => {
  it.each([
    ['a page: s', page('<tr><td>甲<td><s>1</s>2<td><s>3</s><td>4')],
    ['a page: strike', page('<tr><td>甲<td><strike>1</strike>2<td><strike>3</strike><td>4')],
    ['a page: del', page('<tr><td>甲<td><del>1</del>2<td><del>3</del><td>4')],
    [
      'a page: a style',
      page(
        '<tr><td>甲<td><span style="text-decoration: underline line-through">1</span>2<td style="text-decoration-line:line-through">3<td>4',
      ),
    ],
    [
      'a page: a class',
      page(
        '<tr><td>甲<td><span class=x>1</span>2<td class="y x"><p>3</p><td>4',
        '<style>.x{color:red;text-decoration:line-through}</style>',
      ),
    ],
    ['DOCX: once', docx('<w:strike/>')],
    ['DOCX: twice', docx('<w:dstrike w:val="true"/>')],
    [
      'XLSX: rich text and cells',
      packXlsx({
        sheets: [
          '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" t="s"><v>0</v></c><c r="C1" s="1"><v>3</v></c><c r="D1"><v>4</v></c></row></sheetData>',
        ],
        strings: '<si><r><rPr><strike/></rPr><t>1</t></r><r><rPr><b/></rPr><t>2</t></r></si>',
        styles:
          '<fonts><font/><font><strike val="1"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>',
      }),
    ],
    ['ODS', packOds(odfTable, odfStyle)],
    ['ODT', packOdt(odfTable, odfStyle)],
  ])('%s', async (_, bytes) => {
    expect(await cells(bytes)).toEqual([['甲', '2', '', '4']]);
  });

  it('what is said not to be struck counts', async () => {
    expect(await cells(docx('<w:strike w:val="0"/>'))).toEqual([['甲', '12', '3', '4']]);
    const bytes = page('<tr><td>甲<td style="text-decoration:none">12');
    expect(await cells(bytes)).toEqual([['甲', '12']]);
  });
});

async function workbook(): Promise<Uint8Array> {
  const struck = { value: 3, style: { font: { strikethrough: true } } };
  return writeXlsx({ sheets: [{ name: '表', rows: [['甲', 3, 4]], cells: new Map([['0,1', struck]]) }] });
}

async function webPage(): Promise<string> {
  return '<html><meta charset="utf-8"><table><tr><td>甲</td><td><s>3</s></td><td>4</td></tr></table>';
}

// Without LibreOffice there is nothing to convert with.
describe.skipIf(!hasOffice)('struck-through text as LibreOffice saves it', () => {
  const sources: readonly [to: string, source: () => Promise<Uint8Array | string>, from: string][] = [
    ['doc', webPage, 'html'],
    ['docx', webPage, 'html'],
    ['odt', webPage, 'html'],
    ['xls', workbook, 'xlsx'],
    ['ods', workbook, 'xlsx'],
  ];

  it.each(sources)(
    '%s',
    async (to, source, from) => {
      const [bytes] = convert([await source()], from, to);
      const rows = await cells(bytes!);
      expect(rows.find(([first]) => first === '甲')).toEqual(['甲', '', '4']);
    },
    120_000,
  );
});
