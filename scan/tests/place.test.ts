// Which figures the cells of ruled tables are, for every form, on one page or over two.

import { expect, test } from 'vitest';
import { formsOf } from '../score/forms.js';
import { ofOneForm, place } from '../src/place.js';
import { gridOf } from './printed-grid.js';

const forms = formsOf();

test.each(forms.map((form, i) => [i, form] as const))('form %i', (_, form) => {
  const ids = form.tables.flatMap(({ cells }) => cells.flatMap(({ id }) => id ?? []));
  for (const breakAt of [undefined, 9, 14]) {
    const grids = form.tables.flatMap((table) => {
      const cut = table.id === 'requests' && breakAt ? [0, breakAt, table.rows] : [0, table.rows];
      return cut.slice(1).map((to, page) => ({ page, grid: gridOf(table, cut[page]!, to) }));
    });
    const tables = ofOneForm(place(grids, forms));
    expect(tables[0]?.form).toBe(form);
    expect(tables.flatMap(({ figures }) => figures.map(({ id }) => id)).sort()).toEqual([...ids].sort());
    for (const { table, labels } of tables) {
      // Each label is looked for where the form has it.
      for (const { text, cell } of labels) {
        const printed = table.cells.filter((one) => one.text === text && one.column === cell.column);
        expect(printed.length, text).toBeGreaterThan(0);
      }
      expect(labels.length).toBeGreaterThan(14);
    }
  }
});

test('a table with a row more or less than any form has is none', () => {
  const requests = forms[0]!.tables.find(({ id }) => id === 'requests')!;
  const cut = gridOf(requests, 0, requests.rows - 1);
  expect(place([{ page: 0, grid: cut }], forms).filter(({ table }) => table.id === 'requests')).toEqual([]);
});
