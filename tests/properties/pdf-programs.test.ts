// PDF files that LibreOffice and Chromium make of random reports, where these programs are installed, and OFD files of their pages.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { readDocument } from '../../src/readers/index.js';
import { boundDifferences } from '../testing/check.js';
import { drawnPages } from '../testing/drawn.js';
import { generateFigures, officeSizes } from '../testing/figures.js';
import { htmlPage } from '../testing/html-page.js';
import { plainOptions } from '../testing/layouts.js';
import { mergedReport } from '../testing/merged.js';
import { type OfdOptions, plainOfd, writeOfd } from '../testing/ofd.js';

const STYLES = [
  'td{border:1px solid #000;padding:2px}',
  'td{border:0.5pt solid #333;padding:4px;text-align:center}body{font-size:10pt}',
  'td{border:1px dotted #000;padding:1px}body{font-size:9pt}',
  'td{border:2px double #000;padding:2px;font-weight:bold}body{font-size:11px}',
  'td{border:1px dashed #888}@page{size:A4 landscape}',
];
/** Figures of twelve digits do not fit on the page. */
const SIZES = officeSizes.filter((size) => size !== 'vast');

const REPORTS = STYLES.map((style, i) => {
  const edition = editions[i % editions.length]!;
  const { texts } = generateFigures(edition, 1000 + i, SIZES[i % SIZES.length]!);
  return {
    name: `${edition.data.id}-${i}`,
    texts,
    html: htmlPage(mergedReport(texts, edition, plainOptions), style),
  };
});

const OFD: readonly OfdOptions[] = [
  plainOfd,
  { ...plainOfd, text: 'single', table: 'template', rulings: 'one-path', glyphs: true },
  { ...plainOfd, text: 'runs', table: 'unit', rulings: 'thin', matrix: true },
];

interface Program {
  readonly name: string;
  readonly path: string;
  readonly print: (path: string, folder: string, names: readonly string[]) => void;
}

const PROGRAMS: readonly Program[] = [
  {
    name: 'LibreOffice',
    path: '/usr/bin/soffice',
    print: (path, folder, names) =>
      execFileSync(
        path,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--infilter=HTML (StarWriter)',
          '--convert-to',
          'pdf:writer_pdf_Export',
          '--outdir',
          folder,
          ...names.map((name) => join(folder, `${name}.html`)),
        ],
        { stdio: 'ignore' },
      ),
  },
  {
    name: 'Chromium',
    path: '/usr/bin/chromium',
    print(path, folder, names) {
      for (const name of names) {
        const target = `--print-to-pdf=${join(folder, `${name}.pdf`)}`;
        execFileSync(path, ['--headless', '--no-sandbox', target, join(folder, `${name}.html`)], {
          stdio: 'ignore',
        });
      }
    },
  },
];

const installed = PROGRAMS.filter(({ path }) => existsSync(path));
const missing = PROGRAMS.filter(({ path }) => !existsSync(path));

it.skip.each(missing)('$name: not installed at $path', () => {});

describe.each(installed)('$name', ({ path, print }) => {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-pdf-'));

  beforeAll(() => {
    for (const { name, html } of REPORTS) writeFileSync(join(folder, `${name}.html`), html);
    print(
      path,
      folder,
      REPORTS.map(({ name }) => name),
    );
  }, 300_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(REPORTS)(
    'prints $name, and the figures are the same',
    async ({ name, texts }) => {
      const result = await readDocument(name, readFileSync(join(folder, `${name}.pdf`)));
      expect('document' in result && boundDifferences(result.document, texts)).toEqual([]);
    },
    60_000,
  );

  it.each(REPORTS)(
    'prints $name, and the pages have the same figures as OFD',
    async ({ name, texts }) => {
      const pages = await drawnPages(readFileSync(join(folder, `${name}.pdf`)));
      for (const options of OFD) {
        const result = await readDocument(name, writeOfd(pages, options));
        expect('document' in result && boundDifferences(result.document, texts)).toEqual([]);
      }
    },
    60_000,
  );
});
