// Random consistent tables of the shape of table 三, and the slips that spoil them, from a seed.
import type { Linear, System } from '../../src/diagnosis/index.js';

type Random = () => number;

/** Figures of 25 rows of 7, row after row: received, carried in, 21 results, their total, carried out. */
export type Figures = (number | null)[];

export interface Spoiled {
  readonly figures: Figures;
  readonly truth: readonly number[];
  /** Slips made. */
  readonly size: number;
}

const WIDTH = 7;
const HEIGHT = 25;
const TOTAL_ROW = 23;
const [RECEIVED, CARRIED_IN, CARRIED_OUT, TOTAL_COLUMN] = [0, 1, 24, 6];

/** Row totals (relations 0 to 24), result totals by column (25 to 31), balances by column (32 to 38). */
const relations: readonly Linear[] = [
  ...range(HEIGHT).map((row) => ({
    terms: range(WIDTH).map((column) => ({ cell: at(row, column), sign: sign(column < TOTAL_COLUMN) })),
  })),
  ...range(WIDTH).map((column) => ({
    terms: range(TOTAL_ROW - 1).map((row) => ({
      cell: at(row + 2, column),
      sign: sign(row + 2 < TOTAL_ROW),
    })),
  })),
  ...range(WIDTH).map((column) => ({
    terms: [RECEIVED, CARRIED_IN, TOTAL_ROW, CARRIED_OUT].map((row, index) => ({
      cell: at(row, column),
      sign: sign(index < 2),
    })),
  })),
];

function at(row: number, column: number): number {
  return row * WIDTH + column;
}

export function tableOf(figures: Figures, previous?: Figures): System {
  const cells = figures.map((value, index) => {
    const [row, column] = [Math.floor(index / WIDTH), index % WIDTH];
    return {
      value,
      row: `row ${row}`,
      column: `column ${column}`,
      total: column === TOTAL_COLUMN || row === TOTAL_ROW,
      ...(previous === undefined ? {} : { previous: previous[index]! }),
    };
  });
  return { cells, relations };
}

/** A small deterministic generator (mulberry32), uniform in [0, 1). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** Mostly natural persons, mostly a few frequent results; offices from a township to a province. */
export function cleanFigures(random: Random): number[] {
  const requests = 3 * 10 ** (random() * 4.2);
  const figures = new Array<number>(WIDTH * HEIGHT).fill(0);
  const columns = [0.8, 0.12, 0.01, 0.01, 0.02, 0.04].map((share) => share * (0.3 + random()));
  const rows = range(21).map((row) => (row === 0 ? 0.4 : 0.3 * random() ** 4));
  for (const [column, share] of columns.entries()) {
    for (const [row, part] of rows.entries())
      figures[at(row + 2, column)] = around(random, requests * share * part);
    figures[at(CARRIED_IN, column)] = around(random, requests * share * 0.03);
    figures[at(CARRIED_OUT, column)] = around(random, requests * share * 0.04);
    balance(figures, column);
  }
  addTotals(figures);
  return figures;
}

/** Sets the total of the column, and what was received so that the balance holds. */
function balance(figures: number[], column: number): void {
  let total = 0;
  for (let row = 2; row < TOTAL_ROW; row++) total += figures[at(row, column)]!;
  figures[at(TOTAL_ROW, column)] = total;
  const received = total + figures[at(CARRIED_OUT, column)]! - figures[at(CARRIED_IN, column)]!;
  figures[at(RECEIVED, column)] = Math.max(0, received);
  figures[at(CARRIED_IN, column)]! += Math.min(0, received);
}

function addTotals(figures: number[]): void {
  for (let row = 0; row < HEIGHT; row++) {
    let sum = 0;
    for (let column = 0; column < TOTAL_COLUMN; column++) sum += figures[at(row, column)]!;
    figures[at(row, TOTAL_COLUMN)] = sum;
  }
}

function around(random: Random, mean: number): number {
  return Math.floor(mean * (0.5 + random()) + random());
}

export type Spoil = (random: Random, figures: readonly number[]) => Spoiled | undefined;

/** Draws clean tables until one has room for the slip. */
export function spoil(random: Random, slip: Spoil): Spoiled {
  for (;;) {
    const spoiled = slip(random, cleanFigures(random));
    if (spoiled !== undefined) return spoiled;
  }
}

/** Replaces the figures of `count` cells, each by a slip of the keyboard or, one time in five, by anything. */
export function wrongCells(random: Random, figures: readonly number[], count: number): Spoiled {
  const spoiled: Figures = [...figures];
  const cells = new Set<number>();
  while (cells.size < count) cells.add(below(random, figures.length));
  for (const cell of cells) {
    while (spoiled[cell] === figures[cell]) spoiled[cell] = mistyped(random, figures[cell]!);
  }
  return { figures: spoiled, truth: figures, size: count };
}

function mistyped(random: Random, figure: number): number {
  const digits = [...String(figure)];
  const place = below(random, digits.length);
  const kind = random();
  if (kind < 0.2) return below(random, 2 * figure + 10);
  if (kind < 0.7) digits[place] = String(below(random, 10));
  else if (kind < 0.8) digits.splice(place, 1);
  else if (kind < 0.9) digits.splice(place, 0, String(below(random, 10)));
  else digits.splice(place, 2, ...digits.slice(place, place + 2).reverse());
  return Number(digits.join(''));
}

/** Two neighbours in a row or a column hold each other's figure. */
export function exchangedNeighbours(random: Random, figures: readonly number[]): Spoiled | undefined {
  const spoiled: Figures = [...figures];
  for (let tries = 0; tries < 200; tries++) {
    const step = random() < 0.5 ? 1 : WIDTH;
    const cell = below(random, figures.length - step);
    if (step === 1 && cell % WIDTH === TOTAL_COLUMN) continue;
    if (figures[cell] === figures[cell + step]) continue;
    [spoiled[cell], spoiled[cell + step]] = [figures[cell + step]!, figures[cell]!];
    return { figures: spoiled, truth: figures, size: 1 };
  }
  return undefined;
}

/** A run of at least three cells of one row slid by one; the first is 0, blank, or what fell out at the end. */
export function shiftedRun(random: Random, figures: readonly number[]): Spoiled | undefined {
  for (let tries = 0; tries < 200; tries++) {
    const row = below(random, HEIGHT);
    const start = below(random, WIDTH - 2);
    const end = start + 2 + below(random, WIDTH - 2 - start);
    const run = figures.slice(at(row, start), at(row, end) + 1);
    const right = random() < 0.5;
    const slid: Figures = right ? run.slice(0, -1) : run.slice(1);
    const lost = right ? run.at(-1)! : run[0]!;
    const first = [0, null, lost][below(random, 3)]!;
    if (right) slid.unshift(first);
    else slid.push(first);
    if (slid.filter((value, index) => value !== run[index]).length < 3) continue;
    const spoiled: Figures = [...figures];
    spoiled.splice(at(row, start), slid.length, ...slid);
    return { figures: spoiled, truth: figures, size: 1 };
  }
  return undefined;
}

/** Two whole rows exchanged, where some relation tells them apart. */
export function exchangedRows(random: Random, figures: readonly number[]): Spoiled | undefined {
  for (let tries = 0; tries < 200; tries++) {
    const [one, two] = [below(random, HEIGHT), below(random, HEIGHT)];
    const spoiled: Figures = [...figures];
    spoiled.splice(at(one, 0), WIDTH, ...figures.slice(at(two, 0), at(two, WIDTH)));
    spoiled.splice(at(two, 0), WIDTH, ...figures.slice(at(one, 0), at(one, WIDTH)));
    const changed = spoiled.filter((value, index) => value !== figures[index]).length;
    if (changed > 4 && !holds(spoiled)) return { figures: spoiled, truth: figures, size: 1 };
  }
  return undefined;
}

/** The row above written a second time in the place of a row of results. */
export function copiedRow(random: Random, figures: readonly number[]): Spoiled | undefined {
  for (let tries = 0; tries < 200; tries++) {
    const row = 3 + below(random, TOTAL_ROW - 3);
    const spoiled: Figures = [...figures];
    const above = figures.slice(at(row - 1, 0), at(row, 0));
    spoiled.splice(at(row, 0), WIDTH, ...above);
    const changed = spoiled.filter((value, index) => value !== figures[index]).length;
    if (changed > 2 && above.filter((value) => value > 0).length > 2)
      return { figures: spoiled, truth: figures, size: 1 };
  }
  return undefined;
}

/** Several items corrected everywhere but in the total row, or but in the total column. */
export function staleTotals(random: Random, figures: readonly number[]): Spoiled {
  for (;;) {
    const next = [...figures];
    for (let count = 2 + below(random, 4); count > 0; count--) {
      const [row, column] = [2 + below(random, TOTAL_ROW - 2), below(random, TOTAL_COLUMN)];
      next[at(row, column)]! += 1 + below(random, 20);
    }
    for (let column = 0; column < TOTAL_COLUMN; column++) balance(next, column);
    addTotals(next);
    const inRow = random() < 0.5;
    const stale = next.map((_, index) =>
      inRow ? Math.floor(index / WIDTH) === TOTAL_ROW : index % WIDTH === TOTAL_COLUMN,
    );
    const spoiled: Figures = next.map((value, index) => (stale[index] === true ? figures[index]! : value));
    if (spoiled.filter((value, index) => value !== next[index]).length > 1) {
      return { figures: spoiled, truth: next, size: 1 };
    }
  }
}

export function holds(figures: Figures): boolean {
  return relations.every(
    ({ terms }) => terms.reduce((sum, term) => sum + term.sign * (figures[term.cell] ?? 0), 0) === 0,
  );
}

function range(length: number): number[] {
  return [...new Array(length).keys()];
}

function sign(positive: boolean): 1 | -1 {
  return positive ? 1 : -1;
}
