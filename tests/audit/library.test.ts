// The audit of the library: what the command line finds, from inputs that come one at a time.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { audit, editions as data } from '../../src/index.js';
import { summaryShape } from '../../src/reporters/json-shape.js';
import { folder, form, gov, WRONG } from '../cli/program.js';
import { type ProvinceReport, province, writeProvinceReport } from '../testing/province.js';

const edition = editions.at(-1)!;

/** One wrong figure, so that there is something to find across the reports too. */
function spoilt(report: ProvinceReport): ProvinceReport {
  const id = 'requests/carriedIn/naturalPerson';
  return { ...report, figures: { ...report.figures, [id]: report.figures[id]! + 7 } };
}

test('finds what the command line finds in a province, and counts the same', async () => {
  const plain = [...province({ seed: 11, edition, areas: 2, offices: 4, years: [2023, 2024] })];
  const files = plain.map((report, i) => writeProvinceReport(i === 3 ? spoilt(report) : report, edition, i));
  const manifest = plain.map(({ office, area, level, year, scope }, i) => ({
    path: files[i]!.path,
    office,
    area,
    level,
    year,
    scope,
  }));
  async function* inputs() {
    for (const { path, text } of files) yield { path, bytes: new TextEncoder().encode(text) };
  }
  const { reports, tally } = await audit(inputs(), { manifest, language: 'en' });
  expect(tally.summary.errors).toBeGreaterThan(0);
  const columns = ['path', 'office', 'area', 'level', 'year', 'scope'] as const;
  const csv = [columns, ...manifest.map((row) => columns.map((column) => row[column]))].map((row) =>
    row.join(','),
  );
  const cwd = folder({
    ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
    'manifest.csv': `${csv.join('\n')}\n`,
  });
  const args = ['audit', '--manifest', 'manifest.csv', '--format', 'ndjson', '--lang', 'en'];
  const lines = gov(args, { cwd })
    .stdout.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const told = (
    all: readonly { path: string; diagnostics: readonly { code: string; message: string }[] }[],
  ) =>
    all.map(({ path, diagnostics }) => [path, diagnostics.map(({ code, message }) => `${code} ${message}`)]);
  expect(told(reports)).toEqual(told(lines.slice(0, -1)));
  expect(reports).toHaveLength(plain.length);
  const areas = new Map(manifest.map(({ path, area, scope }) => [path, { area, scope }]));
  for (const { path, area, scope } of reports) expect({ area, scope }).toEqual(areas.get(path));
  expect(summaryShape(tally.summary)).toEqual(lines.at(-1).summary);
});

test('holds the years of an office against each other, whatever the order of the inputs', async () => {
  const years = join(import.meta.dirname, '../../fixtures/years');
  const [before, after] = ['青石县水利局-2023.csv', '青石县水利局-2024.csv'].map((path) => ({
    path,
    bytes: new Uint8Array(readFileSync(join(years, path))),
  }));
  const found = await audit([after!, before!]);
  expect(found.reports.map(({ path }) => path)).toEqual([before!.path, after!.path]);
  expect(await audit([before!, after!])).toEqual(found);
  expect(found.tally.summary.reports).toBe(2);
});

test('takes one input after the other, and keeps what cannot be read as a report that failed', async () => {
  let open = 0;
  async function* inputs() {
    for (const bytes of [form(), WRONG, '']) {
      expect(++open).toBe(1);
      yield { path: `${bytes.length}.tsv`, bytes };
      open--;
    }
  }
  const { reports, tally } = await audit(inputs());
  expect(reports.map(({ failed }) => failed).filter(Boolean)).toHaveLength(1);
  expect(tally.summary).toMatchObject({ reports: 3, failed: 1 });
  expect(tally.rules.map(({ key }) => key)).toContain('GR301');
  expect(JSON.stringify(reports)).not.toContain('"facts"');
});

test('nothing is an audit without reports; an edition must exist', async () => {
  expect(await audit([])).toMatchObject({ reports: [], tally: { summary: { reports: 0, errors: 0 } } });
  await expect(audit([{ path: 'a', bytes: '' }], { edition: '1999' })).rejects.toThrow(RangeError);
  expect(data.length).toBeGreaterThan(1);
});
