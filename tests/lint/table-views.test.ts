// Tables as they are drawn: whole rectangles in the form's shape, every cell once, with what the input holds.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableView } from '../../src/diagnostic/table-view.js';
import { editions } from '../../src/edition/editions.js';
import { boxesOf, depthOf } from '../../src/lint/headings.js';
import { lintReport } from '../../src/lint/lint.js';
import { edition, form, report, TITLE } from '../testing/reports.js';

function views(text: string, language: 'zh' | 'en' = 'zh'): readonly TableView[] {
  return lintReport(report(text), { language, tables: true }).tables!;
}

interface Spanning {
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** Lays the cells out as a browser does; each place is taken once and none is left over. */
function expectRectangle(cells: readonly Spanning[], height: number): number {
  const grid = Array.from({ length: height }, (): boolean[] => []);
  for (const { row, columns, rows } of cells) {
    let column = 0;
    while (grid[row]![column]) column++;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        expect(grid[r]?.[c], `row ${r}, column ${c} is taken or outside`).toBeUndefined();
        grid[r]![c] = true;
      }
    }
  }
  const widths = new Set(grid.map(({ length }) => length));
  expect(widths.size).toBe(1);
  expect(grid.every((line) => Array.from(line).every(Boolean))).toBe(true);
  return grid[0]!.length;
}

const titles: Readonly<Record<string, string>> = { '2019': TITLE.replace('2024', '2020'), '2021': TITLE };

describe.each(editions.map(({ data }) => data.id))('edition %s', (id) => {
  const ids = edition(id).cells.map((cell) => cell.id);
  const texts = Object.fromEntries(ids.map((cell, i) => [cell, String(i + 1)]));
  const drawn = views(form(texts, id, titles[id]));

  test('every table fills a rectangle', () => {
    expect(drawn.map((table) => table.id)).toEqual(edition(id).data.tables.map((table) => table.id));
    for (const { rows } of drawn) {
      const cells = rows.flatMap((row, i) => row.map((cell) => ({ ...cell, row: i })));
      expect(expectRectangle(cells, rows.length)).toBeGreaterThan(3);
    }
  });

  test('every cell stands there once, with its figure and place', () => {
    const figures = drawn.flatMap(({ rows }) => rows.flat().filter((cell) => cell.kind === 'figure'));
    expect(figures.map((cell) => [cell.id, cell.raw])).toEqual(Object.entries(texts));
    expect(figures.every(({ location }) => location && 'line' in location)).toBe(true);
    expect(new Set(figures.map(({ location }) => JSON.stringify(location))).size).toBe(figures.length);
  });
});

describe('the requests of 2021', () => {
  const [, requests] = views(form());
  const label = (text: string) =>
    requests!.rows.flatMap((row, i) =>
      row.flatMap((cell) =>
        cell.kind === 'label' && cell.text === text ? [[i, cell.columns, cell.rows, cell.scope]] : [],
      ),
    );

  test('has the merged headings of the form', () => {
    expect(requests!.headRows).toBe(3);
    expect(label('申请人情况')).toEqual([[0, 7, 1, 'column']]);
    expect(label('自然人')).toEqual([[1, 1, 2, 'column']]);
    expect(label('法人或其他组织')).toEqual([[1, 5, 1, 'column']]);
    expect(label('三、本年度办理结果')).toEqual([[5, 1, 22, 'row']]);
    expect(label('（三）不予公开')).toEqual([[7, 1, 8, 'row']]);
    expect(label('1.属于国家秘密')).toEqual([[7, 1, 1, 'row']]);
    expect(label('一、本年新收政府信息公开申请数量')).toEqual([[3, 3, 1, 'row']]);
    expect(label('（一）予以公开')).toEqual([[5, 2, 1, 'row']]);
  });

  test('names its cells in the language, and says what the labels mean', () => {
    const [, english] = views(form(), 'en');
    const cells = [requests, english].map((table) =>
      table!.rows
        .flat()
        .find((cell) => cell.kind === 'figure' && cell.id === 'requests/granted/naturalPerson'),
    );
    expect(cells.map((cell) => cell?.kind === 'figure' && cell.name)).toEqual([
      '“（一）予以公开”的“自然人”',
      '"granted", natural persons',
    ]);
    const glosses = english!.rows.flat().flatMap((cell) => (cell.kind === 'label' ? (cell.gloss ?? []) : []));
    expect(glosses).toContain('natural persons');
    expect(requests!.rows.flat().some((cell) => cell.kind === 'label' && cell.gloss !== undefined)).toBe(
      false,
    );
  });
});

describe('an input', () => {
  test('that lacks a row has its cells as missing', () => {
    const text = form().replace(/^.*2\.重复申请.*\n/mu, '');
    const [, requests] = views(text);
    const missing = requests!.rows.flat().filter((cell) => cell.kind === 'figure' && cell.raw === null);
    expect(missing.map((cell) => cell.kind === 'figure' && [cell.id, cell.location])).toEqual(
      ['naturalPerson', 'business', 'research', 'social', 'legalService', 'other', 'total'].map((column) => [
        `requests/unprocessed.repeat/${column}`,
        undefined,
      ]),
    );
  });

  test('of one table shows that table, and one without tables none', () => {
    const [, requests] = form().split(/^(?=三、收到|四、政府信息公开行政)/mu);
    expect(views(requests!).map(({ id }) => id)).toEqual(['requests']);
    expect(views('nothing')).toEqual([]);
  });

  test('carries no tables where nobody asked', () => {
    expect(lintReport(report(form()), { language: 'zh' })).not.toHaveProperty('tables');
  });
});

test('headings over any lines fill them', () => {
  const path = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 8 }), (paths) => {
      const depth = depthOf(paths);
      const boxes = boxesOf(paths, depth);
      const cells = boxes.map(({ from, count, levels }) => ({ row: from, columns: levels, rows: count }));
      expect(expectRectangle(cells, paths.length)).toBe(depth);
      for (const { heading, level, from, count } of boxes) {
        for (const line of paths.slice(from, from + count)) expect(line[level]).toBe(heading);
      }
    }),
  );
});
