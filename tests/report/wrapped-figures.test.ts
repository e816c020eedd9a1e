// Figures that did not fit their cells, as text taken out of a page has them: in the line below, beside the rest of the label.

import { describe, expect, it } from 'vitest';
import { readText } from '../../src/readers/text.js';
import { joinWrappedFigures } from '../../src/report/wrapped-figures.js';
import { edition } from '../testing/reports.js';

function joined(...lines: readonly string[]): string[] {
  const result = readText('a.txt', new TextEncoder().encode(lines.join('\n')));
  if ('unreadable' in result) throw new Error(result.unreadable.kind);
  return joinWrappedFigures(result.document.rows, edition('2021')).map(({ cells }) =>
    cells.map(({ text }) => text).join('|'),
  );
}

describe('a figure that goes on in the next line', () => {
  it.each([
    [
      'beside the rest of the label',
      [
        '一、本年新收政府  0  0   859 115    0    0    974',
        '信息公开申请数量         5   2                7',
      ],
      ['一、本年新收政府|0|0|8595|1152|0|0|9747', '信息公开申请数量'],
    ],
    [
      'alone',
      ['（七）总计       0  0   859 115    0    0    974', '                         5   2                7'],
      ['（七）总计|0|0|8595|1152|0|0|9747', ''],
    ],
  ])('%s', (_, lines, expected) => {
    expect(joined(...lines)).toEqual(expected);
  });

  it.each([
    ['a row of its own', ['规章            268    0    268', '行政规范性文件    5    1      7']],
    [
      'a row of its own with blank cells',
      ['规章            268    0    268', '行政规范性文件    5           7'],
    ],
    [
      'below a figure of one digit',
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
      'behind a blank line',
      [
        '一、本年新收政府  0  0   859 115    0    0    974',
        '',
        '信息公开申请数量         5   2                7',
      ],
    ],
  ])('not %s', (_, lines) => {
    const before = lines.filter((line) => line !== '').map((line) => line.trim().split(/\s+/u).join('|'));
    expect(joined(...lines)).toEqual(before);
  });
});
