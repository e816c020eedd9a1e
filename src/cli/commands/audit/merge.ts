// `gov-report merge`: puts the parts of an audit together, as if one run had made them.

import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { countedOf } from '../../../audit/record/examined.js';
import type { AuditRecord } from '../../../audit/record/record.js';
import type { Counted } from '../../../audit/tally.js';
import { editionById } from '../../../edition/editions.js';
import isRecord from '../../../generated/audit/record.js';
import { auditWords } from '../../../i18n/audit-words.js';
import type { Language } from '../../../i18n/language.js';
import { visible } from '../../../text/visible.js';
import { configured } from '../../configured.js';
import { formOf } from '../../form-of.js';
import type { Input } from '../../inputs.js';
import type { MergeRequest } from '../../invocation.js';
import { writeError } from '../../io/standard-error.js';
import { requirePaths } from '../../require-paths.js';
import type { Context, ExitCode } from '../../run.js';
import { RunError } from '../../run-error.js';
import { acceptanceOf } from './acceptance.js';
import { conclude } from './conclude.js';
import { noDeclarations, readDeclarations } from './declarations.js';
import { createKeep } from './keep.js';
import type { Spool } from './spool.js';

const CHUNK = 1024 * 1024;

export async function merge(request: MergeRequest, context: Context): Promise<ExitCode> {
  const { language } = context;
  const { manifest } = request;
  const files = requirePaths(request, language);
  const declared = manifest === undefined ? noDeclarations : readDeclarations(manifest, language);
  const fill = async (spool: Spool) => {
    const counted: Counted[] = [];
    const keep = createKeep();
    for (const file of files) {
      for (const { line, record } of recordsOf(file, language)) {
        counted.push(keep({ ...countedOf(record), ...declared.of(record.path), index: spool.length }));
        spool.append(line);
      }
    }
    // The configurations are those of the reports, where the parts were made.
    const inputs = counted.map(({ path }): Input => ({ kind: 'file', path }));
    const ready = await configured(request, inputs, context);
    if (!ready || (await formOf(ready.request, context)).refused) return undefined;
    tellUnknownForms(counted, language);
    const acceptance = acceptanceOf(ready, true);
    for (const { path, index } of counted) acceptance.note(path, () => spool.line(index));
    return { counted, missing: 0, acceptance, maxWarnings: ready.request.maxWarnings };
  };
  return conclude(fill, request, { ...context, compares: true });
}

/** Forms of the user's own, where their definition is not named here. */
function tellUnknownForms(counted: readonly Counted[], language: Language): void {
  const ids = [...new Set(counted.flatMap(({ edition }) => edition ?? []))].filter((id) => !editionById(id));
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
