// The baseline: findings that were accepted as they are, one a line, sorted, so that it can be read and merged.

import type { Diagnostic, ReportResult } from '../diagnostic/diagnostic.js';
import { fingerprintOf } from '../diagnostic/fingerprint.js';
import { visible } from '../text/visible.js';

/** The first line of every baseline. */
export const BASELINE_HEAD = '# gov-report baseline 2';

const ENTRY = /^(.*)\|GR\d{3}\|/u;

type Named = Pick<ReportResult, 'office' | 'year' | 'path'>;

/** How the baseline writes a finding down, on one line: its fingerprint, and the figures it was accepted for. */
export function entryOf(report: Named, diagnostic: Diagnostic): string {
  const { cells, message, actual, expected } = diagnostic;
  const own = cells.flatMap(({ role, raw }) => (role === 'subject' ? [raw.trim()] : []));
  const figures = cells.length > 0 ? [...own, actual, expected] : (message.match(/\d+(?:\.\d+)?/gu) ?? []);
  return visible(
    `${fingerprintOf(report, diagnostic)}|${figures
      .filter((one) => one !== undefined)
      .join(' ')
      .trim()}`,
  );
}

/** What the entries of a report begin with. */
export function ownerOf(report: Named): string {
  return visible([report.office ?? report.path, report.year ?? ''].join('|'));
}

export interface BaselineEntry {
  readonly text: string;
  /** Office and year, see `ownerOf`. */
  readonly owner: string;
  /** Offset of the line. */
  readonly start: number;
}

export interface ParsedBaseline {
  readonly entries: readonly BaselineEntry[];
  /** Lines that are no entries, as spans. */
  readonly wrong: readonly { readonly start: number; readonly end: number }[];
}

/** Blank lines and lines that begin with `#` say nothing. */
export function parseBaseline(text: string): ParsedBaseline {
  const entries: BaselineEntry[] = [];
  const wrong: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const entry = line.trimEnd();
    const owner = ENTRY.exec(entry)?.[1];
    if (owner !== undefined) entries.push({ text: entry, owner, start });
    else if (entry !== '' && !entry.startsWith('#')) wrong.push({ start, end: start + entry.length });
    start += line.length + 1;
  }
  return { entries, wrong };
}

export function formatBaseline(entries: Iterable<string>): string {
  const sorted = [...new Set(entries)].sort();
  return [BASELINE_HEAD, ...sorted, ''].join('\n');
}

/** What a run has met: the reports that it covers, and what is to be accepted in them. */
export interface RunScope {
  readonly owners: ReadonlySet<string>;
  readonly entries: ReadonlySet<string>;
}

/** Entries of reports that the run did not check stay as they are. */
export function entriesAfter(known: readonly BaselineEntry[], met: RunScope): string[] {
  const others = known.filter(({ owner }) => !met.owners.has(owner)).map(({ text }) => text);
  return [...others, ...met.entries];
}

/** Entries of reports that the run has checked, and which it did not meet. */
export function outdatedEntries(known: readonly BaselineEntry[], met: RunScope): BaselineEntry[] {
  return known.filter(({ owner, text }) => met.owners.has(owner) && !met.entries.has(text));
}
