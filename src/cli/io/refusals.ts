// Why an input has no figures, or a run cannot go on: one line a reason, for commands that print no findings.

import type { ReportResult } from '../../diagnostic/diagnostic.js';
import { rules } from '../../generated/rules/all.js';
import type { Language } from '../../i18n/language.js';
import { lintReport } from '../../lint/lint.js';
import type { Policy } from '../../lint/policy.js';
import type { Report } from '../../report/report.js';
import { createConciseReporter } from '../../reporters/concise.js';
import { plainStyle } from '../../reporters/frame/style.js';
import type { RunOptions } from '../run-options.js';
import { writeError } from './standard-error.js';

const aborting = rules.filter((rule) => rule.aborts);
const codes: ReadonlySet<string> = new Set(aborting.map(({ code }) => code));

export function refusals(report: Report, language: Language): string {
  return refusalsIn(lintReport(report, { language, rules: aborting }), language);
}

/** Of a report that was checked. */
export function refusalsIn(result: ReportResult, language: Language): string {
  const diagnostics = result.diagnostics.filter(({ code }) => codes.has(code));
  return concise({ ...result, diagnostics }, language);
}

/** Whether the run cannot go on; what is wrong with its configuration or definition is told then. */
export function isRefused({
  faults,
  settings,
  context,
}: Pick<RunOptions<unknown>, 'faults' | 'settings' | 'context'>): boolean {
  tellProblems(faults, context.language, settings?.own);
  return faults.length > 0;
}

/** Findings in the configuration or a definition itself, on standard error. */
export function tellProblems(reports: readonly Report[], language: Language, policy?: Policy): void {
  for (const report of reports) writeError(concise(lintReport(report, { language, policy }), language));
}

function concise(result: ReportResult, language: Language): string {
  return createConciseReporter({ style: plainStyle, language, quiet: false }).report(result);
}
