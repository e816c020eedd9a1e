// Why an input has no figures: one line a reason, from the rules that end a run with exit code 2.

import { lintReport } from '../lint/lint.js';
import type { Report } from '../report/report.js';
import { createConciseReporter } from '../reporters/concise.js';
import { plainStyle } from '../reporters/style.js';
import { rules } from '../rules/all.js';
import type { Context } from './run.js';

const aborting = rules.filter((rule) => rule.aborts);

export async function refusals(report: Report, { language }: Context): Promise<string> {
  const reporter = createConciseReporter({ style: plainStyle, language, quiet: false });
  return reporter.report(lintReport(report, { language, rules: aborting }));
}
