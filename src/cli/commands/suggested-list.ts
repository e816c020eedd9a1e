// The proposed corrections as a list: as text to be read, as CSV, or as a workbook.

import type { Language } from '../../i18n/language.js';
import { suggestWords } from '../../i18n/suggest-words.js';
import type { Suggestion } from '../../lint/suggestions.js';
import { placeText } from '../../reporters/frame/place-text.js';
import { csvText } from '../../text/csv-text.js';
import { visible } from '../../text/visible.js';
import { wrap } from '../../text/width.js';

/** With a byte order mark: Excel opens it at a double click. */
export function asCsv(found: readonly Suggestion[], language: Language): string {
  return `\ufeff${csvText([suggestWords[language].head, ...rowsOf(found, language)])}`;
}

/** Widths of the columns, in characters. */
const WIDTHS = [30, 24, 8, 6, 6, 14, 8, 34, 16, 24, 10, 10, 20, 60, 34, 8];

export async function asWorkbook(found: readonly Suggestion[], language: Language): Promise<Uint8Array> {
  const { listCell, listSheet } = await import('../../forms/list-sheet.js');
  const { writeWorkbook } = await import('../../forms/xlsx.js');
  const { head, sheet } = suggestWords[language];
  const rows = rowsOf(found, language).map((row) => row.map(listCell));
  return writeWorkbook([listSheet(sheet, head, rows, { widths: WIDTHS })]);
}

function rowsOf(found: readonly Suggestion[], language: Language): (string | number | null)[][] {
  const { grades } = suggestWords[language];
  return found.map((one) => [
    one.path,
    one.office,
    one.year,
    one.mistake,
    one.option,
    grades[one.grade],
    one.table,
    one.row,
    one.column,
    placeText(one.path, one.location, language),
    one.from,
    one.to,
    one.slip,
    one.reason,
    one.cell,
    '',
  ]);
}

export function asText(found: readonly Suggestion[], language: Language, width: number): string {
  const words = suggestWords[language];
  if (found.length === 0) return `${words.none}\n`;
  const lines: string[] = [];
  found.forEach((one, i) => {
    const before = found[i - 1];
    const isNewReport = before?.path !== one.path;
    const isNewMistake = isNewReport || before.mistake !== one.mistake;
    if (isNewReport) lines.push(...(i > 0 ? [''] : []), visible(one.path));
    if (isNewMistake) {
      lines.push(`  ${words.mistake(one.mistake, words.grades[one.grade])}`);
      lines.push(...indented(words.reason(visible(one.reason)), 5, width));
    }
    if (one.grade === 'tie' && (isNewMistake || before.option !== one.option)) {
      lines.push(`     ${words.option(one.option)}`);
    }
    const from = one.from === null ? words.blank : String(one.from);
    lines.push(...indented(words.change(one, from, String(one.to), one.slip), 7, width));
    lines.push(...indented(placeText(one.path, one.location, language), 9, width));
  });
  return `${[...lines, '', words.total(found.length)].join('\n')}\n`;
}

function indented(text: string, by: number, width: number): string[] {
  return wrap(text, width - by).map((line) => ' '.repeat(by) + line);
}
