// The figures one a row: ids for programs, and the form's words and the place for people.

import { isText } from '../diagnostic/place.js';
import { editionById } from '../edition/editions.js';
import { placeWords } from '../i18n/place-words.js';
import type { ExtractedReport } from './extract-report.js';

/** `words` go last: what was there before keeps its position. */
const IDS = [
  'path',
  'office',
  'year',
  'edition',
  'table',
  'row',
  'column',
  'value',
  'raw',
  'line',
  'col',
] as const;
const SHEET = ['sheet', 'address'] as const;
const WORDS = ['place', '表', '行', '列'] as const;

type Key = (typeof IDS)[number] | (typeof SHEET)[number] | (typeof WORDS)[number];

export const CSV_HEADER: readonly Key[] = [...IDS, ...WORDS];
export const XLSX_HEADER: readonly Key[] = [...IDS, ...SHEET, ...WORDS];

/** `path` is the file that the place is in; a text has its line and column in place of `place`. */
export function longForm(
  { path, office, year, edition: id, cells }: ExtractedReport,
  header: readonly Key[],
): (string | number | null)[][] {
  const edition = id === null ? undefined : editionById(id);
  return Object.entries(cells).map(([cell, figure]) => {
    const [table = '', row = '', column = ''] = cell.split('/');
    const spec = edition?.cellById.get(cell);
    const values: Readonly<Record<Key, string | number | null>> = {
      path: figure.path ?? path,
      office,
      year,
      edition: id,
      table,
      row,
      column,
      value: figure.value,
      raw: figure.raw,
      line: figure.line ?? null,
      col: figure.line === undefined ? null : (figure.column ?? null),
      sheet: figure.sheet ?? null,
      address: figure.address ?? null,
      place: isText(figure) ? null : placeWords(figure).zh,
      表: spec?.table.name.zh ?? null,
      行: spec?.row.label ?? null,
      列: spec?.column.label ?? null,
    };
    return header.map((key) => values[key]);
  });
}
