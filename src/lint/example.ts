// Builds the report that a rule's example describes, for tests, docs and `explain`.

import type { PicturePages } from '../document/document.js';
import { editions } from '../edition/editions.js';
import { writeForm } from '../edition/form.js';
import { readText } from '../readers/text.js';
import { bindReport, unreadableReport } from '../report/bind-report.js';
import type { Report } from '../report/report.js';
import type { Example } from '../rules/rule.js';

const YEAR = 2024;

/** The report of the example, with last year's where it gives one. */
export function exampleReport(example: Example): Report {
  const report = currentReport(example);
  if (example.previous === undefined) return report;
  const year = example.previousYear ?? YEAR - 1;
  const path = pathOf(year);
  const previous =
    example.previous === 'unreadable'
      ? unreadableReport(path, { kind: 'empty' })
      : readReport(path, new TextEncoder().encode(formText(year, example.previous)));
  return { ...report, previous };
}

function currentReport(example: Example): Report {
  const path = pathOf(YEAR);
  if (example.unreadable) return unreadableReport(path, example.unreadable);
  if (example.bytes) return readReport(path, Uint8Array.from(example.bytes));
  const text = formText(YEAR, example.cells ?? {});
  const bytes = new TextEncoder().encode(example.edit ? example.edit(text) : text);
  return readReport(path, example.damage ? breakOne(bytes) : bytes, example.pictures);
}

function pathOf(year: number): string {
  return `某某局-${year}.tsv`;
}

/** The form of the newest edition, all zeros but for the cells given. */
function formText(year: number, cells: Readonly<Record<string, string>>): string {
  return writeForm(editions.at(-1)!, `某某局${year}年政府信息公开工作年度报告`, (id) => cells[id] ?? '0');
}

function readReport(path: string, bytes: Uint8Array, pictures?: PicturePages): Report {
  const read = readText(path, bytes, 'tsv');
  return 'document' in read
    ? bindReport(path, [{ ...read.document, ...(pictures && { pictures }) }], { editions })
    : unreadableReport(path, read.unreadable);
}

/** Spoils the last byte of the title's first character. */
function breakOne(bytes: Uint8Array): Uint8Array {
  const broken = bytes.slice();
  broken[2] = 0x41;
  return broken;
}
