// What the walk over the lines keeps is bounded, however odd the lines are.

import { describe, expect, it } from 'vitest';
import { readText } from '../../src/readers/text.js';
import { walk } from '../../src/report/walk.js';
import { edition } from '../testing/reports.js';

const LINES = 5000;
const MOST = 256;
const form = edition('2021');

function rowsOf(text: string) {
  const read = readText('report-2022.txt', new TextEncoder().encode(text));
  if (!('document' in read)) throw new Error('unreadable');
  return read.document.rows;
}

describe('a header without end', () => {
  for (const label of ['其他', '总计', '自然人', '商业企业\n科研机构']) {
    it(`of lines with ${label.replace('\n', ' and ')} is cut`, () => {
      const { readings } = walk(rowsOf(`${`${label}\n`.repeat(LINES)}予以公开\t1\t2\t3\n`), form);
      const headers = readings.map(({ header }) => header.length);
      expect(headers.length).toBeGreaterThan(0);
      expect(Math.max(...headers)).toBeLessThanOrEqual(MOST);
    });
  }
});
