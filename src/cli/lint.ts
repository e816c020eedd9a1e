// `gov-report lint`: checks each report and prints what is wrong.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import { cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import { lintReport } from '../lint/lint.js';
import { wantsTables } from '../reporters/reporters.js';
import { count, nothingYet } from '../reporters/summary.js';
import { checkPaths } from './check.js';
import { exitCodeOf } from './exit-code.js';
import type { LintRequest } from './invocation.js';
import { openOutlets } from './outlets.js';
import { requirePaths } from './require-paths.js';
import type { Context, ExitCode } from './run.js';
import { RunError } from './run-error.js';
import { readSingleReport, type SingleReport } from './single-report.js';

export async function lint(request: LintRequest, context: Context): Promise<ExitCode> {
  const { formats, quiet, maxWarnings } = request;
  const paths = requirePaths(request, context.language);
  const { report: previous, unreadable } = await readPrevious(request, paths, context.language);
  const outlets = await openOutlets(formats, quiet, context);
  try {
    let summary = nothingYet;
    const show = (result: ReportResult) => {
      summary = count(summary, result);
      return outlets.report(result);
    };
    const { edition, stdinFilename, threads } = request;
    const options = {
      language: context.language,
      edition,
      tables: formats.some(({ format }) => wantsTables(format)),
      ...(stdinFilename !== undefined && { stdinFilename }),
    };
    for await (const result of checkPaths(paths, options, {
      previous,
      ...(threads !== undefined && { threads }),
    })) {
      await show(result);
    }
    for (const report of unreadable) await show(lintReport(report, options));
    await outlets.end(summary);
    return exitCodeOf(summary, maxWarnings);
  } catch (error) {
    outlets.discard();
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
