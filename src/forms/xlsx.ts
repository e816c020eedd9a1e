// Writes workbooks: the form of an edition to fill in, and figures in its shape. The only file that knows hucre.

import type { Cell, CellStyle, CellValue, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { QuantityKind, TableData } from '../edition/data.js';
import type { Edition } from '../edition/edition.js';
import { FORM_WORDS } from '../i18n/form-words.js';
import type { Language } from '../i18n/language.js';
import { addressOf } from '../text/address.js';
import { displayWidth } from '../text/width.js';
import { addressesOf, checksOf, kindsOf, type PlacedTable, placeTable, type SheetPart } from './sheet.js';

const LINE = { style: 'thin', color: { rgb: '7F7F7F' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const FONT = { name: '宋体', size: 11 };
const CENTER = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const STYLES = {
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

const BROKEN: CellStyle = { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC7CE' } } };

/** Any instant will do, so that the same form has the same bytes. */
const MADE = new Date('2021-09-26T00:00:00Z');

export interface FormTitle {
  readonly title: string;
  /** Of the advice at the cells. */
  readonly language: Language;
}

/** One sheet a table: totals are formulas, figures are checked as they are typed, all but the figures is locked. */
export function writeFormWorkbook(edition: Edition, { title, language }: FormTitle): Promise<Uint8Array> {
  const kinds = kindsOf(edition);
  const sheets = edition.data.tables.map((data, i) => {
    const heads = [...(i === 0 ? [{ text: title, style: STYLES.title }] : []), sectionHead(edition, data)];
    const table = placeTable(data, heads.length);
    const places = addressesOf([table]);
    const { formulas, broken } = checksOf(edition, places);
    const cells = new Map<string, Partial<Cell>>();
    for (const part of table.parts) {
      const formula = formulas.get(part.cell.id ?? '');
      setCell(cells, part, formula === undefined ? styleOf(part) : STYLES.total, formula);
    }
    const inputs = table.parts.filter(({ cell: { id } }) => id !== undefined && !formulas.has(id));
    return {
      ...sheetOf(data.name.zh, heads, [table], cells),
      dataValidations: [...groupByKind(inputs, kinds)].map(([kind, range]) =>
        validation(kind, range, language),
      ),
      conditionalRules: broken.map(
        ({ condition, addresses }, k): ConditionalRule => ({
          type: 'expression',
          priority: k + 1,
          formula: condition,
          range: addresses.join(' '),
          style: BROKEN,
        }),
      ),
      freezePane: { rows: table.top + table.headerRows, columns: table.labelColumns },
      protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true },
    };
  });
  return writeXlsx({ sheets, properties: { created: MADE, modified: MADE } });
}

interface Head {
  readonly text: string;
  readonly style: CellStyle;
}

function sectionHead(edition: Edition, { id, title }: TableData): Head {
  const section = edition.data.sections.find(({ table }) => table === id);
  return { text: section?.title ?? title.zh, style: STYLES.section };
}

function styleOf({ cell }: SheetPart): CellStyle {
  return STYLES[cell.kind];
}

/** Every part of a merged cell has the borders. */
function setCell(
  cells: Map<string, Partial<Cell>>,
  { cell, row, column }: SheetPart,
  style: CellStyle,
  formula?: string,
): void {
  for (let y = 0; y < cell.rows; y++)
    for (let x = 0; x < cell.columns; x++) cells.set(`${row + y},${column + x}`, { style });
  const content: Partial<Cell> = formula === undefined ? {} : { formula, type: 'formula' };
  cells.set(`${row},${column}`, { style, ...content });
}

function groupByKind(
  parts: readonly SheetPart[],
  kinds: ReadonlyMap<string, QuantityKind>,
): ReadonlyMap<QuantityKind, string> {
  const ranges = new Map<QuantityKind, string>();
  for (const { cell, row, column } of parts) {
    const kind = kinds.get(cell.id!)!;
    ranges.set(kind, `${ranges.has(kind) ? `${ranges.get(kind)} ` : ''}${addressOf(row, column)}`);
  }
  return ranges;
}

/** More than any figure, so that every whole number is allowed. */
const MOST = 99_999_999_999_999;

function validation(kind: QuantityKind, range: string, language: Language): DataValidation {
  const { title, text } = FORM_WORDS[language].kinds[kind];
  const limits =
    kind === 'signed'
      ? { operator: 'between' as const, formula1: String(-MOST), formula2: String(MOST) }
      : { operator: 'greaterThanOrEqual' as const, formula1: '0' };
  return {
    type: kind === 'money' ? 'decimal' : 'whole',
    ...limits,
    range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: text,
    showErrorMessage: true,
    errorTitle: title,
    errorMessage: text,
    errorStyle: 'stop',
  };
}

/** What the widths of the columns are taken from, in characters. */
const WIDTHS = { label: 40, group: 12, title: 24, figure: 11, narrow: 9.5 };
/** Points a line of text takes. */
const LINE_HEIGHT = 15;

function sheetOf(
  name: string,
  heads: readonly Head[],
  tables: readonly PlacedTable[],
  cells: Map<string, Partial<Cell>>,
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
  const merges = heads.map((head, row) => {
    put(row, 0, head.text);
    cells.set(`${row},0`, { style: head.style });
    heights.set(row, { height: head.style === STYLES.title ? 36 : 26 });
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
