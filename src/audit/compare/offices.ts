// Which reports are by one and the same office.

import type { Entry } from '../record/entry.js';

/** What tells an office: reports with the same answer are by one, on one form; undefined where none is named. */
export type OfficeKey = (entry: Entry) => string | undefined;

/** The province or city that an area below it is named with: 东湖市青禾县人民政府. */
const PARENT = /^.{2,9}?(?:省|自治区|市|自治州|州|盟|地区)(?=.{1,9}?[县区市旗镇乡道].)/u;

/**
 * A bureau of the same name in two areas is two offices. Where only some reports say the area, as a folder of one year
 * may have a report on the whole area and that of another may not, the others belong to the only one that is named; so
 * does an office that is named with its parent city in one report and without it in another.
 */
export function officeKeys(entries: readonly Entry[]): OfficeKey {
  const shortNames = shortNamesOf(entries);
  /** By office, scope and form; null for more than one area. */
  const areas = new Map<string, string | null>();
  const named = ({ office, scope, series }: Entry) =>
    [office && (shortNames.get(office) ?? office), scope, series].join('|');
  for (const entry of entries) {
    if (entry.office === null || entry.area === null) continue;
    const name = named(entry);
    const area = shortNames.get(entry.area) ?? entry.area;
    const before = areas.get(name);
    areas.set(name, before === undefined || before === area ? area : null);
  }
  return (entry) => {
    if (entry.office === null) return undefined;
    const area = entry.area === null ? undefined : (shortNames.get(entry.area) ?? entry.area);
    return [named(entry), area ?? areas.get(named(entry)) ?? ''].join('|');
  };
}

/** Names without their parents, where no two parents have a part of that name. */
function shortNamesOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const parents = new Map<string, Map<string, string>>();
  for (const name of new Set(entries.flatMap(({ office, area }) => [office ?? [], area ?? []].flat()))) {
    const short = withoutParents(name);
    const known = parents.get(short) ?? new Map<string, string>();
    parents.set(short, known.set(name, name.slice(0, name.length - short.length)));
  }
  const found = new Map<string, string>();
  for (const [short, names] of parents) {
    const longest = [...names.values()].reduce((a, b) => (b.length > a.length ? b : a));
    if (![...names.values()].every((parent) => longest.endsWith(parent))) continue;
    for (const name of names.keys()) found.set(name, short);
  }
  return found;
}

function withoutParents(name: string): string {
  for (let rest = name; ; ) {
    const below = rest.replace(PARENT, '');
    if (below === rest) return rest;
    rest = below;
  }
}
