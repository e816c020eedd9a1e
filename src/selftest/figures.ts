// Figures of a report in which every relation of its edition holds.

import {
  type CellSpec,
  type Edition,
  isFigure,
  mayHaveDecimals,
  type Relation,
  type Term,
} from '../edition/edition.js';
import { choicesOf } from '../edition/figures.js';
import { createRandom, type Random } from './random.js';

/** By cell id. `texts` are the figures as an office writes them, exact. */
export interface Figures {
  readonly numbers: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
}

export const officeSizes = ['township', 'department', 'county', 'city', 'province', 'vast'] as const;
export type OfficeSize = (typeof officeSizes)[number];

/** `zero`: share of cells that stay 0. `most`: largest figure that is part of a sum; others reach `loose`. */
const PROFILES: Readonly<Record<OfficeSize, { zero: number; most: number; loose: number }>> = {
  township: { zero: 0.96, most: 5, loose: 60 },
  department: { zero: 0.8, most: 40, loose: 5000 },
  county: { zero: 0.5, most: 300, loose: 80_000 },
  city: { zero: 0.25, most: 3000, loose: 1_500_000 },
  province: { zero: 0.15, most: 9000, loose: 11_000_000 },
  vast: { zero: 0.1, most: 1e12, loose: 1e12 },
};

const MONEY_SCALE = 4;
const MOST_MONEY = 1e9;

/** Gives a free cell its value; that of a cell with decimals counts units of 0.0001, that of words is their number. */
type Draw = (cell: CellSpec, summed: boolean) => number;

export function generateFigures(edition: Edition, seed: number, size?: OfficeSize): Figures {
  const random = createRandom(seed);
  const chosen = size ?? random.pick(officeSizes);
  return solveFigures(edition, (cell, summed) => drawFigure(random, chosen, cell, summed));
}

function drawFigure(random: Random, size: OfficeSize, cell: CellSpec, summed: boolean): number {
  const { zero, most, loose } = PROFILES[size];
  if (random.chance(zero)) return 0;
  const ceiling = summed ? most : loose;
  const value = random.upTo(Math.floor(ceiling ** random.next()));
  if (cell.kind === 'signed') return random.chance(0.4) ? -Math.min(value, 5000) : value;
  if (!mayHaveDecimals(cell)) return value;
  const decimals = random.upTo(MONEY_SCALE);
  const units = Math.min(value, MOST_MONEY) * 10 ** decimals + random.upTo(10 ** decimals - 1);
  return units * 10 ** (MONEY_SCALE - decimals);
}

/** Free cells are drawn, sums are computed from them, inequalities are met by raising their first term. */
export function solveFigures(edition: Edition, draw: Draw): Figures {
  const definitions = defineCells(edition.relations);
  const summed = new Set(
    edition.relations
      .filter(({ operator }) => operator === '=')
      .flatMap(({ left, right }) => [...left, ...right].map(({ cell }) => cell)),
  );
  const values: number[] = [];
  const figureOf = (cell: number): number => {
    const known = values[cell];
    if (known !== undefined) return known;
    const relation = definitions.get(cell);
    values[cell] = relation ? defined(relation) : draw(edition.cells[cell]!, summed.has(cell));
    return values[cell]!;
  };
  const sum = (terms: readonly Term[]) =>
    terms.reduce((total, { cell, sign }) => total + sign * figureOf(cell), 0);
  const defined = ({ left, right }: Relation): number => {
    if (right.length === 1) return sum(left);
    let rest = sum(right);
    for (const { cell } of left.slice(1)) {
      values[cell] = Math.min(figureOf(cell), rest);
      rest -= values[cell]!;
    }
    return rest;
  };
  for (const [cell, { right }] of definitions) if (right.length > 1) figureOf(cell);
  for (const { index } of edition.cells) figureOf(index);
  const raise = raiserOf(values, definitions);
  for (let rounds = 0, isDone = false; !isDone && rounds < MOST_ROUNDS; rounds++) {
    isDone = true;
    for (const { operator, left, right } of edition.relations) {
      const missing = operator === '>=' ? sum(right) - sum(left) : 0;
      if (missing <= 0) continue;
      raise(left[0]!.cell, missing);
      isDone = false;
    }
  }
  for (const { when, operator, left, right } of edition.conditionals) {
    const given = values[when.cell]!;
    const isMet = { yes: given % 2 === 1, no: given % 2 === 0, zero: given === 0, positive: given > 0 }[
      when.is
    ];
    const difference = sum(left) - sum(right);
    if (!isMet || (operator === '=' ? difference === 0 : difference > 0)) continue;
    if (when.is === 'yes' || when.is === 'no') values[when.cell]! += 1;
    else raise(left[0]!.cell, 1 - difference);
  }
  return present(edition, values);
}

/** Limits that lean on each other are met one after the other. */
const MOST_ROUNDS = 20;

/** Raises a cell, with the sums that it is part of, and the first part of a total. */
function raiserOf(values: number[], definitions: ReadonlyMap<number, Relation>) {
  const up = (cell: number, by: number) => {
    values[cell]! += by;
    for (const [total, { left, right }] of definitions) {
      if (right.length === 1 && left.some((term) => term.cell === cell)) up(total, by);
    }
  };
  const bottom = (cell: number): number => {
    const first = definitions.get(cell)?.left[0];
    return first && first.cell !== cell ? bottom(first.cell) : cell;
  };
  return (cell: number, by: number) => up(bottom(cell), by);
}

/** The relation that gives a cell its value: a total by its items, else the first term of a balance. */
function defineCells(relations: readonly Relation[]): ReadonlyMap<number, Relation> {
  const definitions = new Map<number, Relation>();
  const equations = relations.filter(({ operator }) => operator === '=');
  const define = (term: Term | undefined, relation: Relation) => {
    if (term && !definitions.has(term.cell)) definitions.set(term.cell, relation);
  };
  for (const relation of equations) if (relation.right.length === 1) define(relation.right[0], relation);
  for (const relation of equations) if (relation.right.length > 1) define(relation.left[0], relation);
  return definitions;
}

function present(edition: Edition, values: readonly number[]): Figures {
  const numbers: Record<string, number> = {};
  const texts: Record<string, string> = {};
  for (const cell of edition.cells) {
    const text = textOf(cell, values[cell.index]!);
    texts[cell.id] = text;
    if (isFigure(cell)) numbers[cell.id] = Number(text);
  }
  return { numbers, texts };
}

function textOf(cell: CellSpec, value: number): string {
  if (cell.kind === 'text') return WORDS[value % WORDS.length]!;
  if (!isFigure(cell)) return ticked(choicesOf(cell), cell.kind === 'yesNo' ? 1 + (value % 2) : 1 + value);
  return mayHaveDecimals(cell) ? moneyText(value) : String(value + 0);
}

/** What stands in cells that are no figures. */
const WORDS = [
  '清河县人民政府网',
  'http://www.example.gov.cn',
  '3702000001',
  '清河县人民政府办公室',
  '鲁ICP备00000000号',
];

/** `which` counts through the ways to tick; from the last choice on, so that 1 is 否 and 2 is 是. */
function ticked(choices: readonly string[], which: number): string {
  const all = choices.length === 2 ? which : ((which - 1) % (2 ** choices.length - 1)) + 1;
  return choices.map((choice, i) => `${(all >> (choices.length - 1 - i)) & 1 ? '■' : '□'}${choice}`).join('');
}

/** Mostly without trailing zeros; now and then all four decimals, as some local forms ask. */
function moneyText(units: number): string {
  const digits = String(units).padStart(MONEY_SCALE + 1, '0');
  const full = `${digits.slice(0, -MONEY_SCALE)}.${digits.slice(-MONEY_SCALE)}`;
  return units % 7 === 3 ? full : full.replace(/\.?0+$/u, '');
}
