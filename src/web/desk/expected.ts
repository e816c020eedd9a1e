// What blank cells should hold: totals whose items are there, and what last year's report carries over.

import { isFigure } from '../../edition/edition.js';
import type { Report } from '../../report/report.js';
import { formatExact } from '../../text/quantity.js';

/** By cell id. A total of totals is worked out as well; where two sums disagree nothing is expected. */
export function expectedIn(report: Report): Record<string, string> {
  const { edition, cells, previous } = report;
  if (!edition) return {};
  const known = new Map<number, number>();
  let scale = 0;
  for (const cell of cells)
    if (cell?.quantity.kind === 'number') scale = Math.max(scale, cell.quantity.scale);
  const unitsOf = (quantity: { readonly units: number; readonly scale: number }) =>
    quantity.units * 10 ** (scale - quantity.scale);
  for (const cell of cells)
    if (cell?.quantity.kind === 'number') known.set(cell.spec.index, unitsOf(cell.quantity));

  const found = new Map<number, number>();
  const disputed = new Set<number>();
  const isBlank = (index: number) => cells[index]?.quantity.kind === 'blank';
  const propose = (index: number, value: number): boolean => {
    if (!isBlank(index) || value < 0 || !Number.isSafeInteger(value)) return false;
    const before = found.get(index);
    if (before === undefined) {
      found.set(index, value);
      known.set(index, value);
      return true;
    }
    if (before !== value) disputed.add(index);
    return false;
  };

  for (const { current, previous: last } of edition.acrossYears) {
    const there = last.map(({ id, sign }) => {
      const spec = previous?.edition?.cellById.get(id);
      const quantity = spec && previous?.cells[spec.index]?.quantity;
      return quantity?.kind === 'number' && quantity.scale <= scale ? sign * unitsOf(quantity) : undefined;
    });
    const here = current.map(({ id, sign }) => ({ index: edition.cellById.get(id)?.index ?? -1, sign }));
    const open = here.filter(({ index }) => !known.has(index));
    const [only] = open;
    if (!previous || there.includes(undefined) || open.length !== 1 || !only) continue;
    const sum = there.reduce<number>((total, value) => total + (value ?? 0), 0);
    const rest = here.reduce((total, { index, sign }) => total + sign * (known.get(index) ?? 0), 0);
    propose(only.index, only.sign * (sum - rest));
  }
  for (let goesOn = true; goesOn; ) {
    goesOn = false;
    for (const { operator, left, right } of edition.relations) {
      const unknown = right.filter(({ cell }) => !known.has(cell));
      const open = unknown.length > 0 ? unknown : right.filter(({ cell }) => found.has(cell));
      const [only] = open;
      if (operator !== '=' || open.length !== 1 || !only) continue;
      if (!left.every(({ cell }) => known.has(cell))) continue;
      const sum = left.reduce((value, { cell, sign }) => value + sign * known.get(cell)!, 0);
      const rest = right.reduce(
        (value, term) => (term === only ? value : value + term.sign * known.get(term.cell)!),
        0,
      );
      if (propose(only.cell, only.sign * (sum - rest))) goesOn = true;
    }
  }
  return Object.fromEntries(
    [...found]
      .filter(([index]) => !disputed.has(index))
      .map(([index, units]) => [edition.cells[index]!.id, formatExact(shortest(units, scale))]),
  );
}

/** Blank figures that no relation works out. */
export function freeBlanks({ edition, cells, previous }: Report): string[] {
  if (!edition) return [];
  // What a relation across years carries over stands first in it.
  const carried = previous ? edition.acrossYears.flatMap(({ current }) => current[0]?.id ?? []) : [];
  const workedOut = new Set(
    edition.relations.flatMap(({ operator, right }) =>
      operator === '=' ? right.map(({ cell }) => cell) : [],
    ),
  );
  return cells.flatMap((cell) =>
    cell?.quantity.kind === 'blank' &&
    isFigure(cell.spec) &&
    !workedOut.has(cell.spec.index) &&
    !carried.includes(cell.spec.id)
      ? [cell.spec.id]
      : [],
  );
}

function shortest(units: number, scale: number): { units: number; scale: number } {
  return scale > 0 && units % 10 === 0 ? shortest(units / 10, scale - 1) : { units, scale };
}
