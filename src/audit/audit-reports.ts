// A whole audit in memory: reports checked one after the other, and then each against the others.

import type { Language } from '../i18n/language.js';
import { declareOffice } from '../report/declare-office.js';
import type { Report } from '../report/report.js';
import { concludeAudit, type Movable, memoryStore } from './conclude.js';
import type { AuditWriter } from './outputs/writer.js';
import { checkForAudit } from './record/checked-report.js';
import { type Declared, type Entry, officeFactsOf } from './record/entry.js';
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
  const reportCounts: Movable[] = [];
  for await (const report of reports) {
    const known = declared.get(report.path) ?? {};
    const checked = checkForAudit(declareOffice(report, officeFactsOf(known)), { language });
    reportCounts.push({ ...checked.counts, ...known, index: store.length });
    store.append(checked.line);
  }
  const audited: AuditedReport[] = [];
  const sinks = [{ writer: collector(audited), write: () => {} }];
  const there = new Set(reportCounts.map(({ path }) => path));
  const absent = [...declared].flatMap(([path, row]) => (there.has(path) ? [] : [{ path, ...row }]));
  const tally = await concludeAudit(store, reportCounts, sinks, { language, compares: true, absent });
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
