// The workbook to fill in, opened by LibreOffice: which cells it colours red, and what its totals come to.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/edition.js';
import { writeFormWorkbook } from '../../src/forms/empty-workbook.js';
import { addressesOf, placeTable } from '../../src/forms/sheet.js';
import { addressOf } from '../../src/text/address.js';
import { generateFigures } from '../testing/figures.js';
import { convert, hasOffice } from '../testing/office.js';
import { edition } from '../testing/reports.js';

type Figures = Readonly<Record<string, number>>;

/** The figures that people type stand in their cells; totals stay formulas. */
async function filled(known: Edition, figures: Figures): Promise<Uint8Array> {
  const parts = unzipSync(await writeFormWorkbook(known, { title: '某局', language: 'zh' }));
  for (const [i, data] of known.data.tables.entries()) {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    let xml = strFromU8(parts[name]!);
    for (const [id, { row, column }] of addressesOf([placeTable(data, i === 0 ? 2 : 1)])) {
      const cell = new RegExp(`<c r="${addressOf(row, column)}"( s="\\d+")/>`, 'u');
      xml = xml.replace(
        cell,
        (_, style: string) => `<c r="${addressOf(row, column)}"${style}><v>${figures[id]}</v></c>`,
      );
    }
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

/** What stands in the red cells of the page that LibreOffice makes of the workbook. */
function redIn(page: Uint8Array): string[] {
  const cells = new TextDecoder().decode(page).matchAll(/<td[^>]*bgcolor="([^"]*)"[^>]*>(.*?)<\/td>/gisu);
  return [...cells].flatMap(([, colour, text]) =>
    isRed(colour!) ? [text!.replace(/<[^>]*>/gu, '').trim()] : [],
  );
}

function isRed(colour: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red! > green! + 16 && red! > blue! + 16;
}

/** Cells of the sums that do not hold and are no totals: those follow by themselves. */
function brokenCells({ relations, cells }: Edition, figures: Figures): string[] {
  const sum = (terms: (typeof relations)[number]['left']) =>
    terms.reduce((before, { cell, sign }) => before + sign * figures[cells[cell]!.id]!, 0);
  const broken = relations.filter(({ operator, left, right }) =>
    operator === '=' ? sum(left) !== sum(right) : sum(left) < sum(right),
  );
  return [
    ...new Set(broken.flatMap(({ left, right }) => [...left, ...right].map(({ cell }) => cells[cell]!.id))),
  ];
}

describe.skipIf(!hasOffice).each(['2021', '2019'])(
  'the form of %s in LibreOffice (skipped without it)',
  (id) => {
    it('is red where a balance does not hold, and nowhere else', async () => {
      const known = edition(id);
      const right = generateFigures(known, 4, 'county').numbers;
      const more = (row: string, column: string, amount: number) => ({
        ...right,
        [`requests/${row}/${column}`]: right[`requests/${row}/${column}`]! + amount,
        [`requests/${row}/total`]: right[`requests/${row}/total`]! + amount,
      });
      const forms = [right, more('received', 'social', 1), more('carriedOut', 'business', 70_000)];
      const workbooks = await Promise.all(forms.map((figures) => filled(known, figures)));
      const pages = convert(workbooks, 'xlsx', 'html', 'Calc MS Excel 2007 XML');
      expect(redIn(pages[0]!)).toEqual([]);
      for (const [i, figures] of forms.entries()) {
        const wanted = brokenCells(known, figures).map((cell) => String(figures[cell]));
        expect(wanted).toHaveLength(i === 0 ? 0 : 8);
        expect(redIn(pages[i]!).sort()).toEqual(wanted.sort());
      }
    }, 120_000);
  },
);
