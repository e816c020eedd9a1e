// What blank cells should hold: what the sums leave no doubt about, and what follows from last year's report.

import { type Edition, isFigure } from '../../edition/edition.js';
import { withDeducedFigures } from '../../lint/deduced.js';
import { changeFigures } from '../../report/cells.js';
import type { Report } from '../../report/report.js';
import { formatExact, toNumber } from '../../text/quantity.js';

type Terms = readonly { readonly id: string; readonly sign: 1 | -1 }[];

/** By cell id. */
export function expectedIn(report: Report): Record<string, string> {
  const { edition } = report;
  if (!edition) return {};
  const carried = carriedInto(report, edition);
  const filled = carried.size > 0 ? changeFigures(report, carried) : report;
  const found = [...carried];
  for (const [index, { value }] of withDeducedFigures(filled).deduced ?? [])
    found.push([index, formatExact(value)]);
  return Object.fromEntries(found.map(([index, text]) => [edition.cells[index]!.id, text]));
}

/** By the index of the cell. */
function carriedInto(report: Report, { acrossYears, cellById }: Edition): Map<number, string> {
  const { previous } = report;
  const found = new Map<number, string>();
  for (const { current, previous: last } of acrossYears) {
    const [only, ...more] = current.filter(({ id }) => quantityIn(report, id)?.kind === 'blank');
    const before = previous && sumOf(previous, last);
    const rest = sumOf(
      report,
      current.filter((term) => term !== only),
    );
    if (!only || more.length > 0 || before === undefined || rest === undefined) continue;
    const value = only.sign * (before - rest);
    if (value >= 0) found.set(cellById.get(only.id)!.index, String(value));
  }
  return found;
}

function quantityIn({ edition, cells }: Report, id: string) {
  const spec = edition?.cellById.get(id);
  return spec && cells[spec.index]?.quantity;
}

/** Undefined where a figure is missing. */
function sumOf(report: Report, terms: Terms): number | undefined {
  return terms.reduce<number | undefined>((sum, { id, sign }) => {
    const quantity = quantityIn(report, id);
    const figure = quantity && toNumber(quantity);
    return sum === undefined || figure == null ? undefined : sum + sign * figure;
  }, 0);
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
