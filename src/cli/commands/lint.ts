// `gov-report lint`: checks each report and prints what is wrong.

import type { ReportResult } from '../../diagnostic/diagnostic.js';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { WORDS } from '../../i18n/words.js';
import { lintReport } from '../../lint/lint.js';
import type { Report } from '../../report/report.js';
import { count, nothingYet } from '../../reporters/summary.js';
import { checkInputs, isPassedOver } from '../check.js';
import type { LintRequest } from '../command-line/invocation.js';
import { type Context, type ExitCode, exitCodeOf } from '../context.js';
import { openOutlets } from '../io/outlets.js';
import { writeError } from '../io/standard-error.js';
import { tellPreviews } from '../io/tell-previews.js';
import { isFolder } from '../io/walk.js';
import { checkOptions, type LintRun, lintRun, readPrevious } from './lint-run.js';

export async function lint(given: LintRequest, context: Context): Promise<ExitCode> {
  if (given.watch) return (await import('./watch.js')).watch(given, context, work);
  return work(await lintRun(given, context));
}

async function work(run: LintRun): Promise<ExitCode> {
  return (await otherWork(run)) ?? check(run);
}

/** What `lint` does besides checking, each loaded where it is asked for; undefined where checking is left to do. */
async function otherWork(run: LintRun): Promise<ExitCode | undefined> {
  const { request, faults } = run;
  if (faults.length > 0) return undefined;
  if (request.showConfig || request.showFiles) return (await import('./show.js')).show(run);
  if (request.fix || request.fixDryRun) return (await import('./fix.js')).fix(run);
  if (request.suggest !== undefined) return (await import('./suggest.js')).suggest(run);
  return undefined;
}

async function check(run: LintRun): Promise<ExitCode> {
  const { request, context, settings, baseline, faults } = run;
  const { language } = context;
  const isWriting = request.writeBaseline !== undefined;
  const { report: previous, unreadable } = await readPrevious(run, language);
  const outlets = await openOutlets(request.formats, request.quiet, context);
  try {
    let summary = nothingYet;
    const editions = new Set<string | null>();
    const show = (result: ReportResult) => {
      settings?.note(result);
      editions.add(result.edition);
      baseline?.note(result);
      const shown = isWriting ? acceptedNow(result, language) : result;
      summary = count(summary, shown);
      return outlets.report(shown);
    };
    const options = checkOptions(run);
    const inputs = faults.length > 0 ? [] : run.inputs;
    const { threads } = request;
    for await (const result of checkInputs(inputs, options, {
      previous,
      ...(threads !== undefined && { threads }),
    })) {
      if (isPassedOver(result)) summary = count(summary, result);
      else if (run.isWanted?.(result.path) ?? true) await show(result);
    }
    const others = [...unreadable, ...faults, ...(faults.length > 0 ? [] : leftOver(run))];
    for (const report of others) await show(lintReport(report, { ...options, policy: settings?.own }));
    await outlets.end(summary);
    if (!request.quiet) tellPreviews(editions, language);
    if (baseline && faults.length === 0 && (isWriting || request.pruneBaseline)) {
      const entries = baseline.write(isWriting ? 'all' : 'known');
      writeError(`${cliWords[language].said.baseline(baseline.path, entries)}\n`);
    }
    return exitCodeOf(summary, { mostWarnings: request.maxWarnings });
  } catch (error) {
    outlets.discard();
    throw error;
  }
}

/** Exceptions and entries of the baseline that are needed no more. */
function leftOver({ request, paths, settings, baseline }: LintRun): readonly Report[] {
  const hasFolder = paths.some(isFolder);
  const hasPrevious = request.previous !== undefined;
  const exceptions = settings?.leftOver({ hasFolder, hasPrevious }) ?? [];
  const isRewritten = request.writeBaseline !== undefined || request.pruneBaseline === true;
  return [...exceptions, ...(isRewritten ? [] : (baseline?.leftOver() ?? []))];
}

/** What goes into the baseline counts no more. */
function acceptedNow(result: ReportResult, language: Language): ReportResult {
  if (result.failed) return result;
  const suppressed = { by: 'baseline', reason: WORDS.inBaseline[language] } as const;
  const diagnostics = result.diagnostics.map((diagnostic) => ({ suppressed, ...diagnostic }));
  return { ...result, diagnostics, diagnoses: [] };
}
