// Without a manifest: a report on a whole area stands for the reports in its folder and below.

import type { Entry } from '../record/entry.js';

/** Gives every entry without an area that of the nearest folder with a report on an area. */
export function areasByFolder<T extends Entry>(entries: readonly T[]): readonly T[] {
  const areas = new Map<string, string>();
  for (const { scope, area, path, office } of entries) {
    if (scope === 'area' && area === null) areas.set(folderOf(path), office ?? folderOf(path));
  }
  if (areas.size === 0) return entries;
  return entries.map((entry) => {
    if (entry.area !== null) return entry;
    const folder = nearest(folderOf(entry.path), areas);
    if (folder === undefined) return entry;
    const parent = entry.scope === 'area' ? nearest(folderOf(folder), areas) : undefined;
    return {
      ...entry,
      area: areas.get(folder)!,
      isByFolder: true,
      ...(parent !== undefined && { parent: areas.get(parent)! }),
    };
  });
}

function nearest(folder: string, areas: ReadonlyMap<string, string>): string | undefined {
  for (let at = folder; ; at = folderOf(at)) {
    if (areas.has(at)) return at;
    if (at === '') return undefined;
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.search(/[/\\][^/\\]*$/u)));
}
