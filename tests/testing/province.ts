// A made-up province: offices, areas and years whose figures fit together, and faults planted among them.

import type { Edition } from '../../src/edition/edition.js';
import { type Figures, generateFigures, type OfficeSize, solveFigures } from '../../src/selftest/figures.js';
import { createRandom, type Random } from '../../src/selftest/random.js';
import { layoutNamed, plainOptions, type WriteOptions } from './layouts.js';

export interface ProvinceOptions {
  readonly seed: number;
  readonly edition: Edition;
  /** Counties; every second one has a report on the whole area. */
  readonly areas: number;
  /** Offices of each. */
  readonly offices: number;
  readonly years: readonly number[];
}

export interface ProvinceReport {
  readonly path: string;
  readonly office: string;
  readonly area: string;
  readonly level: string;
  readonly year: number;
  readonly scope: 'own' | 'area';
  readonly figures: Readonly<Record<string, number>>;
}

const COUNTIES = ['青石', '白河', '松岭', '临溪', '云台', '沙洲', '东湖', '西塘', '南坪', '北川'];
const OFFICES = [
  '水利局',
  '教育局',
  '农业农村局',
  '自然资源局',
  '卫生健康局',
  '交通运输局',
  '民政局',
  '司法局',
];
const SIZES: readonly OfficeSize[] = ['township', 'township', 'department', 'department', 'county'];
const LAYOUTS = ['tabs: office', 'commas: full', 'tabs: full', 'pipes: full'].map((name) =>
  layoutNamed(name),
);

/** Year by year and area by area, so that it can be as large as one likes. */
export function* province(options: ProvinceOptions): Generator<ProvinceReport> {
  const { areas, seed, edition, years, offices } = options;
  for (let a = 0; a < areas; a++) {
    const area = `${COUNTIES[a % COUNTIES.length]}${a >= COUNTIES.length ? Math.floor(a / COUNTIES.length) : ''}县`;
    const sums = years.map(() => new Map<string, number>());
    for (let o = 0; o < offices; o++) {
      const office = `${area}${o < OFFICES.length ? OFFICES[o] : `第${o + 1}街道办事处`}`;
      const random = createRandom(seed + a * 7919 + o * 31);
      const size = random.pick(SIZES);
      let before: Figures['numbers'] | undefined;
      for (const [y, year] of years.entries()) {
        const figures = nextYear(edition, random.upTo(2 ** 30), size, before);
        for (const [id, value] of Object.entries(figures)) sums[y]!.set(id, (sums[y]!.get(id) ?? 0) + value);
        yield {
          path: `${area}/${office}-${year}`,
          office,
          area,
          level: 'bureau',
          year,
          scope: 'own',
          figures,
        };
        before = figures;
      }
    }
    if (a % 2 === 1) continue;
    for (const [y, year] of years.entries()) {
      const figures = Object.fromEntries([...sums[y]!].map(([id, value]) => [id, round(value)]));
      yield {
        path: `${area}/全县-${year}`,
        office: area,
        area,
        level: 'county',
        year,
        scope: 'area',
        figures,
      };
    }
  }
}

/** Figures that follow from last year's: what was open is carried in, what was in force is still, or was repealed. */
function nextYear(
  edition: Edition,
  seed: number,
  size: OfficeSize,
  before: Figures['numbers'] | undefined,
): Figures['numbers'] {
  const numbers = before ? varied(edition, seed, before) : generateFigures(edition, seed, size).numbers;
  const chosen: Record<string, number> = { ...numbers };
  for (const { id } of edition.cells) {
    // No office of a county makes regulations.
    if (id.startsWith('proactive/regulations/')) {
      chosen[id] = 0;
      continue;
    }
    if (!before) continue;
    const [table, row, column] = id.split('/') as [string, string, string];
    if (table === 'requests' && row === 'carriedIn' && column !== 'total') {
      const opened = before[`requests/carriedOut/${column}`]!;
      const rest = numbers[`requests/total/${column}`]! + numbers[`requests/carriedOut/${column}`]!;
      chosen[id] = opened;
      chosen[`requests/granted/${column}`]! += Math.max(0, opened - rest);
    }
    if (column === 'inForce') {
      const issued = numbers[`${table}/${row}/issued`]!;
      const stock = before[id]! + issued;
      chosen[`${table}/${row}/repealed`] = Math.min(numbers[`${table}/${row}/repealed`]!, stock);
      chosen[id] = stock - chosen[`${table}/${row}/repealed`]!;
    }
  }
  return solved(edition, chosen);
}

/** An office has about as much to do as the year before. */
function varied(edition: Edition, seed: number, before: Figures['numbers']): Figures['numbers'] {
  const random = createRandom(seed);
  const chosen = Object.fromEntries(
    Object.entries(before).map(([id, value]) => {
      const share = 0.7 + random.upTo(60) / 100;
      const few = random.chance(0.1) ? random.upTo(2) : 0;
      return [id, value < 0 ? value : Math.round(value * share) + few];
    }),
  );
  return solved(edition, chosen);
}

/** Totals are made to fit. */
function solved(edition: Edition, chosen: Readonly<Record<string, number>>): Figures['numbers'] {
  return solveFigures(edition, ({ id, kind }) =>
    kind === 'money' ? Math.round(chosen[id]! * 10_000) : chosen[id]!,
  ).numbers;
}

/** Sums of money keep their four decimals. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** The report as a file; `index` chooses its layout. */
export function writeProvinceReport(
  { figures, office, year, path }: ProvinceReport,
  edition: Edition,
  index: number,
  prose?: WriteOptions['prose'],
): { readonly path: string; readonly text: string } {
  const layout = LAYOUTS[index % LAYOUTS.length]!;
  const texts = Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, String(value)]));
  const text = layout.write(texts, edition, { ...plainOptions, office, year, ...(prose && { prose }) });
  return { path: `${path}.${layout.extension}`, text };
}

/** A report with a fault, and what an audit has to say of it: `path code`, none where the report is gone. */
interface Planted {
  readonly reports: readonly ProvinceReport[];
  /** Codes that the report at this path, without its extension, has to have besides. */
  readonly expected: readonly (readonly [path: string, code: string])[];
}

type Plant = (
  report: ProvinceReport,
  next: ProvinceReport | undefined,
  random: Random,
) => Planted | undefined;

/** Faults of an office that no area's report sums up: each shows in one place only, so that the list is exact. */
export const PLANTS: Readonly<Record<string, Plant>> = {
  'requests carried in counted as new'(report, next) {
    if (!next) return undefined;
    const moved = next.figures['requests/carriedIn/naturalPerson']!;
    if (moved < 1) return undefined;
    const wrong = shifted(next, {
      'requests/carriedIn/naturalPerson': -1,
      'requests/carriedIn/total': -1,
      'requests/received/naturalPerson': 1,
      'requests/received/total': 1,
    });
    return { reports: [report, wrong], expected: [[next.path, 'GR401']] };
  },
  'stock that does not follow'(report, next) {
    if (!next) return undefined;
    const wrong = shifted(next, { 'proactive/normativeDocuments/inForce': 3 });
    return { reports: [report, wrong], expected: [[next.path, 'GR402']] };
  },
  'a total one too high'(report, next) {
    const wrong = shifted(report, { 'disputes/review/total': 1 });
    return { reports: next ? [wrong, next] : [wrong], expected: [[report.path, 'GR304']] };
  },
  'two versions of one report'(report, next) {
    const path = `${report.path}-修订`;
    const twin = { ...shifted(report, { 'proactive/licensing/decisions': 1 }), path };
    const all = next ? [report, twin, next] : [report, twin];
    return {
      reports: all,
      expected: [
        [report.path, 'GR405'],
        [path, 'GR405'],
      ],
    };
  },
};

export function shifted(report: ProvinceReport, by: Readonly<Record<string, number>>): ProvinceReport {
  const figures = { ...report.figures };
  for (const [id, difference] of Object.entries(by)) figures[id] = figures[id]! + difference;
  return { ...report, figures };
}
