// Which characters separate the cells of a text.

import { expect, test } from 'vitest';
import { delimitersOf, findDelimiters, lineEndFinder } from '../../src/readers/delimiters.js';

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

/** Nothing but labels and empty cells, as `init` writes it. */
const EMPTY = '来源,收到件数,受理件数\n来信,,\n来访,,\n';

test.each([
  ['the comma of an empty csv', 'csv', EMPTY, [',']],
  ['the tab of an empty tsv', 'tsv', EMPTY.replaceAll(',', '\t'), ['\t']],
  ['with carriage returns as well', 'csv', EMPTY.replaceAll('\n', '\r\n'), [',']],
  ['no comma where the name says tab', 'tsv', EMPTY, []],
  ['none where the name says nothing', 'txt', EMPTY, []],
  ['none where no line ends with it', 'csv', '全年收到申请,均已办结\n', []],
  ['what stands around figures, whatever the name', 'csv', '甲\t1\t2\n乙\t3\t4\n丙\t5\t6\n', ['\t']],
])('the name of the file gives %s', (_, format, text, expected) => {
  expect(delimitersOf(text, format, lineEndFinder(text))).toEqual(expected);
});
