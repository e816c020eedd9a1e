// A report that was read out of pictures: what fails over its figures is a warning, and each figure says how it was read.

import { expect, test } from 'vitest';
import type { Document } from '../../src/document/document.js';
import { editionById, editions } from '../../src/edition/editions.js';
import { writeForm } from '../../src/edition/form.js';
import { extractReport } from '../../src/extract/extract-report.js';
import { lintReport } from '../../src/lint/lint.js';
import { readText } from '../../src/readers/text.js';
import { bindReport } from '../../src/report/assemble.js';
import { reportShape } from '../../src/reporters/json-shape.js';

const READ = {
  how: 'read',
  confidence: 0.98765,
  alternatives: ['5'],
  box: { page: 1, x: 10, y: 20, width: 30, height: 40 },
} as const;

/** The first column of 表三 says 3, its total 4. */
function scanned(): Document {
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
      cell.text === '3' ? { ...cell, read: { ...READ, picture: 'iVBO' } } : cell,
    ),
  }));
  return { ...result.document, rows, format: 'scan' };
}

test('sums that fail are warnings, which say that the figures may be misread', () => {
  const report = bindReport('某局.tsv', [scanned()], { editions, forced: undefined });
  const result = lintReport(report, { language: 'zh' });
  const sums = result.diagnostics.filter(({ code }) => code.startsWith('GR3'));
  expect(sums.length).toBeGreaterThan(0);
  expect(sums.map(({ severity }) => severity)).toEqual(sums.map(() => 'warning'));
  for (const { notes } of sums) expect(notes.join()).toContain('可能是印错，也可能是读错');
  const [cell] = reportShape(result)
    .diagnostics.flatMap(({ cells }) => cells)
    .filter(({ id }) => id === 'requests/received/naturalPerson');
  expect(cell).toMatchObject({ raw: '3', read: { ...READ, confidence: 0.988 } });
  expect(JSON.stringify(cell)).not.toContain('iVBO');
});

test('figures in their canonical form say how they were read', () => {
  const report = bindReport('某局.tsv', [scanned()], { editions, forced: undefined });
  const { cells } = extractReport(report);
  expect(cells['requests/received/naturalPerson']).toMatchObject({
    value: 3,
    read: { how: 'read', box: READ.box },
  });
  expect(cells['requests/received/total']).not.toHaveProperty('read');
});
