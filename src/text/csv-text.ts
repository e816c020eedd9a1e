// Rows as CSV that spreadsheets can open without running anything, and CSV as rows.

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

/** Blank lines are none. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/gu, '\n'), {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  return data;
}
