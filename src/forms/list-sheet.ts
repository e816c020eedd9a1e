// A list as a sheet of a workbook: a header that stays in view and on every page, filters, and rows of numbers and text.

import { columnName } from '../text/address.js';
import { visible } from '../text/visible.js';
import { displayWidth } from '../text/width.js';
import type { CellValue, WriteSheet } from './xlsx.js';

/** A cell holds 32,767 characters. */
const LONGEST = 32_000;
const HEADER = {
  font: { bold: true },
  alignment: { vertical: 'center', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
} as const;
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
/** Long texts are wrapped, so that nothing is cut off on paper. */
const WRAPPED = {
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
  border: { top: LINE, right: LINE, bottom: LINE, left: LINE },
} as const;

/** How a list is printed. */
interface Layout {
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** Columns that are put on paper, from the first; the others are for the screen. */
  readonly printed?: number;
}

/** Without a layout the program that opens the file decides. */
export function listSheet(
  name: string,
  header: readonly string[],
  rows: readonly CellValue[][],
  layout?: Layout,
): WriteSheet {
  return {
    name,
    rows: [[...header], ...rows],
    cells: new Map(header.map((_, column) => [`0,${column}`, { style: HEADER }])),
    freezePane: { rows: 1 },
    ...(layout && laidOut(rows, layout)),
  };
}

/** Lines of a cell that is not printed: it can be made larger on the screen. */
const MOST_UNPRINTED = 3;
/** Points a line of text takes, and the most that a row may have. */
const [LINE_HEIGHT, HIGHEST] = [14.5, 400];

function laidOut(
  rows: readonly CellValue[][],
  { widths, printed = widths.length }: Layout,
): Partial<WriteSheet> {
  const last = rows.length + 1;
  const heightOf = (row: readonly CellValue[]) => {
    const lines = row.map((value, i) => {
      const needed = Math.ceil(displayWidth(String(value ?? '')) / (widths[i]! - 1));
      return i < printed ? needed : Math.min(needed, MOST_UNPRINTED);
    });
    return { height: Math.min(HIGHEST, Math.max(1, ...lines) * LINE_HEIGHT + 2) };
  };
  return {
    columns: widths.map((width) => ({ width, style: WRAPPED })),
    rowDefs: new Map(rows.map((row, i) => [i + 1, heightOf(row)])),
    autoFilter: { range: `A1:${columnName(widths.length - 1)}${last}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      printArea: `$A$1:$${columnName(printed - 1)}$${last}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

/** Text stays text: no cell of the workbook is a formula. */
export function listCell(value: string | number | null): CellValue {
  return typeof value === 'string' ? visible(value).slice(0, LONGEST) : value;
}
