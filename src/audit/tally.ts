// Counts what an audit found: by rule, by area and by year, and which offices have most.

import type { Counts as FaultCounts, Summary } from '../reporters/reporter.js';
import { NO_COUNTS, plus } from '../reporters/summary.js';
import { isAcross } from './compare/across.js';
import type { WithKeyFigures } from './compare/outliers.js';
import { type Suspect, suspectsOf, type WithBrokenRelations } from './compare/suspects.js';
import { FIELD, isOpen } from './folded.js';
import { type ComparedReports, type Notes, notesOf } from './notes.js';
import type { AuditRecord, Shape } from './record/record.js';

type Severity = Shape['diagnostics'][number]['severity'];

/** How many findings of each severity a rule has in one report. */
export interface RuleCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/** A report as the tally sees it; kept for every report, so it is small. */
export interface ReportCounts extends WithKeyFigures, WithBrokenRelations {
  readonly failed: boolean;
  readonly counts: readonly RuleCount[];
  /** Findings that are told with others as one fault: so many fewer are counted for people. */
  readonly folded: FaultCounts;
}

export function countFindings(diagnostics: readonly AuditRecord['diagnostics'][number][]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { code, severity } of diagnostics.filter(isOpen)) {
    const key = code + severity;
    counts.set(key, { code, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** What findings count for. */
export type Counts = Pick<ReportCounts, 'counts' | 'broken' | 'folded'>;

/** The counts with those of other reports' making put in place of what the record had of them. */
export function withAddition(report: ReportCounts, added: Counts | undefined): ReportCounts {
  const own = report.counts.filter((count) => !isAcross(count));
  if (!added && own.length === report.counts.length) return report;
  const broken = report.broken.filter((key) => !isAcross({ code: key.slice(0, key.indexOf(' ')) }));
  const { counts, broken: brokenAcross, folded } = added ?? { counts: [], broken: [], folded: report.folded };
  return { ...report, counts: [...own, ...counts], broken: [...broken, ...brokenAcross], folded };
}

/** `errors`, `warnings` and `infos` count faults: findings that come of one mistake are one. */
export interface Group {
  readonly key: string;
  readonly reports: number;
  /** Without any error. */
  readonly clean: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Files that show no sign of a report. */
export type PassedOver = Pick<Summary, 'passedOver' | 'pictures'>;

export const NONE_PASSED_OVER: PassedOver = { passedOver: 0, pictures: 0 };

export interface Tally {
  readonly summary: Summary;
  /** `reports` is how many have the finding; most errors first. */
  readonly rules: readonly (Omit<Group, 'clean'> & { readonly severity: Severity })[];
  readonly years: readonly Group[];
  readonly areas: readonly Group[];
  /** Most errors first, those without any left out. */
  readonly offices: readonly Group[];
  /** Relations that very many reports break. */
  readonly suspects: readonly Suspect[];
  readonly notes: Notes;
}

interface Growing {
  reports: number;
  clean: number;
  errors: number;
  warnings: number;
  infos: number;
}

export function tallyOf(
  reports: readonly ReportCounts[],
  passedOver: PassedOver,
  compared: ComparedReports,
): Tally {
  const all = nothing();
  let faults = NO_COUNTS;
  let [failed, faulty] = [0, 0];
  const rules = new Map<string, Growing & { severity: Severity }>();
  const [years, areas, offices] = [
    new Map<string, Growing>(),
    new Map<string, Growing>(),
    new Map<string, Growing>(),
  ];
  for (const { counts, folded, office, year, area, path, ...report } of reports) {
    const found = nothing();
    found.reports = 1;
    for (const { code, severity, count } of counts) {
      found[FIELD[severity]] += count;
      const rule = rules.get(code) ?? { ...nothing(), severity };
      rule[FIELD[severity]] += count;
      rule.reports++;
      rules.set(code, rule);
    }
    found.clean = Number(found.errors === 0 && !report.failed);
    if (report.failed) failed++;
    if (counts.length > 0) faulty++;
    add(all, found);
    found.errors -= folded.errors;
    found.warnings -= folded.warnings;
    found.infos -= folded.infos;
    faults = plus(faults, found);
    if (year !== null) addTo(years, String(year), found);
    if (area !== null) addTo(areas, area, found);
    addTo(offices, office ?? path, found);
  }
  const { errors, warnings, infos } = all;
  return {
    summary: {
      reports: all.reports,
      errors,
      warnings,
      infos,
      fixable: 0,
      failed,
      faulty,
      faults,
      ...passedOver,
    },
    rules: groupsOf(rules)
      .map(({ clean: _, ...group }) => ({ ...group, severity: rules.get(group.key)!.severity }))
      .sort(byErrors),
    years: groupsOf(years).sort((a, b) => compareText(a.key, b.key)),
    areas: groupsOf(areas).sort(byErrors),
    offices: groupsOf(offices)
      .filter((group) => group.errors + group.warnings > 0)
      .sort(byErrors),
    suspects: suspectsOf(reports),
    notes: notesOf(reports, compared),
  };
}

function nothing(): Growing {
  return { reports: 0, clean: 0, errors: 0, warnings: 0, infos: 0 };
}

function add(sum: Growing, found: Growing): void {
  sum.reports += found.reports;
  sum.clean += found.clean;
  sum.errors += found.errors;
  sum.warnings += found.warnings;
  sum.infos += found.infos;
}

function addTo(groups: Map<string, Growing>, key: string, found: Growing): void {
  const known = groups.get(key);
  if (known) add(known, found);
  else groups.set(key, { ...found });
}

function groupsOf(groups: ReadonlyMap<string, Growing>): Group[] {
  return [...groups].map(([key, { reports, clean, errors, warnings, infos }]) => ({
    key,
    reports,
    clean,
    errors,
    warnings,
    infos,
  }));
}

function byErrors(a: Omit<Group, 'clean'>, b: Omit<Group, 'clean'>): number {
  return b.errors - a.errors || b.warnings - a.warnings || b.infos - a.infos || compareText(a.key, b.key);
}

function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
