// Without a manifest: the area of a report is that of a report on a whole area in its folder or above, or a folder's name.

import type { Entry } from '../record/entry.js';

/** A folder that has the name of an area; 各县, 全市 and the like are none. */
const AREA = /^(?![各全本所])[\p{Script=Han}]{1,11}[省市县区州盟旗]$/u;

interface Area {
  readonly name: string;
  readonly folder: string;
}

/** Gives every entry without an area that of the nearest folder which has one. */
export function areasByFolder<T extends Entry>(entries: readonly T[]): readonly T[] {
  const reported = new Map<string, string>();
  for (const { scope, area, path, office } of entries) {
    if (scope === 'area' && area === null) reported.set(folderOf(path), office ?? folderOf(path));
  }
  const known = new Map<string, Area | undefined>();
  const nearest = (folder: string): Area | undefined => {
    if (known.has(folder)) return known.get(folder);
    const name = reported.get(folder) ?? areaNamed(folder);
    const above = () => (folder === '' ? undefined : nearest(folderOf(folder)));
    const found = name === undefined ? above() : { name, folder };
    known.set(folder, found);
    return found;
  };
  return entries.map((entry) => {
    const area = entry.area === null ? nearest(folderOf(entry.path)) : undefined;
    if (!area) return entry;
    const parent = area.folder === '' ? undefined : nearest(folderOf(area.folder));
    return { ...entry, area: area.name, isByFolder: true, ...(parent && { parent: parent.name }) };
  });
}

function areaNamed(folder: string): string | undefined {
  const name = /[^/\\]*$/u.exec(folder)![0];
  return AREA.test(name) ? name : undefined;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.search(/[/\\][^/\\]*$/u)));
}
