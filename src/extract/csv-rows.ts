// Rows as CSV that a spreadsheet takes for nothing but text and numbers.

import Papa from 'papaparse';

/** Spreadsheets take such a text for a formula; an apostrophe in front makes it text again. Numbers stay numbers. */
const FORMULA = /^[=+\-@\t\r]/u;

/** Each row with its line end; empty where there is none. */
export function csvRows(rows: readonly (readonly (string | number | null)[])[]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(rows as (string | number | null)[][], { newline: '\n', escapeFormulae: FORMULA })}\n`;
}
