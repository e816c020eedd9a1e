// Builds the report that a rule's example describes, for tests, docs and `explain`.

import { editions } from '../edition/editions.js';
import { writeForm } from '../edition/form.js';
import { formatOf } from '../readers/formats.js';
import { readText } from '../readers/text.js';
import { bindReport, configurationReport, unreadableReport } from '../report/bind-report.js';
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
  const path = pathOf(YEAR, example.extension);
  if (example.unreadable) return unreadableReport(path, example.unreadable);
  if (example.problem)
    return configurationReport('gov-report.config.json', undefined, [{ problem: example.problem }]);
  if (example.bytes) return readReport(path, Uint8Array.from(example.bytes));
  const text = formText(YEAR, example.cells ?? {});
  const bytes = new TextEncoder().encode(example.edit ? example.edit(text) : text);
  if (example.utf16) return readReport(path, inUtf16(text));
  return readReport(path, example.damage ? breakOne(bytes) : bytes);
}

function pathOf(year: number, extension = 'tsv'): string {
  return `某某局-${year}.${extension}`;
}

/** The form of the newest edition, all zeros but for the cells given. */
function formText(year: number, cells: Readonly<Record<string, string>>): string {
  return writeForm(editions.at(-1)!, `某某局${year}年政府信息公开工作年度报告`, (id) => cells[id] ?? '0');
}

function readReport(path: string, bytes: Uint8Array): Report {
  const read = readText(path, bytes, formatOf(path));
  return 'document' in read
    ? bindReport(path, [read.document], { editions })
    : unreadableReport(path, read.unreadable);
}

/** Little-endian, with its mark. */
function inUtf16(text: string): Uint8Array {
  const units = Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

/** Spoils the last byte of the title's first character. */
function breakOne(bytes: Uint8Array): Uint8Array {
  const broken = bytes.slice();
  broken[2] = 0x41;
  return broken;
}
