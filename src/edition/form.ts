// Writes an edition's form as tab-separated text, each cell filled by the caller.

import type { ColumnData, EditionData, RowData, TableData } from './data.js';
import { cellId, columnsOf, type Edition } from './edition.js';
import { choicesOf } from './figures.js';

/** What stands in a cell, by its id `table/row/column`. */
export type CellText = (id: string) => string;

/** The form as lines joined by tabs, see `formLines`. */
export function writeForm(edition: Edition, title: string, cellText: CellText): string {
  return `${formLines(edition, title, cellText)
    .map((cells) => cells.join('\t'))
    .join('\n')}\n`;
}

/** What the title of such a report says. */
export function reportTitle({ titles }: EditionData, office: string, year: number | string): string {
  return `${office}${year}年${titles?.[0] ?? '政府信息公开工作年度报告'}`;
}

/** Title line, the titles of the sections that have a table, and the tables; an empty line has no cells. */
export function formLines(edition: Edition, title: string, cellText: CellText): string[][] {
  const lines: string[][] = [[title]];
  for (const section of edition.data.sections) {
    const table = edition.data.tables.find(({ id }) => id === section.table);
    if (!table) continue;
    lines.push([], [section.title], []);
    lines.push(...writeTable(table, cellText));
  }
  return lines;
}

/** What an empty form prints in a cell: the boxes to tick, if it has any. */
export function blankText(row: RowData, { kind }: ColumnData): string {
  const choices = choicesOf({ kind: row.kind ?? kind ?? 'count', row });
  return choices.map((choice) => `□${choice}`).join(' ');
}

function writeTable(table: TableData, cellText: CellText): Line[] {
  if (table.layout === 'across') return writeAcross(table, cellText);
  if (table.unitColumn !== undefined) return writeUnits(table, table.unitColumn, cellText);
  return writeDown(table, cellText);
}

/** Where units have a column headings have lines. */
function writeUnits(table: TableData, unitColumn: string, cellText: CellText): Line[] {
  const lines = [[table.corner ?? '', unitColumn, ...table.columns.map(({ label }) => label)]];
  for (const [i, row] of table.rows.entries()) {
    for (const heading of newHeadings(row, table.rows[i - 1])) {
      lines.push([heading, NO_UNIT, ...blank(table.columns.length)]);
    }
    const values = table.columns.map((column) => cellText(cellId(table.id, row.id, column.id)));
    lines.push([row.label, row.unit ?? NO_UNIT, ...values]);
  }
  return lines;
}

/** Where a unit would stand. */
export const NO_UNIT = '——';

/** The headings of a row that the row above does not stand under. */
export function newHeadings({ groups = [] }: RowData, above: RowData | undefined): readonly string[] {
  const known = groups.findIndex((group, i) => above?.groups?.[i] !== group);
  return known < 0 ? [] : groups.slice(known);
}

type Line = string[];

function blank(count: number): Line {
  return Array<string>(count).fill('');
}

/** How many cells the labels of a row take. */
function labelWidth(table: TableData): number {
  return 1 + Math.max(...table.rows.map((row) => row.groups?.length ?? 0));
}

function writeDown(table: TableData, cellText: CellText): Line[] {
  const width = labelWidth(table);
  const lines: Line[] = [];
  let above: RowData | undefined;
  for (const row of table.rows) {
    const columns = columnsOf(table, row);
    if (table.layout === 'down' && (!above || row.block !== above.block)) {
      if (row.block) lines.push([row.block]);
      lines.push(header(table, columns, width));
    }
    const values = columns.map((column) => cellText(cellId(table.id, row.id, column.id)));
    lines.push([...labels(row, above, width), ...values]);
    above = row;
  }
  return lines;
}

function header(table: TableData, columns: readonly ColumnData[], width: number): Line {
  return [table.corner ?? '', ...blank(width - 1), ...columns.map((column) => column.label)];
}

/** A heading stands beside the first of its rows only, as in a merged cell. */
function labels(row: RowData, above: RowData | undefined, width: number): Line {
  const groups = row.groups ?? [];
  const shown = groups.map((group, i) => (above?.groups?.[i] === group ? '' : group));
  return [...shown, row.label, ...blank(width - groups.length - 1)];
}

function writeAcross(table: TableData, cellText: CellText): Line[] {
  const size = table.columns.length;
  const depth = labelWidth(table);
  const levels = Array.from({ length: depth }, (_, level) =>
    table.rows.flatMap((row, i) => {
      const path = [...(row.groups ?? []), row.label];
      const before = table.rows[i - 1]?.groups?.[level];
      const text = path[level] ?? '';
      return [text === before ? '' : text, ...blank(size - 1)];
    }),
  );
  const columns = table.rows.flatMap(() => table.columns.map((column) => column.label));
  const values = table.rows.flatMap((row) =>
    table.columns.map((column) => cellText(cellId(table.id, row.id, column.id))),
  );
  return [...levels, columns, values];
}
