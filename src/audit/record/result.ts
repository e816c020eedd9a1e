// A record as the result that `lint` gives, for the formats that both write: stories among them, source lines left out.

import type { CellRef, Diagnostic, ReportResult, Story, Suppression } from '../../diagnostic/diagnostic.js';
import type { Location } from '../../diagnostic/place.js';
import type { Finding } from '../compare/across.js';
import type { AuditRecord } from './record.js';

export function resultOf(record: AuditRecord): ReportResult {
  const { path, format, encoding, edition, year, office, partial = false, failed } = record;
  const diagnostics = record.diagnostics.map(diagnosticOf);
  const diagnoses = record.diagnoses.map((diagnosis): Story => {
    const codes = diagnosis.explains.flatMap((i) => diagnostics[i]?.code ?? []);
    return {
      ...diagnosis,
      codes: [...new Set(codes)],
      location: diagnosis.location as Location,
      excerpt: undefined,
      candidates: diagnosis.candidates.map((candidate) => ({
        ...candidate,
        changes: candidate.changes.map((change) => ({ ...change, location: change.location as Location })),
      })),
    };
  });
  return { path, format, encoding, edition, year, office, partial, failed, diagnostics, diagnoses };
}

function diagnosticOf(finding: Finding): Diagnostic {
  const { guesses, ...rest } = finding;
  const suppressed = 'suppressed' in finding ? (finding.suppressed as Suppression) : undefined;
  return {
    ...rest,
    ...(guesses && { guesses }),
    ...(suppressed && { suppressed }),
    location: finding.location as Location,
    excerpt: undefined,
    cells: finding.cells.map(cellOf),
    expected: finding.expected,
    actual: finding.actual,
  };
}

/** The span of a cell is what stands in it. */
function cellOf(cell: Finding['cells'][number]): CellRef {
  const { id, role, value, raw, ...start } = cell;
  const { line, column = 0 } = start;
  const end = line !== undefined && { endLine: line, endColumn: column + raw.length };
  return { id, role, value, raw, location: { ...start, ...end } as Location };
}
