// `gov-report lint`: checks each report and prints what is wrong.

import { lintReport } from '../lint/lint.js';
import { loadReporter } from '../reporters/reporters.js';
import { count, exitCodeOf, nothingYet } from './exit-code.js';
import type { LintRequest } from './invocation.js';
import { openOutput } from './output.js';
import { readReports } from './reports.js';
import { requirePaths } from './require-paths.js';
import type { Context, ExitCode } from './run.js';
import { presentation } from './terminal.js';
import { version } from './version.js';

export async function lint(request: LintRequest, { language, color }: Context): Promise<ExitCode> {
  const { format, quiet, maxWarnings } = request;
  const paths = requirePaths(request, language);
  const output = openOutput(request.output, language);
  try {
    const create = await loadReporter(format);
    const { style, width } = await presentation(color, request.output);
    const reporter = create({ style, width, language, quiet, version });
    let summary = nothingYet;
    await output.write(reporter.begin());
    for await (const report of readReports(paths, request)) {
      const result = lintReport(report, { language });
      summary = count(summary, result);
      await output.write(reporter.report(result));
    }
    await output.write(reporter.end(summary));
    await output.close();
    return exitCodeOf(summary, maxWarnings);
  } catch (error) {
    output.discard();
    throw error;
  }
}
