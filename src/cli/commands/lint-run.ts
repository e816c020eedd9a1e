// What `lint` does in all its forms: its inputs, how they are checked, and last year's report.

import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { wantsTables } from '../../reporters/index.js';
import type { Answers } from '../../scan/extra.js';
import { type CheckOptions, pathsOf } from '../check.js';
import type { LintRequest } from '../command-line/invocation.js';
import type { Context } from '../context.js';
import type { Input } from '../io/inputs.js';
import { withoutOldResults } from '../io/old-results.js';
import { refuseOverwrite } from '../io/refuse-overwrite.js';
import { readSingleReport, type SingleReport } from '../io/single-report.js';
import { RunError } from '../run-error.js';
import { type RunOptions, requirePaths, runOptions } from '../run-options.js';
import { correctionsFor } from '../scan/corrections.js';
import { gatherInputs } from '../spread.js';

export interface LintRun extends RunOptions<LintRequest> {
  readonly paths: readonly string[];
  readonly corrections?: Answers | undefined;
  /** The reports to tell about, by path; all where it says nothing. */
  readonly isWanted?: (path: string) => boolean;
}

/** @throws {RunError} */
export async function lintRun(given: LintRequest, context: Context): Promise<LintRun> {
  const paths = requirePaths(given, context.language);
  const inputs = await withoutOldResults(await gatherInputs(paths, given.reportsOnly), resultFiles(given));
  const { errors, hints } = cliWords[context.language];
  if (given.office !== undefined && inputs.length > 1)
    throw new RunError(errors.onlyForOne('--office'), hints.onlyForOne);
  const corrections = await correctionsFor(given, inputs, context.language);
  const run = { ...(await runOptions(given, inputs, context)), paths, corrections };
  refuseInputs(run, inputs);
  return run;
}

export function checkOptions(run: LintRun): CheckOptions {
  const { request, context, inputs, settings, baseline, form, corrections } = run;
  const { edition, stdinFilename, formats } = request;
  return {
    language: context.language,
    edition,
    tables: formats.some(({ format }) => wantsTables(format)),
    ...(stdinFilename !== undefined && { stdinFilename }),
    ...(form && { form }),
    corrections,
    policies: settings?.policies,
    accepted: baseline?.accepted,
    declared: declaredFor(inputs, request),
  };
}

/** @throws {RunError} where a result would be written over what is read */
function refuseInputs({ request, settings, baseline, context }: LintRun, inputs: readonly Input[]): void {
  const { previous, definition, corrections, config, writeBaseline } = request;
  // A baseline of this program may stand among the reports.
  const made = writeBaseline !== undefined && baseline?.isNew && baseline.path;
  const outputs = [...resultFiles(request), made];
  const read = [previous, definition, corrections, config, ...(settings?.files ?? [])];
  refuseOverwrite(outputs, inputs, made ? read : [...read, baseline?.path], context.language);
}

function resultFiles({ formats, suggest }: LintRequest): (string | undefined)[] {
  return [...formats.map(({ file }) => file), typeof suggest === 'string' ? suggest : undefined];
}

/** What the command line says of the office; undefined where it says nothing. */
function declaredFor(
  inputs: readonly Input[],
  { office, level, scope, stdinFilename }: LintRequest,
): CheckOptions['declared'] {
  const facts = { ...(office && { office }), ...(level && { level }), ...(scope && { scope }) };
  if (Object.keys(facts).length === 0) return undefined;
  return new Map(pathsOf(inputs, stdinFilename).map((path) => [path, facts]));
}

/** Read by its own labels, whatever edition was asked for: the form may have changed between the years. */
export async function readPrevious(
  { request: { previous, stdinFilename }, paths }: LintRun,
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
