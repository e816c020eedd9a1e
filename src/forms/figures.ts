// Writes figures that were read as a workbook: all of them cell by cell, and each report in the shape of its form.

import type { Edition } from '../edition/edition.js';
import { type PlacedTable, placeTable } from './sheet.js';
import { sheetName } from './sheet-name.js';
import {
  type CellValue,
  type Head,
  type SheetCells,
  STYLES,
  sectionHead,
  setCell,
  sheetOf,
  type WriteSheet,
  writeWorkbook,
} from './xlsx.js';

export interface FilledForm {
  /** Of the sheet; made to fit. */
  readonly name: string;
  readonly title: string;
  readonly edition: Edition;
  /** What stands in a cell, by id: a number, text as it was written, or nothing. */
  readonly figures: ReadonlyMap<string, CellValue>;
}

export interface FigureList {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Reports with a sheet of their own; a workbook of more is no longer usable. */
const MOST_FORMS = 200;
/** What a sheet holds, with its header. */
const MOST_ROWS = 1_000_000;

/** Text is text in a workbook, whatever it begins with: no formula comes of it. */
export function writeFigures(list: FigureList, forms: readonly FilledForm[]): Promise<Uint8Array> {
  const names = new Set<string>();
  const lists: WriteSheet[] = [];
  for (let at = 0; at === 0 || at < list.rows.length; at += MOST_ROWS) {
    const rows = list.rows.slice(at, at + MOST_ROWS).map((row) => [...row]);
    lists.push({
      name: sheetName(list.name, names),
      rows: [[...list.header], ...rows],
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${String.fromCharCode(64 + list.header.length)}${rows.length + 1}` },
    });
  }
  const filled = forms.slice(0, MOST_FORMS).map((form) => formSheet(form, sheetName(form.name, names)));
  return writeWorkbook([...lists, ...filled]);
}

/** A report in the shape of its form, and nothing else. */
export function writeFilledWorkbook(form: FilledForm): Promise<Uint8Array> {
  return writeWorkbook([formSheet(form, sheetName(form.name, new Set()))]);
}

function formSheet({ title, edition, figures }: FilledForm, name: string): WriteSheet {
  const heads: Head[] = [{ row: 0, text: title, style: STYLES.title }];
  const tables: PlacedTable[] = [];
  const cells: SheetCells = new Map();
  let row = 1;
  for (const data of edition.data.tables) {
    heads.push(sectionHead(edition, data, row));
    const table = placeTable(data, row + 1);
    for (const part of table.parts) {
      const value = figures.get(part.cell.id ?? '');
      setCell(cells, part, { style: STYLES[part.cell.kind], ...(value !== undefined && { value }) });
    }
    tables.push(table);
    row += table.rows + 2;
  }
  return sheetOf(name, heads, tables, cells);
}
