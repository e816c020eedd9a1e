// Pictures among other files that are the pages of one report.

import { describe, expect, test } from 'vitest';
import { isPictureName, joinPages } from '../../src/report/pages.js';

describe('pictures that differ in their last number only', () => {
  test.each([
    ['pages of one report', ['某局1.png', '某局2.png'], [['某局1.png', '某局2.png']]],
    ['in the order of their numbers', ['p10.jpg', 'p9.jpg'], [['p9.jpg', 'p10.jpg']]],
    ['two reports', ['甲1.png', '乙1.png', '甲2.png'], [['甲1.png', '甲2.png'], ['乙1.png']]],
    ['another folder', ['a/1.tif', 'b/2.tif'], [['a/1.tif'], ['b/2.tif']]],
    ['reports that are no pictures', ['1.csv', '2.csv'], [['1.csv'], ['2.csv']]],
    ['a name without a number', ['扫描.jpeg', '扫描2.jpeg'], [['扫描.jpeg'], ['扫描2.jpeg']]],
  ])('%s', (_, paths, expected) => {
    expect(joinPages(paths, (path) => path)).toEqual(expected);
  });

  test.each([
    ['a.PNG', true],
    ['a.png/b.csv', false],
    ['a.pdf', false],
  ])('%s', (path, isOne) => {
    expect(isPictureName(path)).toBe(isOne);
  });
});
