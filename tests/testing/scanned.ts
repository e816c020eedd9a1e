// A report as if it had been read out of pictures.

import type { Recognition } from '../../src/diagnostic/recognition.js';
import type { Document } from '../../src/document/document.js';
import { editionById, editions } from '../../src/edition/editions.js';
import { writeForm } from '../../src/edition/form.js';
import { readText } from '../../src/readers/text.js';
import { bindReport } from '../../src/report/assemble.js';
import type { Report } from '../../src/report/report.js';

export const READ = {
  how: 'read',
  confidence: 0.98765,
  alternatives: ['5'],
  box: { page: 1, x: 10, y: 20, width: 30, height: 40 },
} as const satisfies Recognition;

/** The first column of 表三 says 3, its total 4; `about`: how the 3 was read. */
function scanned(about: Partial<Recognition> = {}): Document {
  const figures: Readonly<Record<string, string>> = {
    'requests/received/naturalPerson': '3',
    'requests/received/total': '4',
  };
  const title = '某局2024年政府信息公开工作年度报告';
  const text = writeForm(editionById('2021')!, title, (id) => figures[id] ?? '0');
  const result = readText('某局.tsv', new TextEncoder().encode(text), 'tsv');
  if (!('document' in result)) throw new Error('the form is not read');
  const rows = result.document.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.text === '3' ? { ...cell, read: { ...READ, picture: 'iVBO', ...about } } : cell,
    ),
  }));
  return { ...result.document, rows, format: 'scan' };
}

export function scannedReport(about: Partial<Recognition> = {}): Report {
  return bindReport('某局.tsv', [scanned(about)], { editions, forced: undefined });
}
