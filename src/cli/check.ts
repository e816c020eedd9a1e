// Checks the inputs of a run, in their order.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { EditionData } from '../edition/data.js';
import type { Language } from '../i18n/language.js';
import { type LintOptions, lintReport } from '../lint/lint.js';
import { declaredIn, type Policy } from '../lint/policy.js';
import { declareOffice } from '../report/declare-office.js';
import type { OfficeFacts } from '../report/office-facts.js';
import { type Report, withFacts } from '../report/report.js';
import { type NoReport, noReport } from '../report/report-sign.js';
import type { Answers } from '../scan/extra.js';
import { type AcceptedFindings, pathBelow } from './io/baseline-file.js';
import { type Input, isMet } from './io/inputs.js';
import { readInput } from './io/read-reports.js';
import { spread, type Task } from './spread.js';

export interface CheckOptions {
  readonly language: Language;
  readonly edition: string;
  readonly stdinFilename?: string;
  /** A form of the user's own. */
  readonly form?: EditionData | undefined;
  /** What a person says of doubtful figures of a scan. */
  readonly corrections?: Answers | undefined;
  /** The results carry the tables. */
  readonly tables?: boolean;
  /** By the path of the report. */
  readonly policies?: ReadonlyMap<string, Policy> | undefined;
  readonly accepted?: AcceptedFindings | undefined;
  /** By the path of the report: what goes before the configuration. */
  readonly declared?: ReadonlyMap<string, OfficeFacts> | undefined;
  /** Codes of dormant rules that are to run. */
  readonly awake?: readonly string[];
  /** Containers are not read in this thread. */
  readonly textOnly?: true;
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
    work: (input, own) => checkInput(input, own, previous),
    isLocal: previous !== undefined,
    optionsFor: (input) => narrowed(options, input),
  };
  yield* spread(task, inputs, options, previous ? 1 : threads);
}

export async function* checkInput(
  input: Input,
  options: CheckOptions,
  previous?: Report,
): AsyncGenerator<ReportResult> {
  for await (const read of readInput(input, options)) {
    const about = isMet(input) ? noReport(read) : undefined;
    if (about) {
      yield passedOver(read, about);
      continue;
    }
    const report = asDeclared(read, options);
    yield lintReport(previous ? withFacts(report, { previous }) : report, termsOf(report, options));
  }
}

function passedOver({ path, year, office, documents: [document] }: Report, about: NoReport): ReportResult {
  const { format = null, encoding = null } = document ?? {};
  return {
    path,
    format,
    encoding,
    edition: null,
    year,
    office,
    partial: false,
    diagnostics: [],
    failed: false,
    about,
  };
}

/** Such results are counted, and told nowhere else. */
export function isPassedOver({ about }: ReportResult): boolean {
  return about === 'page' || about === 'picture';
}

/** The report with what the configuration, a manifest or the command line says of its office. */
export function asDeclared(
  report: Report,
  { policies, declared }: Pick<CheckOptions, 'policies' | 'declared'>,
): Report {
  const policy = policies?.get(report.path);
  return declareOffice(report, ...(policy ? declaredIn(report, policy) : []), declared?.get(report.path));
}

/** How one report is checked. */
export function termsOf(
  { path }: Pick<Report, 'path'>,
  { policies, accepted, declared: _, textOnly: __, corrections: ___, ...options }: CheckOptions,
): LintOptions {
  const fingerprints = accepted?.fingerprints;
  const baseline = fingerprints && { fingerprints, path: pathBelow(accepted.folder, path) };
  return { ...options, policy: policies?.get(path), baseline };
}

/** Only what this input needs: everything is copied to the thread. */
export function narrowed<O extends CheckOptions>(options: O, input: Input): O {
  const { policies, declared, stdinFilename } = options;
  if (!policies && !declared) return options;
  const paths = pathsOf([input], stdinFilename);
  return { ...options, policies: narrowedTo(paths, policies), declared: narrowedTo(paths, declared) };
}

function narrowedTo<T>(
  paths: readonly string[],
  all: ReadonlyMap<string, T> | undefined,
): ReadonlyMap<string, T> | undefined {
  return all && new Map(paths.flatMap((path) => (all.has(path) ? [[path, all.get(path)!] as const] : [])));
}

/** Those that reports may come to have. */
export function pathsOf(inputs: readonly Input[], stdinFilename = '<stdin>'): readonly string[] {
  return inputs.flatMap((input) => {
    if (input.kind === 'stdin') return [stdinFilename];
    return input.kind === 'folder' ? [input.path, ...input.files] : [input.path];
  });
}
