// Last year's report beside this year's: which of its figures may be compared.

import type { Cell, Report } from './report.js';

/** The report given as last year's, unless its year says that it is of another one. */
export function lastYear({ previous, year }: Report): Report | undefined {
  if (!previous || previous.year === null || year === null) return previous;
  return previous.year + 1 === year ? previous : undefined;
}

/** Last year's cell of the same id; its edition may be another one. */
export function cellOfLastYear(report: Report, id: string): Cell | undefined {
  const last = lastYear(report);
  const spec = last?.edition?.cellById.get(id);
  return spec && last?.cells[spec.index];
}
