// Builds the lines of cells of each kind of table in a given shape.

import type { RowData, TableData } from '../../src/edition/data.js';
import { columnsOf } from '../../src/edition/edition.js';
import { NO_UNIT, newHeadings } from '../../src/edition/form.js';
import { type Block, blocksOf, columnPath, type Label, rowPath } from './form.js';
import { type Grid, type GridRow, spread } from './grid.js';
import { headerRows } from './header.js';
import type { Filling, Shape } from './shapes.js';

const BLOCK_WIDTH = 3;
/** Lines of a full header. */
const MATRIX_DEPTH = 3;

export function blockGrids(table: TableData, shape: Shape, filling: Filling): Grid[] {
  const parts = blocksOf(table).map((block) => blockRows(table, block, shape, filling));
  return shape.apart ? parts.map((rows) => ({ table, rows })) : [{ table, rows: parts.flat() }];
}

function blockRows(table: TableData, block: Block, shape: Shape, filling: Filling): GridRow[] {
  const { label } = filling;
  const title = label(block.title);
  const fill = (cells: readonly string[], shifted: boolean) => fillBlock(cells, shape, shifted);
  const header: GridRow = {
    kind: 'header',
    labels: [label(table.corner ?? '')],
    values: fill(block.columns.map(label), true),
  };
  return [
    { kind: 'title', labels: [title], values: spread(shape.repeat ? title : '', BLOCK_WIDTH, shape.repeat) },
    ...(shape.header === 0 ? [] : [header]),
    ...block.rows.map(
      (row): GridRow => ({
        kind: 'data',
        labels: [label(row)],
        values: fill(figures(table, row, filling), false),
      }),
    ),
  ];
}

/** The last cell takes what is left of the width; in a shifted grid the header's first does. */
function fillBlock(cells: readonly string[], shape: Shape, header: boolean): string[] {
  const width = BLOCK_WIDTH + (shape.shifted ? 1 : 0);
  const [first = '', ...others] = cells;
  if (shape.shifted && header) return [...spread(first, width - others.length, false), ...others];
  return [...cells.slice(0, -1), ...spread(cells.at(-1) ?? '', width - cells.length + 1, shape.repeat)];
}

function figures(table: TableData, row: RowData, { texts }: Filling): string[] {
  return columnsOf(table, row).map((column) => texts[`${table.id}/${row.id}/${column.id}`]!);
}

export function matrixGrid(table: TableData, shape: Shape, filling: Filling): Grid {
  const { label } = filling;
  const rows: GridRow[] = matrixHeader(table, shape, shape.labelColumns, filling);
  const blanks = spread('', table.columns.length, false);
  let above: readonly Label[] = [];
  for (const row of table.rows) {
    const path = rowPath(row);
    const left = Math.max(0, path.length - shape.labelColumns);
    if (shape.groups === 'line') {
      for (const [level, heading] of path.slice(0, left).entries()) {
        if (above[level] === heading) continue;
        rows.push({
          kind: 'title',
          labels: spread(label(heading), shape.labelColumns, shape.repeat),
          values: blanks,
        });
      }
    }
    const cells = path.slice(left).map((part, i) => {
      const continued = typeof part === 'string' && above[left + i] === part;
      return continued && !shape.repeat ? '' : label(part);
    });
    const last = cells.pop()!;
    const labels = [...cells, ...spread(last, shape.labelColumns - cells.length, shape.repeat)];
    rows.push({ kind: 'data', labels, values: figures(table, row, filling) });
    above = path;
  }
  return { table, rows };
}

function matrixHeader(table: TableData, shape: Shape, corner: number, filling: Filling): GridRow[] {
  const text = filling.label(table.corner ?? '');
  const dropped = typeof shape.header === 'number' ? MATRIX_DEPTH - shape.header : 0;
  const paths = table.columns.map((column) =>
    columnPath(table, column)
      .map(filling.label)
      .slice(dropped < MATRIX_DEPTH - 1 ? dropped : -1),
  );
  return headerRows(paths, shape).map((values, line) => ({
    kind: 'header',
    labels: spread(line === 0 || shape.repeat ? text : '', corner, shape.repeat),
    values,
  }));
}

/** A line for each heading, and for each row its unit beside the label. */
export function unitsGrid(table: TableData, shape: Shape, filling: Filling): Grid {
  const { label } = filling;
  const values = table.columns.map(label);
  const header: GridRow = {
    kind: 'header',
    labels: [label(table.corner ?? ''), table.unitColumn ?? ''],
    values,
  };
  const rows = table.rows.flatMap((row, i): GridRow[] => {
    const headings = shape.groups === 'line' ? newHeadings(row, table.rows[i - 1]) : [];
    return [
      ...headings.map(
        (heading): GridRow => ({
          kind: 'title',
          labels: [label(heading), NO_UNIT],
          values: spread('', values.length, false),
        }),
      ),
      { kind: 'data', labels: [label(row), row.unit ?? NO_UNIT], values: figures(table, row, filling) },
    ];
  });
  return { table, rows: shape.header === 0 ? rows : [header, ...rows] };
}

/** Saved from an office program: spans are lost, and with them the first label column, from one row on. */
export function officeMatrix(table: TableData, shape: Shape, filling: Filling): Grid {
  const { label } = filling;
  const rows: GridRow[] = matrixHeader(table, shape, 1, filling);
  let results = false;
  let above: Label | undefined;
  for (const row of table.rows) {
    const [first, second, third] = rowPath(row);
    const values = figures(table, row, filling);
    if (second !== undefined && !results) {
      const blanks = spread('', values.length - 1, false);
      rows.push({ kind: 'title', labels: [label(first!)], values: [label(second), ...blanks] });
      rows.push({ kind: 'data', labels: [''], values });
      results = true;
      continue;
    }
    const heading = results && third ? second : undefined;
    const group = heading === undefined || heading === above ? '' : label(heading);
    const labels = third ? [group, label(third)] : [label(second ?? first!), ...(results ? [''] : [])];
    above = heading;
    rows.push({ kind: 'data', labels, values });
  }
  return { table, rows };
}

export function acrossGrid(
  table: TableData,
  columns: readonly { readonly path: readonly Label[]; readonly id: string }[],
  shape: Shape,
  { texts, label }: Filling,
): Grid {
  const lines = shape.header === 3 ? 3 : 2;
  const paths = columns.map(({ path }) => path.map(label));
  const header = headerRows(paths, { ...shape, header: lines }).map(
    (values): GridRow => ({ kind: 'header', labels: [], values }),
  );
  return {
    table,
    rows: [...header, { kind: 'data', labels: [], values: columns.map(({ id }) => texts[id]!) }],
  };
}
