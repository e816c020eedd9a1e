// Which reports are by one and the same office.

import type { Entry } from '../record/entry.js';

/** What tells an office: reports with the same answer are by one, on one form; undefined where none is named. */
export type OfficeKey = (entry: Entry) => string | undefined;

/**
 * A bureau of the same name in two areas is two offices. Where only some reports say the area, as a folder of one year
 * may have a report on the whole area and that of another may not, the others belong to the only one that is named.
 */
export function officeKeys(entries: readonly Entry[]): OfficeKey {
  /** By office, scope and form; null for more than one area. */
  const areas = new Map<string, string | null>();
  const named = ({ office, scope, series }: Entry) => [office, scope, series].join('|');
  for (const entry of entries) {
    if (entry.office === null || entry.area === null) continue;
    const name = named(entry);
    const before = areas.get(name);
    areas.set(name, before === undefined || before === entry.area ? entry.area : null);
  }
  return (entry) =>
    entry.office === null ? undefined : [named(entry), entry.area ?? areas.get(named(entry)) ?? ''].join('|');
}
