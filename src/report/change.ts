// A copy of a report in which some cells hold other figures.

import { boundCells } from './bound-cells.js';
import { quantityIn } from './quantity-in.js';
import { type Cell, type Report, withProse } from './report.js';

/**
 * `texts` gives the new content of cells by `CellSpec.index`, `formulas` those that a workbook works out; places stay
 * those of the original.
 */
export function changeFigures(
  report: Report,
  texts: ReadonlyMap<number, string>,
  formulas: ReadonlySet<number> = new Set(),
): Report {
  const { edition, tables } = report;
  if (!edition) return report;
  const cells = report.cells.map((cell, index): Cell | undefined => {
    if (!cell || !(texts.has(index) || formulas.has(index))) return cell;
    const { spec, document, source } = cell;
    const text = texts.get(index) ?? source.text;
    const changed = { text, place: source.place, ...(formulas.has(index) && { isFormula: true as const }) };
    return { spec, document, quantity: quantityIn(text, spec), source: changed };
  });
  return withProse({ ...report, ...boundCells(edition, tables, cells) });
}
