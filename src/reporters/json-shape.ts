// The public shape of a checked report and of the summary, as the JSON formats print them.

import type { CellRef, Diagnostic, ReportResult, Suppression } from '../diagnostic/diagnostic.js';
import { isText, type Location, startOf } from '../diagnostic/place.js';
import type { Summary } from './reporter.js';

/** Keys stand in the published order; the published shape may grow but not change. */
export function reportShape(result: ReportResult) {
  const { path, format, encoding, edition, year, office, partial } = result;
  return {
    path,
    format,
    encoding,
    edition,
    year,
    office,
    ...(partial && { partial }),
    diagnostics: result.diagnostics.map(diagnosticShape),
    diagnoses: (result.diagnoses ?? []).map(({ explains, grade, candidates }) => ({
      explains,
      grade,
      candidates: candidates.map(({ changes, score }) => ({
        changes: changes.map(({ cell, from, to, pattern }) => ({ cell, from, to, pattern })),
        score,
      })),
    })),
  };
}

export function summaryShape({ reports, errors, warnings, infos, fixable, passedOver, pictures }: Summary) {
  return { reports, errors, warnings, infos, fixable, passedOver, pictures };
}

function diagnosticShape(diagnostic: Diagnostic) {
  const { code, name, severity, message, help, location, expected, actual, fixable } = diagnostic;
  return {
    code,
    name,
    severity,
    message,
    help,
    location: {
      ...startOf(location),
      ...(isText(location) && { endLine: location.endLine, endColumn: location.endColumn }),
      ...otherPath(location),
    },
    cells: diagnostic.cells.map(cellShape),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    fixable,
    basis: diagnostic.basis,
    notes: diagnostic.notes,
    ...(diagnostic.guesses !== undefined && { guesses: diagnostic.guesses }),
    ...(diagnostic.suppressed && { suppressed: suppressionShape(diagnostic.suppressed) }),
  };
}

function suppressionShape({ by, reason }: Suppression) {
  return { by, reason };
}

function cellShape({ id, role, value, raw, location }: CellRef) {
  return { id, role, value, raw, ...startOf(location), ...otherPath(location) };
}

function otherPath({ path }: Location) {
  return path === undefined ? {} : { path };
}
