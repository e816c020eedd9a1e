// One checked report on its way into an audit: its record, and what is counted of it.

import { type LintOptions, lintReport } from '../../lint/lint.js';
import type { Report } from '../../report/report.js';
import { brokenRelations } from '../compare/suspects.js';
import { foldedIn } from '../folded.js';
import { countFindings, type ReportCounts } from '../tally.js';
import { entryOf } from './entry.js';
import { keyFiguresOf } from './key-figures.js';
import { type AuditRecord, recordOf } from './record.js';

export interface CheckedReport {
  /** The record as a line of JSON. */
  readonly line: string;
  /** Its position, and what a manifest says, are not known here. */
  readonly counts: ReportCounts;
}

export function checkForAudit(report: Report, options: LintOptions): CheckedReport {
  const record = recordOf(report, lintReport(report, options));
  return { line: JSON.stringify(record), counts: countsOf(record) };
}

/** Of a record read again, too. */
export function countsOf(record: AuditRecord): ReportCounts {
  return {
    ...entryOf(0, record),
    figures: keyFiguresOf(record),
    failed: record.failed,
    counts: countFindings(record.diagnostics),
    broken: brokenRelations(record.diagnostics),
    folded: foldedIn(record),
  };
}
