// Rows as CSV that spreadsheets can open without running anything.

import Papa from 'papaparse';

/** Spreadsheets take such a text for a formula; an apostrophe in front makes it text again. Numbers stay numbers. */
const FORMULA = /^[=+\-@\t\r]/u;

/** Every row ends with `newline`. */
export function csvText(
  rows: readonly (readonly (string | number | null)[])[],
  newline: '\n' | '\r\n' = '\n',
): string {
  if (rows.length === 0) return '';
  const copies = rows.map((row) => [...row]);
  return Papa.unparse(copies, { newline, escapeFormulae: FORMULA }) + newline;
}
