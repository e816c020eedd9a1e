// Reads workbooks of every kind: visible sheets in order as one document, each cell with its sheet and address.

import type { Document, DocumentRow, ReadResult } from '../../document/document.js';
import { rowSource } from '../../document/row-source.js';
import { addressOf } from '../../text/address.js';
import type { Input, Reader, ZipReader } from '../reader.js';
import { readOds } from './ods.js';
import { readOoxml } from './ooxml.js';
import { hiddenOf, sheetRows } from './rows.js';
import type { Sheet } from './sheet.js';

/** The numbers of formats are those of the library that shows them. */
const library = () => import('./sheetjs.js');

export const readXlsx: ZipReader = async (input, archive) => {
  const loadFormats = async () => (await library()).numberFormats;
  return toDocument(input, ['xlsx', 'xlsm'], await readOoxml(archive, input.limits, loadFormats));
};

export const readXlsb: ZipReader = async (input) => {
  const { readBinary } = await library();
  return toDocument(input, ['xlsb'], readBinary(input.bytes, 'xlsb', input.limits.workbook));
};

export const readXls: Reader = async (input) => {
  const { readBinary } = await library();
  return toDocument(input, ['xls', 'et'], readBinary(input.bytes, 'xls', input.limits.workbook));
};

export const readOdsWorkbook: ZipReader = (input, archive) =>
  toDocument(input, ['ods'], readOds(archive, input.limits));

/** `family`: formats of one kind, which only the name tells apart. */
function toDocument(
  { path, format, limits }: Input,
  family: readonly string[],
  sheets: readonly Sheet[],
): ReadResult {
  const rows = sheets.flatMap((sheet) => (sheet.hidden ? [] : sheetRows(sheet, limits.workbook)));
  if (rows.length === 0) return { unreadable: { kind: 'empty' } };
  return { document: documentOf(path, family.includes(format) ? format : family[0]!, sheets, rows) };
}

function documentOf(
  path: string,
  format: string,
  sheets: readonly Sheet[],
  rows: readonly DocumentRow[],
): Document {
  const shown = new Map<string, string>();
  for (const { name, cells } of sheets) {
    for (const [row, line] of cells) {
      for (const [column, cell] of line) shown.set(`${addressOf(row, column)}!${name}`, cell.shown);
    }
  }
  const hidden = sheets.flatMap(hiddenOf);
  return {
    path,
    format,
    encoding: null,
    rows,
    ...rowSource(rows),
    raw: (place) => ('sheet' in place ? (shown.get(`${place.address}!${place.sheet}`) ?? '') : ''),
    damage: [],
    ...(hidden.length > 0 && { hidden }),
  };
}
