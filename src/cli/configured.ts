// What a configuration says to `extract`, `audit` and `merge`: as to `lint`, but what is wrong with it ends the run at once.

import { lintReport } from '../lint/lint.js';
import type { Policy } from '../lint/policy.js';
import type { Report } from '../report/report.js';
import { createConciseReporter } from '../reporters/concise.js';
import { plainStyle } from '../reporters/frame/style.js';
import { findSettings } from './find-settings.js';
import { type Input, without } from './inputs.js';
import type { ConfigChoice } from './invocation.js';
import { type BaselineFile, openBaseline } from './io/baseline-file.js';
import { writeError } from './io/standard-error.js';
import type { Context } from './run.js';
import type { Settings } from './settings.js';

type Configurable = ConfigChoice & {
  readonly edition?: string;
  readonly definition?: string;
  readonly maxWarnings?: number;
  readonly stdinFilename?: string;
};

export interface Configured<R> {
  readonly request: R;
  readonly context: Context;
  readonly inputs: readonly Input[];
  readonly settings: Settings | undefined;
  /** Read only: `lint` writes it. */
  readonly baseline: BaselineFile | undefined;
}

/** Undefined where the configuration or the baseline has faults; they are told then. */
export async function configured<R extends Configurable>(
  request: R,
  inputs: readonly Input[],
  context: Context,
): Promise<Configured<R> | undefined> {
  const settings = await findSettings(request, inputs);
  if (!settings) return { request, context, inputs, settings, baseline: undefined };
  const { language, edition, definition, maxWarnings, baseline: path } = settings.run;
  const known = language && !context.isLanguageGiven ? { ...context, language } : context;
  const baseline = path === undefined ? undefined : openBaseline(path, false);
  const faults = [...settings.faults, ...(baseline?.faults ?? [])];
  if (faults.length > 0) {
    await tell(faults, settings.own, known);
    return undefined;
  }
  const isOpen = (name: string) => !request.given.includes(name);
  return {
    request: {
      ...request,
      ...(edition !== undefined && 'edition' in request && isOpen('edition') && { edition }),
      ...(definition !== undefined && isOpen('definition') && { definition }),
      ...(maxWarnings !== undefined && isOpen('maxWarnings') && { maxWarnings }),
    },
    context: known,
    inputs: settings.inputs.flatMap((input) => without(input, path)),
    settings,
    baseline,
  };
}

/** Findings in the configuration itself, a line each, on standard error. */
export async function tell(reports: readonly Report[], policy: Policy, { language }: Context): Promise<void> {
  const reporter = createConciseReporter({ style: plainStyle, language, quiet: false });
  for (const report of reports) writeError(await reporter.report(lintReport(report, { language, policy })));
}
