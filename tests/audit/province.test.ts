// A synthetic province over three years: every planted fault is found, and none is invented.

import { describe, expect, test } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { createRandom } from '../../src/selftest/random.js';
import { folder, gov } from '../cli/program.js';
import { foundIn, plantFaults, writeProvince } from '../testing/planted.js';
import { PLANTS, type ProvinceReport, province } from '../testing/province.js';

const edition = editions.at(-1)!;
const YEARS = [2022, 2023, 2024];

function audited(reports: readonly ProvinceReport[]): string[] {
  const cwd = folder();
  const paths = writeProvince(cwd, reports, edition);
  const { stdout, stderr } = gov(['audit', '--manifest', 'manifest.csv', '--format', 'ndjson'], { cwd });
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toHaveLength(reports.length + 2);
  return foundIn(stdout, (path) => paths.get(path));
}

describe('a province of 2,160 reports over three years', () => {
  const all = [...province({ seed: 7, edition, areas: 12, offices: 59, years: YEARS })];

  test('is silent where everything fits', () => {
    expect(all.length).toBeGreaterThan(2000);
    expect(audited(all)).toEqual([]);
  });

  test('shows every planted fault and no other', () => {
    const { reports, expected, planted } = plantFaults(all, createRandom(11));
    expect(planted.size).toBe(Object.keys(PLANTS).length + 2);
    expect(audited(reports)).toEqual(expected);
  });
});
