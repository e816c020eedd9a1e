// A copy of a report in which some cells hold other figures.

import { boundCells } from './bound-cells.js';
import { quantityIn } from './quantity-in.js';
import { type Cell, type Report, withProse } from './report.js';

/** `texts` gives the new content of cells by `CellSpec.index`; places stay those of the original. */
export function changeFigures(report: Report, texts: ReadonlyMap<number, string>): Report {
  const { edition, tables } = report;
  if (!edition) return report;
  const cells = report.cells.map((cell, index): Cell | undefined => {
    const text = texts.get(index);
    if (!cell || text === undefined) return cell;
    const { spec, document, source } = cell;
    return { spec, document, quantity: quantityIn(text, spec), source: { text, place: source.place } };
  });
  return withProse({ ...report, ...boundCells(edition, tables, cells) });
}
