// From the records of all reports to the outputs: what comparing them adds, what is counted, and what is written.

import type { Language } from '../i18n/language.js';
import { type Addition, compare, isAcross, mergeDiagnostics } from './across.js';
import { comparisonsOf } from './groups.js';
import type { AuditRecord } from './record.js';
import { type Counted, type Tally, tallyOf, withAddition } from './tally.js';
import type { AuditWriter } from './writer.js';

/** The records of an audit, in the order of their paths. */
export interface Records {
  readonly length: number;
  line(index: number): string;
  record(index: number): AuditRecord;
}

/** Where a writer's text goes. */
export interface Sink {
  readonly writer: AuditWriter;
  readonly write: (text: string) => unknown;
}

/** `counted` stands in the order of the records. `compares` is false for a part of an audit: what it lacks is elsewhere. */
export async function finishAudit(
  records: Records,
  counted: readonly Counted[],
  sinks: readonly Sink[],
  { language, compares }: { readonly language: Language; readonly compares: boolean },
): Promise<Tally> {
  const additions = new Map<number, Addition>();
  for (const comparison of compares ? comparisonsOf(counted) : []) {
    const addition = compare(comparison, (index) => records.record(index), language);
    if (addition) additions.set(addition.index, addition);
  }
  for (const { writer, write } of sinks) await write(writer.begin());
  const takers = sinks.filter(({ writer }) => writer.takesRecords);
  if (takers.length > 0) {
    for (let index = 0; index < records.length; index++)
      await writeRecord(index, records, counted, additions, takers);
  }
  const tally = tallyOf(counted.map((report, index) => withAddition(report, additions.get(index))));
  for (const { writer, write } of sinks) await write(writer.end(tally));
  return tally;
}

async function writeRecord(
  index: number,
  records: Records,
  counted: readonly Counted[],
  additions: ReadonlyMap<number, Addition>,
  takers: readonly Sink[],
): Promise<void> {
  const addition = additions.get(index);
  const changes = addition !== undefined || counted[index]!.counts.some(isAcross);
  let record: AuditRecord | undefined;
  const recordOnce = () => {
    record ??= changes ? withFindings(records.record(index), addition) : records.record(index);
    return record;
  };
  const line = changes ? JSON.stringify(recordOnce()) : records.line(index);
  for (const { writer, write } of takers) await write(writer.record(recordOnce, line));
}

/** A record that other records speak of: their findings take the place of those it came with. */
function withFindings(record: AuditRecord, addition: Addition | undefined): AuditRecord {
  const diagnostics = mergeDiagnostics(record.diagnostics, addition?.diagnostics ?? []);
  return { ...record, diagnostics, diagnoses: [...(addition?.diagnoses ?? record.diagnoses)] };
}
