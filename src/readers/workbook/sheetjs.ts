// The only file that knows SheetJS: number formats, and the workbooks that are not packed XML (xls, et, xlsb).

import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Limits } from '../limits.js';
import { Refused, within } from '../refused.js';
import { createCounter, type Sheet, type SheetCell, SheetDraft } from './sheet.js';
import { booleanCell, NOT_CALCULATED, type NumberFormats, numberCell, textCell } from './values.js';

export const numberFormats: NumberFormats = {
  show: (value, format, from1904) => SSF.format(format, value, { date1904: from1904 }),
  isDate: (format) => SSF.is_date(typeof format === 'number' ? (SSF.get_table()[format] ?? '') : format),
  date: (value, from1904) => SSF.parse_date_code(value, { date1904: from1904 }) ?? undefined,
};

/**
 * Hidden rows and columns of xlsb are not known: the library would spell out every column that the file claims.
 *
 * @throws where the workbook is damaged, {@link Refused} where it has a password or is too large
 */
export function readBinary(
  bytes: Uint8Array,
  kind: 'xls' | 'xlsb',
  limits: Limits['workbook'],
): readonly Sheet[] {
  const workbook = open(bytes, kind);
  const { SheetNames: names, Workbook: about } = workbook;
  within('sheets', names.length, limits.sheets);
  const from1904 = about?.WBProps?.date1904 ?? false;
  const count = createCounter(limits.cells);
  return names.map((name, i) => {
    const sheet = workbook.Sheets[name];
    const draft = new SheetDraft(count);
    if (sheet) readSheet(sheet, draft, from1904);
    return draft.finish(name, (about?.Sheets?.[i]?.Hidden ?? 0) !== 0);
  });
}

function open(bytes: Uint8Array, kind: 'xls' | 'xlsb'): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellStyles: kind === 'xls',
    });
  } catch (error) {
    if (error instanceof Error && /password/iu.test(error.message)) throw new Refused('encrypted');
    throw error;
  }
}

function readSheet(sheet: WorkSheet, draft: SheetDraft, from1904: boolean): void {
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell && cell.t !== 'z') draft.put(row, column, cellOf(cell, from1904));
      else if (cell?.f !== undefined) draft.put(row, column, NOT_CALCULATED);
    });
  });
  for (const { s, e } of sheet['!merges'] ?? []) {
    draft.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  }
  sheet['!rows']?.forEach((row, i) => {
    if (row?.hidden || row?.hpt === 0) draft.hiddenRows.add(i);
  });
  sheet['!cols']?.forEach((column, i) => {
    if (column?.hidden || column?.width === 0) draft.hideColumns(i, i);
  });
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function cellOf({ t: type, v: value, z: format, f: formula }: CellObject, from1904: boolean): SheetCell {
  if (formula !== undefined && value === undefined) return NOT_CALCULATED;
  switch (type) {
    case 'n':
      return numberCell(Number(value), format ?? 0, numberFormats, from1904);
    case 'b':
      return booleanCell(value === true);
    case 'e':
      return textCell(ERRORS[Number(value)] ?? '#ERROR!');
    default:
      return textCell(String(value ?? ''));
  }
}
