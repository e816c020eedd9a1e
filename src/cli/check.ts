// Checks the inputs of a run, in their order.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { Language } from '../i18n/language.js';
import { lintReport } from '../lint/lint.js';
import type { Report } from '../report/report.js';
import type { Input } from './inputs.js';
import { readInput } from './reports.js';
import { gatherInputs, spread, type Task } from './spread.js';

export interface CheckOptions {
  readonly language: Language;
  readonly edition: string;
  readonly stdinFilename?: string;
  /** The results carry the tables. */
  readonly tables: boolean;
}

interface ThreadOptions {
  readonly threads?: number;
  /** Last year's report, which stays in this thread. */
  readonly previous?: Report | undefined;
}

export async function* checkPaths(
  paths: readonly string[],
  options: CheckOptions,
  { threads, previous }: ThreadOptions,
): AsyncGenerator<ReportResult> {
  const task: Task<CheckOptions, ReportResult> = {
    name: 'check',
    work: (input) => checkInput(input, options, previous),
  };
  yield* spread(task, await gatherInputs(paths), options, previous ? 1 : threads);
}

export async function* checkInput(
  input: Input,
  options: CheckOptions,
  previous?: Report,
): AsyncGenerator<ReportResult> {
  for await (const report of readInput(input, options)) {
    yield lintReport(previous ? { ...report, previous } : report, options);
  }
}
