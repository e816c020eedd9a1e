// Random reports through the linter: consistent ones are silent, one changed figure breaks just its relations.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, ReportResult } from '../../src/diagnostic/diagnostic.js';
import type { CellSpec, Edition } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readText } from '../../src/readers/text.js';
import { bindReport, unreadableReport } from '../../src/report/bind-report.js';
import { type Figures, figuresArbitrary } from '../support/figures.js';
import { createInput, type Input, inputArbitrary } from '../support/inputs.js';
import { layoutsFor, plainOptions } from '../support/layouts.js';

const RUNS = 1000;
/** True of a single table with the prose of a whole report around it. */
const TABLE_MISSING = 'GR111';
const ARITHMETIC = /^GR30[1-47]$/u;

function lint({ path, bytes, extension }: Input): ReportResult {
  const read = readText(path, bytes, extension);
  const report =
    'document' in read
      ? bindReport(path, [read.document], { editions })
      : unreadableReport(path, read.unreadable);
  return lintReport(report, { language: 'zh' });
}

function graver(result: ReportResult): string[] {
  return result.diagnostics
    .filter((diagnostic) => diagnostic.severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);
}

function withFigure(figures: Figures, id: string, text: string): Figures {
  return {
    numbers: { ...figures.numbers, [id]: Number(text) },
    texts: { ...figures.texts, [id]: text },
  };
}

/** The cells of a relation, or of the diagnostic that reports it, as one comparable text. */
function cellsOf(ids: Iterable<string>): string {
  return [...ids].sort().join(' ');
}

function broken(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ code }) => ARITHMETIC.test(code))
    .map(({ code, cells }) => `${code}: ${cellsOf(cells.map(({ id }) => id))}`)
    .sort();
}

function relationsOf(edition: Edition, cell: CellSpec): string[] {
  return edition.relations
    .filter(
      ({ operator, left, right }) =>
        operator === '=' && [...left, ...right].some((term) => term.cell === cell.index),
    )
    .map(({ rule, left, right }) => {
      const ids = [...left, ...right].map((term) => edition.cells[term.cell]!.id);
      return `${rule}: ${cellsOf(ids)}`;
    })
    .sort();
}

describe('lint', () => {
  it('finds no error in a consistent report, whatever its layout', () => {
    fc.assert(
      fc.property(inputArbitrary(editions), (input) => {
        const whole = Object.keys(input.expected).length === input.edition.cells.length;
        const errors = graver(lint(input)).filter((text) => whole || !text.startsWith(TABLE_MISSING));
        expect(errors, input.about).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(editions.map((edition) => [edition.data.id, edition] as const))(
    'reports exactly the relations that hold a changed figure of edition %s',
    (_, edition) => {
      const summed = edition.cells.filter((cell) => relationsOf(edition, cell).length > 0);
      fc.assert(
        fc.property(
          figuresArbitrary(edition),
          fc.constantFrom(...summed),
          fc.integer({ min: 0, max: 99_999 }),
          fc.constantFrom(...layoutsFor(edition)),
          (figures, cell, value, layout) => {
            fc.pre(figures.numbers[cell.id] !== value);
            const changed = withFigure(figures, cell.id, String(value));
            const input = createInput(edition, changed, {
              layout,
              options: plainOptions,
              lineEnd: 'lf',
              encoding: 'utf-8',
            });
            expect(broken(lint(input).diagnostics), input.about).toEqual(relationsOf(edition, cell));
          },
        ),
        { numRuns: RUNS },
      );
    },
  );
});
