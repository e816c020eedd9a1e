// Reads a path that has to be one report: last year's, or the one of a self-test.

import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import type { Report } from '../../report/report.js';
import { visible } from '../../text/visible.js';
import type { CheckOptions } from '../check.js';
import type { ReadOptions } from '../command-line/invocation.js';
import { RunError } from '../run-error.js';
import { gatherInputs, spread, type Task } from '../spread.js';
import { readInput } from './read-reports.js';

export interface SingleReport {
  readonly report: Report | undefined;
  /** What of the path could not be read, each with the reason as a note. */
  readonly unreadable: readonly Report[];
}

/** @throws {RunError} where the path holds several reports */
export async function readSingleReport(
  path: string,
  options: Pick<ReadOptions, 'edition' | 'stdinFilename'>,
  language: Language,
): Promise<SingleReport> {
  const unreadable: Report[] = [];
  let found: Report | undefined;
  const common: CheckOptions = { language, ...options };
  const task: Task<CheckOptions, Report> = { name: 'figures', work: readInput, isLocal: true };
  for await (const report of spread(task, await gatherInputs([path]), common, 1)) {
    if (report.documents.length === 0) unreadable.push(report);
    else if (found) {
      const { errors, hints } = cliWords[language];
      throw new RunError(errors.severalReports(visible(path)), hints.oneReport);
    } else found = report;
  }
  return { report: found, unreadable };
}
