// Evaluates the relations of an edition over a report's figures, exactly.

import type { Relation, Term } from '../../edition/edition.js';
import type { Sum } from '../../i18n/say.js';
import type { Cell, Report } from '../../report/report.js';
import type { Exact } from '../../text/quantity.js';
import type { Amount } from './rule.js';

export interface Evaluation {
  readonly relation: Relation;
  readonly left: Amount;
  readonly right: Amount;
  readonly holds: boolean;
}

export function exactOf(cell: Cell | undefined): Exact | undefined {
  return cell?.quantity.kind === 'number' ? cell.quantity : undefined;
}

/** Undefined where a cell is unknown: what is not known is not wrong. */
export function evaluate(relation: Relation, cells: Report['cells']): Evaluation | undefined {
  const left = total(relation.left, cells);
  const right = left && total(relation.right, cells);
  if (!left || !right) return undefined;
  const difference = compare(left, right);
  return { relation, left, right, holds: relation.operator === '=' ? difference === 0 : difference >= 0 };
}

const NONE: readonly Evaluation[] = [];

/** The relations of a rule that do not hold. */
export function failing(report: Report, rule: string): readonly Evaluation[] {
  let found: Evaluation[] | undefined;
  for (const relation of report.edition?.relationsByRule.get(rule) ?? []) {
    if (holdsPlainly(relation, report.plainFigures)) continue;
    const evaluation = evaluate(relation, report.cells);
    if (!evaluation || evaluation.holds) continue;
    found ??= [];
    found.push(evaluation);
  }
  return found ?? NONE;
}

/** The common case without any object: whole numbers that are as they have to be. */
function holdsPlainly({ operator, left, right }: Relation, units: Report['plainFigures']): boolean {
  const difference = plainTotal(left, units) - plainTotal(right, units);
  return operator === '=' ? difference === 0 : difference >= 0;
}

/** NaN where a figure is unknown, or is no plain whole number: `total` may still know it. */
function plainTotal(terms: readonly Term[], units: Report['plainFigures']): number {
  let sum = 0;
  for (const { cell, sign } of terms) sum += sign * units[cell]!;
  return sum;
}

/** Undefined where a figure is unknown, or the total beyond the safe integers. */
export function total(terms: readonly Term[], cells: Report['cells']): Amount | undefined {
  let units = 0;
  for (const { cell, sign } of terms) {
    const figure = exactOf(cells[cell]);
    if (!figure) return undefined;
    if (figure.scale > 0) return totalOfDecimals(terms, cells);
    units += sign * figure.units;
  }
  return Number.isSafeInteger(units) ? { units, scale: 0 } : undefined;
}

function totalOfDecimals(terms: readonly Term[], cells: Report['cells']): Amount | undefined {
  const figures = terms.map(({ cell }) => exactOf(cells[cell]));
  const scale = Math.max(...figures.map((figure) => figure?.scale ?? 0));
  let units = 0n;
  for (let i = 0; i < terms.length; i++) {
    const figure = figures[i];
    if (!figure) return undefined;
    units += BigInt(terms[i]!.sign) * scaled(figure, scale);
  }
  return reduce(units, scale);
}

/** The same amount with as few decimals as it needs; undefined beyond the safe integers. */
function reduce(units: bigint, scale: number): Amount | undefined {
  let [rest, decimals] = [units, scale];
  while (decimals > 0 && rest % 10n === 0n) {
    rest /= 10n;
    decimals--;
  }
  const safe = Number(rest);
  return Number.isSafeInteger(safe) ? { units: safe, scale: decimals } : undefined;
}

function scaled({ units, scale }: Amount, to: number): bigint {
  return BigInt(units) * 10n ** BigInt(to - scale);
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Amount, b: Amount): number {
  if (a.scale === b.scale) return a.units - b.units;
  const scale = Math.max(a.scale, b.scale);
  return Number(scaled(a, scale) - scaled(b, scale));
}

/** a − b; whole numbers only where the exact difference has more digits than a safe integer. */
export function minus(a: Amount, b: Amount): Amount {
  const scale = Math.max(a.scale, b.scale);
  const difference = scaled(a, scale) - scaled(b, scale);
  return reduce(difference, scale) ?? { units: Number(difference / 10n ** BigInt(scale)), scale: 0 };
}

/** a + b, as exact as `minus`. */
export function plus(a: Amount, { units, scale }: Amount): Amount {
  return minus(a, { units: -units, scale });
}

export function absolute({ units, scale }: Amount): Amount {
  return { units: Math.abs(units), scale };
}

/** The sum as it is shown, term by term. */
export function sumOf(terms: readonly Term[], cells: Report['cells'], total: Amount): Sum {
  return {
    terms: terms.flatMap(({ cell, sign }) => {
      const figure = exactOf(cells[cell]);
      return figure ? [{ sign, figure }] : [];
    }),
    total,
  };
}

export function cellsOf(terms: readonly Term[], cells: Report['cells']): Cell[] {
  return terms.flatMap(({ cell }) => cells[cell] ?? []);
}
