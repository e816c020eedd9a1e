// Empty forms: every cell of the edition has its place, and filled in they read back without a finding.

import { read as readSheets, utils, type WorkSheet, write } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.js';
import { type Edition, isFigure } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { choicesOf } from '../../src/edition/figures.js';
import { blankText, formLines, reportTitle } from '../../src/edition/form.js';
import { writeFormCsv } from '../../src/forms/csv.js';
import { writeFormDocument } from '../../src/forms/docx.js';
import { writeFormWorkbook } from '../../src/forms/empty-workbook.js';
import { layTable } from '../../src/forms/layout.js';
import { addressesOf, checksOf, placeTable } from '../../src/forms/sheet.js';
import { lintReport } from '../../src/lint/lint.js';
import { readDocument } from '../../src/readers/index.js';
import { LIMITS } from '../../src/readers/limits.js';
import { openArchive } from '../../src/readers/zip/archive.js';
import { bindReport } from '../../src/report/assemble.js';
import { boundDifferences } from '../testing/check.js';
import { figuresArbitrary, generateFigures } from '../testing/figures.js';
import { plainOptions } from '../testing/layouts.js';
import { convertOne, hasOffice } from '../testing/office.js';
import { proseOf } from '../testing/prose.js';

const each = editions.map((edition) => [edition.data.id, edition] as const);

const { office: OFFICE } = plainOptions;

function yearOf({ data: { years } }: Edition): number {
  return years.to ?? 2024;
}

function titleFor(edition: Edition): string {
  return reportTitle(edition.data, OFFICE, yearOf(edition));
}

/** What an empty form is told: cells are blank, and boxes not ticked. */
function emptyCodes({ cells }: Edition): string[] {
  return cells.some((cell) => choicesOf(cell).length > 0) ? ['GR201', 'GR216'] : ['GR201'];
}

async function documentOf(bytes: Uint8Array, path = 'a.xlsx'): Promise<Document> {
  const result = await readDocument(path, bytes);
  if ('unreadable' in result) throw new Error(JSON.stringify(result));
  return result.document;
}

function codesOf(document: Document): string[] {
  const report = bindReport(document.path, [document], { editions });
  return [...new Set(lintReport(report, { language: 'zh' }).diagnostics.map(({ code }) => code))];
}

/** Where each figure stands in the empty workbook: `sheet` is its number. */
function placesIn(edition: Edition) {
  return edition.data.tables.flatMap((data, sheet) => {
    const table = placeTable(data, sheet === 0 ? 2 : 1);
    const places = addressesOf([table]);
    const { formulas } = checksOf(edition, places);
    return [...places].map(([id, { row, column }]) => ({
      id,
      sheet,
      address: utils.encode_cell({ r: row, c: column }),
      isTotal: formulas.has(id),
      isNumber: isFigure(edition.cellById.get(id)!),
    }));
  });
}

/** As a person would in Word: figures in the empty cells, text in place of the hints and under the title. */
function fillDocument(
  bytes: Uint8Array,
  edition: Edition,
  texts: Readonly<Record<string, string>>,
  unfilled?: string,
): Uint8Array {
  const parts = unzipSync(bytes);
  const prose = proseOf(OFFICE, yearOf(edition));
  const paragraphs = (id: string) =>
    prose[id]!.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  const cells = edition.data.tables.flatMap((table) =>
    layTable(table).cells.toSorted((a, b) => a.row - b.row || a.column - b.column),
  );
  const sections = edition.data.sections.filter(({ table }) => !table);
  const xml = strFromU8(parts['word/document.xml']!)
    .replace(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/gu, (cell) => {
      const id = cell.includes('<w:vMerge/>') ? undefined : cells.shift()!.id;
      if (id === undefined) return cell;
      return cell.replace(/<\/w:pPr>.*<\/w:p>/u, `</w:pPr><w:r><w:t>${texts[id]}</w:t></w:r></w:p>`);
    })
    .replace('</w:p>', `</w:p>${paragraphs('preface')}`)
    .replace(/<w:p><w:pPr><w:pStyle w:val="Normal"\/><\/w:pPr>.*?<\/w:p>/gu, (hint) => {
      const { id } = sections.shift()!;
      return id === unfilled ? hint : paragraphs(id);
    });
  expect([cells, sections]).toEqual([[], []]);
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

/** As a person would in a spreadsheet: typed into the cells, formulas left or typed over. */
function fill(
  bytes: Uint8Array,
  edition: Edition,
  texts: Readonly<Record<string, string>>,
  which: 'all' | 'inputs',
): Uint8Array {
  const book = readSheets(bytes, { type: 'array', cellFormula: true, cellStyles: true });
  for (const { id, sheet, address, isTotal, isNumber } of placesIn(edition)) {
    const content: WorkSheet = book.Sheets[book.SheetNames[sheet]!]!;
    if (isTotal && which === 'inputs') continue;
    content[address] = isNumber ? { t: 'n', v: Number(texts[id]) } : { t: 's', v: texts[id] };
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}

/** As a spreadsheet keeps them: figures without trailing zeros. */
function typed({ cells }: Edition, texts: Readonly<Record<string, string>>): Record<string, string> {
  const contents = cells.map((cell) => {
    const text = texts[cell.id]!;
    return [cell.id, isFigure(cell) ? String(Number(text)) : text] as const;
  });
  return Object.fromEntries(contents);
}

describe.each(each)('the form of %s', (_, edition) => {
  it('has a place for every cell, and none twice', () => {
    const laid = edition.data.tables.flatMap((table) => layTable(table).cells.flatMap(({ id }) => id ?? []));
    expect([...laid].sort()).toEqual(edition.cells.map(({ id }) => id).sort());
  });

  it.each(edition.data.tables.map((table) => [table.id, table] as const))(
    'covers the whole grid of %s, each spot once',
    (_id, table) => {
      const { cells, rows, columns } = layTable(table);
      const spots = cells.flatMap((cell) =>
        Array.from({ length: cell.rows * cell.columns }, (_, i) => {
          const x = i % cell.columns;
          return (cell.row + (i - x) / cell.columns) * columns + cell.column + x;
        }),
      );
      expect(spots.sort((a, b) => a - b)).toEqual(Array.from({ length: rows * columns }, (_, i) => i));
    },
  );

  it('as a workbook has the same bytes every time', async () => {
    const make = () => writeFormWorkbook(edition, { title: titleFor(edition), language: 'zh' });
    expect(await make()).toEqual(await make());
    expect(writeFormDocument(edition, '甲')).toEqual(writeFormDocument(edition, '甲'));
  });

  it('as an empty workbook lacks figures and results only', async () => {
    const document = await documentOf(
      await writeFormWorkbook(edition, { title: titleFor(edition), language: 'zh' }),
    );
    expect(codesOf(document).sort()).toEqual([...emptyCodes(edition), 'GR215'].sort());
  });

  it('as a filled workbook reads back without a finding', async () => {
    const empty = await writeFormWorkbook(edition, { title: titleFor(edition), language: 'en' });
    await fc.assert(
      fc.asyncProperty(figuresArbitrary(edition), async ({ texts }) => {
        const document = await documentOf(fill(empty, edition, texts, 'all'));
        expect(boundDifferences(document, typed(edition, texts))).toEqual([]);
        expect(codesOf(document)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('as CSV opens in spreadsheets, lacks figures only, and filled in lacks nothing', async () => {
    const bytes = writeFormCsv(edition, titleFor(edition));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(codesOf(await documentOf(bytes, 'a.csv'))).toEqual(emptyCodes(edition));
    const { texts } = generateFigures(edition, 7, 'township');
    const filled = formLines(edition, titleFor(edition), (id) => texts[id]!);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    const printed = formLines(edition, titleFor(edition), (id) => {
      const { row, column } = edition.cellById.get(id)!;
      return blankText(row, column);
    });
    expect(lines.slice(0, -1).map((line) => line.replace(/,+$/u, ''))).toEqual(
      printed.map((cells) => cells.join(',').replace(/,+$/u, '')),
    );
    const text = filled.map((cells) => cells.join(',')).join('\r\n');
    const document = await documentOf(new TextEncoder().encode(text), 'a.csv');
    expect(boundDifferences(document, texts)).toEqual([]);
    expect(codesOf(document)).toEqual([]);
  });

  it('neutralises a title that is a formula in CSV', () => {
    const text = new TextDecoder().decode(writeFormCsv(edition, '=1+1'));
    expect(text.split('\r\n')[0]).toMatch(/^"?'=1\+1"?$/u);
  });

  it('as a Word document has all sections, and every row as wide as the grid', () => {
    const archive = openArchive(writeFormDocument(edition, '甲<&>局'), LIMITS.zip);
    const xml = new TextDecoder().decode(archive.read('word/document.xml'));
    expect(xml).toContain('甲&lt;&amp;&gt;局');
    for (const { title } of edition.data.sections) expect(xml).toContain(`>${title}</w:t>`);
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gu) ?? [];
    expect(tables).toHaveLength(edition.data.tables.length);
    for (const table of tables) {
      const columns = table.match(/<w:gridCol /gu)!.length;
      for (const row of table.match(/<w:tr>.*?<\/w:tr>/gu)!) {
        const cells = row.match(/<w:tc>.*?<\/w:tc>/gu)!;
        const width = cells.reduce(
          (sum, cell) => sum + Number(/gridSpan w:val="(\d+)"/u.exec(cell)?.[1] ?? 1),
          0,
        );
        expect(width).toBe(columns);
      }
    }
  });

  it('as a filled Word document reads back without a finding, and a hint left in it is found', async () => {
    const empty = writeFormDocument(edition, titleFor(edition));
    expect(codesOf(await documentOf(empty, 'a.docx'))).toEqual(emptyCodes(edition));
    const hint = edition.data.sections.find(({ table }) => !table)?.id;
    await fc.assert(
      fc.asyncProperty(figuresArbitrary(edition), async ({ texts }) => {
        const document = await documentOf(fillDocument(empty, edition, texts), 'a.docx');
        expect(boundDifferences(document, texts)).toEqual([]);
        expect(codesOf(document)).toEqual([]);
        if (hint === undefined) return;
        const half = await documentOf(fillDocument(empty, edition, texts, hint), 'a.docx');
        expect(codesOf(half)).toContain('GR541');
      }),
      { numRuns: 10 },
    );
  });

  // Without LibreOffice there is no spreadsheet to work the formulas out; it takes its time, so one edition must do.
  describe.skipIf(!hasOffice || edition !== editions.at(-1))('opened and saved by LibreOffice', () => {
    it.each(['xlsx', 'ods', 'xls'])(
      'as %s works its totals out',
      async (to) => {
        const { texts } = generateFigures(edition, 11, 'county');
        const empty = await writeFormWorkbook(edition, { title: titleFor(edition), language: 'zh' });
        const saved = convertOne(fill(empty, edition, texts, 'inputs'), 'xlsx', to);
        const document = await documentOf(saved, `a.${to}`);
        expect(boundDifferences(document, typed(edition, texts))).toEqual([]);
        expect(codesOf(document)).toEqual([]);
      },
      120_000,
    );
  });
});
