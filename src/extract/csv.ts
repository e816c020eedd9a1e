// The figures in long form: one cell a line.

import Papa from 'papaparse';
import type { ExtractedReport } from './extract-report.js';
import type { FigureWriter } from './writer.js';

const HEADER = 'path,office,year,edition,table,row,column,value,raw,line,col\n';

/** Spreadsheets take such a text for a formula; an apostrophe in front makes it text again. Numbers stay numbers. */
const FORMULA = /^[=+\-@\t\r]/u;

/** `path` is the file that the line and column are in. */
export function createCsvWriter(): FigureWriter {
  return {
    begin: () => HEADER,
    report(report) {
      const rows = linesOf(report);
      return rows.length === 0 ? '' : `${Papa.unparse(rows, { newline: '\n', escapeFormulae: FORMULA })}\n`;
    },
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
