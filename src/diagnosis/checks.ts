// Evaluates the relations: deduces blank cells and turns every decided relation into a check with its residual.
import type { Deduction, Linear, System } from './types.js';

/** A cell with its integer coefficient. */
export interface Term {
  readonly cell: number;
  readonly sign: number;
}

/** A relation with its integer coefficient. */
type Share = readonly [relation: number, coefficient: number];

/** A relation free of blanks: the combination of `parts` in which every blank has cancelled out. */
interface Check {
  readonly terms: readonly Term[];
  readonly parts: readonly Share[];
  readonly residual: number;
}

/** A deduction with the combination of known cells it is worth, and of relations it rests on. */
interface DeducedCell extends Deduction {
  readonly terms: readonly Term[];
  readonly parts: readonly Share[];
}

export interface CheckSet {
  /** Figures, blanks filled in where deduced, or 0 where the deduced count would be negative; else `null`. */
  readonly values: readonly (number | null)[];
  readonly checks: readonly Check[];
  readonly deduced: ReadonlyMap<number, DeducedCell>;
}

/** True when every relation holds and none has a blank: nothing to do. */
export function allHold({ cells, relations }: System): boolean {
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
export function checksOf(system: System): CheckSet {
  const values = system.cells.map((cell) => cell.value);
  const derived = derivedCells(system);
  for (const cell of derived) values[cell] = null;
  const deduced = new Map<number, DeducedCell>();
  const used = new Set<number>();
  const anyBlank = values.includes(null);
  for (let again = anyBlank; again; ) {
    again = false;
    for (const [index, relation] of system.relations.entries()) {
      const blank = onlyBlank(relation, values);
      if (blank === undefined) continue;
      // What is worked out follows its own items, never a balance that it stands in.
      if (derived.has(blank.cell) && relation.total !== blank.cell) continue;
      again = true;
      const { cell, sign } = blank;
      const value = 0 - sign * sum(relation, values);
      values[cell] = value;
      if (value < 0 && system.cells[cell]!.signed !== true) {
        values[cell] = 0;
        continue;
      }
      used.add(index);
      deduced.set(cell, { cell, value, relation: index, ...substitute(relation, index, deduced, blank) });
    }
  }
  const checks: Check[] = [];
  for (const [index, relation] of system.relations.entries()) {
    if (anyBlank && (used.has(index) || relation.terms.some(({ cell }) => values[cell] === null))) continue;
    checks.push({ ...substitute(relation, index, deduced), residual: sum(relation, values) });
  }
  return { values, checks, deduced };
}

/** Cells that their container works out, and rightly: as unknown as a blank, until their items give them. */
function derivedCells({ cells, relations }: System): ReadonlySet<number> {
  const found = new Set<number>();
  if (!cells.some(({ derived }) => derived === true)) return found;
  const agrees = ({ terms }: Linear) =>
    terms.every(({ cell }) => cells[cell]!.value !== null) &&
    terms.reduce((before, { cell, sign }) => before + sign * cells[cell]!.value!, 0) === 0;
  for (const [index, { derived }] of cells.entries()) {
    const own = derived === true ? relations.filter(({ total }) => total === index) : [];
    if (own.length > 0 && own.every(agrees)) found.add(index);
  }
  return found;
}

function onlyBlank({ terms }: Linear, values: readonly (number | null)[]): Term | undefined {
  let blank: Term | undefined;
  for (const term of terms) {
    if (values[term.cell] !== null) continue;
    if (blank !== undefined) return undefined;
    blank = term;
  }
  return blank;
}

function sum({ terms }: Linear, values: readonly (number | null)[]): number {
  let total = 0;
  for (const { cell, sign } of terms) total += sign * (values[cell] ?? 0);
  return total;
}

/** The relation with deduced cells replaced; solved for `blank` where one is given. */
function substitute(
  { terms }: Linear,
  index: number,
  deduced: ReadonlyMap<number, DeducedCell>,
  blank?: Term,
): Pick<Check, 'terms' | 'parts'> {
  const factor = blank === undefined ? 1 : -blank.sign;
  if (deduced.size === 0 && blank === undefined) return { terms, parts: [[index, factor]] };
  const parts = new Map([[index, factor]]);
  const cells = new Map<number, number>();
  for (const { cell, sign } of terms) {
    if (cell === blank?.cell) continue;
    const known = deduced.get(cell);
    for (const term of known?.terms ?? [{ cell, sign: 1 }]) add(cells, term.cell, factor * sign * term.sign);
    for (const [part, coefficient] of known?.parts ?? []) add(parts, part, factor * sign * coefficient);
  }
  return { terms: [...cells].map(([cell, sign]) => ({ cell, sign })), parts: [...parts] };
}

function add(combination: Map<number, number>, key: number, amount: number): void {
  const next = (combination.get(key) ?? 0) + amount;
  if (next === 0) combination.delete(key);
  else combination.set(key, next);
}
