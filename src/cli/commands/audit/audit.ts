// `gov-report audit`: checks many reports, and each against the others.

import { existsSync } from 'node:fs';
import { officeFactsOf } from '../../../audit/record/entry.js';
import type { ReportCounts } from '../../../audit/tally.js';
import { auditWords } from '../../../i18n/audit-words.js';
import { cliWords } from '../../../i18n/cli-words.js';
import type { Language } from '../../../i18n/language.js';
import { visible } from '../../../text/visible.js';
import { narrowed, pathsOf } from '../../check.js';
import type { AuditRequest } from '../../command-line/invocation.js';
import type { Context, ExitCode } from '../../context.js';
import { type Input, pathOf, without } from '../../io/inputs.js';
import { withoutOldResults } from '../../io/old-results.js';
import { readPathList } from '../../io/path-list.js';
import { readFile } from '../../io/read-file.js';
import { isRefused } from '../../io/refusals.js';
import { refuseOverwrite } from '../../io/refuse-overwrite.js';
import { writeError } from '../../io/standard-error.js';
import { isFolder } from '../../io/walk.js';
import { type RunOptions, requirePaths, runOptions } from '../../run-options.js';
import { gatherInputs, spread, type Task } from '../../spread.js';
import { type Acceptance, acceptanceOf } from './acceptance.js';
import { outputFiles } from './audit-outlets.js';
import { type CacheWriter, openCacheToWrite } from './cache.js';
import { type AuditCheckOptions, type InputRecords, recordsOfInput } from './check-input.js';
import { conclude } from './conclude.js';
import { type Declarations, noDeclarations, readDeclarations } from './declarations.js';
import { auditId } from './part.js';
import { showProgress } from './progress.js';
import type { RecordFile } from './record-file.js';
import { isInShard } from './shard.js';
import { createSharing } from './shared-parts.js';

export async function audit(given: AuditRequest, context: Context): Promise<ExitCode> {
  const { manifest, shard } = given;
  const declared = manifest === undefined ? noDeclarations : readDeclarations(manifest, context.language);
  const paths = inputPaths(given, declared, context.language);
  const outputs = await outputFiles(given.formats);
  const met = await withoutOldResults(await gatherInputs(paths, given.reportsOnly), outputs);
  const all = met.flatMap((input) => without(input, manifest));
  const found = all.filter((input) => isInShard(pathOf(input), shard));
  const part = { part: 1, parts: 1, ...shard, audit: auditId(all.map(pathOf)) };
  const run = await runOptions(given, found, context);
  if (isRefused(run)) return 2;
  const read = [manifest, given.config, given.definition, given.filesFrom, ...(run.settings?.files ?? [])];
  refuseOverwrite([...outputs, given.cache], found, read, context.language);
  const acceptance = acceptanceOf(run, paths.some(isFolder));
  return conclude(
    async (records, isStopped) => {
      const { missing, ...checked } = await checkAll(run, declared, acceptance, records, isStopped);
      if (missing > 0)
        writeError(`${auditWords[context.language].stopped(checked.reportCounts.length, missing)}\n`);
      return {
        ...checked,
        part: { ...part, ...(missing > 0 && { incomplete: true }) },
        compares: shard === undefined,
        declared,
        acceptance,
        maxWarnings: run.request.maxWarnings,
        lost: found.filter(isLost).length,
      };
    },
    given,
    run.context,
  );
}

async function checkAll(
  { request, context, inputs, form }: RunOptions<AuditRequest>,
  declared: Declarations,
  { policies, accepted, cacheSalt, note }: Acceptance,
  records: RecordFile,
  isStopped: () => boolean,
) {
  const { language } = context;
  const { edition, threads, cache } = request;
  const options: AuditCheckOptions = {
    language,
    edition,
    tables: false,
    ...(form && { form }),
    policies,
    accepted,
    declared: officeFactsByPath(inputs, declared),
    ...(cache !== undefined && { cache }),
    ...(cacheSalt !== undefined && { cacheSalt }),
  };
  const checking: Task<AuditCheckOptions, InputRecords> = {
    name: 'records',
    work: recordsOfInput,
    optionsFor: (input) => narrowed(options, input),
  };
  const reportCounts: ReportCounts[] = [];
  const share = createSharing();
  const cacheWriter = cache === undefined ? undefined : openCache(cache, language);
  const progress = showProgress(inputs.length, language, process.stderr);
  let done = 0;
  let [passedOver, pictures] = [0, 0];
  try {
    for await (const { reports, key, passedOver: others = [] } of spread(
      checking,
      inputs,
      options,
      threads,
    )) {
      for (const { line, counts: report } of reports) {
        reportCounts.push(share({ ...report, ...declared.of(report.path), index: records.length }));
        records.append(line);
        note(report.path, () => line);
      }
      if (key !== undefined) cacheWriter?.put(key, `[${reports.map(({ line }) => line).join()}]`);
      passedOver += others.filter((about) => about === 'page').length;
      pictures += others.filter((about) => about === 'picture').length;
      progress.step(reports.reduce((sum, { counts: { counts } }) => sum + counts.length, 0));
      done++;
      if (isStopped()) break;
    }
  } finally {
    cacheWriter?.close();
    progress.end();
  }
  return { reportCounts, missing: inputs.length - done, passedOver: { passedOver, pictures } };
}

/** Named, and not there. */
function isLost(input: Input): boolean {
  if (input.kind !== 'file' || existsSync(input.path)) return false;
  const read = readFile(input.path);
  return 'unreadable' in read && read.unreadable.kind === 'missing';
}

/** Undefined where there is no manifest. */
function officeFactsByPath(inputs: readonly Input[], declared: Declarations): AuditCheckOptions['declared'] {
  if (declared === noDeclarations) return undefined;
  return new Map(pathsOf(inputs).map((path) => [path, officeFactsOf(declared.of(path))]));
}

/** Those of the command line and of a list; where there are neither, the manifest's own. */
function inputPaths(request: AuditRequest, declared: Declarations, language: Language): readonly string[] {
  const { paths, filesFrom } = request;
  if (filesFrom !== undefined) return [...paths, ...readPathList(filesFrom, language)];
  return paths.length === 0 && declared.paths.length > 0 ? declared.paths : requirePaths(request, language);
}

function openCache(path: string, language: Language): CacheWriter {
  const { said } = cliWords[language];
  return openCacheToWrite(path, (reason) => writeError(`${said.noCache(visible(path), reason)}\n`));
}
