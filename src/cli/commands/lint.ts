// `gov-report lint`: checks each report and prints what is wrong.

import type { ReportResult } from '../../diagnostic/diagnostic.js';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { WORDS } from '../../i18n/words.js';
import { lintReport } from '../../lint/lint.js';
import type { Report } from '../../report/report.js';
import { wantsTables } from '../../reporters/index.js';
import { count, nothingYet } from '../../reporters/summary.js';
import { type CheckOptions, checkInputs, pathsOf } from '../check.js';
import { exitCodeOf } from '../exit-code.js';
import type { Input } from '../inputs.js';
import type { LintRequest } from '../invocation.js';
import { openOutlets } from '../io/outlets.js';
import { writeError } from '../io/standard-error.js';
import { isFolder } from '../io/walk.js';
import { type Prepared, prepare } from '../prepare.js';
import type { Context, ExitCode } from '../run.js';
import { RunError } from '../run-error.js';
import { readSingleReport, type SingleReport } from '../single-report.js';
import { tellPreviews } from '../tell-previews.js';

export async function lint(given: LintRequest, context: Context): Promise<ExitCode> {
  if (given.watch) return (await import('../extras.js')).watch(given, context, work);
  return work(await prepare(given, context));
}

async function work(prepared: Prepared): Promise<ExitCode> {
  return (await otherWork(prepared)) ?? check(prepared);
}

/** What `lint` does besides checking, each loaded where it is asked for; undefined where checking is left to do. */
async function otherWork(prepared: Prepared): Promise<ExitCode | undefined> {
  const { request, faults } = prepared;
  if (faults.length > 0) return undefined;
  if (request.showConfig || request.showFiles) return (await import('../extras.js')).show(prepared);
  if (request.fix || request.fixDryRun) return (await import('../extras.js')).fix(prepared);
  if (request.suggest !== undefined) return (await import('../extras.js')).suggest(prepared);
  return undefined;
}

async function check(prepared: Prepared): Promise<ExitCode> {
  const { request, context, settings, baseline, faults } = prepared;
  const { language } = context;
  const isWriting = request.writeBaseline !== undefined;
  const { report: previous, unreadable } = await readPrevious(prepared, language);
  const outlets = await openOutlets(request.formats, request.quiet, context);
  try {
    let summary = nothingYet;
    const editions = new Set<string | null>();
    const show = (result: ReportResult) => {
      settings?.note(result);
      editions.add(result.edition);
      baseline?.note(result);
      const told = isWriting ? acceptedNow(result, language) : result;
      summary = count(summary, told);
      return outlets.report(told);
    };
    const options = checkOptions(prepared);
    const inputs = faults.length > 0 ? [] : prepared.inputs;
    const { threads } = request;
    for await (const result of checkInputs(inputs, options, {
      previous,
      ...(threads !== undefined && { threads }),
    })) {
      if (prepared.isWanted?.(result.path) ?? true) await show(result);
    }
    const others = [...unreadable, ...faults, ...(faults.length > 0 ? [] : leftOver(prepared))];
    for (const report of others) await show(lintReport(report, { ...options, policy: settings?.own }));
    await outlets.end(summary);
    if (!request.quiet) tellPreviews(editions, language);
    if (baseline && faults.length === 0 && (isWriting || request.pruneBaseline)) {
      const entries = baseline.write(isWriting ? 'all' : 'known');
      writeError(`${cliWords[language].said.baseline(baseline.path, entries)}\n`);
    }
    return exitCodeOf(summary, request.maxWarnings);
  } catch (error) {
    outlets.discard();
    throw error;
  }
}

export function checkOptions({ request, context, inputs, settings, baseline, form }: Prepared): CheckOptions {
  const { edition, stdinFilename, formats } = request;
  return {
    language: context.language,
    edition,
    tables: formats.some(({ format }) => wantsTables(format)),
    ...(stdinFilename !== undefined && { stdinFilename }),
    ...(form && { form }),
    policies: settings?.policies,
    accepted: baseline?.accepted,
    declared: declaredFor(inputs, request),
  };
}

/** What the command line says of the office; undefined where it says nothing. */
function declaredFor(
  inputs: readonly Input[],
  { office, level, scope, stdinFilename }: LintRequest,
): CheckOptions['declared'] {
  const standing = { ...(office && { office }), ...(level && { level }), ...(scope && { scope }) };
  if (Object.keys(standing).length === 0) return undefined;
  return new Map(pathsOf(inputs, stdinFilename).map((path) => [path, standing]));
}

/** Exceptions and entries of the baseline that are needed no more. */
function leftOver({ request, paths, settings, baseline }: Prepared): readonly Report[] {
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

/** Read by its own labels, whatever edition was asked for: the form may have changed between the years. */
export async function readPrevious(
  { request: { previous, stdinFilename }, paths }: Prepared,
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
