// Which rows a changed 表三 has: any one left out, added, replaced or exchanged, on one page or over two.

import { expect, test } from 'vitest';
import type { EditionData } from '../../src/edition/data.js';
import { layTable } from '../../src/forms/layout.js';
import { scanEditions } from '../../src/scan/forms.js';
import { formsOf } from '../score/forms.js';
import { between, oneOf, randomOf } from '../score/random.js';
import { CHANGES, type Change, withOtherRows } from '../score/rows.js';
import type { GridCell } from '../src/grid.js';
import { looseTables, nameCell, ofOneForm, placeNamed } from '../src/place.js';
import { namesOf } from '../src/rows.js';
import { gridOf, type PrintedGrid } from './printed-grid.js';

const forms = formsOf();
const editions = scanEditions();

/** By labels that are read without a fault. */
function placed(grids: readonly { readonly page: number; readonly grid: PrintedGrid }[]) {
  const texts = new Map<GridCell, string>(
    grids.flatMap(({ grid }) => grid.cells.map((cell) => [cell, cell.text])),
  );
  const named = looseTables(grids, forms).flatMap((loose) => {
    const read = loose.bands.map((band) => nameCell(band, loose.count));
    const texted = read.flatMap((cell) => (cell ? [{ text: texts.get(cell)!, p: 1 }] : []));
    const names = texted.length === read.length && namesOf(texted, loose.lines, loose.table.cells[0]!.text);
    return (names && placeNamed(loose, names)) || [];
  });
  const [table] = ofOneForm(named);
  return { ids: table?.figures.map(({ id }) => id), foreign: table?.foreign.length ?? 0 };
}

function printed({ tables }: EditionData, breakAt?: number) {
  const table = layTable(tables.find(({ id }) => id === 'requests')!);
  const cuts = [0, ...(breakAt ? [breakAt] : []), table.rows];
  return {
    /** Of the form's rows. */
    ids: table.cells.flatMap(({ id }) => (id?.includes('foreign') ? [] : (id ?? []))),
    grids: cuts.slice(1).map((to, page) => ({ page, grid: gridOf(table, cuts[page]!, to) })),
  };
}

const OTHER = '引导到档案馆查询';

/** Whether the rows are placed, and how many are not the form's. */
const CASES: readonly (readonly [Change, string, isPlaced: boolean, foreign: number])[] = [
  ['lost', '', true, 0],
  ['added', OTHER, true, 1],
  ['replaced', OTHER, true, 1],
  ['added', '6.其他', true, 1],
  ['exchanged', '', false, 0],
  ['added', '3.其他', false, 0],
  ['added', '', false, 0],
  ['replaced', '', false, 0],
];

test.each(CASES)('%s: “%s”', (change, label, isPlaced, foreign) => {
  for (const [at, { tables }] of forms.entries()) {
    const rows = editions[at]!.data.tables.find(({ id }) => id === 'requests')!.rows;
    expect(tables.some(({ id }) => id === 'requests')).toBe(true);
    for (let row = 0; row < rows.length - 1; row += at === 0 && isPlaced ? 1 : 5) {
      // Where the form has no 3.其他 it is one more row.
      if (label === '3.其他' && at > 0) continue;
      const { ids, grids } = printed(
        withOtherRows(editions[at]!, change, row, label),
        row % 2 ? 12 : undefined,
      );
      expect(placed(grids), `${at} ${row}`).toEqual({ ids: isPlaced ? ids : undefined, foreign });
    }
  }
});

test('a row whose cells are not those of a row is not taken for one that is missing', () => {
  const { grid } = printed(editions[0]!.data).grids[0]!;
  for (let row = 3; row < grid.rows; row++) {
    // The line between two figures is too faint.
    const last = grid.cells.filter((cell) => cell.row === row).at(-1)!;
    const cells = grid.cells.flatMap((cell) => {
      if (cell === last) return [];
      const isBeside = cell.row === row && cell.column === last.column - 1;
      return [isBeside ? { ...cell, columns: 2, width: 120 } : cell];
    });
    expect(placed([{ page: 0, grid: { ...grid, cells } }]).ids, `${row}`).toBeUndefined();
  }
});

const LIKE = ['其他', '2.重复投诉', '6.属于商业秘密', '3.补正后仍不明确', '（八）总计', OTHER];

test('whatever is changed, no figure is placed in another row', () => {
  let count = 0;
  for (let seed = 0; seed < 100; seed++) {
    const random = randomOf(seed);
    const at = between(random, 0, editions.length - 1);
    let { data } = editions[at]!;
    for (let n = between(random, 1, 3); n > 0; n--)
      data = withOtherRows({ data }, oneOf(random, CHANGES), between(random, 0, 16), oneOf(random, LIKE));
    const { ids, grids } = printed(data, oneOf(random, [undefined, 9, 14]));
    const found = placed(grids).ids;
    if (!found) continue;
    count++;
    expect(found, `${seed}`).toEqual(ids);
  }
  expect(count).toBeGreaterThan(20);
});
