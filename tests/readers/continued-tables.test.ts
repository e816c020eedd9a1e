// Rows of a table that the end of a page cuts: what stands on the next page is theirs, unless it is a row of its own.

import { expect, test } from 'vitest';
import { continueTables } from '../../src/readers/layout/continue.js';
import type { Page } from '../../src/readers/layout/page.js';

const BOX = { left: 0, right: 90, top: 0, bottom: 90 };

function page(number: number, rows: readonly (readonly string[])[]): Page {
  const cells = rows.map((row) => row.map((text, column) => ({ text, column, columns: 1, rows: 1 })));
  const xs = [0, 30, 60, 90];
  return {
    number,
    width: 100,
    height: 100,
    blocks: [{ table: { xs, rows: cells, firstRow: 1, box: BOX } as never }],
  };
}

function textsOf({ blocks }: Page): string[][] {
  return blocks.flatMap((block) =>
    'table' in block ? block.table.rows.map((row) => row.map(({ text }) => text)) : [],
  );
}

const NEXT = ['2.重复申请', '7', '8'];

test.each([
  [
    'the rest of a label',
    ['1.信访举报', '', ''],
    ['投诉类申请', '5', '6'],
    ['1.信访举报投诉类申请', '5', '6'],
  ],
  [
    'a label and last digits',
    ['1.信访举报', '12', '380'],
    ['投诉类申请', '', '5'],
    ['1.信访举报投诉类申请', '12', '3805'],
  ],
  ['last digits alone', ['（七）总计', '12', '380'], ['', '', '5'], ['（七）总计', '12', '3805']],
])('%s', (_, cut, rest, whole) => {
  const { pages } = continueTables([page(1, [cut]), page(2, [rest, NEXT])]);
  expect(pages.flatMap(textsOf)).toEqual([whole, NEXT]);
});

test('a table that begins below another one that ran on has its own header repeated', () => {
  const [other, header] = [
    ['信息内容', '本年制发件数', '本年废止件数'],
    ['', '自然人', '总计'],
  ];
  const row = ['2.重复', '5', '6'];
  const [first, goesOn] = [page(1, [other, ['规章', '1', '2']]), page(2, [['行政规范性文件', '3', '4']])];
  const below = page(2, [header, row]).blocks;
  const { pages } = continueTables([
    first,
    { ...goesOn, blocks: [...goesOn.blocks, ...below] },
    page(3, [header, ['申请', '', ''], NEXT]),
  ]);
  expect(pages.slice(1).flatMap(textsOf)).toEqual([
    ['行政规范性文件', '3', '4'],
    header,
    ['2.重复申请', '5', '6'],
    NEXT,
  ]);
});

test('what stands above a table that goes on stays there', () => {
  const [above, cut] = [page(1, [['规章', '1', '2']]), page(1, [['1.信访举报', '', '']])];
  const both = { ...cut, blocks: [...above.blocks, ...cut.blocks] };
  const { pages } = continueTables([both, page(2, [['投诉类申请', '5', '6'], NEXT])]);
  expect(pages.flatMap(textsOf)).toEqual([['规章', '1', '2'], ['1.信访举报投诉类申请', '5', '6'], NEXT]);
});

test.each([
  ['all of whose columns have figures', ['', '4', '5']],
  ['with a number of its own', ['2.重复申请', '', '5']],
])('a row %s stays one', (_, row) => {
  const cut = ['（七）总计', '12', '380'];
  const { pages } = continueTables([page(1, [cut]), page(2, [row])]);
  expect(pages.flatMap(textsOf)).toEqual([cut, row]);
});
