// Writes the reports that the benchmark works on: consistent figures, a fixed seed, offices as they are mixed in life.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../src/edition/edition.js';
import { editions } from '../src/edition/editions.js';
import { generateFigures, type OfficeSize } from '../src/selftest/figures.js';
import { createRandom } from '../src/selftest/random.js';
import { layoutNamed, plainOptions, type WriteOptions } from '../tests/support/layouts.js';

const SEED = 20_240_131;
const edition: Edition = editions.at(-1)!;

/** Of twenty offices so many are of each size. */
const MIX: readonly (readonly [OfficeSize, number])[] = [
  ['township', 9],
  ['department', 7],
  ['county', 2],
  ['city', 1],
  ['province', 1],
];
const SIZES = MIX.flatMap(([size, count]) => Array<OfficeSize>(count).fill(size));

const LAYOUTS = ['tabs: office', 'commas: full', 'tabs: full'].map(layoutNamed);

/** `around` is what stands beside the tables: all of a report, or the titles alone. */
export function writeReports(folder: string, count: number, around: WriteOptions['around']): void {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(SEED);
  for (let i = 0; i < count; i++) {
    const { texts } = generateFigures(edition, SEED + i, random.pick(SIZES));
    const layout = LAYOUTS[i % LAYOUTS.length]!;
    const text = layout.write(texts, edition, { ...plainOptions, around });
    writeFileSync(join(folder, `${String(i).padStart(5, '0')}-2022.${layout.extension}`), text);
  }
}

/** One report of about so many bytes: its prose, or the rows of its tables, again and again. */
export function writeLongReport(folder: string, bytes: number, repeated: 'prose' | 'rows'): void {
  mkdirSync(folder, { recursive: true });
  const { texts } = generateFigures(edition, SEED, 'county');
  const layout = layoutNamed('tabs: full');
  const report = layout.write(texts, edition, plainOptions);
  const split = report.indexOf('二、主动公开');
  const tables = layout.write(texts, edition, { ...plainOptions, around: 'nothing' });
  const unit = repeated === 'prose' ? report.slice(report.indexOf('一、总体情况'), split) : tables;
  const times = Math.max(0, Math.round((bytes - Buffer.byteLength(report)) / Buffer.byteLength(unit)));
  const longer =
    repeated === 'prose'
      ? report.slice(0, split) + unit.repeat(times) + report.slice(split)
      : report + unit.repeat(times);
  writeFileSync(join(folder, `long-2022.${layout.extension}`), longer);
}
