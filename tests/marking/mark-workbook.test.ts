// A marked copy of a workbook: cells coloured and commented on, and nothing else changed, whoever wrote the workbook.

import { read, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { writeFormWorkbook } from '../../src/forms/empty-workbook.js';
import { type CellMark, markWorkbook } from '../../src/marking/mark-workbook.js';
import { convertOne, hasOffice } from '../testing/office.js';

const COLOR = 'FFC7CE';

function mark(address: string, said = `改 ${address}`, sheet = '表'): CellMark {
  return { sheet, address, color: COLOR, lines: [said, '请核实'] };
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function sheetOf(bytes: Uint8Array, name = '表'): WorkSheet {
  return read(bytes, { cellStyles: true, cellFormula: true }).Sheets[name]!;
}

/** Address, comment and background of every cell that has a comment. */
function marksIn(bytes: Uint8Array, name?: string) {
  return Object.entries(sheetOf(bytes, name)).flatMap(([address, cell]) =>
    cell?.c ? [[address, cell.c.map(({ t }: { t: string }) => t).join(), cell.s?.fgColor?.rgb]] : [],
  );
}

/** What a part says besides the styles of cells, cells without a value, and the drawing of the comments. */
function essence(sheet: string): string {
  return sheet
    .replace(/<legacyDrawing[^>]*>/u, '')
    .replace(/(<c [^>]*?) s="\d+"/gu, '$1')
    .replace(/<c r="[A-Z]+\d+"\/>/gu, '')
    .replace(/<row r="\d+"(?: [a-zA-Z]+="[^"]*")*(?:\/>|><\/row>)/gu, '');
}

const addresses = fc.uniqueArray(
  fc.tuple(fc.constantFrom('A', 'C', 'D', 'AB'), fc.integer({ min: 1, max: 12 })).map(([c, r]) => `${c}${r}`),
  { maxLength: 8 },
);
const value = fc.oneof(fc.nat(999), fc.constantFrom('=1+1', '<a> & "b"', '𠀀', '', null));

test('whatever is marked: the values stay, the comments stand at their cells', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 9 }),
      addresses,
      async (rows, at) => {
        const bytes = await writeXlsx({
          sheets: [
            { name: '表', rows },
            { name: '他', rows: [[1]] },
          ],
        });
        const marks = at.map((address) => mark(address, `<&"'> _x0041_ ${address}\n二`));
        const marked = markWorkbook(bytes, marks);
        const [before, after] = [partsOf(bytes), partsOf(marked)];
        for (const [name, text] of Object.entries(before)) {
          if (/styles|Content_Types|sheet1\.xml/u.test(name)) continue;
          expect([name, after[name]]).toEqual([name, text]);
        }
        const sheet = 'xl/worksheets/sheet1.xml';
        expect(essence(after[sheet]!).replace('<sheetData></sheetData>', '<sheetData/>')).toBe(
          essence(before[sheet]!).replace('<sheetData></sheetData>', '<sheetData/>'),
        );
        const found = marksIn(marked);
        expect(found.map(([address]) => address).sort()).toEqual([...at].sort());
        for (const [address, said, color] of found) {
          expect([address, said, color]).toEqual([address, `<&"'> _x0041_ ${address}\n二\n请核实`, COLOR]);
        }
        expect(Buffer.compare(markWorkbook(bytes, marks), marked)).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});

test('without a mark it is the same file', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: '表', rows: [[1]] }] });
  expect(markWorkbook(bytes, [])).toBe(bytes);
});

describe('the form', () => {
  const form = () =>
    writeFormWorkbook(editions.at(-1)!, {
      title: '青石县水利局2024年政府信息公开工作年度报告',
      language: 'zh',
    });

  test('keeps merged cells, widths, validations, formulas and protection', async () => {
    const bytes = await form();
    const marked = markWorkbook(bytes, [
      mark('D5', 'a', '表三'),
      mark('J7', 'b', '表三'),
      mark('A1', 'c', '表二'),
    ]);
    const [before, after] = [partsOf(bytes), partsOf(marked)];
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
      expect(essence(after[name]!)).toBe(essence(before[name]!));
    }
    expect(after['xl/worksheets/sheet2.xml']).toMatch(
      /<mergeCells [\s\S]*<dataValidations [\s\S]*<legacyDrawing /u,
    );
    expect(after['xl/worksheets/sheet3.xml']).toBe(before['xl/worksheets/sheet3.xml']);
    expect(marksIn(marked, '表二').map(([address]) => address)).toEqual(['A1']);
    expect(marksIn(marked, '表三').map(([address]) => address)).toEqual(['D5', 'J7']);
    // Borders and fonts are those of the style before.
    const borders = (text: string) =>
      new Set([...text.matchAll(/<xf [^>]*borderId="(\d+)"/gu)].map(([, id]) => id));
    expect(borders(after['xl/styles.xml']!)).toEqual(borders(before['xl/styles.xml']!));
  });

  test.skipIf(!hasOffice)('opens in LibreOffice (skipped without it)', async () => {
    const marked = markWorkbook(await form(), [mark('D5', '第一句', '表三'), mark('J7', '第二句', '表三')]);
    const opened = strFromU8(convertOne(marked, 'xlsx', 'fods'));
    expect(opened.match(/<office:annotation /gu)).toHaveLength(2);
    expect(opened).toMatch(/第一句[\s\S]*第二句/u);
    expect(opened.toLowerCase()).toContain(`fo:background-color="#${COLOR.toLowerCase()}"`);
  });
});

/** The parts of a workbook by hand: a sheet as other programs write it. */
function byHand(sheet: string, more: Readonly<Record<string, string>> = {}, main = MAIN): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="0" numFmtId="2"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

describe('by other programs', () => {
  const sheet1 = (bytes: Uint8Array) => partsOf(bytes)['xl/worksheets/sheet1.xml']!;

  test('cells and rows that the sheet leaves out are put in at their places, in the style of row or column', () => {
    const bytes = byHand(
      `<worksheet xmlns="${MAIN}"><cols><col min="3" max="3" style="1"/></cols><sheetData><row r="2"><c r="B2"><v>5</v></c></row><row r="4" s="1" customFormat="1"/></sheetData><pageMargins left="1"/><tableParts count="0"/></worksheet>`,
    );
    const marked = markWorkbook(
      bytes,
      ['C9', 'A4', 'C2', 'A2', 'B1', 'B2'].map((address) => mark(address)),
    );
    expect(sheet1(marked)).toBe(
      `<worksheet xmlns="${MAIN}"><cols><col min="3" max="3" style="1"/></cols><sheetData><row r="1"><c r="B1" s="2"/></row><row r="2"><c r="A2" s="2"/><c r="B2" s="2"><v>5</v></c><c r="C2" s="3"/></row><row r="4" s="1" customFormat="1"><c r="A4" s="3"/></row><row r="9"><c r="C9" s="3"/></row></sheetData><pageMargins left="1"/><legacyDrawing xmlns:r="${OFFICE}" r:id="rId2"/><tableParts count="0"/></worksheet>`,
    );
    expect(partsOf(marked)['xl/styles.xml']).toContain(
      '<xf fontId="0" numFmtId="2" fillId="2" applyFill="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
  });

  test('cells without an address, prefixed names and an empty sheet', () => {
    const counted = byHand(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t='n'><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    expect(sheet1(markWorkbook(counted, [mark('B1'), mark('A3')]))).toBe(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="n" s="2"><x:v>2</x:v></x:c></x:row><x:row r="3"><x:c r="A3" s="2"/></x:row></x:sheetData><x:legacyDrawing xmlns:r="${OFFICE}" r:id="rId2"/></x:worksheet>`,
    );
    const empty = byHand(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`);
    expect(sheet1(markWorkbook(empty, [mark('B2')]))).toContain(
      '<sheetData><row r="2"><c r="B2" s="2"/></row></sheetData>',
    );
  });

  test('a comment that is there stays, and ours follows it; controls and the drawing of the header stay apart', () => {
    const bytes = byHand(
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><legacyDrawing r:id="rId7"/><legacyDrawingHF r:id="rId1"/></worksheet>`,
      {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId7" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing2.vml"/><Relationship Id="rId3" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
        'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>张三</author></authors><commentList><comment ref="A1" authorId="0"><text><t>已核</t></text></comment></commentList></comments>`,
        'xl/drawings/vmlDrawing1.vml': '<xml><v:shape id="_x0000_s9"/></xml>',
        'xl/drawings/vmlDrawing2.vml': '<xml><v:shape id="_x0000_s1030"><br></v:shape></xml>',
      },
    );
    const after = partsOf(markWorkbook(bytes, [mark('A1', '改'), mark('B1', '加')]));
    expect(after['xl/comments1.xml']).toContain(
      '<text><t>已核</t><r><t xml:space="preserve">\n\n改\n请核实</t></r></text>',
    );
    expect(after['xl/comments1.xml']).toContain('<author>张三</author><author>gov-report</author>');
    expect(after['xl/comments1.xml']).toContain('<comment ref="B1" authorId="1">');
    expect(after['xl/drawings/vmlDrawing1.vml']).toBe('<xml><v:shape id="_x0000_s9"/></xml>');
    const boxes = [...after['xl/drawings/vmlDrawing2.vml']!.matchAll(/id="_x0000_s(\d+)"/gu)].map(
      ([, id]) => id,
    );
    expect(boxes).toEqual(['1030', '1031']);
    expect(after['xl/worksheets/sheet1.xml']!.match(/<legacyDrawing /gu)).toHaveLength(1);
  });

  test('a workbook of the strict kind, and one without styles, which gets comments only', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const sheet = (main: string) =>
      `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"/></row></sheetData></worksheet>`;
    const after = partsOf(markWorkbook(byHand(sheet(strict), {}, strict), [mark('A1')]));
    expect(after['xl/comments1.xml']).toContain(`xmlns="${strict}"`);
    expect(after['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    );
    const plain = partsOf(
      markWorkbook(byHand(sheet(MAIN), { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}"/>` }), [mark('A1')]),
    );
    expect(plain['xl/worksheets/sheet1.xml']).toContain('<c r="A1"/>');
    expect(plain['xl/comments1.xml']).toContain('ref="A1"');
  });
});
