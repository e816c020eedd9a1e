// Counts what a run found, and the exit code that follows from it.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { Summary } from '../reporters/reporter.js';
import type { ExitCode } from './run.js';

export const nothingYet: Summary = {
  reports: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0,
  failed: 0,
  faulty: 0,
};

/** What was accepted counts for nothing. */
export function count(summary: Summary, { diagnostics: all, failed, about }: ReportResult): Summary {
  const diagnostics = all.filter(({ suppressed }) => !suppressed);
  const ofSeverity = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    reports: summary.reports + Number(about === undefined),
    errors: summary.errors + ofSeverity('error'),
    warnings: summary.warnings + ofSeverity('warning'),
    infos: summary.infos + ofSeverity('info'),
    fixable: summary.fixable + diagnostics.filter(({ fixable }) => fixable).length,
    failed: summary.failed + Number(failed),
    faulty: summary.faulty + Number(about === undefined && diagnostics.length > 0),
  };
}

/** A failed run outweighs findings. */
export function exitCodeOf({ failed, errors, warnings }: Summary, mostWarnings = Infinity): ExitCode {
  if (failed > 0) return 2;
  return errors > 0 || warnings > mostWarnings ? 1 : 0;
}
