// Rows and columns that nobody sees, anywhere in a report: what is missing is told, and nothing takes its place.

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editionById, editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readDocument } from '../../src/readers/index.js';
import { bindReport } from '../../src/report/assemble.js';
import { toNumber } from '../../src/text/quantity.js';
import { plainDocx, writeDocx } from '../testing/docx.js';
import { generateFigures } from '../testing/figures.js';
import { plainOptions } from '../testing/layouts.js';
import { type Block, mergedReport } from '../testing/merged.js';
import { runs } from '../testing/runs.js';
import { plainWorkbook, writeWorkbook } from '../testing/workbooks.js';

const RUNS = runs(12);
const edition = editionById('2021')!;

/** A container whose rows and columns an XML of its own hides; rows and columns count from 0. */
interface Container {
  readonly extension: string;
  readonly part: string;
  readonly write: (blocks: readonly Block[]) => Uint8Array | Promise<Uint8Array>;
  readonly row: (xml: string, row: number) => string;
  readonly column?: (xml: string, column: number) => string;
}

function replaceNth(text: string, pattern: RegExp, n: number, put: (found: string) => string): string {
  let at = 0;
  return text.replace(pattern, (found) => (at++ === n ? put(found) : found));
}

const workbook = (writer: 'xlsx' | 'hucre'): Container => ({
  extension: 'xlsx',
  part: 'xl/worksheets/sheet1.xml',
  write: (blocks) => writeWorkbook(blocks, { ...plainWorkbook, writer }),
  row: (xml, row) => replaceNth(xml, /<row /gu, row, () => '<row hidden="1" '),
  column: (xml, column) =>
    xml.replace(
      '<sheetData>',
      `<cols><col min="${column + 1}" max="${column + 1}" width="0" hidden="1"/></cols><sheetData>`,
    ),
});

const CONTAINERS: Readonly<Record<string, Container>> = {
  'XLSX of SheetJS': workbook('xlsx'),
  'XLSX of hucre': workbook('hucre'),
  ODS: {
    extension: 'ods',
    part: 'content.xml',
    write: (blocks) => writeWorkbook(blocks, { ...plainWorkbook, writer: 'ods' }),
    row: (xml, row) =>
      replaceNth(xml, /<table:table-row(?=[ >])/gu, row, (found) => `${found} table:visibility="collapse"`),
    column: (xml, column) =>
      xml.replace(/<table:table [^>]*>/u, (table) =>
        [
          table,
          column > 0 ? `<table:table-column table:number-columns-repeated="${column}"/>` : '',
          '<table:table-column table:visibility="collapse"/>',
        ].join(''),
      ),
  },
  DOCX: {
    extension: 'docx',
    part: 'word/document.xml',
    write: (blocks) => writeDocx(blocks, plainDocx),
    row: (xml, row) => replaceNth(xml, /<w:tr><w:trPr>/gu, row, (found) => `${found}<w:hidden/>`),
  },
};

/** What of the report is lost without a word, and what stands where another figure belongs. */
async function faultsOf(container: Container, seed: number, hide: (xml: string) => string) {
  const { texts } = generateFigures(edition, seed, 'county');
  const parts = unzipSync(await container.write(mergedReport(texts, edition, plainOptions)));
  const changed = strToU8(hide(strFromU8(parts[container.part]!)));
  const bytes = zipSync({ ...parts, [container.part]: changed });
  const result = await readDocument(`a.${container.extension}`, bytes);
  if ('unreadable' in result) throw new Error(JSON.stringify(result.unreadable));
  const report = bindReport(result.document.path, [result.document], { editions });
  const { diagnostics } = lintReport(report, { language: 'zh' });
  const found = new Map(report.cells.map((cell) => [cell?.spec.id, cell && toNumber(cell.quantity)]));
  const ids = Object.keys(texts);
  const lost = ids.filter((id) => (found.get(id) ?? null) === null);
  const isTold = diagnostics.some(({ severity }) => severity !== 'info');
  return {
    silent: isTold ? [] : lost,
    wrong: ids.filter((id) => !lost.includes(id) && found.get(id) !== Number(texts[id])),
  };
}

describe.each(Object.entries(CONTAINERS))('%s', (_, container) => {
  const { row, column } = container;
  const hidings: readonly (readonly [string, Container['row'], number])[] = [
    ['a row', row, 75],
    ...(column ? [['a column', column, 15] as const] : []),
  ];
  it.each(hidings)('%s', async (_, hide, most) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), fc.nat(most), async (seed, at) => {
        expect(await faultsOf(container, seed, (xml) => hide(xml, at))).toEqual({ silent: [], wrong: [] });
      }),
      { numRuns: RUNS },
    );
  });
});
