// Builds the report that a rule's example describes, for tests, docs and `explain`.

import { editions } from '../edition/editions.js';
import { writeForm } from '../edition/form.js';
import { readText } from '../readers/text.js';
import { bindReport, unreadableReport } from '../report/bind-report.js';
import type { Report } from '../report/report.js';
import type { Example } from '../rules/rule.js';

const PATH = '某某局-2024.tsv';
const TITLE = '某某局2024年政府信息公开工作年度报告';

/** The form of the newest edition, all zeros but for what the example changes. */
export function exampleText(example: Example): string {
  const newest = editions.at(-1)!;
  const text = writeForm(newest, TITLE, (id) => example.cells?.[id] ?? '0');
  return example.edit ? example.edit(text) : text;
}

export function exampleReport(example: Example): Report {
  if (example.unreadable) return unreadableReport(PATH, example.unreadable);
  const bytes = example.bytes
    ? Uint8Array.from(example.bytes)
    : new TextEncoder().encode(exampleText(example));
  const read = readText(PATH, example.damage ? breakOne(bytes) : bytes, 'tsv');
  return 'document' in read
    ? bindReport(PATH, [read.document], { editions })
    : unreadableReport(PATH, read.unreadable);
}

/** Spoils the last byte of the title's first character. */
function breakOne(bytes: Uint8Array): Uint8Array {
  const broken = bytes.slice();
  broken[2] = 0x41;
  return broken;
}
