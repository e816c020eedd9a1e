// What the rules on two consecutive years share: sums of this year held against sums of last year.

import type { AcrossYears, NamedTerm } from '../../edition/edition.js';
import type { Bilingual } from '../../i18n/language.js';
import { placeSuffix } from '../../i18n/place-words.js';
import type { Sum } from '../../i18n/say.js';
import { cellOfLastYear } from '../../report/previous.js';
import type { Cell, Report } from '../../report/report.js';
import type { Amount } from './rule.js';
import { compare, exactOf, sumOf, total } from './sums.js';

/** A relation between two years that does not hold. */
export interface Break {
  readonly relation: AcrossYears;
  readonly current: readonly Cell[];
  readonly previous: readonly Cell[];
  /** What this year's figures come to, and last year's. */
  readonly actual: Amount;
  readonly expected: Amount;
  readonly currentSum: Sum;
  readonly previousSum: Sum;
}

/** Relations of a rule that fail; where a figure is missing in either year nothing can be said. */
export function* breaksAcrossYears(report: Report, rule: string): Generator<Break> {
  if (!report.previous) return;
  for (const relation of report.edition?.acrossYears ?? []) {
    if (relation.rule !== rule) continue;
    const current = side(relation.current, (id) => cellOfThisYear(report, id));
    const previous = side(relation.previous, (id) => cellOfLastYear(report, id));
    if (!current || !previous || compare(current.amount, previous.amount) === 0) continue;
    yield {
      relation,
      current: current.cells,
      previous: previous.cells,
      actual: current.amount,
      expected: previous.amount,
      currentSum: current.sum,
      previousSum: previous.sum,
    };
  }
}

function cellOfThisYear({ edition, cells }: Report, id: string): Cell | undefined {
  const spec = edition?.cellById.get(id);
  return spec && cells[spec.index];
}

function side(terms: readonly NamedTerm[], cellOf: (id: string) => Cell | undefined) {
  const cells = terms.flatMap(({ id }) => cellOf(id) ?? []);
  if (cells.length < terms.length || !cells.every((cell) => exactOf(cell))) return undefined;
  const numbered = terms.map(({ sign }, cell) => ({ cell, sign }));
  const amount = total(numbered, cells);
  return amount && { cells, amount, sum: sumOf(numbered, cells, amount) };
}

/** The path and the place in it. */
export function placeOfCell(cell: Cell | undefined): Bilingual | string {
  if (!cell) return '';
  const { document, source } = cell;
  const { zh, en } = placeSuffix(document.locate(source.place));
  return { zh: document.path + zh, en: document.path + en };
}
