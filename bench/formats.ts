// Measures how many reports a second are linted in each format, against the same reports as plain text in the same run.

import { editions } from '../src/edition/editions.js';
import { lint } from '../src/index.js';
import { generateFigures } from '../src/selftest/figures.js';
import { writeDocx } from '../tests/testing/docx.js';
import { htmlWriters, writePage } from '../tests/testing/html.js';
import { layoutNamed, plainOptions } from '../tests/testing/layouts.js';
import { mergedReport } from '../tests/testing/merged.js';
import { plainWorkbook, writeWorkbook } from '../tests/testing/workbooks.js';
import { median, printTable, type Row } from './table.js';

const REPORTS = 200;
const ROUNDS = 5;
const SEED = 20_240_131;

type Texts = Readonly<Record<string, string>>;

interface Format {
  readonly name: string;
  readonly path: string;
  readonly write: (texts: Texts) => Uint8Array | Promise<Uint8Array>;
}

const edition = editions.at(-1)!;
const blocksOf = (texts: Texts) => mergedReport(texts, edition, plainOptions);
const text = layoutNamed('tabs: full');

const FORMATS: readonly Format[] = [
  {
    name: 'text',
    path: 'report-2022.tsv',
    write: (texts) => new TextEncoder().encode(text.write(texts, edition, plainOptions)),
  },
  ...htmlWriters.slice(0, 3).map((writer) => ({
    name: `HTML: ${writer.name}`,
    path: 'report-2022.html',
    write: (texts: Texts) => writePage(writer, blocksOf(texts)).bytes,
  })),
  {
    name: 'XLSX',
    path: 'report-2022.xlsx',
    write: (texts) => writeWorkbook(blocksOf(texts), plainWorkbook),
  },
  { name: 'DOCX', path: 'report-2022.docx', write: (texts) => writeDocx(blocksOf(texts)) },
];

/** Findings are added up so that no work is thrown away unseen. */
async function timeOnce(path: string, files: readonly Uint8Array[]): Promise<number> {
  const start = performance.now();
  let found = 0;
  for (const bytes of files) found += (await lint({ path, bytes }))[0].diagnostics.length;
  if (found > 0) throw new Error(`${path}: the reports of the benchmark are without a fault`);
  return (performance.now() - start) / files.length;
}

export async function measureFormats(): Promise<void> {
  const texts = Array.from(
    { length: REPORTS },
    (_, i) => generateFigures(edition, SEED + i, 'department').texts,
  );
  const cases = [];
  for (const format of FORMATS) {
    cases.push({ format, files: await Promise.all(texts.map(format.write)), times: [] as number[] });
  }
  // In turns, so that what else the machine does slows all of them.
  for (let round = 0; round < ROUNDS; round++) {
    for (const { format, files, times } of cases) times.push(await timeOnce(format.path, files));
  }
  let first: number | undefined;
  const rows = cases.map(({ format, files, times }): Row => {
    const each = median(times);
    first ??= each;
    const kilobytes = files.reduce((sum, { length }) => sum + length, 0) / files.length / 1024;
    const perSecond = `${Math.round(1000 / each)} reports/s`;
    return [format.name, `${kilobytes.toFixed(0)} KB`, perSecond, `${(each / first).toFixed(1)}x`];
  });
  printTable('Reports a second, by format', rows);
}
