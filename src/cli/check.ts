// Checks the inputs of a run, in their order: one after the other, or many at once in threads.

import { availableParallelism } from 'node:os';
import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { Language } from '../i18n/language.js';
import { type LintOptions, lintReport } from '../lint/lint.js';
import type { Policy } from '../lint/policy.js';
import type { Report } from '../report/report.js';
import { pathBelow } from './baseline-file.js';
import { findInputs, type Input } from './inputs.js';
import { MOST_PARTS } from './one-report.js';
import { readInput } from './reports.js';

export interface CheckOptions {
  readonly language: Language;
  readonly edition: string;
  readonly stdinFilename?: string;
  /** By the path of the report. */
  readonly policies?: ReadonlyMap<string, Policy> | undefined;
  readonly accepted?: Accepted | undefined;
  /** Codes of dormant rules that are to run. */
  readonly awake?: readonly string[];
}

/** A baseline; `folder` is what its paths are relative to. */
export interface Accepted {
  readonly fingerprints: ReadonlySet<string>;
  readonly folder: string;
}

interface ThreadOptions {
  readonly threads?: number;
  /** Last year's report, which stays in this thread. */
  readonly previous?: Report | undefined;
}

/** Fewer files are checked sooner than threads are started. */
const WORTH_THREADS = 400;
const MOST_THREADS = 4;

export async function listInputs(paths: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of findInputs(paths)) inputs.push(...separate(input));
  return inputs;
}

/** The same results in the same order, whatever the number of threads. */
export async function* checkInputs(
  inputs: readonly Input[],
  options: CheckOptions,
  { threads, previous }: ThreadOptions,
): AsyncGenerator<ReportResult> {
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
    yield lintReport(previous ? { ...report, previous } : report, termsOf(report, options));
  }
}

function termsOf({ path }: Report, { policies, accepted, ...options }: CheckOptions): LintOptions {
  const fingerprints = accepted?.fingerprints;
  const baseline = fingerprints && { fingerprints, path: pathBelow(accepted.folder, path) };
  return { ...options, policy: policies?.get(path), baseline };
}

/** A folder of many files is never one report: its files are inputs of their own. */
function separate(input: Input): readonly Input[] {
  if (input.kind !== 'folder' || input.files.length <= MOST_PARTS) return [input];
  return input.files.map((path) => ({ kind: 'file', path }));
}
