// What the rules on sums share: one failing relation, told with its sum and its total.

import type { Relation } from '../../edition/edition.js';
import type { Bilingual } from '../../i18n/language.js';
import type { Datum, Message } from '../../i18n/say.js';
import type { Cell, Report } from '../../report/report.js';
import type { Finding } from './rule.js';
import { absolute, cellsOf, compare, type Evaluation, exactOf, failing, minus, sumOf } from './sums.js';

/** Words under the spans of a failing sum. */
const SUM_WORDS = {
  sum: { zh: '{sum}', en: '{sum}' },
  more: { zh: '填写 {actual}，多 {difference}', en: 'is {actual}, {difference} too many' },
  less: { zh: '填写 {actual}，少 {difference}', en: 'is {actual}, {difference} too few' },
} as const satisfies Record<string, Bilingual>;

/** Of longer sums only the terms that add something are shown. */
const MOST_SHOWN = 7;

/** The facts that a headline on a sum may use. */
export interface TotalFacts {
  readonly table: Datum;
  /** The row or column that the sum runs along. */
  readonly along: Datum;
  /** The row or column that holds the total. */
  readonly total: Datum;
  readonly actual: Datum;
  readonly expected: Datum;
}

/** Findings for the relations `sum = total` of a rule that do not hold. */
export function* totalMismatches(
  report: Report,
  rule: string,
  headline: (facts: TotalFacts) => Message,
): Generator<Finding> {
  for (const failed of failing(report, rule)) {
    const finding = totalMismatch(failed, report, headline);
    if (finding) yield finding;
  }
}

/** Undefined for a relation without a single total. */
export function totalMismatch(
  { relation, left, right }: Pick<Evaluation, 'relation' | 'left' | 'right'>,
  report: Report,
  headline: (facts: TotalFacts) => Message,
): Finding | undefined {
  const [term, ...others] = relation.right;
  const total = term && report.cells[term.cell];
  const actual = exactOf(total);
  if (!total || !actual || others.length > 0) return undefined;
  const operands = cellsOf(relation.left, report.cells);
  const difference = absolute(minus(right, left));
  const words = compare(right, left) > 0 ? SUM_WORDS.more : SUM_WORDS.less;
  return {
    message: headline({
      table: relation.table,
      along: relation.along,
      total: totalLabel(relation, report),
      actual,
      expected: left,
    }),
    subject: total,
    operands,
    highlights: [
      {
        cells: operands.length > MOST_SHOWN ? operands.filter(isNotZero) : operands,
        primary: false,
        message: { template: SUM_WORDS.sum, data: { sum: sumOf(relation.left, report.cells, left) } },
      },
      { cells: [total], primary: true, message: { template: words, data: { actual, difference } } },
    ],
    expected: left,
    actual,
    basis: { kind: relation.basis, table: relation.table },
    relation,
  };
}

function isNotZero({ quantity }: Cell): boolean {
  return quantity.kind === 'number' && quantity.units !== 0;
}

/** The label of the total: its column in a row's sum, its row in a column's. */
function totalLabel(relation: Relation, report: Report): Datum {
  const spec = report.edition?.cells[relation.right[0]!.cell];
  if (!spec) return '';
  return spec.row === relation.along ? spec.column : spec.row;
}
