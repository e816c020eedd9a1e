// Checks the inputs of a run, in their order.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { EditionData } from '../edition/data.js';
import type { Language } from '../i18n/language.js';
import { type LintOptions, lintReport } from '../lint/lint.js';
import type { Policy } from '../lint/policy.js';
import { type Report, withFacts } from '../report/report.js';
import { pathBelow } from './baseline-file.js';
import type { Input } from './inputs.js';
import { readInput } from './reports.js';
import { spread, type Task } from './spread.js';

export interface CheckOptions {
  readonly language: Language;
  readonly edition: string;
  readonly stdinFilename?: string;
  /** A form of the user's own. */
  readonly form?: EditionData | undefined;
  /** The results carry the tables. */
  readonly tables?: boolean;
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

/** The same results in the same order, whatever the number of threads. */
export async function* checkInputs(
  inputs: readonly Input[],
  options: CheckOptions,
  { threads, previous }: ThreadOptions,
): AsyncGenerator<ReportResult> {
  const task: Task<CheckOptions, ReportResult> = {
    name: 'check',
    work: (input) => checkInput(input, options, previous),
    optionsFor: (some) => narrowed(options, some),
  };
  yield* spread(task, inputs, options, previous ? 1 : threads);
}

export async function* checkInput(
  input: Input,
  options: CheckOptions,
  previous?: Report,
): AsyncGenerator<ReportResult> {
  for await (const report of readInput(input, options)) {
    yield lintReport(previous ? withFacts(report, { previous }) : report, termsOf(report, options));
  }
}

/** How one report is checked. */
export function termsOf(
  { path }: Pick<Report, 'path'>,
  { policies, accepted, ...options }: CheckOptions,
): LintOptions {
  const fingerprints = accepted?.fingerprints;
  const baseline = fingerprints && { fingerprints, path: pathBelow(accepted.folder, path) };
  return { ...options, policy: policies?.get(path), baseline };
}

/** Only what these inputs need: everything is copied to the thread. */
export function narrowed<O extends CheckOptions>(options: O, inputs: readonly Input[]): O {
  return { ...options, policies: policiesOf(inputs, options) };
}

function policiesOf(
  inputs: readonly Input[],
  { policies, stdinFilename = '<stdin>' }: CheckOptions,
): CheckOptions['policies'] {
  if (!policies) return undefined;
  const paths = inputs.flatMap((input) => {
    if (input.kind === 'stdin') return [stdinFilename];
    return input.kind === 'folder' ? [input.path, ...input.files] : [input.path];
  });
  return new Map(paths.flatMap((path) => (policies.has(path) ? [[path, policies.get(path)!] as const] : [])));
}
