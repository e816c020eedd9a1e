// The figures in long form: one cell a line.

import { csvText } from '../text/csv-text.js';
import type { ExtractedReport } from './extract-report.js';
import type { FigureWriter } from './writer.js';

const HEADER = 'path,office,year,edition,table,row,column,value,raw,line,col\n';

/** `path` is the file that the line and column are in. */
export function createCsvWriter(): FigureWriter {
  return {
    begin: () => HEADER,
    report: (report) => csvText(linesOf(report)),
    end: () => '',
  };
}

function linesOf({ path, office, year, edition, cells }: ExtractedReport): (string | number | null)[][] {
  return Object.entries(cells).map(([id, cell]) => {
    const [table = '', row = '', column = ''] = id.split('/');
    const { value, raw, line = null, column: col = null } = cell;
    return [cell.path ?? path, office, year, edition, table, row, column, value, raw, line, col];
  });
}
