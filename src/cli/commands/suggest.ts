// `lint --suggest`: the proposed corrections as a list, or as comments in a copy of the workbook.

import { readFileSync } from 'node:fs';
import type { ReportResult } from '../../diagnostic/diagnostic.js';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { suggestWords } from '../../i18n/suggest-words.js';
import { type Suggestion, suggestionsOf } from '../../lint/suggestions.js';
import { formatOf } from '../../readers/index.js';
import { visible } from '../../text/visible.js';
import { checkInputs } from '../check.js';
import type { ExitCode } from '../context.js';
import { writeOutput } from '../io/output.js';
import { readFile } from '../io/read-file.js';
import { refusalsIn } from '../io/refusals.js';
import { writeError } from '../io/standard-error.js';
import { presentation } from '../io/terminal.js';
import { RunError } from '../run-error.js';
import type { LintRun } from './lint-run.js';
import { checkOptions, readPrevious } from './lint-run.js';
import { asCsv, asText, asWorkbook } from './suggested-list.js';

export async function suggest(run: LintRun): Promise<ExitCode> {
  const { request, context } = run;
  const { language } = context;
  const file = typeof request.suggest === 'string' ? request.suggest : undefined;
  if (file !== undefined) refuseForeign(file, language);
  const { report: previous } = await readPrevious(run, language);
  const found: Suggestion[] = [];
  const reports: Pick<ReportResult, 'path' | 'format' | 'failed'>[] = [];
  const { threads } = request;
  for await (const result of checkInputs(run.inputs, checkOptions(run), {
    previous,
    ...(threads !== undefined && { threads }),
  })) {
    const { path, format, failed } = result;
    if (failed) writeError(refusalsIn(result, language));
    reports.push({ path, format, failed });
    found.push(...suggestionsOf(result, language));
  }
  if (file === undefined) await print(found, language);
  else writeError(`${await writeFile(file, found, reports, language)}\n`);
  if (reports.some(({ failed }) => failed)) return 2;
  return found.length > 0 ? 1 : 0;
}

async function print(found: readonly Suggestion[], language: Language): Promise<void> {
  const { width } = await presentation(false, undefined);
  await writeOutput(undefined, asText(found, language, width), language);
}

/** Answers with what there is to say about it. */
async function writeFile(
  file: string,
  found: readonly Suggestion[],
  reports: readonly Pick<ReportResult, 'path' | 'format' | 'failed'>[],
  language: Language,
): Promise<string> {
  const { said, errors, hints } = cliWords[language];
  const format = formatOf(file);
  const [report] = reports;
  if (reports.length === 1 && report && isMarkable(format) && report.format === format && !report.failed) {
    const read = readFile(report.path);
    if ('bytes' in read) {
      const { markedCopy } = await import('../../marking/marked-copy.js');
      const { bytes, cells } = markedCopy(read.bytes, found, language);
      await writeOutput(file, bytes, language);
      return said.marked(cells, visible(file));
    }
  }
  if (!LISTED.has(format)) throw new RunError(errors.notListed(format), hints.notListed);
  await writeOutput(
    file,
    format === 'xlsx' ? await asWorkbook(found, language) : asCsv(found, language),
    language,
  );
  return said.suggested(found.length, visible(file));
}

/** Formats that a list may have by its name; any other name will do for CSV. */
const LISTED: ReadonlySet<string> = new Set(['', 'csv', 'txt', 'xlsx']);

function isMarkable(format: string): boolean {
  return format === 'xlsx' || format === 'xlsm';
}

/** A report that stands where the list's name belongs must not be lost. @throws {RunError} */
function refuseForeign(file: string, language: Language): void {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return;
  }
  const { errors, hints } = cliWords[language];
  // Someone may have gone on working in a marked copy, or in a list that was a workbook.
  if (isMarkable(formatOf(file))) throw new RunError(errors.fileExists(visible(file)), hints.anotherName);
  if (bytes.length === 0 || isOurs(bytes)) return;
  throw new RunError(errors.notOurs(visible(file)), hints.notOurs);
}

function isOurs(bytes: Uint8Array): boolean {
  const head = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 1000));
  return Object.values(suggestWords).some((words) => head.startsWith(`\ufeff${words.head.join(',')}\n`));
}
