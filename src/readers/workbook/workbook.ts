// Reads workbooks of every kind: visible sheets in order as one document, each cell with its sheet and address.

import type { Document, DocumentRow, ReadResult } from '../../document/document.js';
import { rowSource } from '../../document/row-source.js';
import { addressOf } from '../../text/address.js';
import type { Input, OleReader, Reader, ZipReader } from '../reader.js';
import { openDocumentArchive } from '../xml/flat.js';
import { readOds } from './ods.js';
import { readOoxml } from './ooxml.js';
import { hiddenOf, sheetRows } from './rows.js';
import type { Sheet } from './sheet.js';
import { readSheetXml } from './sheet-xml.js';
import { readBiff } from './xls.js';
import { readXlsbSheets } from './xlsb.js';

const loadFormats = async () => (await import('./number-formats.js')).numberFormats;

export const readXlsx: ZipReader = async (input, archive) =>
  toDocument(input, ['xlsx', 'xlsm'], await readOoxml(archive, input.limits, loadFormats));

export const readXlsb: ZipReader = async (input, archive) =>
  toDocument(input, ['xlsb'], readXlsbSheets(archive, input.limits, await loadFormats()));

export const readXls: OleReader = async (input, compound) =>
  toDocument(input, ['xls', 'et'], readBiff(compound, input.limits.workbook, await loadFormats()));

export const readWorkbookXml: Reader = async (input) =>
  toDocument(input, ['xls', 'et'], readSheetXml(input.bytes, input.limits, await loadFormats()));

export const readFlatOds: Reader = (input) => readOdsWorkbook(input, openDocumentArchive(input.bytes));

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
