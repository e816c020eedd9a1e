// Decides whether the files of a folder are the parts of one report.

import type { Edition } from '../../edition/edition.js';
import type { Report } from '../../report/report.js';

/** A report comes in few files: more of them are reports of their own. */
export const MOST_PARTS = 12;

/** The editions that a file's labels allow. */
type Allowed = readonly { readonly edition: Edition }[];

/**
 * No file holds more than one table, two or more hold one, no table comes twice, and no two files speak of different
 * years, offices or editions.
 */
export function isOneReport(reports: readonly Report[], allowed: readonly Allowed[]): boolean {
  const tables = reports.flatMap((report) => [...report.tables].map(({ data }) => data.id));
  return (
    tables.length >= 2 &&
    new Set(tables).size === tables.length &&
    reports.every((report) => report.tables.size <= 1) &&
    agree(reports.map(({ year }) => year)) &&
    agree(reports.map(({ office }) => office)) &&
    shareEdition(allowed)
  );
}

/** The ones that are known are the same. */
function agree(values: readonly (string | number | null)[]): boolean {
  return new Set(values.filter((value) => value !== null)).size <= 1;
}

function shareEdition(allowed: readonly Allowed[]): boolean {
  const [first = [], ...others] = allowed;
  return first.some(({ edition }) => others.every((file) => file.some((other) => other.edition === edition)));
}
