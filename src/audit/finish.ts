// From the records of all reports to the outputs: what comparing them adds, what is counted, and what is written.

import type { Language } from '../i18n/language.js';
import { type Addition, compare, isAcross, mergeDiagnostics } from './across.js';
import { copiedTexts } from './copied.js';
import { comparisonsOf } from './groups.js';
import { outliersOf } from './outliers.js';
import type { AuditRecord } from './record.js';
import { brokenRelations } from './suspects.js';
import { type Counted, type Counts, countFindings, type Tally, tallyOf, withAddition } from './tally.js';
import type { AuditWriter, Content } from './writer.js';

/** The records of an audit, in the order of their paths. */
export interface Records {
  readonly length: number;
  line(index: number): string;
  record(index: number): AuditRecord;
  /** Puts a text aside; the answer gives it back. */
  keep(text: string): () => string;
}

/** Where it goes what a writer makes. */
export interface Sink {
  readonly writer: AuditWriter;
  readonly write: (content: Content) => unknown;
}

/** `counted` stands in the order of the records. `compares` is false for a part of an audit: what it lacks is elsewhere. */
export async function finishAudit(
  records: Records,
  counted: readonly Counted[],
  sinks: readonly Sink[],
  { language, compares }: { readonly language: Language; readonly compares: boolean },
): Promise<Tally> {
  const additions = compares ? compareAll(records, counted, language) : new Map<number, Kept>();
  for (const { writer, write } of sinks) await write(writer.begin(records.length));
  const takers = sinks.filter(({ writer }) => writer.takesRecords);
  if (takers.length > 0) {
    for (let index = 0; index < records.length; index++)
      await writeRecord(index, records, counted, additions, takers);
  }
  const tally = tallyOf(counted.map((report, index) => withAddition(report, additions.get(index))));
  for (const { writer, write } of sinks) await write(await writer.end(tally));
  return tally;
}

/** An addition put aside, and what it counts for. */
interface Kept extends Counts {
  readonly addition: () => Addition;
}

/** Records that stand near each other are compared with each other: so many wait to be looked at again. */
const AT_HAND = 64;

function compareAll(
  records: Records,
  counted: readonly Counted[],
  language: Language,
): ReadonlyMap<number, Kept> {
  const additions = new Map<number, Kept>();
  const copied = copiedTexts(counted, (index) => sketchIn(records.line(index)));
  const unlike = outliersOf(counted);
  const read = rememberLatest((index: number) => records.record(index), AT_HAND);
  for (const comparison of comparisonsOf(counted, { copied, unlike })) {
    const addition = compare(comparison, counted[comparison.index]!, read, language);
    if (!addition) continue;
    const kept = records.keep(JSON.stringify(addition));
    additions.set(comparison.index, {
      counts: countFindings(addition.diagnostics),
      broken: brokenRelations(addition.diagnostics),
      addition: () => JSON.parse(kept()) as Addition,
    });
  }
  return additions;
}

/** Without unpacking the whole record: the last of its facts. */
function sketchIn(line: string): string {
  return /"sentences":"([A-Za-z\d+/=]*)"\}\}$/u.exec(line.slice(line.lastIndexOf('"sentences"')))?.[1] ?? '';
}

function rememberLatest<K, V>(ask: (key: K) => V, most: number): (key: K) => V {
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
  counted: readonly Counted[],
  additions: ReadonlyMap<number, Kept>,
  takers: readonly Sink[],
): Promise<void> {
  const kept = additions.get(index);
  const changes = kept !== undefined || counted[index]!.counts.some(isAcross);
  let record: AuditRecord | undefined;
  const recordOnce = () => {
    record ??= changes ? withFindings(records.record(index), kept?.addition()) : records.record(index);
    return record;
  };
  const line = changes ? JSON.stringify(recordOnce()) : records.line(index);
  for (const { writer, write } of takers) await write(writer.record(recordOnce, line, counted[index]!));
}

/** A record that other records speak of: their findings take the place of those it came with. */
function withFindings(record: AuditRecord, addition: Addition | undefined): AuditRecord {
  const diagnostics = mergeDiagnostics(record.diagnostics, addition?.diagnostics ?? []);
  return { ...record, diagnostics, diagnoses: [...(addition?.diagnoses ?? record.diagnoses)] };
}
