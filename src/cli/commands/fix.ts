// `lint --fix` and `--fix-dry-run`: makes the safe changes in the files, or shows them.

import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Edit } from '../../diagnostic/diagnostic.js';
import type { Document } from '../../document/document.js';
import { editionById, knownEditions } from '../../edition/editions.js';
import { rules } from '../../generated/rules/all.js';
import { cliWords } from '../../i18n/cli-words.js';
import { mendSafely, writtenText } from '../../lint/mend.js';
import { readDocument } from '../../readers/index.js';
import { bindReport } from '../../report/assemble.js';
import type { Report } from '../../report/report.js';
import { visible } from '../../text/visible.js';
import { checkInputs } from '../check.js';
import type { ExitCode } from '../context.js';
import { errnoOf } from '../io/errno.js';
import { createFile } from '../io/file-beside.js';
import { openOutput } from '../io/output.js';
import { readFile } from '../io/read-file.js';
import { writeError } from '../io/standard-error.js';
import { isFolder } from '../io/walk.js';
import { RunError } from '../run-error.js';
import type { LintRun } from './lint-run.js';
import { checkOptions } from './lint-run.js';

/** Rules that look at a file only where it is to be fixed. */
const DORMANT = rules.filter(({ dormant }) => dormant).map(({ code }) => code);

/** Where the part of a path begins that is matched. */
const GLOB = /[*?{[]|[!+@]\(/u;

interface Mended {
  readonly path: string;
  readonly before: Document;
  readonly after: { readonly text: string; readonly mark: boolean };
  /** Diagnostics that are gone with it. */
  readonly fixes: number;
}

/** Undefined where the files are to be checked after it. */
export async function fix(run: LintRun): Promise<ExitCode | undefined> {
  const { request, context, inputs } = run;
  const { language } = context;
  const words = cliWords[language];
  if (inputs.some(({ kind }) => kind === 'stdin')) {
    throw new RunError(words.errors.notWithStdin('--fix'), words.hints.notWithStdin);
  }
  const { byFile, hasFailed } = await collect(run);
  const mended: Mended[] = [];
  const roots = request.paths.map((path) =>
    realPath(isFolder(path) ? path : dirname(`${path.split(GLOB)[0]}_`)),
  );
  for (const [path, edits] of byFile) {
    const isGiven = request.paths.includes(path) || roots.some((root) => isBelow(root, realPath(path)));
    const result = isGiven ? await mendFile(path, edits, request.edition) : 'linkedAway';
    if (typeof result === 'string') writeError(`${words.said[result](visible(path))}\n`);
    else mended.push(result);
  }
  if (request.fixDryRun) {
    const output = openOutput(request.formats[0]?.file, language);
    for (const one of mended) await output.write(await diffOf(one));
    await output.close();
    if (hasFailed) return 2;
    return mended.length > 0 ? 1 : 0;
  }
  for (const one of mended) write(one, words);
  const fixes = mended.reduce((sum, one) => sum + one.fixes, 0);
  writeError(`${words.said.fixed(fixes, mended.length)}\n`);
  return undefined;
}

/** Links followed; the path itself where there is nothing. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

interface FileEdits {
  readonly edits: Edit[];
  fixes: number;
}

/** What is to be changed in each file, by its path. */
async function collect(run: LintRun) {
  const { request, context } = run;
  const byFile = new Map<string, FileEdits>();
  let hasFailed = false;
  const options = { ...checkOptions(run), awake: DORMANT };
  const { threads } = request;
  for await (const result of checkInputs(run.inputs, options, threads === undefined ? {} : { threads })) {
    hasFailed ||= result.failed;
    const isText = result.format === null || result.encoding !== null;
    if (!isText && result.diagnostics.length > 0) {
      writeError(`${cliWords[context.language].said.notText(visible(result.path))}\n`);
    }
    for (const { fix: change, suppressed } of result.diagnostics) {
      if (!change || suppressed) continue;
      const paths = new Set(change.edits.map(({ path }) => path));
      for (const path of paths) {
        const known = byFile.get(path) ?? { edits: [], fixes: 0 };
        known.edits.push(...change.edits.filter((edit) => edit.path === path));
        known.fixes++;
        byFile.set(path, known);
      }
    }
  }
  return { byFile, hasFailed };
}

/** A word for why the file must not be changed. */
async function mendFile(
  path: string,
  { edits, fixes }: FileEdits,
  edition: string,
): Promise<Mended | 'notSafe' | 'notText'> {
  const before = await documentOf(path);
  if (!before) return 'notText';
  const after = await mendSafely(before, edits, (document) => bind(document, edition));
  return typeof after === 'string' ? after : { path, before, after, fixes };
}

async function documentOf(path: string): Promise<Document | undefined> {
  const read = readFile(path);
  const result = 'bytes' in read ? await readDocument(path, read.bytes) : read;
  return 'document' in result ? result.document : undefined;
}

function bind(document: Document, edition: string): Report {
  return bindReport(document.path, [document], { editions: knownEditions(), forced: editionById(edition) });
}

async function diffOf({ path, before, after }: Mended): Promise<string> {
  const { unifiedDiff } = await import('../io/diff.js');
  const called = (encoding: string | null, mark: boolean) =>
    `${path} (${[encoding, ...(mark ? ['BOM'] : [])].join(', ')})`;
  const source = before.source ?? after;
  return unifiedDiff(
    { name: called(before.encoding, source.mark), text: source.text },
    { name: called('utf-8', after.mark), text: after.text },
  );
}

/** @throws {RunError} */
function write({ path, after }: Mended, { errors, hints }: (typeof cliWords)['zh']): void {
  try {
    const file = createFile(path);
    try {
      file.write(writtenText(after));
      file.commit();
    } finally {
      file.discard();
    }
  } catch (error) {
    throw new RunError(errors.cannotWrite(visible(path), errnoOf(error)), hints.cannotWrite);
  }
}
