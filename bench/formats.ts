// Measures how many reports of each format are read and checked in a second.

import { editions } from '../src/edition/editions.js';
import { lintReport } from '../src/lint/lint.js';
import { readDocument } from '../src/readers/read.js';
import { bindReport } from '../src/report/bind-report.js';
import { generateFigures } from '../src/selftest/figures.js';
import { writeDocx } from '../tests/support/docx.js';
import { plainOptions } from '../tests/support/layouts.js';
import { mergedReport } from '../tests/support/merged.js';
import { printTable, type Row } from './table.js';

const REPORTS = 200;
const edition = editions.at(-1)!;

/** One line a format: how a report is written in it. */
const WRITERS = { docx: writeDocx } satisfies Record<
  string,
  (blocks: ReturnType<typeof mergedReport>) => Uint8Array
>;

async function measure(files: readonly Uint8Array[]): Promise<number> {
  const start = performance.now();
  for (const bytes of files) {
    const result = await readDocument('a', bytes);
    if ('unreadable' in result) throw new Error(JSON.stringify(result.unreadable));
    lintReport(bindReport('a', [result.document], { editions }), { language: 'zh' });
  }
  return (files.length * 1000) / (performance.now() - start);
}

const rows: Row[] = [];
for (const [format, write] of Object.entries(WRITERS)) {
  const files = Array.from({ length: REPORTS }, (_, i) =>
    write(mergedReport(generateFigures(edition, i).texts, edition, plainOptions)),
  );
  await measure(files.slice(0, REPORTS / 10));
  rows.push([format, `${(await measure(files)).toFixed(0)} reports a second`]);
}
printTable(`${REPORTS} reports of each format, read and checked`, rows);
