// What a cell of a workbook reads as: numbers exactly, dates, formulas, text, merges and what is hidden.

import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { readDocument } from '../../../src/readers/index.js';
import { figureText } from '../../../src/readers/workbook/values.js';
import { type Parts, packOds, packXlsx } from '../../testing/packages.js';

async function read(bytes: Uint8Array, path = 'a.xlsx'): Promise<Document> {
  const result = await readDocument(path, bytes);
  if ('unreadable' in result) throw new Error(JSON.stringify(result.unreadable));
  return result.document;
}

/** One row of cells, from A1 on: text, what is shown, and what else is told. */
async function cellsOf(cells: string, parts: Partial<Parts> = {}) {
  const sheet = `<sheetData><row r="1">${cells}</row></sheetData>`;
  const document = await read(packXlsx({ sheets: [sheet], ...parts }));
  return document.rows[0]!.cells.map(({ text, place, holds }) => [text, document.raw(place), holds]);
}

const FORMATS = `<numFmts><numFmt numFmtId="164" formatCode="0&quot;件&quot;"/><numFmt numFmtId="165" formatCode="m&quot;月&quot;d&quot;日&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="2"/></cellXfs>`;

describe('xlsx cells', () => {
  it.each([
    ['a whole number', '<c r="A1"><v>12</v></c>', ['12', '12', undefined]],
    ['binary noise', '<c r="A1"><v>0.30000000000000004</v></c>', ['0.3', '0.3', undefined]],
    ['an exponent', '<c r="A1"><v>1.2E3</v></c>', ['1200', '1200', undefined]],
    ['a tiny share', '<c r="A1"><v>1E-7</v></c>', ['0.0000001', '0.0000001', undefined]],
    ['a unit in the format', '<c r="A1" s="1"><v>12</v></c>', ['12', '12件', undefined]],
    ['a share hidden by the format', '<c r="A1" s="1"><v>12.4</v></c>', ['12.4', '12件', undefined]],
    ['a percentage', '<c r="A1" s="2"><v>0.12</v></c>', ['0.12', '12%', undefined]],
    ['decimals shown', '<c r="A1" s="5"><v>12</v></c>', ['12', '12.00', undefined]],
    ['a date typed as 3-1', '<c r="A1" s="3"><v>45352</v></c>', ['2024.3.1', '3月1日', 'date']],
    ['a built-in date', '<c r="A1" s="4"><v>45352</v></c>', ['2024.3.1', '3/1/24', 'date']],
    ['a figure in a cell for dates', '<c r="A1" s="3"><v>12</v></c>', ['12', '1月12日', 'date']],
    ['a zero in a cell for dates', '<c r="A1" s="3"><v>0</v></c>', ['0', '1月0日', 'date']],
    [
      'an ISO date',
      '<c r="A1" t="d"><v>2024-03-01T00:00:00</v></c>',
      ['2024.3.1', '2024-03-01T00:00:00', 'date'],
    ],
    ['a formula with its result', '<c r="A1"><f>SUM(B1:C1)</f><v>7</v></c>', ['7', '7', undefined]],
    ['a formula without a result', '<c r="A1"><f>SUM(B1:C1)</f></c>', ['', '', 'formula']],
    ['a formula with an empty result', '<c r="A1"><f>SUM(B1:C1)</f><v/></c>', ['', '', 'formula']],
    ['a formula that gives text', '<c r="A1" t="str"><f>B1</f><v>总计</v></c>', ['总计', '总计', undefined]],
    ['an error', '<c r="A1" t="e"><f>#REF!+1</f><v>#REF!</v></c>', ['#REF!', '#REF!', undefined]],
    ['true', '<c r="A1" t="b"><v>1</v></c>', ['TRUE', 'TRUE', undefined]],
    ['a number as text', '<c r="A1" t="inlineStr"><is><t>12</t></is></c>', ['12', '12', undefined]],
    ['rich text with reading aids', '<c r="A1" t="s"><v>0</v></c>', ['总计', '总计', undefined]],
    ['rich text over several lines', '<c r="A1" t="s"><v>2</v></c>', ['总计', '总计', undefined]],
    ['an escaped character', '<c r="A1" t="s"><v>1</v></c>', ['甲\n乙', '甲\n乙', undefined]],
    ['an address left out', '<c><v>5</v></c>', ['5', '5', undefined]],
  ])('%s', async (_, cell, expected) => {
    const strings =
      '<si><r><t>总</t></r><r><rPr/><t>计</t></r><rPh><t>zong</t></rPh></si><si><t>甲_x000D_\n乙</t></si><si>\n<r>\n<t>总</t>\n</r>\n<r>\n<t>计</t>\n</r>\n</si>';
    expect(await cellsOf(cell, { styles: FORMATS, strings })).toEqual([expected]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const cell = '<c r="A1" s="3"><v>43890</v></c>';
    const found = await cellsOf(cell, { styles: FORMATS, about: 'date1904="1"' });
    expect(found).toEqual([['2024.3.1', '3月1日', 'date']]);
  });

  it('reads prefixed elements, absolute targets and other cases', async () => {
    const bytes = packXlsx({
      sheets: [],
      entries: {
        'xl/workbook.xml':
          '<x:workbook xmlns:r="r"><x:sheets><x:sheet name="表" r:id="a"/></x:sheets></x:workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="a" Type="x/worksheet" Target="/xl/Worksheets/S.xml"/></Relationships>',
        'xl/worksheets/s.xml':
          '<x:worksheet><x:sheetData><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    const { rows } = await read(bytes);
    expect(rows[0]!.cells).toEqual([{ text: '3', place: { sheet: '表', address: 'A1' } }]);
  });
});

describe('exact figures', () => {
  it('come back from their binary form, up to 14 digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }),
        fc.nat(6),
        (units, scale) => {
          const exact = (units / 10 ** scale)
            .toFixed(scale)
            .replace(/(\.\d*?)0+$/u, '$1')
            .replace(/\.$/u, '');
          expect(figureText(units / 10 ** scale)).toBe(exact === '-0' ? '0' : exact);
        },
      ),
    );
  });

  it('lose the noise of sums', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 999_999 }), { minLength: 1, maxLength: 30 }),
        (cents) => {
          const noisy = cents.reduce((sum, cent) => sum + cent / 100, 0);
          const exact = cents.reduce((sum, cent) => sum + cent, 0) / 100;
          expect(figureText(noisy)).toBe(String(exact));
        },
      ),
    );
  });
});

describe('the grid', () => {
  const grid = (sheet: string) => read(packXlsx({ sheets: [sheet] }));
  const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is></c>`;

  it('begins at the first cell with content, and keeps blank lines as gaps', async () => {
    const { rows } = await grid(
      `<sheetData><row r="3"><c r="C3" ${text('甲')}<c r="E3"><v>1</v></c></row><row r="5"><c r="D5"><v>2</v></c></row></sheetData>`,
    );
    expect(rows.map(({ cells, gapBefore }) => [gapBefore, ...cells.map((cell) => cell.text)])).toEqual([
      [1, '甲', '', '1'],
      [1, '', '2', ''],
    ]);
    expect(rows[1]!.cells[1]!.place).toEqual({ sheet: 'Sheet1', address: 'D5' });
  });

  it('covers the parts of merged cells with the address of the whole', async () => {
    const { rows } = await grid(
      `<sheetData><row r="1"><c r="A1" ${text('甲')}<c r="C1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
    );
    const place = { sheet: 'Sheet1', address: 'A1' };
    const covered = { text: '', place, covered: true };
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      [{ text: '甲', place }, covered],
      [covered, covered],
    ]);
  });

  it('shows a merged cell in its first visible part', async () => {
    const { rows, hidden } = await grid(
      `<cols><col min="1" max="1" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" ${text('甲')}</row><row r="2"><c r="C2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.cells.map((cell) => cell.text)).toEqual(['2']);
    expect(hidden).toEqual([{ what: 'rows', which: ['1'], place: { sheet: 'Sheet1', address: 'A1' } }]);
  });

  it('tells hidden rows and columns with content, and only those', async () => {
    const row = (r: number, hidden: boolean) =>
      `<row r="${r}" ${hidden ? 'hidden="1"' : ''}><c r="A${r}"><v>${r}</v></c><c r="C${r}"><v>1</v></c></row>`;
    const { rows, hidden } = await grid(
      `<cols><col min="3" max="3" hidden="1"/><col min="5" max="9" hidden="1"/></cols><sheetData>${row(1, false)}${row(2, true)}${row(3, true)}${row(4, false)}${row(6, true)}<row r="8" hidden="1"/></sheetData>`,
    );
    expect(rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([['1'], ['4']]);
    expect(rows[1]!.gapBefore).toBe(0);
    expect(hidden).toEqual([
      { what: 'rows', which: ['2-3', '6'], place: { sheet: 'Sheet1', address: 'A2' } },
      { what: 'columns', which: ['C'], place: { sheet: 'Sheet1', address: 'C1' } },
    ]);
  });

  it('takes the paragraphs of one cell apart', async () => {
    const { rows } = await grid(
      `<sheetData><row r="1"><c r="A1" ${text('一、总体情况&#10;本年度收到申请 3 件。')}</row></sheetData>`,
    );
    expect(rows.map(({ cells, cut }) => [cut, cells[0]!.text])).toEqual([
      ['single', '一、总体情况'],
      ['single', '本年度收到申请 3 件。'],
    ]);
  });
});

describe('OpenDocument cells', () => {
  const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
  const number = (value: number, shown: string) =>
    `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
  const table = (content: string, style = 'ta1') =>
    `<table:table table:name="表" table:style-name="${style}">${content}</table:table>`;

  it('are exact, repeated, merged and dated', async () => {
    const document = await read(
      packOds(
        table(
          row(number(0.30000000000000004, '0') + number(7, '7件')) +
            row(
              '<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>甲<text:s text:c="2"/>乙</text:p><text:p>丙</text:p><office:annotation><text:p>批注</text:p></office:annotation></table:table-cell>',
            ) +
            row(
              '<table:table-cell office:value-type="date" office:date-value="2024-03-01"><text:p>3月1日</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="1900-01-11"><text:p>1月11日</text:p></table:table-cell>',
            ) +
            row(
              '<table:table-cell table:formula="of:=1"/><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>真</text:p></table:table-cell>',
            ) +
            row(
              '<table:table-cell table:number-columns-repeated="16384"/>',
              'table:number-rows-repeated="1048570"',
            ),
        ),
      ),
      'a.ods',
    );
    const cells = document.rows.map((line) =>
      line.cells.map(({ text, place, holds }) => [text, document.raw(place), holds]),
    );
    expect(cells).toEqual([
      [
        ['0.3', '0', undefined],
        ['7', '7件', undefined],
      ],
      [
        ['甲  乙\n丙', '甲  乙\n丙', undefined],
        ['甲  乙\n丙', '甲  乙\n丙', undefined],
      ],
      [
        ['2024.3.1', '3月1日', 'date'],
        ['12', '1月11日', 'date'],
      ],
      [
        ['', '', 'formula'],
        ['TRUE', '真', undefined],
      ],
    ]);
    expect(document.format).toBe('ods');
  });

  it('tells hidden sheets, rows and columns', async () => {
    const styles =
      '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
    const columns = '<table:table-column/><table:table-column table:visibility="collapse"/>';
    const { rows, hidden } = await read(
      packOds(
        table(
          columns + row(number(1, '1') + number(2, '2')) + row(number(3, '3'), 'table:visibility="filter"'),
        ) + table(row(number(4, '4')), 'ta2'),
        styles,
      ),
    );
    expect(rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([['1']]);
    expect(hidden?.map(({ what, which }) => [what, ...which])).toEqual([
      ['rows', '2'],
      ['columns', 'B'],
      ['sheet'],
    ]);
  });
});

describe.each([
  ['xlsx', 'xlsx'],
  ['xlsb', 'xlsb'],
  ['et', 'biff8'],
] as const)('cells of %s', (format, bookType) => {
  it('read alike', async () => {
    const sheet = utils.aoa_to_sheet([['总计', 12.4, 45352, 7, 0, true, false, 0.1 + 0.2]]);
    sheet['B1'].z = '0"件"';
    for (const date of ['C1', 'D1', 'E1']) sheet[date].z = 'yyyy"年"m"月"d"日"';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '表');
    const document = await read(new Uint8Array(write(book, { type: 'array', bookType })), `a.${format}`);
    expect(document.format).toBe(format);
    expect(
      document.rows[0]!.cells.map(({ text, place, holds }) => [text, document.raw(place), holds]),
    ).toEqual([
      ['总计', '总计', undefined],
      ['12.4', '12件', undefined],
      ['2024.3.1', '2024年3月1日', 'date'],
      ['7', '1900年1月7日', 'date'],
      ['0', expect.anything(), 'date'],
      ['TRUE', 'TRUE', undefined],
      ['FALSE', 'FALSE', undefined],
      ['0.3', expect.anything(), undefined],
    ]);
  });
});

const words = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
const longs = (...values: number[]) => values.flatMap((value) => words(value & 0xffff, value >>> 16));
const record = (type: number, content: readonly number[]) => [...words(type, content.length), ...content];

/** A sheet of records in a compound file whose sectors are so large. */
function xls(
  sheet: readonly number[],
  { version = 0x600, globals = [] as number[], shift = 9 } = {},
): Uint8Array {
  const begin = (kind: number) => record(0x809, words(version, kind, 0, 0));
  const name = version === 0x600 ? [1, 0, 65] : [1, 65];
  const about = (start: number) =>
    [begin(5), globals, record(0x85, [...longs(start), 0, 0, ...name]), record(10, [])].flat();
  const stream = [...about(about(0).length), ...begin(0x10), ...sheet, ...record(10, [])];
  const [free, end, size] = [0xffffffff, 0xfffffffe, 1 << shift];
  const entry = (title: string, type: number, child: number, length: number) => [
    ...words(...Array.from(title.padEnd(32, '\0'), (one) => one.charCodeAt(0)), 2 * title.length + 2),
    ...[type, 1, ...longs(free, free, child), ...new Array(36).fill(0), ...longs(2, length, 0)],
  ];
  const sectors = [
    longs(0xfffffffd, end, end, ...new Array(size / 4 - 3).fill(free)),
    [...entry('Root Entry', 5, 1, 0), ...entry('Workbook', 2, free, stream.length)],
    stream,
  ];
  const file = new Uint8Array(4 * size);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(words(0x3e, shift === 9 ? 3 : 4, 0xfffe, shift, 6), 24);
  file.set(longs(1, 1, 0, 0, end, 0, end, 0, 0, ...new Array(108).fill(free)), 44);
  for (const [i, sector] of sectors.entries()) file.set(sector, (i + 1) * size);
  return file;
}

describe('records of a binary workbook', () => {
  const formula = (result: readonly number[]) =>
    record(6, [...words(0, 0, 0), ...result, ...new Array(8).fill(0)]);
  const label = (...text: readonly number[]) => record(0x204, [...words(0, 0, 0, text.length), ...text]);
  const seven = [...new Uint8Array(Float64Array.of(7).buffer)];

  it.each([
    ['a formula that gives a figure', xls(formula(seven)), { text: '7', isFormula: true }],
    ['a formula that gives true', xls(formula([1, 0, 1, 0, 0, 0, 255, 255])), { text: 'TRUE' }],
    ['a formula that gives an error', xls(formula([2, 0, 42, 0, 0, 0, 255, 255])), { text: '#N/A' }],
    ['large sectors', xls(formula(seven), { shift: 12 }), { text: '7' }],
    ['Chinese of Excel 95', xls(label(0xca, 0xd5), { version: 0x500 }), { text: '收' }],
    [
      'Western text of Excel 95',
      xls(label(0xca, 0xd5), { version: 0x500, globals: record(0x42, words(1252)) }),
      { text: 'ÊÕ' },
    ],
  ])('%s', async (_, bytes, cell) => {
    expect((await read(bytes, 'a.xls')).rows[0]!.cells[0]).toMatchObject(cell);
  });

  it.each([
    ['hidden', 1, 9],
    ['of no width', 0, 0],
  ])('columns of xlsb that are %s', async (_, flags, width) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['总计', 1, 2]]), '表');
    const parts = unzipSync(new Uint8Array(write(book, { type: 'array', bookType: 'xlsb' })));
    const column = [60, 18, ...longs(1, 1, width, 0), ...words(flags)];
    const [path, sheet] = Object.entries(parts).find(([name]) => name.endsWith('sheet1.bin'))!;
    // Behind the record that begins the sheet.
    const bytes = Uint8Array.from([...sheet.subarray(0, 3), ...column, ...sheet.subarray(3)]);
    const { rows, hidden } = await read(zipSync({ ...parts, [path]: bytes }), 'a.xlsb');
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['总计', '2']]);
    expect(hidden).toMatchObject([{ what: 'columns', which: ['B'] }]);
  });
});
