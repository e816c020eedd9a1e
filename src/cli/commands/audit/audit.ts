// `gov-report audit`: checks many reports, and each against the others.

import { standingOf } from '../../../audit/record/entry.js';
import type { Counted } from '../../../audit/tally.js';
import { cliWords } from '../../../i18n/cli-words.js';
import type { Language } from '../../../i18n/language.js';
import { visible } from '../../../text/visible.js';
import { narrowed, pathsOf as pathsOfReports } from '../../check.js';
import { type Configured, configured } from '../../configured.js';
import { type FormOf, formOf } from '../../form-of.js';
import { type Input, without } from '../../inputs.js';
import type { AuditRequest } from '../../invocation.js';
import { errnoOf } from '../../io/errno.js';
import { readPathList } from '../../io/path-list.js';
import { isFolder } from '../../io/walk.js';
import { requirePaths } from '../../require-paths.js';
import type { Context, ExitCode } from '../../run.js';
import { RunError } from '../../run-error.js';
import { gatherInputs, spread, type Task } from '../../spread.js';
import { type Acceptance, acceptanceOf } from './acceptance.js';
import { openRemembering, type Remembering } from './cache.js';
import { conclude } from './conclude.js';
import { type Declarations, noDeclarations, readDeclarations } from './declarations.js';
import { type Examined, type ExamineOptions, examine } from './examine.js';
import { createKeep } from './keep.js';
import { showProgress } from './progress.js';
import { isInShard } from './shard.js';
import type { Spool } from './spool.js';

export async function audit(given: AuditRequest, context: Context): Promise<ExitCode> {
  const { manifest, shard } = given;
  const declared = manifest === undefined ? noDeclarations : readDeclarations(manifest, context.language);
  const paths = pathsOf(given, declared, context.language);
  const found = (await gatherInputs(paths))
    .flatMap((input) => without(input, manifest))
    .filter((input) => isInShard(pathOf(input), shard));
  const ready = await configured(given, found, context);
  if (!ready) return 2;
  const { form, refused } = await formOf(ready.request, context);
  if (refused) return 2;
  const compares = shard === undefined;
  const acceptance = acceptanceOf(ready, paths.some(isFolder));
  return conclude(
    async (spool, isStopped) => ({
      ...(await examineAll({ ...ready, form }, declared, acceptance, spool, isStopped)),
      acceptance,
      maxWarnings: ready.request.maxWarnings,
    }),
    given,
    { ...ready.context, compares },
  );
}

async function examineAll(
  { request, context, inputs, form }: Configured<AuditRequest> & Pick<FormOf, 'form'>,
  declared: Declarations,
  { policies, accepted, cacheSalt, note }: Acceptance,
  spool: Spool,
  isStopped: () => boolean,
) {
  const { language } = context;
  const { edition, threads, cache } = request;
  const options: ExamineOptions = {
    language,
    edition,
    tables: false,
    ...(form && { form }),
    policies,
    accepted,
    declared: standingsOf(inputs, declared),
    ...(cache !== undefined && { cache }),
    ...(cacheSalt !== undefined && { cacheSalt }),
  };
  const examining: Task<ExamineOptions, Examined> = {
    name: 'examine',
    work: examine,
    optionsFor: (some) => narrowed(options, some),
  };
  const counted: Counted[] = [];
  const keep = createKeep();
  const remembering = cache === undefined ? undefined : openCache(cache, language);
  const progress = await showProgress(inputs.length, language);
  let done = 0;
  try {
    for await (const { reports, key } of spread(examining, inputs, options, threads)) {
      for (const { line, counted: report } of reports) {
        counted.push(keep({ ...report, ...declared.of(report.path), index: spool.length }));
        spool.append(line);
        note(report.path, () => line);
      }
      if (key !== undefined) remembering?.put(key, `[${reports.map(({ line }) => line).join()}]`);
      progress.step(reports.reduce((sum, { counted: { counts } }) => sum + counts.length, 0));
      done++;
      if (isStopped()) break;
    }
  } finally {
    remembering?.close();
    progress.end();
  }
  return { counted, missing: inputs.length - done };
}

/** Undefined where there is no manifest. */
function standingsOf(inputs: readonly Input[], declared: Declarations): ExamineOptions['declared'] {
  if (declared === noDeclarations) return undefined;
  return new Map(pathsOfReports(inputs).map((path) => [path, standingOf(declared.of(path))]));
}

/** Those of the command line and of a list; where there are neither, the manifest's own. */
function pathsOf(request: AuditRequest, declared: Declarations, language: Language): readonly string[] {
  const { paths, filesFrom } = request;
  if (filesFrom !== undefined) return [...paths, ...readPathList(filesFrom, language)];
  return paths.length === 0 && declared.paths.length > 0 ? declared.paths : requirePaths(request, language);
}

/** @throws {RunError} where it cannot be written to */
function openCache(path: string, language: Language): Remembering {
  try {
    return openRemembering(path);
  } catch (error) {
    const { errors, hints } = cliWords[language];
    throw new RunError(errors.cannotWrite(visible(path), errnoOf(error)), hints.cannotWrite);
  }
}

function pathOf(input: Input): string {
  return input.kind === 'stdin' ? '' : input.path;
}
