// What the rules on single cells share: which cells, and when many of one table become one finding.

import { isFigure } from '../../edition/edition.js';
import type { Violation } from '../../edition/figures.js';
import type { Datum, Message } from '../../i18n/say.js';
import type { Cell, Report } from '../../report/report.js';
import type { Quantity } from '../../text/quantity.js';
import type { Finding } from './rule.js';

/** A table with more cells of one fault than this gets one finding for all of them. */
const MOST_SINGLE = 3;

/** Cells of a fault: one for a finding of its own, several for a finding on their table. */
export type CellGroup = readonly [Cell, ...Cell[]];

export function groupCells(cells: Iterable<Cell>): CellGroup[] {
  const byTable = new Map<string, Cell[]>();
  for (const cell of cells) {
    const known = byTable.get(cell.spec.table.id);
    if (known) known.push(cell);
    else byTable.set(cell.spec.table.id, [cell]);
  }
  return [...byTable.values()].flatMap((group): CellGroup[] =>
    group.length <= MOST_SINGLE ? group.map((cell) => [cell]) : [group as [Cell, ...Cell[]]],
  );
}

/** Cells that break the schema by this keyword and hold such a quantity; words are no figure that could be unreadable. */
export function violatingCells(
  report: Report,
  keyword: Violation['keyword'],
  kind: Quantity['kind'],
): Cell[] {
  return report.violations.flatMap((violation) => {
    const cell = report.cells[violation.cell];
    if (!cell || violation.keyword !== keyword || cell.quantity.kind !== kind) return [];
    return kind === 'unreadable' && !isFigure(cell.spec) ? [] : [cell];
  });
}

/** What messages on a cell, or on many, speak of: the first cell stands for all. */
export function factsOf(group: CellGroup) {
  const [first] = group;
  return {
    table: first.spec.table,
    row: first.spec.row,
    column: first.spec.column,
    raw: first.source.text.trim(),
    count: group.length,
  } satisfies Record<string, Datum>;
}

export function subjectOf(group: CellGroup): Pick<Finding, 'subject' | 'subjects' | 'highlights'> {
  return { subject: group[0], subjects: group, highlights: [{ cells: [group[0]], primary: true }] };
}

/** Words of a rule for one cell of its kind, and for many of one table. */
export type SayOfCells = (message: 'one' | 'many', facts: ReturnType<typeof factsOf>) => Message;

/** A finding for each group of the cells. */
export function* cellFindings(cells: Iterable<Cell>, say: SayOfCells): Generator<Finding> {
  for (const group of groupCells(cells)) {
    yield { ...subjectOf(group), message: say(group.length === 1 ? 'one' : 'many', factsOf(group)) };
  }
}
