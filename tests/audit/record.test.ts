// What a record says of the figures is what the report holds, however little of it was looked at.

import { describe, expect, test } from 'vitest';
import { type AuditRecord, recordOf } from '../../src/audit/record/record.js';
import { reportOfRecord } from '../../src/audit/record/report-of-record.js';
import { lintReport } from '../../src/lint/lint.js';
import { type Report, rawOf } from '../../src/report/report.js';
import { toNumber } from '../../src/text/quantity.js';
import { generateFigures } from '../testing/figures.js';
import { layoutNamed, plainOptions } from '../testing/layouts.js';
import { edition, report } from '../testing/reports.js';

const newest = edition('2021');
/** A layout is known from its third report on. */
const ROUNDS = 5;

function recorded(read: Report): AuditRecord {
  return JSON.parse(JSON.stringify(recordOf(read, lintReport(read, { language: 'zh' }))));
}

/** Value, text and place of every cell, from the cells themselves. */
function told({ cells }: Report) {
  return cells.map((cell) => {
    if (!cell) return null;
    const { line, column } = cell.document.locate(cell.source.place) as { line: number; column: number };
    return { kind: cell.quantity.kind, value: toNumber(cell.quantity), raw: rawOf(cell), line, column };
  });
}

describe('the figures of a record', () => {
  test.each([
    'tabs: office',
    'tabs: full',
    'commas: full',
    'commas, all quoted: full',
    'commas, padded: header in one line',
    'pipes: two label columns',
    'two spaces: one label column',
    'one cell a line: full',
  ])('%s', (name) => {
    const layout = layoutNamed(name);
    for (let round = 0; round < ROUNDS; round++) {
      const figures = generateFigures(newest, round).texts;
      const texts = {
        ...figures,
        ...(round > 2 && { 'requests/granted/legalService': '007', 'proactive/fees/amount': '12.5000' }),
        ...(round > 3 && { 'requests/received/research': '', 'disputes/review/pending': '3件' }),
      };
      const text = layout.write(texts, newest, plainOptions);
      const file = `甲局-2024.${layout.extension}`;
      const record = recorded(report(text, file));
      const again = reportOfRecord(record)!;
      // Read a second time: the first one has made its cells only where the record asked.
      const whole = report(text, file);
      expect(told(again)).toEqual(told(whole));
      expect(
        whole.plainFigures.filter((figure, i) => figure >= 0 && again.plainFigures[i] !== figure),
      ).toEqual([]);
      expect([...again.tables].map(({ data }) => data.id)).toEqual(
        [...whole.tables].map(({ data }) => data.id),
      );
    }
  });
});
