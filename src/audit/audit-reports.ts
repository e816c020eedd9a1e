// A whole audit in memory: reports checked one after the other, and then each against the others.

import type { Language } from '../i18n/language.js';
import type { Report } from '../report/report.js';
import { withStanding } from '../report/standing.js';
import { concludeAudit, memoryStore, type Placed } from './conclude.js';
import type { AuditWriter } from './outputs/writer.js';
import { type Declared, type Entry, standingOf } from './record/entry.js';
import { examineReport } from './record/examined.js';
import type { AuditRecord } from './record/record.js';
import type { Tally } from './tally.js';

/** A report as `gov-report audit --format ndjson` prints it, without its figures, and what the audit took it for. */
export interface AuditedReport
  extends Omit<AuditRecord, 'facts' | 'scope' | 'level'>,
    Pick<Entry, 'scope' | 'area' | 'parent' | 'level'> {}

export interface AuditResult {
  /** In the order of their paths. */
  readonly reports: readonly AuditedReport[];
  /** How many reports and findings there are, by rule, year, area and office. */
  readonly tally: Tally;
}

export async function auditReports(
  reports: AsyncIterable<Report>,
  { language, declared }: { readonly language: Language; readonly declared: ReadonlyMap<string, Declared> },
): Promise<AuditResult> {
  const store = memoryStore();
  const counted: Placed[] = [];
  for await (const report of reports) {
    const known = declared.get(report.path) ?? {};
    const examined = examineReport(withStanding(report, standingOf(known)), { language });
    counted.push({ ...examined.counted, ...known, index: store.length });
    store.append(examined.line);
  }
  const audited: AuditedReport[] = [];
  const sinks = [{ writer: collector(audited), write: () => {} }];
  const tally = await concludeAudit(store, counted, sinks, { language, compares: true });
  return { reports: audited, tally };
}

function collector(audited: AuditedReport[]): AuditWriter {
  return {
    takesRecords: true,
    begin: () => '',
    record(record, _, { office, year, scope, area, parent, level }) {
      const { facts: __, ...rest } = record();
      audited.push({ ...rest, office, year, scope, area, parent, level });
      return '';
    },
    end: () => '',
  };
}
