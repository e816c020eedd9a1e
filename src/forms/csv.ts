// Writes the form of an edition as CSV that spreadsheets open with its Chinese intact.

import Papa from 'papaparse';
import type { Edition } from '../edition/edition.js';
import { blankText, formLines } from '../edition/form.js';

/** Without it Excel takes the text for one in the system's own encoding. */
const MARK = '\ufeff';

/** `figure` gives what stands in a cell, by id; what the empty form prints there where it says nothing. */
export function writeFormCsv(
  edition: Edition,
  title: string,
  figure: (id: string) => string | undefined = () => undefined,
): Uint8Array {
  const lines = formLines(edition, title, (id) => {
    const { row, column } = edition.cellById.get(id)!;
    return figure(id) ?? blankText(row, column);
  });
  const text = Papa.unparse(lines, { newline: '\r\n', escapeFormulae: true });
  return new TextEncoder().encode(`${MARK}${text}\r\n`);
}
