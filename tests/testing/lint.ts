// Random reports through the linter: what it says of one, and what should be said of a changed figure.

import type { Diagnostic, ReportResult } from '../../src/diagnostic/diagnostic.js';
import type { CellSpec, Edition } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readText } from '../../src/readers/text.js';
import { bindReport, unreadableReport } from '../../src/report/assemble.js';
import type { Figures } from './figures.js';
import type { Input } from './inputs.js';

const ARITHMETIC = /^GR30[1-47]$/u;

export function lint({ path, bytes, extension }: Input, known: readonly Edition[] = editions): ReportResult {
  const read = readText(path, bytes, extension);
  const report =
    'document' in read
      ? bindReport(path, [read.document], { editions: known })
      : unreadableReport(path, read.unreadable);
  return lintReport(report, { language: 'zh' });
}

export function graver(result: ReportResult): string[] {
  return result.diagnostics
    .filter((diagnostic) => diagnostic.severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);
}

export function withFigure(figures: Figures, id: string, text: string): Figures {
  return {
    numbers: { ...figures.numbers, [id]: Number(text) },
    texts: { ...figures.texts, [id]: text },
  };
}

/** The cells of a relation, or of the diagnostic that reports it, as one comparable text. */
function cellsOf(ids: Iterable<string>): string {
  return [...ids].sort().join(' ');
}

export function broken(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ code }) => ARITHMETIC.test(code))
    .map(({ code, cells }) => `${code}: ${cellsOf(cells.map(({ id }) => id))}`)
    .sort();
}

export function relationsOf(edition: Edition, cell: CellSpec): string[] {
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
