// Which rows a changed 表三 has: any one left out, added, replaced or exchanged, on one page or over two.

import { expect, test } from 'vitest';
import type { EditionData } from '../../src/edition/data.js';
import { layTable } from '../../src/forms/layout.js';
import { scanEditions } from '../../src/scan/forms.js';
import { formsOf } from '../score/forms.js';
import { between, oneOf, randomOf } from '../score/random.js';
import { CHANGES, type Change, withOtherRows } from '../score/rows.js';
import type { GridCell } from '../src/grid.js';
import { looseTables, nameCell, placeNamed } from '../src/place.js';
import { namesOf } from '../src/rows.js';
import { gridOf } from './printed-grid.js';

const forms = formsOf();
const editions = scanEditions();

/** What is printed, and what is placed of it by labels that are read without a fault. */
function placed(at: number, data: EditionData, breakAt?: number) {
  const printed = layTable(data.tables.find(({ id }) => id === 'requests')!);
  const cuts = [0, ...(breakAt ? [breakAt] : []), printed.rows];
  const grids = cuts.slice(1).map((to, page) => ({ page, grid: gridOf(printed, cuts[page]!, to) }));
  const texts = new Map<GridCell, string>(
    grids.flatMap(({ grid }) => grid.cells.map((cell) => [cell, cell.text])),
  );
  const [loose] = looseTables(grids, [forms[at]!]);
  const read = loose?.bands.map((band) => ({ text: texts.get(nameCell(band, loose.count)!)!, p: 1 }));
  const names = read && namesOf(read, loose!.lines, printed.cells[0]!.text);
  const table = names && placeNamed(loose!, names);
  return {
    printed: printed.cells.flatMap(({ id }) => id ?? []),
    ids: table?.figures.map(({ id }) => id),
    foreign: table?.foreign,
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

test.each(CASES)('%s: “%s”', (change, label, isPlaced, count) => {
  for (const [at, { tables }] of forms.entries()) {
    const rows = editions[at]!.data.tables.find(({ id }) => id === 'requests')!.rows;
    expect(tables.some(({ id }) => id === 'requests')).toBe(true);
    for (let row = 0; row < rows.length - Number(change === 'exchanged'); row++) {
      // Where the form has no 3.其他 it is one more row.
      if (label === '3.其他' && at > 0) continue;
      const changed = withOtherRows(editions[at]!, change, row, label);
      const { printed, ids, foreign } = placed(at, changed, row % 2 ? 12 : undefined);
      expect(ids, `${at} ${row}`).toEqual(isPlaced ? printed : undefined);
      expect(foreign?.length ?? 0).toBe(count);
    }
  }
});

const LIKE = ['其他', '2.重复投诉', '6.属于商业秘密', '3.补正后仍不明确', '（八）总计', OTHER];

test('whatever is changed, no figure is placed in another row', () => {
  let count = 0;
  for (let seed = 0; seed < 300; seed++) {
    const random = randomOf(seed);
    const at = between(random, 0, editions.length - 1);
    let { data } = editions[at]!;
    for (let n = between(random, 1, 3); n > 0; n--)
      data = withOtherRows({ data }, oneOf(random, CHANGES), between(random, 0, 16), oneOf(random, LIKE));
    const { printed, ids } = placed(at, data, oneOf(random, [undefined, 9, 14]));
    if (!ids) continue;
    count++;
    expect(ids.map(withoutNumber), `${seed}`).toEqual(printed.map(withoutNumber));
  }
  expect(count).toBeGreaterThan(20);
});

/** Rows that are none of the form's are numbered anew. */
function withoutNumber(id: string): string {
  return id.replace(/foreign-\d/u, 'foreign');
}
