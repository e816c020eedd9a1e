// Holds a recorded report against others, and adds what that shows to its record.

import { rules } from '../../generated/rules/all.js';
import { type LintOptions, lintReport } from '../../lint/lint.js';
import { changeFigures } from '../../report/cells.js';
import { type Members, type Peers, type Report, withFacts } from '../../report/report.js';
import { reportShape } from '../../reporters/json-shape.js';
import type { Counts } from '../../reporters/reporter.js';
import type { Rule } from '../../rules/kit/rule.js';
import { foldedIn } from '../folded.js';
import type { Entry } from '../record/entry.js';
import { type AuditRecord, isOfSum, type Shape } from '../record/record.js';
import { paragraphsOf } from '../record/report-of-record.js';
import type { Comparison } from './groups.js';

export type Finding = Shape['diagnostics'][number];
type StoryShape = Shape['diagnoses'][number];

/** What the comparison of one report with others adds to its record. */
export interface Addition {
  readonly index: number;
  readonly diagnostics: readonly Finding[];
  /** In place of the record's own, where last year's figures change what is likely; by position in the merged list. */
  readonly diagnoses: readonly StoryShape[] | undefined;
  /** Findings that these diagnoses tell as one with others. */
  readonly folded?: Counts;
}

/** Categories that look at nothing but other reports. */
const ACROSS: ReadonlySet<Rule['category']> = new Set(['years', 'audit']);
const acrossRules = rules.filter(({ category }) => ACROSS.has(category));
/** What may be told again with other reports as evidence. */
const evidenceRules = rules.filter(({ category }) => ACROSS.has(category) || category === 'arithmetic');

/** Records by their positions, and the reports made again of them. */
export interface Reading {
  record(index: number): AuditRecord;
  /** Undefined where the record has none. */
  report(index: number): Report | undefined;
  /** The same without making it. */
  hasReport(index: number): boolean;
}

/** Office and year are those of the audit: a manifest may know better. Undefined where nothing comes of it. */
export function compare(
  comparison: Comparison & { readonly complete: boolean | undefined },
  { office, year }: Pick<Entry, 'office' | 'year'>,
  read: Reading,
  options: Omit<LintOptions, 'rules'>,
): Addition | undefined {
  const record = read.record(comparison.index);
  const report = read.report(comparison.index);
  if (!report) return undefined;
  const previous = comparison.previous === undefined ? undefined : read.report(comparison.previous);
  const isFaulty = record.diagnostics.some(isOfSum);
  const later =
    isFaulty && comparison.following !== undefined ? read.report(comparison.following) : undefined;
  const peers = peersOf(comparison, read);
  const compared = withFacts(report, {
    office,
    year,
    peers,
    ...(previous && { previous }),
    ...(later && { following: later }),
  });
  const { diagnostics } = reportShape(lintReport(compared, { ...options, rules: acrossRules }));
  const isOld = record.diagnostics.some(isAcross);
  if (diagnostics.length === 0 && !isOld && !((previous || later) && isFaulty)) return undefined;
  // Without the figures of last year or the next nothing else becomes likely.
  if (!previous && !later && !isOld) return { index: comparison.index, diagnostics, diagnoses: undefined };
  const withText = withFacts(compared, { paragraphs: paragraphsOf(record) });
  const repeated = reportShape(lintReport(withText, { ...options, rules: evidenceRules }));
  const merged = mergeDiagnostics(record.diagnostics, diagnostics);
  const diagnoses = repeated.diagnoses.map(positionsIn(merged, repeated.diagnostics));
  const folded = foldedIn({ diagnostics: merged, diagnoses });
  return { index: comparison.index, diagnostics, diagnoses, folded };
}

function peersOf(
  {
    twins,
    missingYears,
    members,
    complete = false,
    copied,
    unlike,
    published,
  }: Parameters<typeof compare>[0],
  read: Reading,
): Peers {
  return {
    ...(twins && { twins: twins.flatMap((index) => read.report(index) ?? []) }),
    ...(missingYears && { missingYears }),
    ...(copied && { copied }),
    ...(unlike && { unlike }),
    ...(published && { published }),
    ...(members && { members: { ...membersAt(members, read), complete } }),
  };
}

/** Undefined where the report is not the sum of others. Where nothing lists these, its own figures tell. */
export function areMembersThere(
  { index, members, areMembersListed = false, areMembersAbsent = false }: Comparison,
  read: Reading,
): boolean | undefined {
  if (!members) return undefined;
  if (areMembersAbsent || !members.every((member) => read.hasReport(member))) return false;
  const area = areMembersListed ? undefined : read.report(index);
  return !area || isMostlySum(area, membersAt(members, read).reports());
}

function membersAt(indexes: readonly number[], read: Reading): Omit<Members, 'complete'> {
  return {
    count: indexes.filter((index) => read.hasReport(index)).length,
    *reports() {
      for (const index of indexes) {
        const report = correctedAt(index, read);
        if (report) yield report;
      }
    },
  };
}

/** What is certainly wrong in a member is told there, and not once more where its area has added it up rightly. */
function correctedAt(index: number, read: Reading): Report | undefined {
  const report = read.report(index);
  const certain = read.record(index).diagnoses.filter(({ grade }) => grade === 'certain');
  if (!report?.edition || certain.length === 0) return report;
  const { cellById } = report.edition;
  const changes = certain.flatMap(({ candidates }) => candidates[0]!.changes);
  return changeFigures(
    report,
    new Map(changes.map(({ cell, to }) => [cellById.get(cell)!.index, String(to)])),
  );
}

/** Of the figures of a sum that are not 0, this share has to agree. */
const MOST = 0.5;

function isMostlySum(area: Report, members: Iterable<Report>): boolean {
  const sums = new Map<string, number>();
  for (const member of members)
    member.edition?.cells.forEach(({ id }, index) => {
      const units = member.plainFigures[index] ?? Number.NaN;
      if (units >= 0) sums.set(id, (sums.get(id) ?? 0) + units);
    });
  const written = (area.edition?.cells ?? []).flatMap(({ id, index }) => {
    const units = area.plainFigures[index] ?? Number.NaN;
    return units > 0 ? [units === sums.get(id)] : [];
  });
  return written.filter(Boolean).length > written.length * MOST;
}

/** The findings of the report itself, then those that other reports brought. */
export function mergeDiagnostics(own: readonly Finding[], added: readonly Finding[]): Finding[] {
  return [...own.filter((finding) => !isAcross(finding)), ...added];
}

const acrossCodes: ReadonlySet<string> = new Set(acrossRules.map(({ code }) => code));

/** A finding that takes other reports: it is made anew wherever records come together. */
export function isAcross({ code }: Pick<Finding, 'code'>): boolean {
  return acrossCodes.has(code);
}

/** Stories name findings by position; the same finding stands elsewhere in the merged list. */
function positionsIn(
  merged: readonly Finding[],
  repeated: readonly Finding[],
): (story: StoryShape) => StoryShape {
  const key = ({ code, cells }: Finding) => [code, ...cells.map(({ id, role }) => `${role} ${id}`)].join('|');
  const positions = new Map(merged.map((finding, i) => [key(finding), i]));
  return (story) => ({
    ...story,
    explains: story.explains.flatMap((i) => positions.get(key(repeated[i]!)) ?? []),
  });
}
