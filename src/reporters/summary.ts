// Counts what a run found.

import type { ReportResult, Severity } from '../diagnostic/diagnostic.js';
import { blocksOf } from './frame/blocks.js';
import { shown } from './frame/shown.js';
import type { Counts, Summary } from './reporter.js';

export const NO_COUNTS: Counts = { errors: 0, warnings: 0, infos: 0 };

export const nothingYet: Summary = {
  reports: 0,
  ...NO_COUNTS,
  fixable: 0,
  failed: 0,
  faulty: 0,
  passedOver: 0,
  pictures: 0,
  faults: NO_COUNTS,
};

/** What someone has accepted is not counted. */
export function count(summary: Summary, result: ReportResult): Summary {
  const { diagnostics: all, failed, about, partial, holds } = result;
  const diagnostics = shown(all);
  return {
    ...plus(summary, countsOf(diagnostics)),
    reports: summary.reports + Number(about === undefined),
    fixable: summary.fixable + diagnostics.filter(({ fixable }) => fixable).length,
    failed: summary.failed + Number(failed),
    faulty: summary.faulty + Number(about === undefined && diagnostics.length > 0),
    passedOver: summary.passedOver + Number(about === 'page'),
    pictures: summary.pictures + Number(about === 'picture'),
    parts: (summary.parts ?? 0) + Number(partial),
    ...(holds && { partTables: holds.map(({ name }) => name) }),
    faults: plus(summary.faults, countsOf(blocksOf(result))),
  };
}

export function countsOf(found: readonly { readonly severity: Severity }[]): Counts {
  const ofSeverity = (wanted: Severity) => found.filter(({ severity }) => severity === wanted).length;
  return { errors: ofSeverity('error'), warnings: ofSeverity('warning'), infos: ofSeverity('info') };
}

export function plus(one: Counts, other: Counts): Counts {
  return {
    errors: one.errors + other.errors,
    warnings: one.warnings + other.warnings,
    infos: one.infos + other.infos,
  };
}

export function totalOf({ errors, warnings, infos }: Counts): number {
  return errors + warnings + infos;
}
