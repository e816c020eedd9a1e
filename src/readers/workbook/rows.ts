// Lays the visible cells of a sheet out as rows of a document: merged cells as in every other format.

import type { DocumentCell, DocumentRow, Hidden, Place } from '../../document/document.js';
import { addressOf, columnName } from '../../text/address.js';
import { runs } from '../../text/runs.js';
import type { Limits } from '../limits.js';
import { within } from '../refused.js';
import type { Area, Sheet, SheetCell } from './sheet.js';

/** A visible cell of a sheet: its content, or a part of a merged cell. */
interface VisibleCell {
  readonly cell: SheetCell | undefined;
  readonly place: Place;
  readonly covered: boolean;
}

/** @throws {Refused} where few cells stand so far apart, or are merged so wide, that they span a huge grid */
export function sheetRows(sheet: Sheet, limits: Limits['workbook']): DocumentRow[] {
  const limit = (cells: number) => within('cells', cells, limits.cells);
  const lines = visibleLines(sheet, limit);
  const columns = visibleColumns(sheet, lines).slice(0, limits.columns);
  limit(lines.length * columns.length);
  const [first = 0, last = -1] = lines.length > 0 ? [lines[0]!, lines.at(-1)!] : [];
  const box = { top: first, bottom: last, left: columns[0] ?? 0, right: columns.at(-1) ?? -1 };
  const merged = mergedCells(sheet, box, limit);
  let next = first;
  return lines.flatMap((row): DocumentRow[] => {
    const gapBefore = row === first ? 1 : blankBetween(next, row, sheet);
    next = row + 1;
    const cells = columns.map((column) => cellOf(cellAt(sheet, row, column, merged)));
    const place = { sheet: sheet.name, address: addressOf(row, columns[0]!) };
    return splitProse({ cells, cut: 'delimited', place, gapBefore });
  });
}

function isVisible(sheet: Sheet, row: number, column: number): boolean {
  return !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
}

/** Rows with a visible cell that holds anything, or a visible part of a merged one, from the top. */
function visibleLines(sheet: Sheet, limit: (cells: number) => void): number[] {
  const lines = new Set<number>();
  for (const [row, cells] of sheet.cells) {
    if (sheet.hiddenRows.has(row)) continue;
    if ([...cells.keys()].some((column) => !sheet.hiddenColumns.has(column))) lines.add(row);
  }
  const last = [...lines].reduce((most, line) => Math.max(most, line), -1);
  let merged = 0;
  for (const { top, left, bottom } of sheet.merges) {
    if (bottom === top || !sheet.cells.get(top)?.has(left)) continue;
    const end = Math.min(bottom, last);
    merged += Math.max(0, end - top);
    limit(merged);
    for (let row = top; row <= end; row++) if (!sheet.hiddenRows.has(row)) lines.add(row);
  }
  return [...lines].sort((a, b) => a - b);
}

/** From the first to the last column with a visible cell. */
function visibleColumns(sheet: Sheet, lines: readonly number[]): number[] {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const row of lines) {
    for (const column of sheet.cells.get(row)?.keys() ?? []) {
      if (!isVisible(sheet, row, column)) continue;
      first = Math.min(first, column);
      last = Math.max(last, column);
    }
  }
  const columns: number[] = [];
  for (let column = first; column <= last; column++) {
    if (!sheet.hiddenColumns.has(column)) columns.push(column);
  }
  return columns;
}

type MergedCells = ReadonlyMap<number, ReadonlyMap<number, VisibleCell>>;

/** The content of a merged cell stands in its first visible part; its address is that of the whole. */
function mergedCells(sheet: Sheet, box: Area, limit: (cells: number) => void): MergedCells {
  const merged = new Map<number, Map<number, VisibleCell>>();
  let size = 0;
  for (const area of sheet.merges) {
    const { top, left, bottom, right } = clip(area, box);
    size += Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
    limit(size);
    const place = { sheet: sheet.name, address: addressOf(area.top, area.left) };
    const cell = sheet.cells.get(area.top)?.get(area.left);
    let covered = false;
    for (let row = top; row <= bottom; row++) {
      const known = merged.get(row) ?? new Map<number, VisibleCell>();
      merged.set(row, known);
      for (let column = left; column <= right; column++) {
        if (!isVisible(sheet, row, column) || known.has(column)) continue;
        known.set(column, { cell: covered ? undefined : cell, place, covered });
        covered = true;
      }
    }
  }
  return merged;
}

function clip(area: Area, box: Area): Area {
  return {
    top: Math.max(area.top, box.top),
    left: Math.max(area.left, box.left),
    bottom: Math.min(area.bottom, box.bottom),
    right: Math.min(area.right, box.right),
  };
}

function cellAt(sheet: Sheet, row: number, column: number, merged: MergedCells): VisibleCell {
  const part = merged.get(row)?.get(column);
  if (part) return part;
  const place = { sheet: sheet.name, address: addressOf(row, column) };
  return { cell: sheet.cells.get(row)?.get(column), place, covered: false };
}

function cellOf({ cell, place, covered }: VisibleCell): DocumentCell {
  if (covered) return { text: '', place, covered };
  return {
    text: cell?.text ?? '',
    place,
    ...(cell?.holds && { holds: cell.holds }),
    ...(cell?.isFormula && { isFormula: true }),
  };
}

function blankBetween(from: number, row: number, sheet: Sheet): number {
  let blank = 0;
  for (let line = from; line < row && blank < 2; line++) if (!sheet.hiddenRows.has(line)) blank++;
  return blank;
}

/** Text of several paragraphs in one cell: each stands for itself. */
function splitProse(row: DocumentRow): DocumentRow[] {
  const [only, ...others] = row.cells.filter(({ text }) => text !== '');
  if (!only?.text.includes('\n') || others.length > 0 || !only.text.includes('。')) return [row];
  const paragraphs = only.text.split('\n').filter((text) => text.trim() !== '');
  return paragraphs.map((text, i) => ({
    cells: [{ ...only, text }],
    cut: 'single',
    place: row.place,
    gapBefore: i === 0 ? row.gapBefore : 0,
  }));
}

/** What of the sheet has content and is not seen. */
export function hiddenOf(sheet: Sheet): Hidden[] {
  const { name, cells, hiddenRows, hiddenColumns } = sheet;
  const at = (row: number, column: number) => ({ sheet: name, address: addressOf(row, column) });
  if (sheet.hidden) return cells.size === 0 ? [] : [{ what: 'sheet', which: [], place: at(0, 0) }];
  const rows = [...cells.keys()].filter((row) => hiddenRows.has(row)).sort((a, b) => a - b);
  const filled = new Set([...cells].flatMap(([row, line]) => (hiddenRows.has(row) ? [] : [...line.keys()])));
  const columns = [...filled].filter((column) => hiddenColumns.has(column)).sort((a, b) => a - b);
  const found: Hidden[] = [];
  if (rows.length > 0)
    found.push({ what: 'rows', which: runs(rows, (row) => String(row + 1)), place: at(rows[0]!, 0) });
  if (columns.length > 0)
    found.push({ what: 'columns', which: runs(columns, columnName), place: at(0, columns[0]!) });
  return found;
}
