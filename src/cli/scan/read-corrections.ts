// Reads a file of corrections: CSV of table, row, column and figure, in the form's words or by its ids.

import type { ColumnData, RowData, TableData } from '../../edition/data.js';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { decode } from '../../readers/encoding.js';
import type { Answers } from '../../scan/extra.js';
import { scanEditions } from '../../scan/forms.js';
import { csvRows } from '../../text/csv-text.js';
import { compact } from '../../text/lookalikes.js';
import { visible } from '../../text/visible.js';
import { readFile } from '../io/read-file.js';
import { RunError } from '../run-error.js';

/** Of a row: table, row, column, figure. */
const WIDTH = 4;

/** @throws {RunError} where a row names no cell of a form, or several */
export function readCorrections(path: string, language: Language): Answers {
  const { errors, hints } = cliWords[language];
  const file = readFile(path);
  const decoded = 'bytes' in file ? decode(file.bytes) : file;
  if ('unreadable' in decoded) throw new RunError(errors.noCorrections(visible(path)), hints.corrections);
  const ids = cellsByName();
  const answers = new Map<string, string>();
  for (const [i, row] of csvRows(decoded.text).entries()) {
    const texts = row.map((text) => text.trim());
    const id = texts.length === WIDTH ? ids.get(keyOf(texts.slice(0, -1))) : undefined;
    if (id) answers.set(id, texts.at(-1)!);
    // The first row may be a header.
    else if (i > 0)
      throw new RunError(
        errors.correctionUnknown(visible(path), visible(texts.join(','))),
        hints.corrections,
      );
  }
  return answers;
}

/** Undefined for words that several cells have; ids are those of one. */
function cellsByName(): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  const cells = scanEditions().flatMap((edition) => edition.cells);
  for (const { id, table, row, column } of cells) {
    for (const names of combinations([namesOfTable(table), namesOf(row), namesOf(column)])) {
      const key = keyOf(names);
      ids.set(key, ids.has(key) && ids.get(key) !== id ? undefined : id);
    }
  }
  for (const { id } of cells) ids.set(keyOf(id.split('/')), id);
  return ids;
}

function namesOfTable({ id, name }: TableData): string[] {
  return [id, name.zh, name.en];
}

function namesOf({ id, label, short = label, en }: RowData | ColumnData): string[] {
  return [...new Set([id, label, short, en])];
}

function combinations([first = [], ...others]: readonly (readonly string[])[]): string[][] {
  return others.length === 0
    ? first.map((one) => [one])
    : first.flatMap((one) => combinations(others).map((rest) => [one, ...rest]));
}

function keyOf(names: readonly string[]): string {
  return names.map((name) => compact(name).toLowerCase()).join('\n');
}
