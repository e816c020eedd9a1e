// The public shape of a checked report and of the summary, as the JSON formats print them.

import type { CellRef, Diagnostic, ReportResult, Story, Suppression } from '../diagnostic/diagnostic.js';
import { isText, type Location, startOf } from '../diagnostic/place.js';
import { recognitionShape } from '../diagnostic/recognition.js';
import type { Summary } from './reporter.js';
import { totalOf } from './summary.js';

/** Keys stand in the published order; the published shape may grow but not change. */
export function reportShape(result: ReportResult) {
  const { path, format, encoding, edition, year, office, partial, holds } = result;
  return {
    path,
    format,
    encoding,
    edition,
    year,
    office,
    ...(partial && { partial }),
    ...(holds && { holds: holds.map(({ id }) => id) }),
    diagnostics: result.diagnostics.map(diagnosticShape),
    diagnoses: (result.diagnoses ?? []).map(diagnosisShape),
  };
}

/** `errors`, `warnings` and `infos` count diagnostics; several that come of one mistake are one fault. */
export function summaryShape(summary: Summary) {
  const { reports, errors, warnings, infos, fixable, faults, passedOver, pictures } = summary;
  return { reports, errors, warnings, infos, fixable, faults: totalOf(faults), passedOver, pictures };
}

function diagnosticShape(diagnostic: Diagnostic) {
  const { code, name, severity, message, help, location, expected, actual, fixable } = diagnostic;
  return {
    code,
    name,
    severity,
    message,
    help,
    location: locationShape(location),
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

function diagnosisShape(story: Story) {
  const { explains, grade, severity, message, help, basis, notes, location, candidates } = story;
  return {
    explains,
    grade,
    severity,
    message,
    help,
    location: locationShape(location),
    candidates: candidates.map(({ changes, score, message }) => ({
      changes: changes.map(({ cell, from, to, pattern, location: at }) => ({
        cell,
        from,
        to,
        pattern,
        location: locationShape(at),
      })),
      score,
      message,
    })),
    basis,
    notes,
  };
}

function locationShape(location: Location) {
  return {
    ...startOf(location),
    ...(isText(location) && { endLine: location.endLine, endColumn: location.endColumn }),
    ...otherPath(location),
  };
}

function suppressionShape({ by, reason }: Suppression) {
  return { by, reason };
}

function cellShape({ id, role, value, raw, location, read }: CellRef) {
  const recognition = read && { read: recognitionShape(read) };
  return { id, role, value, raw, ...startOf(location), ...otherPath(location), ...recognition };
}

function otherPath({ path }: Location) {
  return path === undefined ? {} : { path };
}
