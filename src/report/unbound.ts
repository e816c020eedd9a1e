// Names the figures of a document that no table has taken, where they are not plainly those of another table.

import type { Edition, TableSpec } from '../edition/edition.js';
import type { ProblemFacts } from './problems.js';
import type { Line } from './rows.js';

type Unbound = Extract<ProblemFacts, { kind: 'figures-unbound' }>;

/**
 * Rows of figures and nothing else; and rows with words, which may belong to another table, where they have as many
 * figures as a row of one that is missing.
 */
export function* unboundFigures(
  rest: readonly Line[],
  { tables }: Edition,
  found: ReadonlySet<TableSpec>,
): Generator<Unbound> {
  const missing = tables.filter((table) => !found.has(table));
  let block: Unbound | undefined;
  let last = -2;
  for (const line of rest) {
    const mayBeMissing = missing.some((table) => widthsOf(table).includes(line.figures));
    const isBare = line.unknown === undefined && line.labels.length === 0;
    if (!mayBeMissing && (!isBare || isCounting(line))) continue;
    if (block && line.index === last + 1) block = { ...block, rows: block.rows + 1 };
    else {
      if (block) yield block;
      block = { kind: 'figures-unbound', place: line.row.place, figures: line.figures, rows: 1 };
    }
    last = line.index;
  }
  if (block) yield block;
}

/** How many figures a line of the table has: all of them where its rows stand side by side. Few figures tell nothing. */
function widthsOf({ data, rows, cells }: TableSpec): readonly number[] {
  const widths = data.layout === 'across' ? [cells.length] : rows.map((row) => row.cells.length);
  return widths.filter((width) => width > 4);
}

/** Page numbers, years and dates: 1 2 3 4, 2021 2022 2023, 2024 12 31. */
function isCounting({ row }: Line): boolean {
  const figures = row.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  const numbers = figures.map(Number);
  const isSequence = numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
  const isYear = (number: number | undefined) => number !== undefined && number >= 1900 && number < 2100;
  return isSequence || numbers.every(isYear) || (figures.length === 3 && isYear(numbers[0]));
}
