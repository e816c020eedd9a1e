// Whatever breaks the schema of an edition is told: each cell by a finding that names it, or by one on its row or table.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowData } from '../../src/edition/data.js';
import { type CellSpec, type Edition, isFigure, mayHaveDecimals } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { writeForm } from '../../src/edition/form.js';
import { lintReport } from '../../src/lint/lint.js';
import { generateFigures } from '../testing/figures.js';
import { report } from '../testing/reports.js';
import { runs } from '../testing/runs.js';

const WRONG = ['', ' ', '/', '—', '无', '若干', '第3页', '-1', '-1.5', '1.5', '1234567890123456'] as const;

const isBad = (cell: CellSpec, text: string): boolean => {
  const number = /^-?[\d.]+$/u.test(text) && text.length < 16 ? Number(text) : Number.NaN;
  if (Number.isNaN(number) || (!mayHaveDecimals(cell) && !Number.isInteger(number))) return true;
  return cell.kind !== 'signed' && number < 0;
};

/** A form with these texts in these cells, and these rows left out. */
function damaged(
  edition: Edition,
  seed: number,
  texts: ReadonlyMap<string, string>,
  gone: ReadonlySet<string>,
): string {
  const figures = generateFigures(edition, seed, 'county').texts;
  const title = `青石县水利局${edition.data.years.from}年政府信息公开工作年度报告`;
  const form = writeForm(edition, title, (id) => {
    const row = id.slice(0, id.lastIndexOf('/'));
    return gone.has(row) ? '\u0000' : (texts.get(id) ?? figures[id]!);
  });
  const lines = form.split('\n').filter((line) => !line.includes('\u0000'));
  return lines.join('\n');
}

/** Cells named in findings about cells, and rows and tables named in findings about structure. */
function named(text: string) {
  const found = report(text);
  const { diagnostics } = lintReport(found, { language: 'zh' });
  const cells = new Set(
    diagnostics.filter(({ code }) => code.startsWith('GR2')).flatMap((d) => d.cells.map(({ id }) => id)),
  );
  const said = diagnostics.filter(({ code }) => code.startsWith('GR11')).map(({ message }) => message);
  return { cells, said, violations: found.violations, edition: found.edition };
}

describe.each(editions.map((edition) => [edition.data.id, edition] as const))(
  'a form of %s',
  (_, edition) => {
    const figures = edition.cells.filter((spec) => isFigure(spec) && !spec.row.optional);
    const cell = fc.constantFrom(...figures);

    it('with damaged cells has each of them named', () => {
      fc.assert(
        fc.property(
          fc.nat(500),
          fc.array(fc.tuple(cell, fc.constantFrom(...WRONG)), { minLength: 1, maxLength: 12 }),
          (seed, chosen) => {
            const texts = new Map(chosen.map(([{ id }, text]) => [id, text]));
            const { cells, violations } = named(damaged(edition, seed, texts, new Set()));
            const bad = edition.cells.filter(
              (spec) => texts.has(spec.id) && isBad(spec, texts.get(spec.id)!),
            );
            expect([...cells]).toEqual(expect.arrayContaining(bad.map(({ id }) => id)));
            const broken = new Set(violations.map((violation) => edition.cells[violation.cell]!.id));
            expect([...broken].sort()).toEqual(bad.map(({ id }) => id).sort());
          },
        ),
        { numRuns: runs(100) },
      );
    });

    it('without some of its rows has each of them named', () => {
      const matrix = edition.data.tables.toSorted((a, b) => b.rows.length - a.rows.length)[0]!;
      const isAlone = ({ label }: RowData) => matrix.rows.filter((row) => row.label === label).length === 1;
      const rows = matrix.rows.filter(
        (row, i) =>
          i > 0 &&
          !row.optional &&
          // Of rows of one label the form has as many as it needs: which is gone is told by their order only.
          (matrix.id === 'requests' || isAlone(row)) &&
          row.groups?.join() === matrix.rows[i - 1]!.groups?.join(),
      );
      fc.assert(
        fc.property(
          fc.nat(500),
          fc.uniqueArray(fc.constantFrom(...rows), { minLength: 1, maxLength: 4 }),
          (seed, chosen) => {
            const gone = new Set(chosen.map(({ id }) => `${matrix.id}/${id}`));
            const { said, violations } = named(damaged(edition, seed, new Map(), gone));
            expect(said).toHaveLength(1);
            for (const row of chosen) expect(said[0]).toContain(row.short ?? row.label);
            expect(violations.every(({ keyword }) => keyword === 'absent')).toBe(true);
            expect(violations).toHaveLength(gone.size * matrix.columns.length);
          },
        ),
        { numRuns: runs(40) },
      );
    });

    it('with sound cells only breaks nothing', () => {
      fc.assert(
        fc.property(fc.nat(500), (seed) => {
          const { cells, said, violations } = named(damaged(edition, seed, new Map(), new Set()));
          expect([[...cells], said, violations]).toEqual([[], [], []]);
        }),
        { numRuns: runs(20) },
      );
    });
  },
);
