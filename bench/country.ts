// Writes the reports of a year of the country, as many as one likes, for the benchmark of audits.

import { closeSync, linkSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editions } from '../src/edition/editions.js';
import { createRandom } from '../src/selftest/random.js';
import { type ProvinceReport, province, writeProvinceReport } from '../tests/testing/province.js';
import { drawProse } from './prose.js';

export const edition = editions.at(-1)!;
export const YEAR = 2024;
/** Of an area. */
export const OFFICES = 59;
export const HEADINGS = 'path,office,area,level,year,scope\n';
/** Written once; more of them are links to these, as reports of other offices. */
const DISTINCT = 6000;

/** The files of the country's reports, with a manifest of the first `first` and one of all. */
export function writeCountry(
  base: string,
  count: number,
  first: number,
): { some: string; all: string; bytes: number } {
  const manifests = { some: join(base, 'some.csv'), all: join(base, 'all.csv') };
  const [some, all] = [openSync(manifests.some, 'w'), openSync(manifests.all, 'w')];
  writeSync(some, HEADINGS);
  writeSync(all, HEADINGS);
  const made: { path: string; report: ProvinceReport }[] = [];
  let bytes = 0;
  const random = createRandom(YEAR);
  const declare = (
    index: number,
    path: string,
    { office, area, level, scope }: ProvinceReport,
    copy: string,
  ) => {
    const line = `${[path, office + copy, area + copy, level, YEAR, scope].join(',')}\n`;
    if (index < first) writeSync(some, line);
    writeSync(all, line);
  };
  const areas = Math.ceil(DISTINCT / OFFICES);
  for (const report of province({ seed: YEAR, edition, areas, offices: OFFICES, years: [YEAR] })) {
    if (made.length >= Math.min(DISTINCT, count)) break;
    const texts = Object.fromEntries(
      Object.entries(report.figures).map(([id, value]) => [id, String(value)]),
    );
    const prose = drawProse(random, report.office, YEAR, texts);
    const { path, text } = writeProvinceReport(report, edition, made.length, prose);
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
    bytes += Buffer.byteLength(text);
    declare(made.length, path, report, '');
    made.push({ path, report });
  }
  for (let index = made.length; index < count; index++) {
    const { path, report } = made[index % made.length]!;
    const copy = String(Math.floor(index / made.length));
    const link = join(copy, path);
    mkdirSync(dirname(join(base, link)), { recursive: true });
    linkSync(join(base, path), join(base, link));
    declare(index, link, report, copy);
  }
  closeSync(some);
  closeSync(all);
  return { ...manifests, bytes: bytes / made.length };
}
