// A list as a sheet of a workbook: a header that stays in view, and rows of numbers and text.

import { visible } from '../text/visible.js';
import type { CellValue, WriteSheet } from './xlsx.js';

/** A cell holds 32,767 characters. */
const LONGEST = 32_000;
const HEADER = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
} as const;

/** `widths` are of the columns, in characters; where it says nothing, the program that opens the file decides. */
export function listSheet(
  name: string,
  header: readonly string[],
  rows: readonly CellValue[][],
  widths?: readonly number[],
): WriteSheet {
  return {
    name,
    rows: [[...header], ...rows],
    cells: new Map(header.map((_, column) => [`0,${column}`, { style: HEADER }])),
    freezePane: { rows: 1 },
    ...(widths && { columns: widths.map((width) => ({ width })) }),
  };
}

/** Text stays text: no cell of the workbook is a formula. */
export function listCell(value: string | number | null): CellValue {
  return typeof value === 'string' ? visible(value).slice(0, LONGEST) : value;
}
