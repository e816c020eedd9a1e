// A report as workbooks, written with SheetJS or hucre, and where each of its texts came to stand.

import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import type { Block, MergedCell } from './merged.js';

export interface WorkbookOptions {
  readonly writer: 'xlsx' | 'xls' | 'ods' | 'xlsb' | 'hucre';
  /** Rows above and columns before everything. */
  readonly down: number;
  readonly right: number;
  /** Figures as text. */
  readonly asText: boolean;
  /** Figures as formulas with their result. */
  readonly formulas: boolean;
  /** Every table on a sheet of its own, with the text before it. */
  readonly sheets: 'one' | 'each';
  /** A hidden row and a hidden column of figures among the rest; a hidden sheet. */
  readonly hidden: boolean;
}

export const plainWorkbook: WorkbookOptions = {
  writer: 'xlsx',
  down: 0,
  right: 0,
  asText: false,
  formulas: false,
  sheets: 'one',
  hidden: false,
};

export const workbookOptions: fc.Arbitrary<WorkbookOptions> = fc
  .record({
    writer: fc.constantFrom('xlsx', 'xls', 'ods', 'xlsb', 'hucre'),
    down: fc.nat(4),
    right: fc.nat(3),
    asText: fc.boolean(),
    formulas: fc.boolean(),
    sheets: fc.constantFrom('one', 'each'),
    hidden: fc.boolean(),
  })
  .map((options) => options as WorkbookOptions);

interface Movable {
  readonly row: number;
  readonly column: number;
  readonly cell: MergedCell;
}

interface PlacedSheet {
  readonly name: string;
  readonly cells: readonly Movable[];
  readonly hiddenRow?: number;
  readonly hiddenColumn?: number;
}

/** Where everything stands, from 0. */
export function placeBlocks(blocks: readonly Block[], options: WorkbookOptions): readonly PlacedSheet[] {
  const sheets: { name: string; cells: Movable[]; rows: number }[] = [];
  const begin = () => sheets.push({ name: `表 ${sheets.length + 1}`, cells: [], rows: options.down });
  begin();
  let pastTable = false;
  for (const block of blocks) {
    if (pastTable && options.sheets === 'each') begin();
    pastTable = 'table' in block;
    const sheet = sheets.at(-1)!;
    if ('paragraph' in block) {
      const cell: MergedCell = { text: block.paragraph, columns: 10, rows: 1, kind: 'label' };
      sheet.cells.push({ row: sheet.rows++, column: options.right, cell });
      continue;
    }
    const taken = new Set<string>();
    block.table.forEach((line, i) => {
      let column = 0;
      for (const cell of line) {
        while (taken.has(`${i} ${column}`)) column++;
        for (let y = 0; y < cell.rows; y++)
          for (let x = 0; x < cell.columns; x++) taken.add(`${i + y} ${column + x}`);
        sheet.cells.push({ row: sheet.rows + i, column: column + options.right, cell });
      }
    });
    sheet.rows += block.table.length + 1;
  }
  return sheets.map(({ name, cells, rows }) => ({
    name,
    cells,
    ...(options.hidden && { hiddenRow: rows + 1, hiddenColumn: 30 }),
  }));
}

export async function writeWorkbook(blocks: readonly Block[], options: WorkbookOptions): Promise<Uint8Array> {
  const sheets = placeBlocks(blocks, options);
  return options.writer === 'hucre' ? writeHucre(sheets, options) : writeSheetJs(sheets, options);
}

function isFigure({ kind, text }: MergedCell): boolean {
  return kind === 'figure' && /^-?\d+(?:\.\d+)?$/u.test(text);
}

function writeSheetJs(sheets: readonly PlacedSheet[], options: WorkbookOptions): Uint8Array {
  const book = utils.book_new();
  for (const { name, cells, hiddenRow, hiddenColumn } of sheets) {
    const sheet: WorkSheet = {};
    const merges: WorkSheet['!merges'] = [];
    let [bottom, right] = [0, 0];
    for (const { row, column, cell } of cells) {
      sheet[utils.encode_cell({ r: row, c: column })] = sheetJsCell(cell, options);
      const end = { r: row + cell.rows - 1, c: column + cell.columns - 1 };
      if (cell.rows * cell.columns > 1) merges.push({ s: { r: row, c: column }, e: end });
      bottom = Math.max(bottom, end.r);
      right = Math.max(right, end.c);
    }
    if (hiddenRow !== undefined && hiddenColumn !== undefined && isAbleToHide(options)) {
      for (let c = 0; c < 9; c++) sheet[utils.encode_cell({ r: hiddenRow, c })] = { t: 'n', v: 77 };
      for (let r = 0; r < hiddenRow; r++)
        sheet[utils.encode_cell({ r, c: hiddenColumn })] = { t: 'n', v: 88 };
      sheet['!rows'] = [];
      sheet['!rows'][hiddenRow] = { hidden: true };
      sheet['!cols'] = [];
      sheet['!cols'][hiddenColumn] = { hidden: true };
      bottom = hiddenRow;
      right = hiddenColumn;
    }
    sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: bottom, c: right } });
    sheet['!merges'] = merges;
    utils.book_append_sheet(book, sheet, name);
  }
  if (sheets[0]?.hiddenRow !== undefined && options.writer !== 'ods') {
    utils.book_append_sheet(book, utils.aoa_to_sheet([['总计', 5]]), '底稿');
    book.Workbook = { Sheets: [...sheets.map(() => ({})), { Hidden: 1 }] };
  }
  const bookType = options.writer === 'xls' ? 'biff8' : (options.writer as 'xlsx' | 'ods' | 'xlsb');
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }));
}

/** The library writes hidden rows and columns of xlsx only, and reads those of xlsb nowhere. */
export function isAbleToHide({ writer }: WorkbookOptions): boolean {
  return writer === 'xlsx' || writer === 'hucre';
}

function sheetJsCell(cell: MergedCell, { asText, formulas, writer }: WorkbookOptions): CellObject {
  if (!isFigure(cell) || asText) return { t: 's', v: cell.text };
  const figure: CellObject = { t: 'n', v: Number(cell.text) };
  return formulas && writer !== 'xls' && writer !== 'xlsb' ? { ...figure, f: `${cell.text}+0` } : figure;
}

async function writeHucre(
  sheets: readonly PlacedSheet[],
  { asText, formulas, hidden }: WorkbookOptions,
): Promise<Uint8Array> {
  const written = sheets.map(({ name, cells, hiddenRow = 0, hiddenColumn = 0 }) => {
    const rows: (string | number | null)[][] = [];
    const results = new Map<string, { value: number; formula: string; formulaResult: number }>();
    const put = (row: number, column: number, value: string | number) => {
      for (let r = rows.length; r <= row; r++) rows.push([]);
      const line = rows[row]!;
      for (let c = line.length; c < column; c++) line.push(null);
      line[column] = value;
    };
    for (const { row, column, cell } of cells) {
      if (!isFigure(cell) || asText) put(row, column, cell.text);
      else {
        const value = Number(cell.text);
        put(row, column, value);
        if (formulas)
          results.set(`${row},${column}`, { value, formula: `${cell.text}+0`, formulaResult: value });
      }
    }
    if (hidden) for (let c = 0; c < 9; c++) put(hiddenRow, c, 77);
    if (hidden) for (let r = 0; r < hiddenRow; r++) put(r, hiddenColumn, 88);
    return {
      name,
      rows,
      cells: results,
      merges: cells
        .filter(({ cell }) => cell.rows * cell.columns > 1)
        .map(({ row, column, cell }) => ({
          startRow: row,
          startCol: column,
          endRow: row + cell.rows - 1,
          endCol: column + cell.columns - 1,
        })),
      ...(hidden && {
        rowDefs: new Map([[hiddenRow, { hidden: true }]]),
        columns: Array.from({ length: hiddenColumn + 1 }, (_, i) =>
          i === hiddenColumn ? { hidden: true } : {},
        ),
      }),
    };
  });
  const extra = hidden ? [{ name: '底稿', rows: [['总计', 5]], hidden: true }] : [];
  return writeXlsx({ sheets: [...written, ...extra] });
}
