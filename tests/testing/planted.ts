// Faults planted in a made-up province, across years and areas, and what an audit has to say of each.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition } from '../../src/edition/edition.js';
import type { Random } from '../../src/selftest/random.js';
import { PLANTS, type ProvinceReport, shifted, writeProvinceReport } from './province.js';

export interface PlantedProvince {
  readonly reports: readonly ProvinceReport[];
  /** `path code` of each finding that has to be there. */
  readonly expected: readonly string[];
  /** How often each kind of fault was planted. */
  readonly planted: ReadonlyMap<string, number>;
}

/** Reports over three years, `all` of them without a fault. */
export function plantFaults(all: readonly ProvinceReport[], random: Random): PlantedProvince {
  const expected: string[] = [];
  const planted = new Map<string, number>();
  const count = (name: string) => planted.set(name, (planted.get(name) ?? 0) + 1);
  const names = Object.keys(PLANTS);
  // Areas that a report sums up keep their offices as they are.
  const summed = new Set(all.filter(({ scope }) => scope === 'area').map(({ area }) => area));
  const reports = byOffice(all).flatMap((years, i) => {
    const [first, second, third] = years as [ProvinceReport, ProvinceReport, ProvinceReport];
    if (first.scope === 'area') {
      if (!random.chance(0.5)) return years;
      expected.push(`${second.path} GR403`);
      count('an area that is not the sum of its offices');
      return [first, shifted(second, { 'proactive/penalties/decisions': 2 }), third];
    }
    if (summed.has(first.area) || !random.chance(0.3)) return years;
    if (i % 9 === 0) {
      expected.push(`${third.path} GR404`);
      count('a year without a report');
      return [first, third];
    }
    const name = names[i % names.length]!;
    const plant = PLANTS[name]!(second, third, random);
    if (!plant) return years;
    count(name);
    for (const [path, code] of plant.expected) expected.push(`${path} ${code}`);
    return [first, ...plant.reports];
  });
  return { reports, expected: expected.sort(), planted };
}

function byOffice(reports: Iterable<ProvinceReport>): ProvinceReport[][] {
  const offices = new Map<string, ProvinceReport[]>();
  for (const report of reports) {
    const key = `${report.area}|${report.office}`;
    const known = offices.get(key);
    if (known) known.push(report);
    else offices.set(key, [report]);
  }
  return [...offices.values()];
}

/** Writes the reports, with a manifest of them all; gives the report's path in the province by that of its file. */
export function writeProvince(
  folder: string,
  reports: Iterable<ProvinceReport>,
  edition: Edition,
): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const lines = ['path,office,area,level,year,scope'];
  for (const report of reports) {
    const { path, text } = writeProvinceReport(report, edition, paths.size);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    paths.set(path, report.path);
    lines.push([path, report.office, report.area, report.level, report.year, report.scope].join(','));
  }
  writeFileSync(join(folder, 'manifest.csv'), `${lines.join('\n')}\n`);
  return paths;
}

interface Line {
  readonly path: string;
  readonly diagnostics: readonly { readonly code: string; readonly severity: string }[];
}

/** `path code` of what `audit --format ndjson` has found, sorted, each once; what is for information only is left out. */
export function foundIn(ndjson: string, pathOf: (file: string) => string | undefined): string[] {
  const lines = ndjson
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line): Line => JSON.parse(line));
  const found = lines.flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map(({ code }) => `${pathOf(path) ?? path} ${code}`),
  );
  return [...new Set(found)].sort();
}
