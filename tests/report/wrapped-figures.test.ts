// Figures that did not fit their cells: in the line below, beside the rest of the label.

import { describe, expect, it } from 'vitest';
import type { DocumentRow } from '../../src/document/document.js';
import { readText } from '../../src/readers/text.js';
import { joinWrappedFigures } from '../../src/report/wrapped-figures.js';
import { edition } from '../testing/reports.js';

function rowsOf(lines: readonly string[]): readonly DocumentRow[] {
  const result = readText('a.txt', new TextEncoder().encode(lines.join('\n')));
  if ('unreadable' in result) throw new Error(result.unreadable.kind);
  return result.document.rows;
}

/** As they stand on a page. */
const onPage = (rows: readonly DocumentRow[]) =>
  rows.map((row, i) => ({ ...row, place: { page: 1, table: 1, row: i + 1 } }));

const joined = (rows: readonly DocumentRow[]) =>
  joinWrappedFigures(rows, edition('2021')).map(({ cells }) => cells.map(({ text }) => text).join('|'));

const BESIDE = [
  '一、本年新收政府  0  0   859 115    0    0    974',
  '信息公开申请数量         5   2                7',
];
const ALONE = [
  '（七）总计       0  0   859 115    0    0    974',
  '                         5   2                7',
];

describe('a figure that goes on in the next line', () => {
  it('is put together on a page', () => {
    expect(joined(onPage(rowsOf(BESIDE)))).toEqual([
      '一、本年新收政府|0|0|8595|1152|0|0|9747',
      '信息公开申请数量',
    ]);
    expect(joined(onPage(rowsOf(ALONE)))).toEqual(['（七）总计|0|0|8595|1152|0|0|9747', '']);
  });

  it('is put together in one row after another', () => {
    const below = '四、结转下年度     0  0   859 115    0    0    974';
    expect(joined(onPage(rowsOf([...BESIDE, ...ALONE, below])))).toEqual([
      '一、本年新收政府|0|0|8595|1152|0|0|9747',
      '信息公开申请数量',
      '（七）总计|0|0|8595|1152|0|0|9747',
      '',
      '四、结转下年度|0|0|859|115|0|0|974',
    ]);
  });

  it('is one too many in text taken out of a page, where nothing stands below its own', () => {
    expect(joined(rowsOf(BESIDE))).toEqual([
      '一、本年新收政府|0|0|859|115|0|0|974|5|2|7',
      '信息公开申请数量',
    ]);
    expect(joined(rowsOf(ALONE))).toEqual(['（七）总计|0|0|859|115|0|0|974|5|2|7', '']);
  });

  it.each([
    ['a row of its own', ['规章            268    0    268', '行政规范性文件    5    1      7']],
    [
      'a row of its own with blank cells',
      ['规章            268    0    268', '行政规范性文件    5           7'],
    ],
    [
      'below figures of one digit',
      [
        '一、本年新收政府  0  0   8   115    0    0    974',
        '信息公开申请数量         5   2                7',
      ],
    ],
    [
      'below none',
      [
        '一、本年新收政府  0  0   859 115    0    0    974',
        '信息公开申请数量       5       2              7',
      ],
    ],
    [
      'below an ordinal alone',
      ['一、   0  0   859 115    0    0    974', '               5   2            7'],
    ],
    ['the number of a page', [ALONE[0]!, '                       —   3   —']],
    ['behind a blank line', [BESIDE[0]!, '', BESIDE[1]!]],
  ])('not %s', (_, lines) => {
    const before = lines.filter((line) => line !== '').map((line) => line.trim().split(/\s+/u).join('|'));
    expect(joined(onPage(rowsOf(lines)))).toEqual(before);
  });
});
