// Finds out which reports have to be held against which: an office's years, its versions, an area and its offices.

import type { Peers } from '../../report/report.js';
import type { Absent, Entry } from '../record/entry.js';
import { officeKeys } from './offices.js';

/** The reports that one report is held against, by their positions. */
export interface Comparison {
  readonly index: number;
  /** Last year's report of the same office. */
  readonly previous?: number;
  /** Next year's report of the same office. */
  readonly following?: number;
  /** Other reports of the same office on the same year. */
  readonly twins?: readonly number[];
  readonly missingYears?: readonly number[];
  /** The offices and areas that the area's figures are the sums of. */
  readonly members?: readonly number[];
  /** A manifest lists the members: no other is known of. */
  readonly areMembersListed?: boolean;
  /** And it lists some that are not here. */
  readonly areMembersAbsent?: boolean;
  readonly copied?: NonNullable<Peers['copied']>;
  readonly unlike?: NonNullable<Peers['unlike']>;
  readonly published?: NonNullable<Peers['published']>;
}

/** What only a look at all reports together finds, by the index of the report. */
export interface AcrossAll {
  readonly absent?: readonly Absent[];
  readonly copied: ReadonlyMap<number, NonNullable<Peers['copied']>>;
  readonly unlike: ReadonlyMap<number, NonNullable<Peers['unlike']>>;
}

/** In the order of the entries; reports that stand alone are left out. */
export function comparisonsOf(
  entries: readonly Entry[],
  { absent = [], copied, unlike }: AcrossAll = { copied: new Map(), unlike: new Map() },
): Comparison[] {
  const found = new Map<number, Comparison>();
  const add = (index: number, part: Omit<Comparison, 'index'>) => {
    found.set(index, { ...(found.get(index) ?? { index }), ...part });
  };
  for (const years of yearsByOffice(entries)) compareYears(years, add);
  const isByFolder = new Set(entries.flatMap((entry) => (entry.isByFolder ? [entry.index] : [])));
  for (const [area, members, areMembersAbsent] of membersOf(entries, absent)) {
    const areMembersListed = !members.some((index) => isByFolder.has(index));
    add(area.index, {
      members,
      ...(areMembersListed && { areMembersListed }),
      ...(areMembersAbsent && { areMembersAbsent }),
    });
  }
  for (const [index, text] of copied) add(index, { copied: text });
  for (const [index, usual] of unlike) add(index, { unlike: usual });
  for (const { index, published: day, scope, year } of entries) {
    if (day && year !== null && day > String(year + 1)) add(index, { published: { day, scope } });
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

type Add = (index: number, part: Omit<Comparison, 'index'>) => void;

/** Reports of one office, scope and form: by year, in ascending order, those of one year together. */
type Years = readonly (readonly [number, readonly Entry[]])[];

function* yearsByOffice(entries: readonly Entry[]): Generator<Years> {
  const offices = new Map<string, Entry[]>();
  const keyOfOffice = officeKeys(entries);
  for (const entry of entries) {
    if (entry.office === null || entry.year === null || !entry.whole) continue;
    const key = keyOfOffice(entry)!;
    const known = offices.get(key);
    if (known) known.push(entry);
    else offices.set(key, [entry]);
  }
  for (const reports of offices.values()) {
    if (reports.length < 2) continue;
    const years = new Map<number, Entry[]>();
    for (const report of reports) {
      const known = years.get(report.year!);
      if (known) known.push(report);
      else years.set(report.year!, [report]);
    }
    yield [...years].sort(([a], [b]) => a - b);
  }
}

/** Of several reports on last year the one that stands last: where names sort, that is the latest version. */
function compareYears(years: Years, add: Add): void {
  years.forEach(([year, reports], i) => {
    const [before, earlier] = years[i - 1] ?? [];
    const [after, later] = years[i + 1] ?? [];
    for (const [at, { index }] of reports.entries()) {
      const twins = neighbours(reports, at);
      const previous = before === year - 1 ? earlier!.at(-1)!.index : undefined;
      const following = after === year + 1 ? later!.at(-1)!.index : undefined;
      const missingYears = before === undefined ? [] : range(before + 1, year);
      if (twins.length > 0) add(index, { twins });
      if (previous !== undefined) add(index, { previous });
      if (following !== undefined) add(index, { following });
      if (missingYears.length > 0) add(index, { missingYears });
    }
  });
}

/** Versions are compared with those beside them: a thousand files that all claim the same year stay a thousand. */
function neighbours(reports: readonly Entry[], at: number): number[] {
  return [reports[at - 1], reports[at + 1]].flatMap((other) => (other ? [other.index] : []));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** Managed from above: in nobody's area. */
const VERTICAL = 'vertical';

/**
 * For each area's report the reports it is the sum of: the offices of the area, and the areas below it. An area below
 * without a report of its own stands for its offices. And whether a manifest names others.
 */
function* membersOf(
  entries: readonly Entry[],
  absent: readonly Absent[],
): Generator<[Entry, number[], boolean]> {
  const areas = entries.filter(({ scope, area, year, whole }) => scope === 'area' && area && year && whole);
  if (areas.length === 0) return;
  const own = new Map<string, Entry[]>();
  const below = new Map<string, Set<string>>();
  const reports = new Map<string, Entry>();
  /** Areas and years; no year stands for all. */
  const gaps = new Set<string>();
  const addBelow = (area: string, parent: string | null | undefined) => {
    if (!parent || parent === area) return;
    const known = below.get(parent);
    if (known) known.add(area);
    else below.set(parent, new Set([area]));
  };
  for (const entry of entries) {
    const { area, parent, year, scope, level, series, isByFolder } = entry;
    if (!area) continue;
    addBelow(area, parent);
    if (year === null) {
      if (scope === 'own' && level !== VERTICAL && !isByFolder) gaps.add(`${area}|`);
      continue;
    }
    const key = keyOf(area, year, series);
    if (scope === 'area') reports.set(key, entry);
    else if (level !== VERTICAL) {
      const known = own.get(key);
      if (known) known.push(entry);
      else own.set(key, [entry]);
    }
  }
  const withOffices = new Set(entries.flatMap(({ area, scope }) => (area && scope === 'own' ? [area] : [])));
  for (const { area, parent, year, scope, level } of absent) {
    if (!area || level === VERTICAL) continue;
    addBelow(area, parent);
    if (scope !== 'area' || !withOffices.has(area)) gaps.add(`${area}|${year ?? ''}`);
  }
  const collect = (area: string, year: number, series: string, seen: Set<string>): number[] => {
    if (seen.has(area)) return [];
    seen.add(area);
    const offices = own.get(keyOf(area, year, series)) ?? [];
    const areasBelow = [...(below.get(area) ?? [])].flatMap((name) => {
      const report = reports.get(keyOf(name, year, series));
      return report ? [report.index] : collect(name, year, series, seen);
    });
    return [...offices.map(({ index }) => index), ...areasBelow];
  };
  for (const area of areas) {
    const seen = new Set<string>();
    const members = collect(area.area!, area.year!, area.series, seen);
    const isGap = (name: string) => gaps.has(`${name}|${area.year}`) || gaps.has(`${name}|`);
    if (members.length > 0) yield [area, members, [...seen].some(isGap)];
  }
}

function keyOf(area: string, year: number, series: string): string {
  return `${year}|${series}|${area}`;
}
