// How a report that comes by itself, from an editor or an assistant, is checked: as `lint` would check its file.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import { lintReport } from '../lint/lint.js';
import { type Report, withFacts } from '../report/report.js';
import { asDeclared, type CheckOptions, termsOf } from './check.js';
import { lintDefaults } from './command-line/invocation.js';
import { checkOptions } from './commands/lint-run.js';
import type { Context } from './context.js';
import type { Input } from './io/inputs.js';
import { runOptions } from './run-options.js';

/** By the configuration and the baseline that hold for the path. */
export async function termsAt(path: string, context: Context): Promise<CheckOptions> {
  const inputs: readonly Input[] = [{ kind: 'stdin' }];
  const request = { ...lintDefaults, command: 'lint', paths: ['-'], stdinFilename: path } as const;
  return checkOptions({ ...(await runOptions(request, inputs, context)), paths: ['-'] });
}

export function lintAlone(report: Report, previous: Report | undefined, terms: CheckOptions): ReportResult {
  const declared = asDeclared(report, terms);
  return lintReport(previous ? withFacts(declared, { previous }) : declared, termsOf(report, terms));
}
