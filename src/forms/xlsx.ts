// Writes tables of the form as sheets of a workbook, with their merged cells, widths and print set-up. Owner of hucre.

import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { TableData } from '../edition/data.js';
import type { Edition } from '../edition/edition.js';
import { workbookText } from '../text/markup.js';
import { displayWidth } from '../text/width.js';
import type { PlacedTable, SheetPart } from './sheet.js';

export type { CellValue, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';

const LINE = { style: 'thin', color: { rgb: '7F7F7F' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const FONT = { name: '宋体', size: 11 };
const CENTER = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
export const STYLES = {
  title: { font: { ...FONT, size: 16, bold: true }, alignment: CENTER },
  section: { font: { ...FONT, size: 12, bold: true }, alignment: { vertical: 'center' } },
  header: {
    font: { ...FONT, bold: true },
    alignment: CENTER,
    border: BORDER,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  },
  label: { font: FONT, alignment: { ...CENTER, horizontal: 'left' }, border: BORDER },
  figure: { font: FONT, alignment: CENTER, border: BORDER, protection: { locked: false } },
  total: {
    font: FONT,
    alignment: CENTER,
    border: BORDER,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
  },
} satisfies Record<string, CellStyle>;

export const BROKEN: CellStyle = { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC7CE' } } };

/** Any instant will do, so that the same form has the same bytes. */
const MADE = new Date('2021-09-26T00:00:00Z');

/** The library writes characters down that no XML may hold. */
export function writeWorkbook(sheets: WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(withAllowedText), properties: { created: MADE, modified: MADE } });
}

function withAllowedText(sheet: WriteSheet): WriteSheet {
  const { rows, cells } = sheet;
  const allowed = (value: CellValue) => (typeof value === 'string' ? workbookText(value) : value);
  const cellOf = (cell: Partial<Cell>) =>
    cell.value === undefined ? cell : { ...cell, value: allowed(cell.value) };
  return {
    ...sheet,
    ...(rows && { rows: rows.map((row) => row.map(allowed)) }),
    ...(cells && { cells: new Map([...cells].map(([key, cell]) => [key, cellOf(cell)])) }),
  };
}

export type SheetCells = Map<string, Partial<Cell>>;

/** A line over the tables of a sheet. */
export interface Head {
  readonly row: number;
  readonly text: string;
  readonly style: CellStyle;
}

export function sectionHead(edition: Edition, { id, title }: TableData, row: number): Head {
  const section = edition.data.sections.find(({ table }) => table === id);
  return { row, text: section?.title ?? title.zh, style: STYLES.section };
}

/** Every part of a merged cell has the borders. */
export function setCell(
  cells: SheetCells,
  { cell, row, column }: SheetPart,
  content: Partial<Cell> & { readonly style: CellStyle },
): void {
  for (let y = 0; y < cell.rows; y++)
    for (let x = 0; x < cell.columns; x++) cells.set(`${row + y},${column + x}`, { style: content.style });
  cells.set(`${row},${column}`, content);
}

/** What the widths of the columns are taken from, in characters. */
const WIDTHS = { label: 40, group: 12, title: 24, figure: 11, narrow: 9.5 };
/** Points a line of text takes. */
const LINE_HEIGHT = 15;

export function sheetOf(
  name: string,
  heads: readonly Head[],
  tables: readonly PlacedTable[],
  cells: SheetCells,
): WriteSheet {
  const columns = Math.max(...tables.map((table) => table.columns));
  const widths = widthsOf(tables, columns);
  const rows: CellValue[][] = [];
  const heights = new Map<number, { height: number }>();
  const put = (row: number, column: number, value: CellValue) => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length <= column) line.push(null);
    line[column] = value;
  };
  const merges = heads.map(({ row, text, style }) => {
    put(row, 0, text);
    cells.set(`${row},0`, { style });
    heights.set(row, { height: style === STYLES.title ? 36 : 26 });
    return { startRow: row, startCol: 0, endRow: row, endCol: columns - 1 };
  });
  for (const { cell, row, column } of tables.flatMap((table) => table.parts)) {
    if (cell.text !== '') put(row, column, cell.text);
    if (cell.rows * cell.columns > 1) {
      const [endRow, endCol] = [row + cell.rows - 1, column + cell.columns - 1];
      merges.push({ startRow: row, startCol: column, endRow, endCol });
    }
    if (cell.rows > 1) continue;
    const room = widths.slice(column, column + cell.columns).reduce((sum, width) => sum + width, 0);
    const height = LINE_HEIGHT * Math.ceil((displayWidth(cell.text) + 1) / room) + 6;
    heights.set(row, { height: Math.max(height, heights.get(row)?.height ?? 0) });
  }
  return {
    name,
    rows,
    cells,
    merges,
    columns: widths.map((width) => ({ width })),
    rowDefs: heights,
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
    },
  };
}

function widthsOf(tables: readonly PlacedTable[], columns: number): number[] {
  const widest = (column: number) =>
    tables.map(({ labelColumns, headerRows, columns: count }) => {
      if (column >= count) return 0;
      if (column < labelColumns - 1) return WIDTHS.group;
      if (column < labelColumns) return labelColumns > 1 ? WIDTHS.label : WIDTHS.title;
      if (headerRows === 0) return WIDTHS.title;
      return labelColumns === 0 ? WIDTHS.narrow : WIDTHS.figure;
    });
  return Array.from({ length: columns }, (_, column) => Math.max(...widest(column)));
}
