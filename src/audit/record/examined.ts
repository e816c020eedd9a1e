// One checked report on its way into an audit: its record, and what is counted of it.

import { type LintOptions, lintReport } from '../../lint/lint.js';
import type { Report } from '../../report/report.js';
import { brokenRelations } from '../compare/suspects.js';
import { type Counted, countFindings } from '../tally.js';
import { entryOf } from './entry.js';
import { keyFiguresOf } from './key-figures.js';
import { type AuditRecord, recordOf } from './record.js';

export interface ExaminedReport {
  /** The record as a line of JSON. */
  readonly line: string;
  /** Its position, and what a manifest says, are not known here. */
  readonly counted: Counted;
}

export function examineReport(report: Report, options: LintOptions): ExaminedReport {
  const record = recordOf(report, lintReport(report, options));
  return { line: JSON.stringify(record), counted: countedOf(record) };
}

/** Of a record read again, too. */
export function countedOf(record: AuditRecord): Counted {
  return {
    ...entryOf(0, record),
    figures: keyFiguresOf(record),
    failed: record.failed,
    counts: countFindings(record.diagnostics),
    broken: brokenRelations(record.diagnostics),
  };
}
