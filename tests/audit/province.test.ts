// A synthetic province over three years: every planted fault is found, and none is invented.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { createRandom } from '../../src/selftest/random.js';
import { folder, gov } from '../cli/program.js';
import { PLANTS, type ProvinceReport, province, shifted, writeProvinceReport } from '../support/province.js';

const edition = editions.at(-1)!;
const YEARS = [2022, 2023, 2024];

function byOffice(reports: Iterable<ProvinceReport>): ProvinceReport[][] {
  const offices = new Map<string, ProvinceReport[]>();
  for (const report of reports) {
    const key = `${report.area}|${report.office}`;
    offices.set(key, [...(offices.get(key) ?? []), report]);
  }
  return [...offices.values()];
}

/** Writes the reports with a manifest of them all. */
function written(reports: readonly ProvinceReport[]): { cwd: string; paths: ReadonlyMap<string, string> } {
  const cwd = folder();
  const paths = new Map<string, string>();
  const lines = ['path,office,area,level,year,scope'];
  for (const [index, report] of reports.entries()) {
    const { path, text } = writeProvinceReport(report, edition, index);
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
    paths.set(path, report.path);
    lines.push([path, report.office, report.area, report.level, report.year, report.scope].join(','));
  }
  writeFileSync(join(cwd, 'manifest.csv'), `${lines.join('\n')}\n`);
  return { cwd, paths };
}

interface Line {
  readonly path: string;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

function audited(reports: readonly ProvinceReport[]): string[] {
  const { cwd, paths } = written(reports);
  const { stdout, stderr } = gov(['audit', '--manifest', 'manifest.csv', '--format', 'ndjson'], { cwd });
  expect(stderr).toBe('');
  const lines = stdout
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line): Line => JSON.parse(line));
  expect(lines).toHaveLength(reports.length);
  return lines.flatMap(({ path, diagnostics }) => [
    ...new Set(
      diagnostics
        .filter(({ severity }) => severity !== 'info')
        .map(({ code }) => `${paths.get(path)} ${code}`),
    ),
  ]);
}

describe('a province of 2,160 reports over three years', () => {
  const all = [...province({ seed: 7, edition, areas: 12, offices: 59, years: YEARS })];

  test('is silent where everything fits', () => {
    expect(all.length).toBeGreaterThan(2000);
    expect(audited(all)).toEqual([]);
  });

  test('shows every planted fault and no other', () => {
    const random = createRandom(11);
    const names = Object.keys(PLANTS);
    const expected: string[] = [];
    const counted = new Map<string, number>();
    const reports = byOffice(all).flatMap((years, i) => {
      const [first, second, third] = years as [ProvinceReport, ProvinceReport, ProvinceReport];
      if (first.scope === 'area') {
        if (!random.chance(0.5)) return years;
        expected.push(`${second.path} GR403`);
        return [first, shifted(second, { 'proactive/penalties/decisions': 2 }), third];
      }
      // Counties with a report on the whole area keep their offices as they are.
      if (all.some(({ scope, area }) => scope === 'area' && area === first.area) || !random.chance(0.3))
        return years;
      if (i % 9 === 0) {
        expected.push(`${third.path} GR404`);
        return [first, third];
      }
      const name = names[i % names.length]!;
      const planted = PLANTS[name]!(second, third, random);
      if (!planted) return years;
      counted.set(name, (counted.get(name) ?? 0) + 1);
      for (const [path, code] of planted.expected) expected.push(`${path} ${code}`);
      return [first, ...planted.reports];
    });
    expect([...counted.keys()].sort()).toEqual([...names].sort());
    expect(audited(reports).sort()).toEqual(expected.sort());
  });
});
