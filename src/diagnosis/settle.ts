// Evaluates the relations: deduces blank cells and turns every decided relation into a check with its residual.
import type { Deduction, Linear, System } from './types.js';

/** Integer coefficients by position, of cells or of relations. */
export type Combination = ReadonlyMap<number, number>;

/** A relation free of blanks: the combination of `parts` in which every blank has cancelled out. */
export interface Check {
  readonly terms: Combination;
  readonly parts: Combination;
  readonly residual: number;
}

/** A deduction with the combination of known cells it is worth, and of relations it rests on. */
export interface Deduced extends Deduction {
  readonly terms: Combination;
  readonly parts: Combination;
}

export interface Settled {
  /** Figures, blanks filled in where deduced; `null` where undecided. */
  readonly values: readonly (number | null)[];
  readonly checks: readonly Check[];
  readonly deduced: ReadonlyMap<number, Deduced>;
}

/** True when every relation holds and none has a blank: nothing to do. */
export function isSilent({ cells, relations }: System): boolean {
  for (const { terms } of relations) {
    let sum = 0;
    for (const { cell, sign } of terms) {
      const value = cells[cell]!.value;
      if (value === null) return false;
      sum += sign * value;
    }
    if (sum !== 0) return false;
  }
  return true;
}

/**
 * A relation with one blank gives its figure, which then serves in other relations; one with more blanks says
 * nothing. A count that would have to be below zero is taken to be 0, so that the relation fails.
 */
export function settle(system: System): Settled {
  const values = system.cells.map((cell) => cell.value);
  const deduced = new Map<number, Deduced>();
  const used = new Set<number>();
  for (let again = values.includes(null); again; ) {
    again = false;
    for (const [index, relation] of system.relations.entries()) {
      const blank = onlyBlank(relation, values);
      if (blank === undefined) continue;
      again = true;
      const value = -blank.sign * sumOf(relation, values);
      if (value < 0 && system.cells[blank.cell]!.signed !== true) {
        values[blank.cell] = 0;
        continue;
      }
      values[blank.cell] = value;
      const { terms, parts } = substitute(relation, index, deduced, blank.cell);
      deduced.set(blank.cell, {
        cell: blank.cell,
        value,
        relation: index,
        terms: scaled(terms, -blank.sign),
        parts: scaled(parts, -blank.sign),
      });
      used.add(index);
    }
  }
  const checks: Check[] = [];
  for (const [index, relation] of system.relations.entries()) {
    if (used.has(index) || relation.terms.some(({ cell }) => values[cell] === null)) continue;
    checks.push({ ...substitute(relation, index, deduced), residual: sumOf(relation, values) });
  }
  return { values, checks, deduced };
}

function onlyBlank({ terms }: Linear, values: readonly (number | null)[]) {
  let blank: { readonly cell: number; readonly sign: 1 | -1 } | undefined;
  for (const term of terms) {
    if (values[term.cell] !== null) continue;
    if (blank !== undefined) return undefined;
    blank = term;
  }
  return blank;
}

function sumOf({ terms }: Linear, values: readonly (number | null)[]): number {
  let sum = 0;
  for (const { cell, sign } of terms) sum += sign * (values[cell] ?? 0);
  return sum;
}

function substitute(
  { terms }: Linear,
  index: number,
  deduced: ReadonlyMap<number, Deduced>,
  left?: number,
): { terms: Combination; parts: Combination } {
  const cells = new Map<number, number>();
  const parts = new Map([[index, 1]]);
  for (const { cell, sign } of terms) {
    if (cell === left) continue;
    const known = deduced.get(cell);
    if (known === undefined) {
      add(cells, cell, sign);
      continue;
    }
    for (const [other, coefficient] of known.terms) add(cells, other, sign * coefficient);
    for (const [part, coefficient] of known.parts) add(parts, part, sign * coefficient);
  }
  return { terms: cells, parts };
}

function add(sum: Map<number, number>, key: number, amount: number): void {
  const next = (sum.get(key) ?? 0) + amount;
  if (next === 0) sum.delete(key);
  else sum.set(key, next);
}

function scaled(combination: Combination, factor: number): Combination {
  return new Map([...combination].map(([key, coefficient]) => [key, coefficient * factor]));
}
