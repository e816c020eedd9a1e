// Why an input has no figures: one line a reason, from the rules that end a run with exit code 2.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import { rules } from '../generated/rules/all.js';
import { lintReport } from '../lint/lint.js';
import type { Report } from '../report/report.js';
import { createConciseReporter } from '../reporters/concise.js';
import { plainStyle } from '../reporters/frame/style.js';
import type { Context } from './run.js';

const aborting = rules.filter((rule) => rule.aborts);
const codes: ReadonlySet<string> = new Set(aborting.map(({ code }) => code));

export async function refusals(report: Report, context: Context): Promise<string> {
  return refusalsIn(lintReport(report, { language: context.language, rules: aborting }), context);
}

/** Of a report that was checked. */
export async function refusalsIn(result: ReportResult, { language }: Context): Promise<string> {
  const reporter = createConciseReporter({ style: plainStyle, language, quiet: false });
  const diagnostics = result.diagnostics.filter(({ code }) => codes.has(code));
  return reporter.report({ ...result, diagnostics });
}
