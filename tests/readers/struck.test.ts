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
/** Styles of characters: one struck, one based on it, one based on it that is not; and a struck one of paragraphs. */
const named = (type: string, id: string, properties: string, basedOn = '') =>
  `<w:style w:type="${type}" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;
const styledDocx = (inside: string) =>
  docxOf(`<w:tbl><w:tr>${inside}</w:tr></w:tbl>`, {
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${
      named('character', 'Gone', '<w:strike/>') +
      named('character', 'GoneRed', '<w:color w:val="FF0000"/>', 'Gone') +
      named('character', 'Kept', '<w:strike w:val="0"/>', 'Gone') +
      named('paragraph', 'Old', '<w:vanish/>') +
      named('character', 'Circle', '', 'Circle')
    }</w:styles>`,
  });
const styled = (text: string, style: string) => run(text, `<w:rStyle w:val="${style}"/>`);
const odfNamed =
  '<style:default-style style:family="text"><style:text-properties style:text-line-through-style="none"/></style:default-style><style:style style:name="Old" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="Older" style:family="text" style:parent-style-name="Old"/>';
const odfList =
  '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1"><style:text-properties style:text-line-through-style="none"/></text:list-level-style-bullet></text:list-style>';
const odfBased =
  '<style:style style:name="T1" style:family="text" style:parent-style-name="Older"><style:text-properties style:font-name="x"/></style:style>';
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
    ['ODS: a named style', packOds(odfTable, odfBased, odfNamed)],
    ['ODT: a named style', packOdt(odfTable, odfBased, odfNamed)],
    ['ODT: a named style before one of lists', packOdt(odfTable, odfBased, odfNamed + odfList)],
    [
      'DOCX: named styles',
      styledDocx(
        cell(styled('甲', 'Kept')) +
          cell(styled('1', 'Gone') + styled('2', 'Circle')) +
          cell(styled('3', 'GoneRed')) +
          cell(`<w:pPr><w:pStyle w:val="Old"/></w:pPr>${run('5')}${run('4', '<w:vanish w:val="0"/>')}`),
      ),
    ],
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
