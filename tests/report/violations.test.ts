// The quick look at a report's figures agrees with the schema that it saves asking.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import type { Figures } from '../../src/edition/figure-values.js';
import { schemaViolations } from '../../src/edition/figures.js';
import { changeFigures, figureOf } from '../../src/report/cells.js';
import type { Report } from '../../src/report/report.js';
import { cleanReports } from '../../src/selftest/selftest.js';

/** All figures of a whole report, as the schema wants them. */
function figuresOf(report: Report): Figures {
  const figures: Figures = {};
  for (const cell of report.cells) {
    if (!cell) continue;
    const { table, row, column } = cell.spec;
    const rows = figures[table.id] ?? {};
    const values = rows[row.id] ?? {};
    figures[table.id] = { ...rows, [row.id]: { ...values, [column.id]: figureOf(cell) } };
  }
  return figures;
}

it.each(editions.map((edition) => [edition.data.id, edition] as const))('of edition %s', (_, edition) => {
  const reports = cleanReports(edition, 5);
  const texts = fc.constantFrom(
    '0',
    '7',
    '-1',
    '-0',
    '1.5',
    '2.0',
    '12件',
    '',
    '/',
    '若干',
    '是',
    '☑是□否',
    '□是□否',
    '政府门户网站',
    '+3',
    '1234567890123456',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...reports),
      fc.nat(edition.cells.length - 1),
      texts,
      (report, cell, text) => {
        const changed = changeFigures(report, new Map([[cell, text]]));
        expect(changed.violations.length === 0, `${edition.cells[cell]!.id} = ${text}`).toBe(
          schemaViolations(figuresOf(changed), edition).length === 0,
        );
      },
    ),
    { numRuns: 2000 },
  );
});
