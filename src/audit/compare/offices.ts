// Which reports are by one and the same office.

import { type OfficeName, officeName } from '../../report/office-name.js';
import type { Entry } from '../record/entry.js';

/** What tells an office: reports with the same answer are by one, on one form; undefined where none is named. */
export type OfficeKey = (entry: Entry) => string | undefined;

/**
 * A bureau of the same name in two areas is two offices. Where only some reports say the area, as a folder of one year
 * may have a report on the whole area and that of another may not, the others belong to the only one that is named; so
 * does an office that is named with its parent city in one report and without it in another.
 */
export function officeKeys(entries: readonly Entry[]): OfficeKey {
  const fullName = fullNamesIn(entries);
  /** By office, scope and form; null for more than one area. */
  const areas = new Map<string, string | null>();
  const named = (entry: Entry) => [fullName(nameOf(entry)), entry.scope, entry.series].join('|');
  const areaOf = ({ area }: Entry) => (area === null ? undefined : fullName(officeName(area)));
  for (const entry of entries) {
    if (entry.office === null || entry.area === null) continue;
    const name = named(entry);
    const area = areaOf(entry)!;
    const before = areas.get(name);
    areas.set(name, before === undefined || before === area ? area : null);
  }
  return (entry) => {
    if (entry.office === null) return undefined;
    return [named(entry), areaOf(entry) ?? areas.get(named(entry)) ?? ''].join('|');
  };
}

/** Names with all their areas, as far as one report says them and no other report contradicts. */
function fullNamesIn(entries: readonly Entry[]): (name: OfficeName) => string {
  /** By what a name says; null where several offices may be meant. */
  const longest = new Map<string, string | null>();
  for (const { areas, own } of entries.flatMap(namesOf)) {
    const whole = areas.join('');
    for (let from = 0; from <= areas.length; from++) {
      const key = [...areas.slice(from), own].join('');
      const known = longest.get(key);
      if (known === null || known?.endsWith(whole)) continue;
      longest.set(key, known === undefined || whole.endsWith(known) ? whole : null);
    }
  }
  return ({ areas, own }) => (longest.get([...areas, own].join('')) ?? areas.join('')) + own;
}

function namesOf(entry: Entry): OfficeName[] {
  return [
    ...(entry.office === null ? [] : [nameOf(entry)]),
    ...(entry.area === null ? [] : [officeName(entry.area)]),
  ];
}

/** An office that names no area is one of the area it belongs to. */
function nameOf({ office, area, scope }: Entry): OfficeName {
  const name = officeName(office!);
  if (name.areas.length > 0 || area === null || scope === 'area') return name;
  const within = officeName(area);
  return { areas: [...within.areas, within.own], own: name.own };
}
