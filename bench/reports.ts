// Writes the reports that the benchmark works on: consistent figures, a fixed seed, offices as they are mixed in life.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../src/edition/edition.js';
import { editions } from '../src/edition/editions.js';
import { generateFigures, type OfficeSize } from '../src/selftest/figures.js';
import { createRandom } from '../src/selftest/random.js';
import { type LabelStyle, plainLabels } from '../tests/testing/label-style.js';
import { layoutNamed, plainOptions, type WriteOptions } from '../tests/testing/layouts.js';
import { drawOffice, drawProse } from './prose.js';

const SEED = 20_240_131;
const YEAR = 2022;
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

/** How the systems of a region write the form: layout, how their editors type labels, and how many offices use it. */
const TEMPLATES: readonly (readonly [string, Partial<LabelStyle>, number])[] = [
  ['tabs: office', {}, 3],
  ['tabs: office', { brackets: 'narrow', spaces: 'number' }, 2],
  ['tabs: full', { spaces: 'number' }, 2],
  ['commas: full', {}, 2],
  ['commas: full', { commas: 'narrow', quotes: '""' }, 1],
  ['tabs: two label columns', { aliases: 'numbered' }, 1],
  ['tabs: header in two lines', { numbers: 'comma' }, 1],
  ['tabs, ragged: one label column', {}, 1],
  ['commas, padded: header in one line', {}, 1],
  ['tabs: repeated', { spaces: 'wide' }, 1],
  ['commas, all quoted: full', {}, 1],
  ['pipes: two label columns', {}, 1],
  ['two spaces: one label column', { brackets: 'narrow' }, 1],
  ['aligned right: two label columns', {}, 1],
  ['one cell a line: full', {}, 1],
];
const SYSTEMS = TEMPLATES.flatMap(([name, labels, count]) =>
  Array.from({ length: count }, () => ({
    layout: layoutNamed(name),
    labels: { ...plainLabels, ...labels },
  })),
);

interface Choice {
  /** What stands beside the tables: all of a report, or the titles alone. */
  readonly around: WriteOptions['around'];
  /** Of so many reports one has a wrong figure; none where it says nothing. */
  readonly slipEvery?: number;
}

export function writeReports(folder: string, count: number, { around, slipEvery }: Choice): void {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(SEED);
  for (let i = 0; i < count; i++) {
    const texts = withoutRegulations(generateFigures(edition, SEED + i, random.pick(SIZES)).texts);
    const { layout, labels } = random.pick(SYSTEMS);
    const office = drawOffice(random);
    const prose = drawProse(random, office, YEAR, texts);
    const isSpoiled = slipEvery !== undefined && i % slipEvery === 0;
    const written = isSpoiled ? withSlip(texts, random.pick(edition.cells).id) : texts;
    const text = layout.write(written, edition, {
      ...plainOptions,
      labels,
      around,
      office,
      prose,
      year: YEAR,
    });
    writeFileSync(join(folder, `${String(i).padStart(5, '0')}-${YEAR}.${layout.extension}`), text);
  }
}

/** The offices are of a county or below: these make none. */
function withoutRegulations(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id, id.startsWith('proactive/regulations/') ? '0' : text]),
  );
}

function withSlip(texts: Readonly<Record<string, string>>, id: string): Readonly<Record<string, string>> {
  return { ...texts, [id]: `1${texts[id]}` };
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
