// Checks the inputs of a run, in their order: one after the other, or many at once in threads.

import { availableParallelism } from 'node:os';
import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { Language } from '../i18n/language.js';
import { lintReport } from '../lint/lint.js';
import type { Report } from '../report/report.js';
import { findInputs, type Input } from './inputs.js';
import { MOST_PARTS } from './one-report.js';
import { readInput } from './reports.js';

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

/** Fewer files are checked sooner than threads are started. */
const WORTH_THREADS = 400;
const MOST_THREADS = 4;

/** The same results in the same order, whatever the number of threads. */
export async function* checkPaths(
  paths: readonly string[],
  options: CheckOptions,
  { threads, previous }: ThreadOptions,
): AsyncGenerator<ReportResult> {
  const inputs: Input[] = [];
  for await (const input of findInputs(paths)) inputs.push(...separate(input));
  const count =
    threads ?? (inputs.length < WORTH_THREADS ? 1 : Math.min(availableParallelism(), MOST_THREADS));
  if (count > 1 && !previous) {
    const { checkInThreads } = await import('./threads.js');
    yield* checkInThreads(inputs, options, count);
  } else for (const input of inputs) yield* checkInput(input, options, previous);
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

/** A folder of many files is never one report: its files are inputs of their own. */
function separate(input: Input): readonly Input[] {
  if (input.kind !== 'folder' || input.files.length <= MOST_PARTS) return [input];
  return input.files.map((path) => ({ kind: 'file', path }));
}
