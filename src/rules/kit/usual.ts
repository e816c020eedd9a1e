// Tells whether a figure stands apart from what other reports have there, by orders of magnitude.

import type { CellSpec } from '../../edition/edition.js';
import type { Report, Usual } from '../../report/report.js';
import { type Exact, toNumber } from '../../text/quantity.js';
import type { Example, Finding, Rule, Thresholds } from './rule.js';
import { exactOf } from './sums.js';

/** What the rules on outliers let a configuration set. */
export function outlierThresholds({ factor, from, count }: Record<'factor' | 'from' | 'count', number>) {
  return {
    factor: {
      preset: factor,
      least: 5,
      most: 1_000_000,
      about: {
        zh: '超出通常范围多少倍以上才提示',
        en: 'a figure has to be so many times beyond the usual range',
      },
    },
    spread: {
      preset: 4,
      least: 3,
      most: 20,
      about: {
        zh: '与中位数之差还要超出通常离散程度（对数刻度）的多少倍',
        en: 'and so many times the usual deviation from the median, on a logarithmic scale',
      },
    },
    from: {
      preset: from,
      least: 10,
      most: 1e12,
      about: {
        zh: '数字和中位数都小于此数时不提示',
        en: 'where neither the figure nor the median is as large, nothing is said',
      },
    },
    count: {
      preset: count,
      least: 3,
      most: 100_000,
      about: { zh: '至少有多少份报告可比', en: 'reports that there have to be to compare with' },
    },
  } satisfies Rule['thresholds'];
}

/** Offices differ by orders of magnitude, and so do years: distances are those of logarithms, and 0 has one too. */
export function isUnusual(
  value: number,
  { median, deviation, lower, upper, count }: Usual,
  { factor = 0, spread = 0, from = 0, count: least = 0 }: Thresholds,
): boolean {
  if (count < least || Math.max(value, median) < from) return false;
  const beyond = Math.max(Math.log1p(value) - Math.log1p(upper), Math.log1p(lower) - Math.log1p(value));
  const distance = Math.abs(Math.log1p(value) - Math.log1p(median));
  return beyond > Math.log(factor) && distance > spread * deviation;
}

/** What is message of a cell that stands apart. */
interface Facts
  extends Pick<CellSpec, 'table' | 'row' | 'column'>,
    Pick<Usual, 'lower' | 'upper' | 'median' | 'count'> {
  readonly actual: Exact;
}

/** A finding for each cell that stands apart from what is usual among those of a kind; `tell` puts it into words. */
export function* unusualCells(
  { edition, cells, peers }: Report,
  kind: 'years' | 'offices',
  thresholds: Thresholds,
  tell: (facts: Facts, usual: Usual) => Pick<Finding, 'message' | 'notes'>,
): Generator<Finding> {
  for (const usual of peers?.unlike?.[kind] ?? []) {
    const cell = cells[edition?.cellById.get(usual.cell)?.index ?? -1];
    const actual = exactOf(cell);
    if (!cell || !actual || !isUnusual(toNumber(actual) ?? 0, usual, thresholds)) continue;
    const { table, row, column } = cell.spec;
    const { lower, upper, median, count } = usual;
    yield {
      ...tell({ table, row, column, actual, lower, upper, median, count }, usual),
      subject: cell,
      highlights: [{ cells: [cell], primary: true }],
      actual,
    };
  }
}

/** An example of either rule: so many licences, and what others have. */
export function licencesExample(
  count: number,
  kind: 'years' | 'offices',
  usual: Omit<Usual, 'cell'>,
  fires: Example['fires'],
): Example {
  const cell = 'proactive/licensing/decisions';
  return { cells: { [cell]: String(count) }, peers: { unlike: { [kind]: [{ cell, ...usual }] } }, fires };
}
