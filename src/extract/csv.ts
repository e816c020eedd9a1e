// The figures in long form: one cell a line.

import { csvText } from '../text/csv-text.js';
import { CSV_HEADER, longForm } from './long-form.js';
import type { FigureWriter } from './writer.js';

export function createCsvWriter(): FigureWriter {
  return {
    begin: () => csvText([[...CSV_HEADER]]),
    report: (report) => csvText(longForm(report, CSV_HEADER)),
    end: () => '',
  };
}
