// Makes a run ready: finds its inputs, and joins the command line with the configuration where there is one.

import type { EditionData } from '../edition/data.js';
import { cliWords } from '../i18n/cli-words.js';
import type { Report } from '../report/report.js';
import { definedForm } from './defined-form.js';
import { findSettings } from './find-settings.js';
import { type Input, without } from './inputs.js';
import type { LintRequest } from './invocation.js';
import { BASELINE_NAME, type BaselineFile, openBaseline } from './io/baseline-file.js';
import { requirePaths } from './require-paths.js';
import type { Context } from './run.js';
import { RunError } from './run-error.js';
import type { Settings } from './settings.js';
import { gatherInputs } from './spread.js';

export interface Prepared {
  readonly request: LintRequest;
  readonly context: Context;
  readonly paths: readonly string[];
  readonly inputs: readonly Input[];
  /** The reports to tell about, by path; all where it says nothing. */
  readonly isWanted?: (path: string) => boolean;
  /** Undefined where there is no configuration. */
  readonly settings: Settings | undefined;
  readonly baseline: BaselineFile | undefined;
  /** A form of the user's own. */
  readonly form?: EditionData;
  /** Of the configuration or the baseline: nothing may be checked where there are any. */
  readonly faults: readonly Report[];
}

/** @throws {RunError} */
export async function prepare(given: LintRequest, context: Context): Promise<Prepared> {
  const paths = requirePaths(given, context.language);
  const found = await gatherInputs(paths);
  if (given.office !== undefined && found.length > 1) {
    const { errors, hints } = cliWords[context.language];
    throw new RunError(errors.onlyForOne('--office'), hints.onlyForOne);
  }
  const settings = await findSettings(given, found);
  const request = settings ? withDefaults(given, settings) : given;
  const language = settings?.run.language;
  const baseline = baselineOf(request);
  const loaded = await definedForm(request, context.language);
  return {
    request,
    context: language && !context.isLanguageGiven ? { ...context, language } : context,
    paths,
    inputs: (settings?.inputs ?? found).flatMap((input) => without(input, baseline?.path)),
    settings,
    baseline,
    ...(loaded && 'data' in loaded && { form: loaded.data }),
    faults: [
      ...(settings?.faults ?? []),
      ...(baseline?.faults ?? []),
      ...(loaded && 'fault' in loaded ? [loaded.fault] : []),
    ],
  };
}

/** The command line goes before the configuration. */
function withDefaults(request: LintRequest, { run }: Settings): LintRequest {
  const { language: _, format, ...defaults } = run;
  const isOpen = (name: string) => !request.given.includes(name);
  const left = Object.entries(defaults).filter(([name]) => isOpen(name));
  const formats =
    format && isOpen('format') ? request.formats.map((target) => ({ ...target, format })) : request.formats;
  return { ...request, ...Object.fromEntries(left), formats };
}

function baselineOf({ baseline, writeBaseline, pruneBaseline }: LintRequest): BaselineFile | undefined {
  const named = typeof writeBaseline === 'string' ? writeBaseline : baseline;
  const isWriting = writeBaseline !== undefined;
  const path = named ?? (isWriting || pruneBaseline ? BASELINE_NAME : undefined);
  return path === undefined ? undefined : openBaseline(path, isWriting);
}
