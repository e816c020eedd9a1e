// Which characters separate the cells of a text.

import { expect, test } from 'vitest';
import { findDelimiters } from '../../src/readers/delimiters.js';

test.each([
  ['rows of figures', '甲,1,2,3\n乙,4,5,6\n丙，见说明\n', [',']],
  [
    'two separators, the one of more rows first',
    '甲,1,2,3\n乙\t4\t5\t6\n丙\t4\t5\t6\n丁\t1\t2\t3\n',
    ['\t', ','],
  ],
  ['one value a row', '甲，1\n乙，22\n丙，\n', ['，']],
  ['one value a row, grouped with the other comma', '甲，1\n乙，22\n丙，11,404,295,910\n', ['，', ',']],
  ['one value a row and carriage returns', '甲;1\r乙;22\r丙;1,404,295\r', [';', ',']],
  ['prose alone', '全年收到申请12件，办结12件。\n', []],
])('%s', (_, text, expected) => {
  expect(findDelimiters(text)).toEqual(expected);
});
