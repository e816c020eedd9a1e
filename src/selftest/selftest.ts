// Puts slips into clean copies of reports and counts what the rules and the diagnosis make of them.

import type { StoryChange } from '../diagnostic/diagnostic.js';
import { type CellSpec, type Edition, isFigure } from '../edition/edition.js';
import { writeForm } from '../edition/form.js';
import { lintReport } from '../lint/lint.js';
import { readText } from '../readers/text.js';
import { bindReport } from '../report/assemble.js';
import { changeFigures } from '../report/cells.js';
import type { Report } from '../report/report.js';
import { toNumber } from '../text/quantity.js';
import { generateFigures, officeSizes } from './figures.js';
import { createRandom, type Random } from './random.js';
import { type Grid, gridOf, SLIPS_BY_NAME, type Slip, underFormulas } from './slips.js';

/** What became of the tries of one kind of slip, so many at a time. */
export interface Tally {
  /** The pattern, or `mixed` for slips of different kinds. */
  readonly slip: string;
  /** Slips in one report. */
  readonly together: number;
  readonly tries: number;
  /** At least one error or warning. */
  readonly detected: number;
  /** The right cells with the right figures, told as certain or likely. */
  readonly located: number;
  /** The right cells and figures among candidates that are told as equals. */
  readonly tied: number;
  /** Nothing was found at all. */
  readonly missed: number;
  /** Milliseconds a report for all rules and the diagnosis, the median. */
  readonly milliseconds: number;
}

export interface SelftestOptions {
  /** Tries of each kind and number. */
  readonly tries: number;
  readonly seed: number;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

const MOST_TOGETHER = 3;

/** A clean report has every cell of its tables, whole figures, and no error or warning. */
export function isClean(report: Report): boolean {
  const isFilled = ({ index, ...spec }: CellSpec) =>
    !isFigure(spec) || report.cells[index]?.quantity.kind === 'number';
  if (!report.edition?.cells.every(isFilled)) return false;
  return lintReport(report, { language: 'zh' }).diagnostics.every(({ severity }) => severity === 'info');
}

/** Reports of offices of every size, all relations kept. */
export function cleanReports(edition: Edition, seed: number): Report[] {
  return officeSizes.map((size, i) => {
    const { texts } = generateFigures(edition, seed + i, size);
    const text = writeForm(edition, '', (id) => texts[id] ?? '0');
    const read = readText(`${size}.tsv`, new TextEncoder().encode(text), 'tsv');
    if (!('document' in read)) throw new Error(`the form of ${edition.data.id} cannot be read`);
    return bindReport(`${size}.tsv`, [read.document], { editions: [edition] });
  });
}

/** One tally for each kind of slip alone, and for one, two and three slips of mixed kinds. */
export function* selftest(reports: readonly Report[], options: SelftestOptions): Generator<Tally> {
  const mixed: Slip = (grid, random) => random.pick(Object.values(SLIPS_BY_NAME))(grid, random);
  for (let together = 1; together <= MOST_TOGETHER; together++) {
    for (const [name, slip] of Object.entries({ ...SLIPS_BY_NAME, mixed })) {
      yield tally(reports, name, slip, together, options);
    }
  }
}

function tally(
  reports: readonly Report[],
  name: string,
  slip: Slip,
  together: number,
  { tries, seed, now }: SelftestOptions,
): Tally {
  const random = createRandom(seed + together);
  const counts = { detected: 0, located: 0, tied: 0, missed: 0 };
  const times: number[] = [];
  for (let i = 0; i < tries; i++) {
    const report = reports[i % reports.length]!;
    const spoilt = spoil(report, slip, together, random);
    if (!spoilt) continue;
    const start = now();
    const outcome = judge(spoilt);
    times.push(now() - start);
    if (outcome === 'missed') counts.missed++;
    else counts.detected++;
    if (outcome === 'located' || outcome === 'tied') counts[outcome]++;
  }
  times.sort((a, b) => a - b);
  return {
    slip: name,
    together,
    tries: times.length,
    ...counts,
    milliseconds: times[times.length >> 1] ?? 0,
  };
}

/** A report with slips in it. */
export interface Spoilt {
  readonly report: Report;
  /** What the changed cells held before, by id. */
  readonly truth: ReadonlyMap<string, number>;
  /** The cells that each slip changed. */
  readonly slips: readonly (readonly string[])[];
}

/** Slips in places that do not touch; undefined where the report has no room for them. */
export function spoil(report: Report, slip: Slip, together: number, random: Random): Spoilt | undefined {
  const edition = report.edition!;
  const grid: Grid = gridOf(
    edition,
    report.cells.map((cell) => (cell && toNumber(cell.quantity)) ?? 0),
  );
  const written = new Map<number, number>();
  const slips: string[][] = [];
  for (let attempts = 0; slips.length < together; attempts++) {
    if (attempts > 50 * together) return undefined;
    const changed = slip(grid, random);
    if (!changed || [...changed.keys()].some((cell) => written.has(cell))) continue;
    for (const [cell, value] of changed) written.set(cell, value);
    slips.push([...changed.keys()].map((cell) => edition.cells[cell]!.id));
  }
  const texts = new Map([...written].map(([cell, value]) => [cell, String(value)]));
  const formulas = new Set(slip === underFormulas ? grid.totals.map(({ total }) => total) : []);
  const entries = [...written.keys()].filter((cell) => !formulas.has(cell));
  const truth = new Map(entries.map((cell) => [edition.cells[cell]!.id, grid.values[cell]!]));
  return { report: changeFigures(report, texts, formulas), truth, slips };
}

function judge({ report, truth }: Spoilt): 'missed' | 'detected' | 'located' | 'tied' {
  const { diagnostics, diagnoses = [] } = lintReport(report, { language: 'zh' });
  if (diagnostics.every(({ severity }) => severity === 'info')) return 'missed';
  const sure = diagnoses.filter(({ grade }) => grade === 'certain' || grade === 'likely');
  const first = diagnoses.flatMap(({ candidates }) => candidates[0]?.changes ?? []);
  if (sure.length === diagnoses.length) return restores(first, truth) ? 'located' : 'detected';
  const known = sure.flatMap(({ candidates }) => candidates[0]?.changes ?? []);
  const unsure = diagnoses.filter((story) => !sure.includes(story));
  const anyOf = unsure.flatMap(({ candidates }) => candidates.flatMap(({ changes }) => changes));
  const right = (change: StoryChange) => truth.get(change.cell) === change.to;
  const named = new Set([...known, ...anyOf].filter(right).map(({ cell }) => cell));
  return known.every(right) && named.size === truth.size ? 'tied' : 'detected';
}

/** The changes put back exactly what stood there. */
function restores(changes: readonly StoryChange[], truth: ReadonlyMap<string, number>): boolean {
  return changes.length === truth.size && changes.every(({ cell, to }) => truth.get(cell) === to);
}
