// Lays out the tables of a report in the shape of the official form, with what the input holds in each cell.

import type { FigureCell, LabelCell, TableView, ViewCell } from '../diagnostic/table-view.js';
import type { ColumnData, RowData, TableData } from '../edition/data.js';
import { cellId, columnsOf } from '../edition/edition.js';
import type { Language } from '../i18n/language.js';
import { say } from '../i18n/say.js';
import { WORDS } from '../i18n/words.js';
import type { Report } from '../report/report.js';
import { locateCell } from './describe.js';
import { boxesOf, depthOf } from './headings.js';

/** A heading of the form; rows and columns have a name in English too. */
type Heading = string | RowData | ColumnData;

interface Draw {
  label(heading: Heading, scope: LabelCell['scope'], columns: number, rows: number): LabelCell;
  figure(row: RowData, column: ColumnData, columns: number): FigureCell;
}

interface Layout {
  readonly head: readonly ViewCell[][];
  readonly body: readonly ViewCell[][];
}

/** Its figures alone. */
type Drawn = Omit<Report, 'prose'>;

/** The tables of which the input has at least one row, in the form's order. */
export function tableViews(report: Drawn, language: Language): TableView[] {
  const tables = report.edition?.tables.filter((table) => report.tables.has(table)) ?? [];
  return tables.map(({ data }) => {
    const draw = drawFrom(report, data, language);
    const { head, body } = data.layout === 'across' ? across(data, draw) : down(data, draw);
    const { id, name, title } = data;
    return {
      id,
      name: name[language],
      title: title[language],
      rows: [...head, ...body],
      headRows: head.length,
    };
  });
}

function drawFrom(report: Drawn, table: TableData, language: Language): Draw {
  return {
    label(heading, scope, columns, rows) {
      if (typeof heading === 'string') return { kind: 'label', text: heading, scope, columns, rows };
      const gloss = language === 'en' && { gloss: heading.en };
      return { kind: 'label', text: heading.label, ...gloss, scope, columns, rows };
    },
    figure(row, column, columns) {
      const id = cellId(table.id, row.id, column.id);
      const index = report.edition?.cellById.get(id)?.index;
      const cell = index === undefined ? undefined : report.cells[index];
      const raw = cell?.source.text ?? null;
      const name = say({ template: WORDS.cell, data: { row, column } }, language);
      const location = cell && locateCell(cell, report);
      const read = cell?.source.read && { read: cell.source.read };
      return { kind: 'figure', id, name, raw, location, ...read, columns, rows: 1 };
    },
  };
}

/** A row is a line. Blocks stand under one another, each with its title and its header; other tables have one head. */
function down(table: TableData, draw: Draw): Layout {
  const blocks = blocksOf(table);
  const depth = depthOf(table.rows.map(rowPath));
  const width = blocks.map(({ columns }) => columns.length).reduce(leastCommonMultiple);
  const drawn = blocks.map(({ title, columns, rows }) => {
    const share = width / columns.length;
    const above = title === undefined ? [] : [[draw.label(title, 'block', depth + width, 1)]];
    return {
      head: [...above, ...headOf(table, columns, { depth, share }, draw)],
      body: bodyOf(rows, columns, { depth, share }, draw),
    };
  });
  const [only] = drawn;
  if (only && drawn.length === 1) return only;
  return { head: [], body: drawn.flatMap(({ head, body }) => [...head, ...body]) };
}

interface Block {
  readonly title: string | undefined;
  readonly columns: readonly ColumnData[];
  readonly rows: RowData[];
}

function blocksOf(table: TableData): readonly Block[] {
  const blocks: Block[] = [];
  for (const row of table.rows) {
    const last = blocks.at(-1);
    if (last && last.title === row.block) last.rows.push(row);
    else blocks.push({ title: row.block, columns: columnsOf(table, row), rows: [row] });
  }
  return blocks;
}

function rowPath(row: RowData): Heading[] {
  return [...(row.groups ?? []), row];
}

interface Widths {
  /** Columns of labels before the figures. */
  readonly depth: number;
  /** Columns that a figure takes. */
  readonly share: number;
}

function headOf(
  table: TableData,
  columns: readonly ColumnData[],
  { depth, share }: Widths,
  draw: Draw,
): ViewCell[][] {
  const paths = columns.map((column): Heading[] =>
    [table.columnsTitle, column.group, column].filter((heading) => heading !== undefined),
  );
  const rows = emptyRows(depthOf(paths));
  rows[0]!.push(draw.label(table.corner ?? '', 'column', depth, rows.length));
  for (const { heading, level, levels, count } of boxesOf(paths, rows.length)) {
    rows[level]!.push(draw.label(heading, 'column', count * share, levels));
  }
  return rows;
}

function bodyOf(
  rows: readonly RowData[],
  columns: readonly ColumnData[],
  { depth, share }: Widths,
  draw: Draw,
): ViewCell[][] {
  const lines = emptyRows(rows.length);
  for (const { heading, from, count, levels } of boxesOf(rows.map(rowPath), depth)) {
    lines[from]!.push(draw.label(heading, 'row', levels, count));
  }
  rows.forEach((row, i) => {
    lines[i]!.push(...columns.map((column) => draw.figure(row, column, share)));
  });
  return lines;
}

/** The rows of the form stand side by side in one line under their headings. */
function across(table: TableData, draw: Draw): Layout {
  const places = table.rows.flatMap((row) => columnsOf(table, row).map((column) => ({ row, column })));
  const paths = places.map(({ row, column }): Heading[] => [...rowPath(row), column]);
  const head = emptyRows(depthOf(paths));
  for (const { heading, level, levels, count } of boxesOf(paths, head.length)) {
    head[level]!.push(draw.label(heading, 'column', count, levels));
  }
  return { head, body: [places.map(({ row, column }) => draw.figure(row, column, 1))] };
}

function emptyRows(count: number): ViewCell[][] {
  return Array.from({ length: count }, () => []);
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
