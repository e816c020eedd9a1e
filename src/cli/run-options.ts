// Makes a run ready: joins the command line with the configuration, the baseline and the form that they name.

import { resolve } from 'node:path';
import type { EditionData } from '../edition/data.js';
import { editionById, knownEditions } from '../edition/editions.js';
import { cliWords } from '../i18n/cli-words.js';
import type { Language } from '../i18n/language.js';
import type { Report } from '../report/report.js';
import { visible } from '../text/visible.js';
import type { ConfigChoice, LintRequest, Request } from './command-line/invocation.js';
import type { Context } from './context.js';
import { BASELINE_NAME, type BaselineFile, openBaseline } from './io/baseline-file.js';
import { configFinder, folderOf } from './io/find-config.js';
import { type Input, without } from './io/inputs.js';
import type { LoadedDefinition } from './io/load-definition.js';
import { RunError } from './run-error.js';
import type { Settings } from './settings.js';

/** A request for commands that read reports and follow a configuration. */
type ConfigurableRequest = Extract<Request, ConfigChoice>;

export interface RunOptions<R> {
  /** With what the configuration says where the command line does not. */
  readonly request: R;
  readonly context: Context;
  /** Those that are to be read. */
  readonly inputs: readonly Input[];
  /** Undefined where there is no configuration. */
  readonly settings: Settings | undefined;
  readonly baseline: BaselineFile | undefined;
  /** A form of the user's own. */
  readonly form: EditionData | undefined;
  /** Of the configuration, the baseline or the definition: nothing may be checked where there are any. */
  readonly faults: readonly Report[];
}

/** @throws {RunError} */
export async function runOptions<R extends ConfigurableRequest>(
  given: R,
  inputs: readonly Input[],
  context: Context,
): Promise<RunOptions<R>> {
  const settings = await settingsFor(given, inputs);
  const request = settings ? withDefaults(given, settings) : given;
  const language = settings?.run.language;
  const baseline = baselineOf(
    request.command === 'lint' ? request : (settings?.run ?? {}),
    settings?.baselinePath,
  );
  const { form, faults } = await formOf(request, context.language);
  return {
    request,
    context: language && !context.isLanguageGiven ? { ...context, language } : context,
    inputs: (settings?.inputs ?? inputs).flatMap((input) => without(input, baseline?.path)),
    settings,
    baseline,
    form,
    faults: [...(settings?.faults ?? []), ...(baseline?.faults ?? []), ...faults],
  };
}

/** @throws {RunError} where there is none; a name for standard input alone means standard input */
export function requirePaths(
  request: Pick<ConfigurableRequest, 'paths' | 'command'>,
  language: Language,
): readonly string[] {
  const { paths, command } = request;
  if (paths.length > 0) return paths;
  if ('stdinFilename' in request) return ['-'];
  const { errors, hints } = cliWords[language];
  throw new RunError(errors.noPaths, hints.noPaths(command));
}

/** What knows configurations is loaded only where there is one; undefined where there is none. */
async function settingsFor(
  { config, today, stdinFilename = '<stdin>' }: ConfigChoice & { readonly stdinFilename?: string },
  inputs: readonly Input[],
): Promise<Settings | undefined> {
  if (config === false) return undefined;
  const find = configFinder();
  const isAny =
    config !== undefined || inputs.some((input) => find(folderOf(input, stdinFilename)) !== undefined);
  if (!isAny && find(resolve('')) === undefined) return undefined;
  const { loadSettings } = await import('./settings.js');
  return loadSettings(inputs, { given: config, find, stdinFilename, today: today ?? localDate(new Date()) });
}

/** `2025-12-31`, by the clock on the wall. */
function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What a configuration decides for each command; all that it may say of a run for `lint`. */
const CONFIGURABLE = {
  extract: ['edition', 'definition'],
  audit: ['edition', 'definition', 'maxWarnings'],
  merge: ['definition', 'maxWarnings'],
} as const;

/** The command line goes before the configuration. */
function withDefaults<R extends ConfigurableRequest>(request: R, { run }: Settings): R {
  const { language: _, format, ...defaults } = run;
  const isOpen = (name: string) => !request.given.includes(name);
  const takes: readonly string[] =
    request.command === 'lint' ? Object.keys(defaults) : CONFIGURABLE[request.command];
  const open = Object.entries(defaults).filter(([name]) => takes.includes(name) && isOpen(name));
  const formats = request.command === 'lint' &&
    format &&
    isOpen('format') && { formats: request.formats.map((target) => ({ ...target, format })) };
  return { ...request, ...Object.fromEntries(open), ...formats };
}

function baselineOf(
  {
    baseline,
    writeBaseline,
    pruneBaseline,
  }: Pick<LintRequest, 'baseline' | 'writeBaseline' | 'pruneBaseline'>,
  unnamed = BASELINE_NAME,
): BaselineFile | undefined {
  const named = typeof writeBaseline === 'string' ? writeBaseline : baseline;
  const isWriting = writeBaseline !== undefined;
  const path = named ?? (isWriting || pruneBaseline ? unnamed : undefined);
  return path === undefined ? undefined : openBaseline(path, isWriting);
}

/** What may stand in place of an edition where reports are read: their labels decide. */
const BY_LABELS: readonly string[] = ['auto'];

/**
 * The form that the user has defined, made known for the run. `besides` may stand in place of an edition.
 *
 * @throws {RunError} for an edition that neither the program nor the definition knows
 */
export async function formOf(
  { definition, edition }: { readonly definition?: string; readonly edition?: string },
  language: Language,
  besides: readonly string[] = BY_LABELS,
): Promise<{ readonly form: EditionData | undefined; readonly faults: readonly Report[] }> {
  const loaded: LoadedDefinition | undefined =
    definition === undefined
      ? undefined
      : await (await import('./io/load-definition.js')).loadDefinition(definition);
  if (loaded && 'fault' in loaded) return { form: undefined, faults: [loaded.fault] };
  requireEdition(edition, language, besides);
  return { form: loaded?.data, faults: [] };
}

function requireEdition(edition: string | undefined, language: Language, besides: readonly string[]): void {
  if (edition === undefined || besides.includes(edition) || editionById(edition)) return;
  const { errors, hints } = cliWords[language];
  const ids = [...besides, ...knownEditions().map(({ id }) => id)];
  throw new RunError(errors.badValue('--edition', visible(edition)), hints.allowed(ids));
}
