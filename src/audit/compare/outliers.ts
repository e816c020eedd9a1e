// Finds key figures far from those of the office's other years, and of offices of the same level: robust statistics only.

import type { Peers, Usual } from '../../report/report.js';
import unlikeYears from '../../rules/gr601-unlike-other-years.js';
import unlikeOffices from '../../rules/gr602-unlike-other-offices.js';
import type { Rule } from '../../rules/kit/rule.js';
import { isUnusual } from '../../rules/kit/usual.js';
import type { Entry } from '../record/entry.js';
import { KEY_FIGURES } from '../record/key-figures.js';
import { officeKeys } from './offices.js';

export type WithKeyFigures = Entry & {
  /** By the position in `KEY_FIGURES`, -1 for none. */
  readonly figures: readonly number[];
};

type Unlike = NonNullable<Peers['unlike']>;

/** Makes a median of distances comparable to a standard deviation. */
const NORMAL = 1.4826;
/** Shares of the reports on either side of the usual range: between offices nine in ten lie within. */
const [OF_YEARS, OF_OFFICES] = [0.25, 0.05];
/** No office has reports on more; files that claim them cost no time. */
const MOST_YEARS = 60;
/** The closest look that a configuration can ask for: what a rule tells is decided there. */
const [YEARS_LEAST, OFFICES_LEAST] = [leastOf(unlikeYears), leastOf(unlikeOffices)];

/** By the index of the report. */
export function outliersOf(entries: readonly WithKeyFigures[]): ReadonlyMap<number, Unlike> {
  const found = new Map<number, Unlike>();
  const add = (index: number, kind: keyof Unlike, usual: Usual) => {
    const known = found.get(index);
    found.set(index, { ...known, [kind]: [...(known?.[kind] ?? []), usual] });
  };
  const compared = entries.filter(({ whole, year, figures }) => whole && year !== null && figures.length > 0);
  for (const years of groups(compared, officeKeys(entries))) addYears(years, add);
  for (const offices of groups(compared, ({ level, scope, year }) => [level ?? '', scope, year].join('|')))
    addOffices(offices, add);
  return found;
}

type Add = (index: number, kind: keyof Unlike, usual: Usual) => void;

function groups(
  entries: readonly WithKeyFigures[],
  keyOf: (entry: WithKeyFigures) => string | undefined,
): Iterable<readonly WithKeyFigures[]> {
  const found = new Map<string, WithKeyFigures[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known) known.push(entry);
    else found.set(key, [entry]);
  }
  return found.values();
}

/** Of several versions of a year the last one counts, and none is compared with another. */
function addYears(reports: readonly WithKeyFigures[], add: Add): void {
  if (reports.length <= YEARS_LEAST['count']!) return;
  KEY_FIGURES.forEach((cell, key) => {
    const byYear = new Map<number, number>();
    for (const { year, figures } of reports) if (figures[key]! >= 0) byYear.set(year!, figures[key]!);
    const known = [...byYear].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year);
    if (known.length <= YEARS_LEAST['count']! || known.length > MOST_YEARS) return;
    for (const { index, year, figures } of reports) {
      const value = figures[key]!;
      const values = known.filter((other) => other.year !== year);
      const sorted = Float64Array.from(values, (other) => other.value).sort();
      const usual = { cell, ...usualOf(sorted, OF_YEARS), count: values.length, values };
      if (value >= 0 && isUnusual(value, usual, YEARS_LEAST)) add(index, 'years', usual);
    }
  });
}

/** Zeros say nothing about size: many offices have no licences to grant. The report itself is one among many. */
function addOffices(reports: readonly WithKeyFigures[], add: Add): void {
  KEY_FIGURES.forEach((cell, key) => {
    const sorted = Float64Array.from(
      reports.map(({ figures }) => figures[key]!).filter((value) => value > 0),
    ).sort();
    const count = sorted.length - 1;
    if (count < OFFICES_LEAST['count']!) return;
    const usual = { cell, ...usualOf(sorted, OF_OFFICES), count };
    for (const { index, figures } of reports) {
      const value = figures[key]!;
      if (value > 0 && isUnusual(value, usual, OFFICES_LEAST)) add(index, 'offices', usual);
    }
  });
}

/** All are values that are there, so that a count stays whole. */
function usualOf(
  sorted: Float64Array,
  outside: number,
): Pick<Usual, 'median' | 'deviation' | 'lower' | 'upper'> {
  const last = sorted.length - 1;
  const median = sorted[Math.round(last / 2)]!;
  const distances = sorted.map((value) => Math.abs(Math.log1p(value) - Math.log1p(median))).sort();
  return {
    median,
    deviation: NORMAL * distances[Math.round(last / 2)]!,
    lower: sorted[Math.floor(last * outside)]!,
    upper: sorted[Math.ceil(last * (1 - outside))]!,
  };
}

function leastOf({ thresholds }: Rule) {
  return Object.fromEntries(Object.entries(thresholds).map(([name, { least }]) => [name, least]));
}
