// The mark of a note is no digit of the figure before it, in every format that sets it higher: 12 with note 1 is not 121.

import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';
import { ASCENT, DESCENT } from '../../src/readers/layout/canvas.js';
import { readLines } from '../../src/readers/layout/lines.js';
import { docxOf } from '../testing/docx.js';
import { convertOne, hasOffice } from '../testing/office.js';
import { word2003 } from '../testing/one-file.js';
import { ODF_NAMESPACES, packOds, packOdt, packXlsx } from '../testing/packages.js';

async function cells(bytes: Uint8Array): Promise<string[]> {
  const result = await readDocument('a', bytes);
  if ('unreadable' in result) throw new Error(JSON.stringify(result));
  return result.document.rows.flatMap((row) => row.cells.map(({ text }) => text.trim()));
}

const ascii = (text: string) => new TextEncoder().encode(text);
const cell = (content: string) => `<w:tc><w:p>${content}</w:p></w:tc>`;
const run = (text: string, align = '') =>
  `<w:r><w:rPr>${align && `<w:vertAlign w:val="${align}"/>`}</w:rPr><w:t>${text}</w:t></w:r>`;
const styledRun = (text: string, style: string) =>
  `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr><w:t>${text}</w:t></w:r>`;
const page = ascii('<table><tr><td>a<td>12<sup>1</sup><td><sub>3</sub><td>1<span>2</span></table>');
const docx = docxOf(
  `<w:tbl><w:tr>${cell(run('a'))}${cell(run('12') + run('1', 'superscript'))}${cell(run('3', 'subscript'))}${cell(run('1') + run('2', 'baseline'))}</w:tr></w:tbl>`,
);

/** On paper only rulings make cells. */
const framed = ascii(
  '<table border=1><tr><td>a<td>12<sup>1</sup><td><sub>3</sub><td>1<span>2</span></table>',
);
const rtf = (...contents: string[]) =>
  ascii(
    `{\\rtf1\\trowd\\cellx1000\\cellx2000\\cellx3000\\cellx4000\\intbl a\\cell ${contents.join('\\cell ')}\\cell\\row}`,
  );
const styledPage = ascii(
  '<style>.mark{vertical-align:super}</style><table><tr><td>a<td>12<span class=mark>1</span><td><span style="mso-text-raise:-2pt">3</span><td>1<span style="vertical-align:middle">2</span></table>',
);
const wordStyles =
  '<w:style w:type="character" w:styleId="Note"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="Low"><w:rPr><w:position w:val="-4"/></w:rPr></w:style>';
const wordParts = {
  'word/_rels/document.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${wordStyles}</w:styles>`,
};
const wordTable = `<w:tbl><w:tr>${cell(run('a'))}${cell(run('12') + styledRun('1', 'Note'))}${cell(styledRun('3', 'Low'))}${cell(run('1', 'superscript') + run('2', 'superscript'))}</w:tr></w:tbl>`;
const odfCell = (content: string) =>
  `<table:table-cell office:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
const span = (style: string, text: string) => `<text:span text:style-name="${style}">${text}</text:span>`;
const odfTable = (mark: string) =>
  `<table:table><table:table-row>${odfCell('a')}${odfCell(`${span('L', '12')}${mark}`)}${odfCell(span('N', '3'))}${odfCell(`1${span('L', '2')}`)}</table:table-row></table:table>`;
const linked = odfTable(`<text:a>${span('M', '1')}</text:a>`);
const odfStyle = (name: string, position: string, more = '') =>
  `<style:style style:name="${name}" style:family="text" ${more}><style:text-properties ${position}/></style:style>`;
const odfNamed = odfStyle('N', 'style:text-position="sub 58%"');
const odfStyles =
  odfStyle('M', 'style:text-position="33% 58%"') +
  odfStyle('L', 'style:text-position="0% 100%"', 'style:parent-style-name="N"');
const flat = (kind: string, body: string) =>
  ascii(
    `<?xml version="1.0"?><office:document ${ODF_NAMESPACES} office:mimetype="application/vnd.oasis.opendocument.${kind}"><office:styles>${odfNamed}</office:styles><office:automatic-styles>${odfStyles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`,
  );
const data = (content: string) =>
  `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${content}</ss:Data></Cell>`;
const excel2003 = ascii(
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table><Row>${data('a')}${data('12<B><Sup>1</Sup></B>')}${data('<Sub>3</Sub>')}${data('1<Font>2</Font>')}</Row></Table></Worksheet></Workbook>`,
);
const xlsx = packXlsx({
  sheets: [
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row></sheetData>',
  ],
  strings:
    '<si><r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si><si><r><rPr><vertAlign val="subscript"/></rPr><t>3</t></r></si><si><r><t>1</t></r><r><rPr><b/></rPr><t>2</t></r></si>',
});

/** A binary workbook whose texts are in runs: of the font as it is, of a raised one and of a lowered one. */
function xlsb(
  texts: readonly (readonly [text: string, runs: readonly (readonly [at: number, font: number])[]])[],
) {
  const words = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
  const record = (type: number, content: number[]) => [type, content.length, ...content];
  const strings = texts.map(([text, runs]) =>
    record(19, [
      ...[1, ...words(text.length, 0), ...words(...Array.from(text, (one) => one.charCodeAt(0)))],
      ...[...words(runs.length, 0), ...runs.flatMap((run) => words(...run))],
    ]),
  );
  const fonts = [0, 1, 2].map((script) => record(43, words(220, 0, 400, script)));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([texts.map(([text]) => text)]), '表');
  const parts = unzipSync(new Uint8Array(write(book, { type: 'array', bookType: 'xlsb', bookSST: true })));
  const changed = { 'xl/sharedStrings.bin': strings, 'xl/styles.bin': fonts };
  const entries = Object.entries(changed).map(([name, records]) => [name, Uint8Array.from(records.flat())]);
  return zipSync({ ...parts, ...Object.fromEntries(entries) });
}

describe('a raised mark', () => {
  it.each([
    ['HTML', page],
    ['HTML by styles', styledPage],
    ['DOCX', docx],
    ['DOCX by styles', docxOf(wordTable, wordParts)],
    ['Word of 2003', word2003(wordTable, wordStyles)],
    ['RTF', rtf('12{\\super 1}', '{\\sub 3}', '1\\up0 2')],
    ['RTF, by so much', rtf('12{\\up6 1}', '{\\dn6 3}', '{\\nosupersub 12}')],
    ['XLSX', xlsx],
    [
      'XLSB',
      xlsb([
        ['a', []],
        ['121', [[2, 1]]],
        ['3', [[0, 2]]],
        ['12', [[1, 0]]],
      ]),
    ],
    ['Excel of 2003', excel2003],
    ['ODT', packOdt(linked, odfStyles, odfNamed)],
    ['ODS', packOds(linked, odfStyles, odfNamed)],
    ['flat ODT', flat('text', linked)],
    ['flat ODS', flat('spreadsheet', linked)],
  ])('%s', async (_, bytes) => {
    expect(await cells(bytes)).toEqual(['a', '12 1', '3', '12']);
  });

  it
    .skipIf(!hasOffice)
    .each([
      ...['doc', 'rtf', 'docx', 'odt', 'fodt', 'pdf'].map((to) => [to, 'html'] as const),
      ...['xls', 'ods', 'xlsx'].map((to) => [to, 'fods'] as const),
    ])('%s of LibreOffice', async (to, from) => {
    const source = from === 'html' ? framed : flat('spreadsheet', odfTable(span('M', '1')));
    expect(await cells(convertOne(source, from, to))).toEqual(['a', '12 1', '3', '12']);
  });

  it('on paper belongs to its word where that is no figure', () => {
    const sign = (text: string, left: number, size: number, line: number) => ({
      text,
      box: { left, right: left + size / 2, top: line - ASCENT * size, bottom: line + DESCENT * size },
      direction: 'right' as const,
      size,
      invisible: false,
    });
    expect(readLines([sign('m', 0, 10, 100), sign('2', 5, 6, 96)])).toMatchObject([{ plain: 'm2' }]);
    expect(readLines([sign('2', 0, 10, 100), sign('m', 5, 6, 96)])).toMatchObject([{ plain: '2m' }]);
  });

  /** Behind 12, of size 10 on the line at 100. */
  it.each([
    ['smaller and higher', { size: 6, line: 96 }, '12 1'],
    ['smaller and lower', { size: 6, line: 102 }, '12 1'],
    ['smaller on the line', { size: 6, line: 100 }, '121'],
    ['a little higher', { size: 10, line: 98 }, '121'],
  ])('on paper: %s', (_, mark, text) => {
    const digit = (one: string, left: number, { size, line }: typeof mark) => ({
      text: one,
      box: { left, right: left + size / 2, top: line - ASCENT * size, bottom: line + DESCENT * size },
      direction: 'right' as const,
      size,
      invisible: false,
    });
    const figure = { size: 10, line: 100 };
    expect(readLines([digit('1', 0, figure), digit('2', 5, figure), digit('1', 10, mark)])).toMatchObject([
      { plain: text },
    ]);
  });
});
