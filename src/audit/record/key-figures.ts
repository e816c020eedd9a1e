// The few figures of a report that speak of the office's size and work: those in which outliers are looked for.

import { editionById, editions } from '../../edition/editions.js';
import type { AuditRecord } from './record.js';

/** Ids of cells; each stands for the same thing in every edition that has it. */
export const KEY_FIGURES: readonly string[] = [
  ...new Set(editions.flatMap(({ data }) => data.keyFigures ?? [])),
];

/** By the position in `KEY_FIGURES`; -1 where the report has no such figure. Empty where it has none at all. */
export function keyFiguresOf({
  edition: id,
  facts,
}: Pick<AuditRecord, 'edition' | 'facts'>): readonly number[] {
  const edition = id === null ? undefined : editionById(id);
  if (!edition || facts?.values.length !== edition.cells.length) return [];
  return KEY_FIGURES.map((key) => {
    const value = facts.values[edition.cellById.get(key)?.index ?? -1] ?? -1;
    return value < 0 ? -1 : value;
  });
}
