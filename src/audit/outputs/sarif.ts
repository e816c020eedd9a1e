// The findings of an audit as SARIF, as `lint` writes it; what was accepted is told too.

import type { CellRef, Diagnostic, ReportResult, Suppression } from '../../diagnostic/diagnostic.js';
import type { Location } from '../../diagnostic/place.js';
import { createSarifReporter } from '../../reporters/sarif.js';
import type { Finding } from '../compare/across.js';
import type { AuditRecord } from '../record/record.js';
import type { AuditWriter, AuditWriterOptions } from './writer.js';

export function createSarifWriter(options: AuditWriterOptions): AuditWriter {
  const reporter = createSarifReporter(options);
  return {
    takesRecords: true,
    begin: () => reporter.begin(),
    record: (record, _, { office, year }) => reporter.report({ ...resultOf(record()), office, year }),
    end: ({ summary }) => reporter.end(summary),
  };
}

/** A record holds no stories in words: their guesses stand with the findings. */
function resultOf(record: AuditRecord): ReportResult {
  const { path, format, encoding, edition, year, office, partial = false, failed } = record;
  const diagnostics = record.diagnostics.map(diagnosticOf);
  return { path, format, encoding, edition, year, office, partial, failed, diagnostics };
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
