// `gov-report merge`: puts the parts of an audit together, as if one run had made them.

import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { countsOf } from '../../../audit/record/checked-report.js';
import type { AuditRecord } from '../../../audit/record/record.js';
import { NONE_PASSED_OVER, type ReportCounts } from '../../../audit/tally.js';
import { editionById } from '../../../edition/editions.js';
import isRecord from '../../../generated/audit/record.js';
import { auditWords } from '../../../i18n/audit-words.js';
import type { Language } from '../../../i18n/language.js';
import { visible } from '../../../text/visible.js';
import type { MergeRequest } from '../../command-line/invocation.js';
import type { Context, ExitCode } from '../../context.js';
import type { Input } from '../../io/inputs.js';
import { isRefused } from '../../io/refusals.js';
import { refuseOverwrite } from '../../io/refuse-overwrite.js';
import { writeError } from '../../io/standard-error.js';
import { RunError } from '../../run-error.js';
import { requirePaths, runOptions } from '../../run-options.js';
import { acceptanceOf } from './acceptance.js';
import { outputFiles } from './audit-outlets.js';
import { conclude } from './conclude.js';
import { noDeclarations, readDeclarations } from './declarations.js';
import type { RecordFile } from './record-file.js';
import { createSharing } from './shared-parts.js';

const CHUNK = 1024 * 1024;

export async function merge(request: MergeRequest, context: Context): Promise<ExitCode> {
  const { language } = context;
  const { manifest } = request;
  const files = requirePaths(request, language);
  const read = [...files, manifest, request.config, request.definition];
  refuseOverwrite(await outputFiles(request.formats), [], read, language);
  const declared = manifest === undefined ? noDeclarations : readDeclarations(manifest, language);
  const fill = async (records: RecordFile) => {
    const reportCounts: ReportCounts[] = [];
    const share = createSharing();
    for (const file of files) {
      for (const { line, record } of recordsOf(file, language)) {
        reportCounts.push(share({ ...countsOf(record), ...declared.of(record.path), index: records.length }));
        records.append(line);
      }
    }
    // The configurations are those of the reports, where the parts were made.
    const inputs = reportCounts.map(({ path }): Input => ({ kind: 'file', path }));
    const run = await runOptions(request, inputs, context);
    if (isRefused(run)) return undefined;
    tellUnknownForms(reportCounts, language);
    const acceptance = acceptanceOf(run, true);
    for (const { path, index } of reportCounts) acceptance.note(path, () => records.line(index));
    return {
      reportCounts,
      missing: 0,
      lost: 0,
      passedOver: NONE_PASSED_OVER,
      acceptance,
      maxWarnings: run.request.maxWarnings,
    };
  };
  return conclude(fill, request, { ...context, compares: true });
}

/** Forms of the user's own, where their definition is not named here. */
function tellUnknownForms(reportCounts: readonly ReportCounts[], language: Language): void {
  const ids = [...new Set(reportCounts.flatMap(({ edition }) => edition ?? []))].filter(
    (id) => !editionById(id),
  );
  if (ids.length > 0) writeError(`${auditWords[language].merge.unknownForms(ids.map(visible))}\n`);
}

/** @throws {RunError} where the file cannot be read or holds anything but records of an audit */
function* recordsOf(file: string, language: Language): Generator<{ line: string; record: AuditRecord }> {
  const words = auditWords[language].merge;
  let number = 0;
  for (const line of linesOf(file, () => new RunError(`${visible(file)}${words.unreadable}`, words.hint))) {
    number++;
    if (line === '') continue;
    const record = parse(line);
    if (record === undefined) throw new RunError(`${visible(file)}${words.notRecord(number)}`, words.hint);
    if (record !== 'summary') yield { line, record };
  }
}

function parse(line: string): AuditRecord | 'summary' | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (isRecord(value)) return value;
    return typeof value === 'object' && value !== null && 'summary' in value ? 'summary' : undefined;
  } catch {
    return undefined;
  }
}

function* linesOf(path: string, refused: () => RunError): Generator<string> {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    throw refused();
  }
  try {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.allocUnsafe(CHUNK);
    let rest = '';
    for (let read = readSync(descriptor, bytes); read > 0; read = readSync(descriptor, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    yield rest;
  } finally {
    closeSync(descriptor);
  }
}
