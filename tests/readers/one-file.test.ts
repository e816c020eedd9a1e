// Office files that are one text: Word's and Excel's XML of 2003, packages, flat OpenDocument, and rich text.

import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';
import { docxOf } from '../testing/docx.js';
import { asPackage, word2003 } from '../testing/one-file.js';

/** Rows as their cells' texts, `#` for what a merged cell covers; or why it is not read. */
async function rows(bytes: Uint8Array): Promise<unknown> {
  const result = await readDocument('a.doc', bytes);
  if ('unreadable' in result) return result.unreadable;
  return result.document.rows.map(({ cells }) => cells.map(({ text, covered }) => (covered ? '#' : text)));
}

const p = (content: string) => `<w:p>${content}</w:p>`;
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

describe('XML of Word 2003', () => {
  it.each([
    ['a run', p(run('收到')), [['收到']]],
    [
      'a date that the program knows',
      p(`<st1:chsdate Year="2024">${run('2024年')}</st1:chsdate>${run('1月')}`),
      [['2024年1月']],
    ],
    [
      'the number of a list',
      `<w:p><w:pPr><w:listPr><wx:t wx:val="一、"/></w:listPr></w:pPr>${run('总体情况')}</w:p>`,
      [['一、总体情况']],
    ],
    [
      'a bullet',
      `<w:p><w:pPr><w:listPr><wx:t wx:val="·"/></w:listPr></w:pPr>${run('总体情况')}</w:p>`,
      [['总体情况']],
    ],
    ['a link', p(`<w:hlink w:dest="http://a">${run('网站')}</w:hlink>`), [['网站']]],
    [
      'text that was deleted and text that took its place',
      p(
        '<aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:delText>3</w:delText></w:r></aml:content></aml:annotation>' +
          `<aml:annotation w:type="Word.Insertion"><aml:content>${run('5')}</aml:content></aml:annotation>`,
      ),
      [['5']],
    ],
    ['hidden and struck text', p(run('1', '<w:vanish/>') + run('2', '<w:strike/>') + run('3')), [['3']]],
    [
      'a section within a section',
      `<wx:sub-section>${p(run('甲'))}<wx:sub-section>${p(run('乙'))}</wx:sub-section></wx:sub-section>`,
      [['甲'], ['乙']],
    ],
    [
      'cells merged downwards and sideways',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val="restart"/></w:tcPr>${p(run('甲'))}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(run('乙'))}</w:tc></w:tr>
       <w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr>${p('')}</w:tc><w:tc>${p(run('1'))}</w:tc><w:tc>${p(run('2'))}</w:tc></w:tr></w:tbl>`,
      [
        ['甲', '乙', '#'],
        ['#', '1', '2'],
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await rows(word2003(body))).toEqual(expected);
  });

  it('strikes text through by a style', async () => {
    const styles = '<w:style w:type="character" w:styleId="a"><w:rPr><w:strike/></w:rPr></w:style>';
    expect(await rows(word2003(p(run('1', '<w:rStyle w:val="a"/>') + run('2')), styles))).toEqual([['2']]);
  });

  it('is damaged where it is cut off, or holds no text', async () => {
    const whole = word2003(p(run('收到')));
    expect(await rows(whole.subarray(0, whole.length - 20))).toEqual({ kind: 'damaged', format: 'Word XML' });
    expect(
      await rows(strToU8('<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>')),
    ).toEqual({ kind: 'damaged', format: 'Word XML' });
  });
});

const rtf = (
  body: string,
  head = '\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}{\\f1\\fnil\\fcharset0 Times;}}',
) => Uint8Array.from(`{\\rtf1${head}${body}}`, (character) => character.charCodeAt(0));
const BIG5 = '{\\fonttbl{\\f1\\fcharset136 MingLiU;}}';
const row = (ends: readonly string[], ...cells: readonly string[]) =>
  `\\trowd\\trleft0 ${ends.map((end) => `${end} `).join('')}${cells.map((cell) => `\\pard\\intbl ${cell}\\cell `).join('')}\\row\n`;

describe('flat OpenDocument', () => {
  const flat = (kind: string, body: string) =>
    strToU8(
      `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:mimetype="application/vnd.oasis.opendocument.${kind}"><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`,
    );

  it('is read as the archive is: a text, where deletions may stand in their place', async () => {
    const changes =
      '<text:tracked-changes><text:changed-region text:id="a"><text:deletion/></text:changed-region><text:changed-region text:id="b"><text:insertion/></text:changed-region></text:tracked-changes>';
    const body = `${changes}
      <text:p><text:change-start text:change-id="a"/>8<text:span>8</text:span><text:change-end text:change-id="a"/>5<text:change-start text:change-id="b"/>6<text:change-end text:change-id="b"/></text:p>
      <text:p>7<text:change-start text:change-id="a"/>8</text:p><text:p>8<text:change-end text:change-id="a"/>9</text:p>`;
    expect(await rows(flat('text', body))).toEqual([['56'], ['7'], ['9']]);
  });

  it('and a workbook, without what stands between paragraphs', async () => {
    const body = `<table:table table:name="a"><table:table-row>
      <table:table-cell office:value-type="string">
        <text:p>收到</text:p>
      </table:table-cell>
      <table:table-cell office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell></table:table-row></table:table>`;
    expect(await rows(flat('spreadsheet', body))).toEqual([['收到', '3']]);
  });

  it('and the merged cells of a text', async () => {
    const cell = (text: string, about = '') =>
      `<table:table-cell ${about}><text:p>${text}</text:p></table:table-cell>`;
    const body = `<table:table><table:table-row>${cell('甲', 'table:number-rows-spanned="2"')}${cell('1')}</table:table-row><table:table-row><table:covered-table-cell/>${cell('2')}</table:table-row></table:table>`;
    expect(await rows(flat('text', body))).toEqual([
      ['甲', '1'],
      ['#', '2'],
    ]);
  });
});

describe('rich text', () => {
  it.each([
    ['characters of the code page', "\\'ca\\'d5\\'b5\\'bd 3\\par", [['收到 3']]],
    ['of a font', "\\f0 \\'ca\\'d5\\f1 3\\par", [['收3']]],
    ['of a font for the script that follows', "\\loch\\af1\\hich\\af1\\dbch\\af0 \\'ca\\'d5\\par", [['收']]],
    ['not of a font for text from right to left', `${BIG5}\\f0\\rtlch\\af1 \\'ca\\'d5\\par`, [['收']]],
    ['of the first font, without its number', `${BIG5}\\f1\\f \\'ca\\'d5\\par`, [['收']]],
    ['bytes as they are', 'ÊÕ\xb5\xbd\\par', [['收到']]],
    [
      'characters of Unicode with what stands for them',
      "\\uc2\\u25910\\'ca\\'d5\\uc1\\u21040 ?\\uc0\\u-244A\\par",
      [['收到\uff0cA']],
    ],
    ['a control word behind a character is none of its substitutes', '\\u25910\\par 3\\par', [['收'], ['3']]],
    ['signs', '\\{3\\}\\~\\_\\emdash\\tab x\\line y\\par', [['{3}\u00a0-—\tx'], ['y']]],
    ['words that nobody knows', '\\constructor\\toString1\\valueOf 3\\par', [['3']]],
    ['line ends of the file', '1\n2\r\n3\\par', [['123']]],
    [
      'what is hidden, struck through or deleted',
      '{\\v 1}{\\strike 2}{\\striked1 3}{\\deleted 4}5\\v 6\\v0 7\\strike 8\\plain 9\\par',
      [['579']],
    ],
    [
      'headers, notes, pictures and what programs keep',
      '{\\header 1\\par}{\\footnote 2}{\\*\\unknown 3}{\\pict\\wmetafile8 0a0b}{\\info{\\title 4}}5\\par',
      [['5']],
    ],
    ['the result of a field', '{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\par', [['7']]],
    ['the newer of two versions', '{\\upr{1}{\\*\\ud{\\u25910?}}}\\par', [['收']]],
    ['nothing out of the newer version of what is left out', '{\\info{\\upr{1}{\\*\\ud{2}}}}3\\par', [['3']]],
    [
      'a text box',
      '{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt 2\\par}}{\\shprslt 3}}4\\par',
      [['2'], ['4']],
    ],
    ['bytes that are no text', '\\bin3 }}}5\\par', [['5']]],
    ['a table', `${row(['\\cellx100', '\\cellx200'], 'a', 'b')}\\pard c\\par`, [['a', 'b'], ['c']]],
    [
      'cells merged sideways by their widths',
      row(['\\cellx200'], 'a') + row(['\\cellx100', '\\cellx205'], 'b', 'c'),
      [
        ['a', '#'],
        ['b', 'c'],
      ],
    ],
    [
      'cells merged by what is said of them',
      row(['\\clvmgf\\cellx100', '\\clmgf\\cellx200', '\\clmrg\\cellx300'], 'a', 'b', '') +
        row(['\\clvmrg\\cellx100', '\\cellx200', '\\cellx300'], '', '1', '2'),
      [
        ['a', 'b', '#'],
        ['#', '1', '2'],
      ],
    ],
    [
      'a row that is described behind its cells',
      '\\pard\\intbl a\\cell b\\cell\\trowd\\cellx100\\cellx200\\row\\pard',
      [['a', 'b']],
    ],
    ['a row that is not described', '\\pard\\intbl a\\cell b\\cell\\row\\pard', [['a', 'b']]],
    ['paragraphs in a cell', row(['\\cellx100', '\\cellx200'], 'a\\par b', 'c'), [['a\nb', 'c']]],
    [
      'tables in each other',
      `\\trowd\\cellx400\\cellx800\\pard\\intbl\\itap3 1\\nestcell 2\\nestcell{\\*\\nesttableprops\\trowd\\cellx50\\cellx90\\nestrow}\\pard\\intbl\\itap2 3\\nestcell 4\\nestcell{\\*\\nesttableprops\\trowd\\cellx100\\cellx200\\nestrow}\\pard\\intbl\\itap1 5\\cell 6\\cell\\row\\pard`,
      [['1', '2'], ['3'], ['4'], ['5'], ['6']],
    ],
    [
      'a table in a cell',
      '\\trowd\\cellx100\\cellx400\\pard\\intbl\\itap1 a\\cell\\pard\\intbl\\itap2 1\\nestcell 2\\nestcell{\\*\\nesttableprops\\trowd\\cellx50\\cellx90\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 b\\cell\\row\\pard',
      [['a'], ['1', '2'], ['b']],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await rows(rtf(body))).toEqual(expected);
  });

  it.each([
    ['cut off', rtf('{1\\par').subarray(0, 150), { kind: 'damaged', format: 'RTF' }],
    ['without text', rtf(''), { kind: 'empty' }],
    [
      'of more columns than any table',
      rtf(
        row(
          Array.from({ length: 600 }, (_, i) => `\\cellx${100 * i}`),
          ...Array.from({ length: 600 }, () => '1'),
        ),
      ),
      { kind: 'too-large', what: 'columns', found: 599, limit: 512 },
    ],
    [
      'of deeper groups than any text',
      rtf(`${'{'.repeat(300)}1${'}'.repeat(300)}\\par`),
      { kind: 'too-large', what: 'nesting', found: 257, limit: 256 },
    ],
  ])('%s', async (_, bytes, unreadable) => {
    expect(await rows(bytes)).toEqual(unreadable);
  });
});

describe('a workbook as XML', () => {
  const workbook = (table: string, rest = '') =>
    strToU8(
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40">
      <Styles><Style ss:ID="old"><Font ss:StrikeThrough="1"/></Style><Style ss:ID="day"><NumberFormat ss:Format="Short Date"/></Style></Styles>
      <Worksheet ss:Name="一"><Table>${table}</Table></Worksheet>${rest}</Workbook>`,
    );
  const number = (value: string, about = '') =>
    `<Cell ${about}><Data ss:Type="Number">${value}</Data></Cell>`;
  const text = (value: string, about = '') => `<Cell ${about}><Data ss:Type="String">${value}</Data></Cell>`;

  it.each([
    ['figures and texts', `<Row>${text('收到')}${number('3')}${number('0.1')}</Row>`, [['收到', '3', '0.1']]],
    ['a figure as a power of ten', `<Row>${text('收到')}${number('1.2E3')}</Row>`, [['收到', '1200']]],
    [
      'places that are left out',
      `<Row ss:Index="2">${text('a')}${number('1', 'ss:Index="3"')}</Row>`,
      [['a', '', '1']],
    ],
    [
      'merged cells, with the next cell counted or not',
      `<Row>${text('a', 'ss:MergeDown="2"')}${text('b', 'ss:MergeAcross="1"')}</Row><Row>${number('1', 'ss:Index="2"')}${number('2')}</Row><Row>${number('3')}${number('4')}</Row>`,
      [
        ['a', 'b', '#'],
        ['#', '1', '2'],
        ['#', '3', '4'],
      ],
    ],
    [
      'a hidden row and a hidden column',
      `<Column/><Column ss:Hidden="1"/><Row>${text('a')}${number('1')}${number('2')}</Row><Row ss:Hidden="1">${number('3')}</Row>`,
      [['a', '2']],
    ],
    [
      'what is struck through',
      `<Row>${text('a')}${number('1', 'ss:StyleID="old"')}<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><S>2</S><Font>3</Font></ss:Data></Cell></Row>`,
      [['a', '', '3']],
    ],
    [
      'a formula without a value, a date, an error',
      `<Row>${text('a')}<Cell ss:Formula="=1+1"/><Cell><Data ss:Type="DateTime">2024-03-01T00:00:00.000</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell>${number('12', 'ss:StyleID="day"')}</Row>`,
      [['a', '', '2024.3.1', '#N/A', '12']],
    ],
    [
      'a comment',
      `<Row>${'<Cell><Data ss:Type="String">a</Data><Comment><ss:Data>9</ss:Data></Comment></Cell>'}${number('1')}</Row>`,
      [['a', '1']],
    ],
  ])('%s', async (_, table, expected) => {
    expect(await rows(workbook(table))).toEqual(expected);
  });

  it('leaves a hidden sheet out, and tells a workbook without one', async () => {
    const hidden = `<Worksheet ss:Name="二"><Table><Row>${text('x')}</Row></Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>`;
    expect(await rows(workbook(`<Row>${text('a')}</Row>`, hidden))).toEqual([['a']]);
    expect(await rows(strToU8('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'))).toEqual({
      kind: 'damaged',
      format: 'Excel XML',
    });
  });
});

describe('a package', () => {
  it('is read as the archive is, pictures among its parts', async () => {
    const docx = docxOf(p(run('收到')));
    expect(await rows(asPackage(docx))).toEqual(await rows(docx));
    expect(Object.keys(unzipSync(docx))).toContain('word/document.xml');
  });

  it('is damaged where it is cut off', async () => {
    const whole = asPackage(docxOf(p(run('收到'))));
    expect(await rows(whole.subarray(0, whole.length - 30))).toEqual({ kind: 'damaged', format: 'Word XML' });
  });
});
