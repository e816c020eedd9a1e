// `gov-report lint`: checks each report and prints what is wrong.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import { cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import { lintReport } from '../lint/lint.js';
import { loadReporter } from '../reporters/reporters.js';
import { checkPaths } from './check.js';
import { count, exitCodeOf, nothingYet } from './exit-code.js';
import type { LintRequest } from './invocation.js';
import { openOutput } from './output.js';
import { requirePaths } from './require-paths.js';
import type { Context, ExitCode } from './run.js';
import { RunError } from './run-error.js';
import { readSingleReport, type SingleReport } from './single-report.js';
import { presentation } from './terminal.js';

export async function lint(request: LintRequest, { language, color }: Context): Promise<ExitCode> {
  const { format, quiet, maxWarnings } = request;
  const paths = requirePaths(request, language);
  const { report: previous, unreadable } = await readPrevious(request, paths, language);
  const output = openOutput(request.output, language);
  try {
    const create = await loadReporter(format);
    const { style, width } = await presentation(color, request.output);
    const reporter = create({ style, width, language, quiet, version: PROGRAM_VERSION });
    let summary = nothingYet;
    const show = (result: ReportResult) => {
      summary = count(summary, result);
      return output.write(reporter.report(result));
    };
    await output.write(reporter.begin());
    const { edition, stdinFilename, threads } = request;
    const options = { language, edition, ...(stdinFilename !== undefined && { stdinFilename }) };
    for await (const result of checkPaths(paths, options, {
      previous,
      ...(threads !== undefined && { threads }),
    })) {
      await show(result);
    }
    for (const report of unreadable) await show(lintReport(report, { language }));
    await output.write(reporter.end(summary));
    await output.close();
    return exitCodeOf(summary, maxWarnings);
  } catch (error) {
    output.discard();
    throw error;
  }
}

/** Read by its own labels, whatever edition was asked for: the form may have changed between the years. */
async function readPrevious(
  { previous, stdinFilename }: LintRequest,
  paths: readonly string[],
  language: Language,
): Promise<SingleReport> {
  if (previous === undefined) return { report: undefined, unreadable: [] };
  if (previous === '-' && paths.includes('-')) {
    const { errors, hints } = cliWords[language];
    throw new RunError(errors.stdinTwice, hints.stdinTwice);
  }
  const named = previous === '-' && stdinFilename !== undefined ? { stdinFilename } : {};
  return readSingleReport(previous, { edition: 'auto', ...named }, language);
}
