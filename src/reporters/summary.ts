// Counts what a run found.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import { shown } from './frame/shown.js';
import type { Summary } from './reporter.js';

export const nothingYet: Summary = {
  reports: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0,
  failed: 0,
  faulty: 0,
  passedOver: 0,
  pictures: 0,
};

/** What someone has accepted is not counted. */
export function count(summary: Summary, { diagnostics: all, failed, about }: ReportResult): Summary {
  const diagnostics = shown(all);
  const ofSeverity = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    reports: summary.reports + Number(about === undefined),
    errors: summary.errors + ofSeverity('error'),
    warnings: summary.warnings + ofSeverity('warning'),
    infos: summary.infos + ofSeverity('info'),
    fixable: summary.fixable + diagnostics.filter(({ fixable }) => fixable).length,
    failed: summary.failed + Number(failed),
    faulty: summary.faulty + Number(about === undefined && diagnostics.length > 0),
    passedOver: summary.passedOver + Number(about === 'page'),
    pictures: summary.pictures + Number(about === 'picture'),
  };
}
