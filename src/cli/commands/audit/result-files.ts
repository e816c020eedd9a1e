// Reads the results of audits: the reports of every part that is there as it was written, and what is wrong with the others.

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { type Ending, isIntact } from '../../../audit/outputs/ndjson.js';
import type { Part } from '../../../audit/outputs/writer.js';
import type { AuditRecord } from '../../../audit/record/record.js';
import type { PassedOver, ReportCounts } from '../../../audit/tally.js';
import isRecord from '../../../generated/audit/record.js';
import { auditWords } from '../../../i18n/audit-words.js';
import type { Language } from '../../../i18n/language.js';
import { visible } from '../../../text/visible.js';
import { RunError } from '../../run-error.js';
import { auditId, createChecksum } from './part.js';

const CHUNK = 1024 * 1024;
/** Parts that are missing, by their numbers. */
const MOST_NAMED = 20;

export interface Results {
  readonly reportCounts: ReportCounts[];
  readonly passedOver: PassedOver;
  readonly part: Part;
  /** A line each. */
  readonly faults: readonly string[];
}

/** One audit, or a part of one. */
interface Result {
  readonly file: string;
  readonly ending: Ending;
  readonly reports: readonly ReportCounts[];
}

/** `keep` stores a record and says what it counts for. @throws {RunError} for a file that is no result at all */
export function readResults(
  files: readonly string[],
  keep: (line: string, record: AuditRecord) => ReportCounts,
  language: Language,
): Results {
  const words = auditWords[language].merge;
  const faults: string[] = [];
  const taken = new Map<string, Result>();
  let incomplete = false;
  const tell = (file: string, text: string, isLoss: boolean) => {
    faults.push(`${visible(file)}${text}`);
    incomplete ||= isLoss;
  };
  for (const file of files) {
    for (const result of resultsIn(file, keep, language)) {
      if (typeof result === 'string') {
        tell(file, words[result], true);
        continue;
      }
      const { part, checksum } = result.ending;
      const key = [part.audit, part.part, part.parts].join();
      const known = taken.get(key);
      if (!known) taken.set(key, result);
      else if (known.ending.checksum === checksum) tell(file, words.repeated(visible(known.file)), false);
      else tell(file, words.contradictory(visible(known.file)), true);
    }
  }
  const results = [...taken.values()];
  for (const { file, ending } of results) if (ending.part.incomplete) tell(file, words.stopped, true);
  for (const { file, missing, parts } of missingParts(results))
    tell(file, words.missing(missing, parts), true);
  const reportCounts: ReportCounts[] = [];
  const paths = new Set<string>();
  for (const { file, reports } of results) {
    const added = reports.filter(({ path }) => !paths.has(path));
    for (const report of added) {
      paths.add(report.path);
      reportCounts.push(report);
    }
    if (added.length < reports.length) tell(file, words.overlapping(reports.length - added.length), false);
  }
  const audits = [...new Set(results.map(({ ending }) => ending.part.audit))].sort();
  const sum = (field: keyof PassedOver) =>
    results.reduce((all, { ending: { summary } }) => all + summary[field], 0);
  return {
    reportCounts,
    passedOver: { passedOver: sum('passedOver'), pictures: sum('pictures') },
    part: {
      part: 1,
      parts: 1,
      audit: audits.length === 1 ? audits[0]! : auditId([...paths]),
      ...(incomplete ? { incomplete } : {}),
    },
    faults: incomplete ? [...faults, words.notCompared] : faults,
  };
}

function* missingParts(
  results: readonly Result[],
): Generator<{ readonly file: string; readonly missing: readonly number[]; readonly parts: number }> {
  const audits = new Map<string, Result[]>();
  for (const result of results) {
    const { audit, parts } = result.ending.part;
    const key = [audit, parts].join();
    audits.set(key, [...(audits.get(key) ?? []), result]);
  }
  for (const [first, ...others] of audits.values()) {
    if (!first) continue;
    const { parts } = first.ending.part;
    const there = new Set([first, ...others].map(({ ending }) => ending.part.part));
    const missing: number[] = [];
    for (let part = 1; part <= parts && missing.length < MOST_NAMED; part++)
      if (!there.has(part)) missing.push(part);
    if (missing.length > 0) yield { file: first.file, missing, parts };
  }
}

/** Results may follow each other in one file. A word for each that is not as it was written. */
function* resultsIn(
  file: string,
  keep: (line: string, record: AuditRecord) => ReportCounts,
  language: Language,
): Generator<Result | 'cut' | 'changed'> {
  const words = auditWords[language].merge;
  const refused = (text: string) => new RunError(`${visible(file)}${text}`, words.hint);
  let checksum = createChecksum();
  let reports: ReportCounts[] = [];
  let isOpen = true;
  let number = 0;
  for (const { line, isEnded } of linesOf(file, () => refused(words.unreadable))) {
    number++;
    if (line === '') continue;
    const value = parse(line);
    if (value === undefined && !isEnded) break;
    if (value === undefined) throw refused(words.notRecord(number));
    isOpen = isRecord(value);
    if (isRecord(value)) {
      checksum.add(line);
      reports.push(keep(line, value));
      continue;
    }
    if (!('part' in value)) yield 'cut';
    else yield isIntact(value, checksum) ? { file, ending: value, reports } : 'changed';
    checksum = createChecksum();
    reports = [];
  }
  if (isOpen) yield 'cut';
}

function parse(line: string): AuditRecord | Ending | Omit<Ending, 'part'> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (isRecord(value)) return value;
    return typeof value === 'object' && value !== null && 'summary' in value ? (value as Ending) : undefined;
  } catch {
    return undefined;
  }
}

/** Of a regular file: a pipe or a device might never end. */
function* linesOf(
  path: string,
  refused: () => RunError,
): Generator<{ readonly line: string; readonly isEnded: boolean }> {
  let descriptor: number;
  try {
    if (!statSync(path).isFile()) throw refused();
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
      for (const line of lines) yield { line, isEnded: true };
    }
    yield { line: rest, isEnded: false };
  } finally {
    closeSync(descriptor);
  }
}
