// From the records of all reports to the outputs: what comparing them adds, what is counted, and what is written.

import type { Language } from '../i18n/language.js';
import type { Terms } from '../lint/terms.js';
import { type Addition, areMembersThere, compare, mergeDiagnostics, type Reading } from './compare/across.js';
import { copiedTexts } from './compare/copied.js';
import { comparisonsOf } from './compare/groups.js';
import { outliersOf } from './compare/outliers.js';
import { brokenRelations } from './compare/suspects.js';
import type { AuditWriter, Content } from './outputs/writer.js';
import type { Absent } from './record/entry.js';
import type { AuditRecord } from './record/record.js';
import { reportOfRecord } from './record/report-of-record.js';
import {
  type Counts,
  countFindings,
  NONE_PASSED_OVER,
  type PassedOver,
  type ReportCounts,
  type Tally,
  tallyOf,
  withAddition,
} from './tally.js';

/** The records of an audit, in the order of their paths. */
export interface Records {
  readonly length: number;
  line(index: number): string;
  record(index: number): AuditRecord;
  /** Puts a text aside; the answer gives it back. */
  putAside(text: string): () => string;
}

/** A writer, and where its output goes. */
export interface Sink {
  readonly writer: AuditWriter;
  readonly write: (content: Content) => unknown;
}

export interface FinishOptions {
  readonly language: Language;
  /** False for a part of an audit: what it lacks is elsewhere. */
  readonly compares: boolean;
  readonly passedOver?: PassedOver;
  readonly absent?: readonly Absent[];
  /** What was accepted or is asked for in the report of a path. */
  readonly termsOf?: (path: string) => Terms;
  /** Learns of each report what comparing it with others has shown. */
  readonly note?: (report: ReportCounts, addition: Addition) => void;
}

/** `reportCounts` stands in the order of the records. */
export async function finishAudit(
  records: Records,
  reportCounts: readonly ReportCounts[],
  sinks: readonly Sink[],
  options: FinishOptions,
): Promise<Tally> {
  const { compares, passedOver = NONE_PASSED_OVER, absent = [] } = options;
  const { additions, ...notes } = compares ? compareAll(records, reportCounts, options) : NOT_COMPARED;
  const tally = tallyOf(
    reportCounts.map((report, index) => withAddition(report, additions.get(index))),
    passedOver,
    { isCompared: compares, absent: compares ? absent.map(({ path }) => path) : [], ...notes },
  );
  for (const { writer, write } of sinks) await write(writer.begin(tally));
  const takers = sinks.filter(({ writer }) => writer.takesRecords);
  if (takers.length > 0) {
    for (let index = 0; index < records.length; index++)
      await writeRecord(index, records, reportCounts, additions, takers);
  }
  for (const { writer, write } of sinks) await write(await writer.end(tally));
  return tally;
}

/** An addition put aside, and what it counts for. */
interface StoredAddition extends Counts {
  readonly addition: () => Addition;
}

interface Compared {
  readonly additions: ReadonlyMap<number, StoredAddition>;
  readonly incompleteAreas: readonly string[];
  /** Held against another year of their office, or told that it is missing. */
  readonly acrossYears: ReadonlySet<number>;
}

const NOT_COMPARED: Compared = { additions: new Map(), incompleteAreas: [], acrossYears: new Set() };

/** Records that stand near each other are compared with each other: so many wait to be looked at again. */
const AT_HAND = 64;

function compareAll(
  records: Records,
  reportCounts: readonly ReportCounts[],
  { language, termsOf, note, absent = [] }: FinishOptions,
): Compared {
  const additions = new Map<number, StoredAddition>();
  const incompleteAreas: string[] = [];
  const acrossYears = new Set<number>();
  const copied = copiedTexts(reportCounts, (index) => sketchIn(records.line(index)));
  const unlike = outliersOf(reportCounts);
  const read = readingOf(records, reportCounts);
  for (const comparison of comparisonsOf(reportCounts, { absent, copied, unlike })) {
    const { previous, following, missingYears } = comparison;
    if (previous !== undefined || following !== undefined || missingYears) acrossYears.add(comparison.index);
    const report = reportCounts[comparison.index]!;
    const complete = areMembersThere(comparison, read);
    if (complete === false) incompleteAreas.push(report.area!);
    const addition = compare({ ...comparison, complete }, report, read, {
      language,
      ...termsOf?.(report.path),
    });
    if (!addition) continue;
    note?.(report, addition);
    const stored = records.putAside(JSON.stringify(addition));
    additions.set(comparison.index, {
      counts: countFindings(addition.diagnostics),
      broken: brokenRelations(addition.diagnostics),
      folded: addition.folded ?? report.folded,
      addition: () => JSON.parse(stored()) as Addition,
    });
  }
  return { additions, incompleteAreas, acrossYears };
}

/** Without unpacking the whole record: the last of its facts. */
function sketchIn(line: string): readonly number[] {
  const list = /^"sentences":(\[[\d,]*\])\}\}$/u.exec(line.slice(line.lastIndexOf('"sentences"')))?.[1];
  return list === undefined ? [] : (JSON.parse(list) as number[]);
}

function readingOf(records: Records, reportCounts: readonly ReportCounts[]): Reading {
  const unpacked = cached((index: number) => {
    const record = records.record(index);
    return { record, report: reportOfRecord(record) };
  }, AT_HAND);
  return {
    record: (index) => unpacked(index).record,
    report: (index) => unpacked(index).report,
    hasReport: (index) => reportCounts[index]!.figures.length > 0,
  };
}

/** `ask` again, the last `most` answers kept. */
function cached<K, V>(ask: (key: K) => V, most: number): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? ask(key);
    known.delete(key);
    known.set(key, value);
    if (known.size > most) known.delete(known.keys().next().value!);
    return value;
  };
}

async function writeRecord(
  index: number,
  records: Records,
  reportCounts: readonly ReportCounts[],
  additions: ReadonlyMap<number, StoredAddition>,
  takers: readonly Sink[],
): Promise<void> {
  const stored = additions.get(index);
  const report = withAddition(reportCounts[index]!, stored);
  const changes = report !== reportCounts[index];
  let record: AuditRecord | undefined;
  const recordOnce = () => {
    record ??= changes ? withFindings(records.record(index), stored?.addition()) : records.record(index);
    return record;
  };
  let line: string | undefined;
  const lineOnce = () => {
    line ??= changes ? JSON.stringify(recordOnce()) : records.line(index);
    return line;
  };
  for (const { writer, write } of takers) await write(writer.record(recordOnce, lineOnce, report));
}

/** A record that other records speak of: their findings take the place of those it came with. */
function withFindings(record: AuditRecord, addition: Addition | undefined): AuditRecord {
  const diagnostics = mergeDiagnostics(record.diagnostics, addition?.diagnostics ?? []);
  return { ...record, diagnostics, diagnoses: [...(addition?.diagnoses ?? record.diagnoses)] };
}
