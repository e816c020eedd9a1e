// Proposes figures that were booked wrongly from the start: every total that they are part of followed them.
import type { Line } from './lines.js';
import { coefficientOf, isFree, isPossible, type Matrix } from './matrix.js';
import type { Change, Linear, Operation } from './types.js';

type Amounts = ReadonlyMap<number, number>;

/**
 * Where a balance fails, each line that crosses it may hold the difference: in one column, moved from one column to
 * another, or in all columns that fail. The cells change, and the totals above them by as much.
 */
export function* bookings(matrix: Matrix, lines: readonly Line[]): Generator<Operation> {
  const balances = matrix.failing.filter((check) => isBalance(matrix, check));
  if (balances.length === 0) return;
  const totals = totalsOf(matrix);
  for (const line of lines) {
    if (line.kind !== 'row') continue;
    const needs = balances.flatMap((check) => needsIn(matrix, line, check, totals));
    for (const chosen of choices(needs)) {
      for (const amounts of spreads(new Map(chosen), totals)) {
        const changes = changesOf(matrix, amounts);
        if (changes) yield { pattern: 'booked-wrongly', changes };
      }
    }
  }
}

/** A check that is one relation, and that relation a balance. */
function isBalance({ system, checkSet }: Matrix, check: number): boolean {
  const { parts } = checkSet.checks[check]!;
  return parts.some(([relation]) => system.relations[relation]!.balance === true);
}

/** The relations that give a total, by each of their items. */
type Totals = ReadonlyMap<number, readonly TotalRelation[]>;

interface TotalRelation extends Linear {
  readonly total: number;
}

function totalsOf({ system }: Matrix): Totals {
  const found = new Map<number, TotalRelation[]>();
  for (const relation of system.relations) {
    if (relation.total === undefined) continue;
    const known: TotalRelation = { ...relation, total: relation.total };
    for (const { cell } of relation.terms) {
      if (cell !== known.total) found.set(cell, [...(found.get(cell) ?? []), known]);
    }
  }
  return found;
}

/** What the cell of the line in this column lacks: it stands in the check itself, or one of its totals does. */
function needsIn(
  matrix: Matrix,
  { cells }: Line,
  check: number,
  totals: Totals,
): readonly (readonly [number, number])[] {
  const residual = matrix.residuals[check]!;
  return cells.flatMap((cell) => {
    if (!isFree(matrix, cell) || !totals.has(cell)) return [];
    const own = coefficientOf(matrix, cell, check);
    const above = totals.get(cell)!.map(({ total }) => coefficientOf(matrix, total, check));
    const coefficient = own || (!isBalanced(matrix, cell) && above.find((one) => one !== 0)) || 0;
    const amount = -residual / coefficient;
    return Number.isSafeInteger(amount) ? [[cell, amount] as const] : [];
  });
}

/** What a balance of its own says of the cell counts, and no total's. */
function isBalanced(matrix: Matrix, cell: number): boolean {
  const { columnStart, columnCheck } = matrix;
  return columnCheck
    .subarray(columnStart[cell]!, columnStart[cell + 1]!)
    .some((check) => isBalance(matrix, check));
}

/** One column, two columns that differ by the same in both directions, or all of them. */
function* choices(
  needs: readonly (readonly [number, number])[],
): Generator<readonly (readonly [number, number])[]> {
  const items = needs.filter(([cell], i) => needs.findIndex(([other]) => other === cell) === i);
  for (const need of items) yield [need];
  for (const [i, one] of items.entries()) {
    for (const other of items.slice(i + 1)) if (one[1] + other[1] === 0) yield [one, other];
  }
  if (items.length > 1) yield items;
}

/** The change alone with all totals above it, and with those of one direction only. */
function* spreads(base: Amounts, totals: Totals): Generator<Amounts> {
  yield withTotals(base, totals, Number.POSITIVE_INFINITY);
  yield withTotals(base, totals, 1);
}

/** Totals follow their items for so many steps; what one relation says of a total, others will say too. */
function withTotals(base: Amounts, totals: Totals, most: number): Amounts {
  const amounts = new Map(base);
  let level = [...base.keys()];
  for (let depth = 0; depth < most && level.length > 0; depth++) {
    const above = new Map<number, number>();
    for (const { terms, total } of level.flatMap((cell) => totals.get(cell) ?? [])) {
      if (amounts.has(total) || above.has(total)) continue;
      const factor = -terms.find(({ cell }) => cell === total)!.sign;
      const sum = terms.reduce((before, { cell, sign }) => before + sign * (amounts.get(cell) ?? 0), 0);
      above.set(total, factor * sum);
    }
    for (const [total, amount] of above) amounts.set(total, amount);
    level = [...above.keys()];
  }
  return amounts;
}

/** Undefined where a figure could not be; what follows by itself is no change. */
function changesOf(matrix: Matrix, amounts: Amounts): readonly Change[] | undefined {
  const changes: Change[] = [];
  for (const [cell, amount] of amounts) {
    if (amount === 0 || matrix.checkSet.deduced.has(cell)) continue;
    const to = matrix.checkSet.values[cell]! + amount;
    if (!isFree(matrix, cell) || !isPossible(matrix, cell, to)) return undefined;
    changes.push({ cell, from: matrix.system.cells[cell]!.value, to });
  }
  return changes.sort((a, b) => a.cell - b.cell);
}
