// Writes the Word and OFD files among the fixtures, and the workbook as XML; all but DOCX and Word's XML are made by LibreOffice,
// where it is installed, the pages of OFD, too.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionById } from '../src/edition/editions.js';
import { type DocxOptions, plainDocx, writeDocx } from '../tests/testing/docx.js';
import { drawnPages } from '../tests/testing/drawn.js';
import { generateFigures, officeSizes } from '../tests/testing/figures.js';
import { plainOptions } from '../tests/testing/layouts.js';
import { mergedReport } from '../tests/testing/merged.js';
import { type OfdOptions, plainOfd, writeOfd } from '../tests/testing/ofd.js';
import { convert, hasOffice, pageOf } from '../tests/testing/office.js';
import { asWord2003 } from '../tests/testing/one-file.js';

const ROOT = join(import.meta.dirname, '../fixtures');

interface Fixture {
  readonly office: string;
  readonly year: number;
  readonly edition: string;
  readonly options?: Partial<DocxOptions>;
  readonly ofd?: Partial<OfdOptions>;
  /** As Word of 2003 or, a workbook, Excel of 2003 writes XML. */
  readonly xml?: true;
  /** Changes to the figures. */
  readonly wrong?: Readonly<Record<string, string>>;
}

const FIXTURES: Readonly<Record<string, Fixture>> = {
  'ok/centre-2022.docx': {
    office: '青石县政务服务中心',
    year: 2022,
    edition: '2021',
    options: { numbered: true },
  },
  'ok/committee-2019.docx': {
    office: '青石县发展和改革委员会',
    year: 2019,
    edition: '2019',
    options: { split: true, tracked: 'rows', controls: 'cell', strict: true, indent: 1 },
  },
  'ok/subdistrict-2023.docx': {
    office: '青石县城关街道办事处',
    year: 2023,
    edition: '2021',
    options: { inside: 'layout', prefix: 'wps', legacy: true, unmarked: true, beside: true, fields: true },
  },
  'ok/station-2021.doc': { office: '青石县气象局', year: 2021, edition: '2021' },
  'ok/clinic-2024.rtf': { office: '青石县卫生健康局', year: 2024, edition: '2021' },
  'ok/school-2023.doc': { office: '青石县教育局', year: 2023, edition: '2021', xml: true },
  'ok/library-2022.xls': { office: '青石县文化和旅游局', year: 2022, edition: '2021', xml: true },
  'ok/archive-2020.odt': { office: '青石县档案局', year: 2020, edition: '2019' },
  'ok/reservoir-2023.ofd': {
    office: '青石县水利局',
    year: 2023,
    edition: '2021',
    ofd: { table: 'template' },
  },
  'err/drawn-wrong-cells.ofd': {
    office: '青石县林业局',
    year: 2022,
    edition: '2021',
    ofd: { text: 'runs', rulings: 'thin', matrix: true, glyphs: true },
    wrong: { 'requests/granted/total': '12', 'disputes/review/other': '3件' },
  },
  'err/word-wrong-cells.docx': {
    office: '青石县财政局',
    year: 2024,
    edition: '2021',
    wrong: { 'requests/granted/total': '12', 'proactive/fees/amount': '', 'disputes/review/other': '3件' },
  },
};

function blocksOf({ office, year, edition: id, wrong = {} }: Fixture) {
  const edition = editionById(id);
  if (!edition) throw new Error(`no edition ${id}`);
  const { texts } = generateFigures(edition, year, officeSizes[0]!);
  return mergedReport({ ...texts, ...wrong }, edition, { ...plainOptions, office, year });
}

for (const [name, fixture] of Object.entries(FIXTURES)) {
  const blocks = blocksOf(fixture);
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if (extension === 'docx') {
    writeFileSync(join(ROOT, name), writeDocx(blocks, { ...plainDocx, ...fixture.options }));
  } else if (extension === 'doc' && fixture.xml) {
    writeFileSync(join(ROOT, name), asWord2003(writeDocx(blocks)));
  } else if (extension === 'ofd' && hasOffice) {
    const [pdf] = convert([pageOf(blocks)], 'html', 'pdf:writer_pdf_Export');
    if (pdf)
      writeFileSync(join(ROOT, name), writeOfd(await drawnPages(pdf), { ...plainOfd, ...fixture.ofd }));
  } else if (hasOffice) {
    const [bytes] = fixture.xml
      ? convert([pageOf(blocks)], 'html', 'xls:MS Excel 2003 XML', 'HTML (StarCalc)')
      : convert([pageOf(blocks)], 'html', extension);
    if (bytes) writeFileSync(join(ROOT, name), bytes);
  }
}
