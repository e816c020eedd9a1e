// Workbooks that ask for more than any report needs, or cannot be opened: each ends in one clear answer.

import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';
import { LIMITS, type Limits } from '../../../src/readers/limits.js';
import { packOds, packXlsx } from '../../testing/packages.js';

const cell = (address: string) =>
  `<row r="${address.replace(/\D/gu, '')}"><c r="${address}"><v>1</v></c></row>`;
const sheetOf = (rows: string, more = '') => `<sheetData>${rows}</sheetData>${more}`;

/** As large as a test needs. */
const small = {
  ...LIMITS,
  zip: { ...LIMITS.zip, entries: 20, ratioFrom: 1000 },
  xml: { ...LIMITS.xml, nesting: 20 },
  workbook: { ...LIMITS.workbook, sheets: 8, cells: 1000, characters: 5000, columns: 512 },
};

async function refusal(bytes: Uint8Array, limits: Limits = LIMITS): Promise<unknown> {
  const result = await readDocument('a.xlsx', bytes, limits);
  return 'unreadable' in result ? result.unreadable : 'read';
}

const tooLarge = (what: string) => ({
  kind: 'too-large',
  what,
  found: expect.any(Number),
  limit: expect.any(Number),
});

describe('limits', () => {
  it('a sheet that only claims to be huge is read', async () => {
    const claim = '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="999999999" hidden="0"/></cols>';
    const bytes = packXlsx({ sheets: [claim + sheetOf(cell('A1'))] });
    expect(await refusal(bytes)).toBe('read');
  });

  it.each([
    ['cells far apart', packXlsx({ sheets: [sheetOf(spread(40))] }), 'cells'],
    [
      'one cell merged over everything',
      packXlsx({
        sheets: [
          sheetOf(
            cell('A1') + cell('IV1048576'),
            '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
          ),
        ],
      }),
      'cells',
    ],
    ['too many cells', packXlsx({ sheets: [sheetOf(`<row>${'<c/>'.repeat(1001)}</row>`)] }), 'cells'],
    [
      'one long text in many cells',
      packXlsx({
        strings: `<si><t>${'公开'.repeat(100)}</t></si>`,
        sheets: [sheetOf(`<row>${'<c t="s"><v>0</v></c>'.repeat(30)}</row>`)],
      }),
      'bytes',
    ],
    [
      'columns hidden again and again',
      packXlsx({
        sheets: [`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(3)}</cols>${sheetOf(cell('A1'))}`],
      }),
      'cells',
    ],
    ['too many sheets', packXlsx({ sheets: Array.from({ length: 9 }, () => sheetOf('')) }), 'sheets'],
    ['elements inside each other', packXlsx({ sheets: ['<x>'.repeat(30) + '</x>'.repeat(30)] }), 'nesting'],
    [
      'repeated cells',
      packOds(
        `<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="1024" office:value-type="float" office:value="1"/></table:table-row></table:table>`,
      ),
      'cells',
    ],
    [
      'repeated merges',
      packOds(
        `<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-rows-spanned="1000000" office:value-type="float" office:value="1"/></table:table-row></table:table>`,
      ),
      'cells',
    ],
    ['zeros', zipSync({ 'xl/workbook.xml': new Uint8Array(1024 * 1024) }), 'ratio'],
    [
      'entries',
      zipSync(Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`xl/${i}`, new Uint8Array(0)]))),
      'entries',
    ],
  ])('%s', async (_, bytes, what) => {
    expect(await refusal(bytes, small)).toEqual(tooLarge(what));
  });

  it('merges that overlap are counted each', async () => {
    const some = `<mergeCell ref="A1:J30"/>`.repeat(5);
    const bytes = packXlsx({
      sheets: [sheetOf(cell('A1') + cell('J30'), `<mergeCells>${some}</mergeCells>`)],
    });
    expect(await refusal(bytes, small)).toEqual(tooLarge('cells'));
  });
});

/** A diagonal: every cell has a row and a column of its own. */
function spread(count: number): string {
  return Array.from({ length: count }, (_, i) => cell(`${utils.encode_col(i)}${i + 1}`)).join('');
}

describe('damage', () => {
  it.each([
    ['no rows at all', packXlsx({ sheets: [sheetOf('')] }), { kind: 'empty' }],
    ['XML that is cut off', packXlsx({ sheets: ['<sheetData><row>'] }), { kind: 'damaged', format: 'XLSX' }],
    [
      'entities of its own',
      packXlsx({
        sheets: [],
        entries: {
          'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>',
        },
      }),
      { kind: 'doctype', format: 'XLSX' },
    ],
    [
      'a sheet that is not there',
      packXlsx({
        sheets: [sheetOf('')],
        entries: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="nowhere.xml"/></Relationships>',
        },
      }),
      { kind: 'damaged', format: 'XLSX' },
    ],
    ...[
      ['without a relation', ''],
      [
        'outside of the workbook',
        '<Relationship Id="rId1" Type="x/worksheet" Target="http://a/b.xml" TargetMode="External"/>',
      ],
    ].map(([which, relations]): [string, Uint8Array, object] => [
      `a sheet ${which}`,
      packXlsx({
        sheets: [sheetOf('')],
        entries: { 'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>` },
      }),
      { kind: 'damaged', format: 'XLSX' },
    ]),
    [
      'xlsb of nothing',
      zipSync({ 'xl/workbook.bin': strToU8('nothing') }),
      { kind: 'damaged', format: 'XLSB' },
    ],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('甲') }), { kind: 'format', format: 'ZIP' }],
  ])('%s', async (_, bytes, expected) => {
    expect(await refusal(bytes)).toEqual(expected);
  });

  it('cut off at any place, a workbook is damaged and nothing else', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['总计', 1, 2, 3]]), '表');
    const xls = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }));
    const xlsx = packXlsx({ sheets: [sheetOf(cell('A1'))] });
    for (let share = 0.1; share < 1; share += 0.1) {
      const result = await readDocument('a.xls', xls.slice(0, Math.floor(xls.length * share)));
      if ('unreadable' in result) expect(['damaged', 'empty']).toContain(result.unreadable.kind);
      const cut = await refusal(xlsx.slice(0, Math.floor(xlsx.length * share)));
      expect(cut).toMatchObject({ kind: 'damaged' });
    }
  });

  it('a workbook with a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: '表', rows: [[1]] }],
      encryption: { password: 'abc' },
    });
    expect(bytes[0]).toBe(0xd0);
    expect(await readDocument('a.xlsx', bytes)).toEqual({
      unreadable: { kind: 'encrypted', format: 'DOCX/XLSX' },
    });
  });
});
