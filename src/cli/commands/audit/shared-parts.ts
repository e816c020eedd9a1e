// Keeps what is counted of very many reports small: parts that are equal are one and the same.

import type { ReportCounts, RuleCount } from '../../../audit/tally.js';

/** What a program for many reports holds of each; gives back the same report. */
export type ShareParts = (report: ReportCounts) => ReportCounts;

export function createSharing(): ShareParts {
  const counts = new Map<string, readonly RuleCount[]>();
  const broken = new Map<string, readonly string[]>();
  const texts = new Map<string, string>();
  const text = <T extends string | null>(value: T): T =>
    value === null ? value : (shared(texts, value, () => value) as T);
  return (report) => ({
    ...report,
    edition: text(report.edition),
    area: text(report.area),
    parent: text(report.parent),
    level: text(report.level),
    counts: shared(counts, keyOf(report.counts), () => report.counts),
    broken: shared(broken, report.broken.join(), () => report.broken),
  });
}

function keyOf(counts: readonly RuleCount[]): string {
  return counts.map(({ code, severity, count }) => `${code}${severity}${count}`).join();
}

/** Different ones that are shared: most reports have few findings, and the same. */
const MOST = 10_000;

function shared<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  if (known.size < MOST) known.set(key, made);
  return made;
}
