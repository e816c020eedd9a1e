// Tables with a rule between all rows, as Pandoc and browsers of text draw them.

import { describe, expect, it } from 'vitest';
import { readText } from '../../src/readers/text.js';

function rows(text: string): string[] {
  const result = readText('a.txt', new TextEncoder().encode(text));
  if ('unreadable' in result) throw new Error(result.unreadable.kind);
  return result.document.rows.map(({ cells }) => cells.map((cell) => cell.text).join('|'));
}

describe('a table that is drawn', () => {
  it.each([
    [
      'by Pandoc: lines between two rules are one row',
      `+--------+------+------+
| **本年 | 甲   | 乙   |
| 新收** |      |      |
+========+======+======+
| **a**  | *12* | 3    |
+--------+------+------+
| 上年   | 4    | 5    |
| 结转   |      |      |
+--------+------+------+
| 总计   | 16   | 8    |
+--------+------+------+`,
      ['本年新收|甲|乙', 'a|12|3', '上年结转|4|5', '总计|16|8'],
    ],
    [
      'by a browser of text',
      `┌────────┬────┐
│本年新收│1   │
├────────┼────┤
│上年    │2   │
│结转    │    │
├────────┼────┤
│予以公开│3   │
├────────┼────┤
│总计├───│4   │
└────────┴────┘`,
      ['本年新收|1', '上年结转|2', '予以公开|3', '总计|4'],
    ],
    [
      'with rules around its head alone: each line is a row',
      `+------+----+
| 项目 | 甲 |
+------+----+
| 新收 | 1  |
| 结转 |    |
| 总计 | 1  |
+------+----+`,
      ['项目|甲', '新收|1', '结转|', '总计|1'],
    ],
    [
      'where figures stand below each other nothing is put together',
      `+----+---+
| a  | 1 |
+----+---+
| b  | 2 |
| c  | 3 |
+----+---+
| d  | 4 |
+----+---+
| e  | 5 |
+----+---+`,
      ['a|1', 'b|2', 'c|3', 'd|4', 'e|5'],
    ],
    [
      'by blanks, with signs of Markdown',
      `  -------- ------ ------
  **新收**   **12**   ~~3~~4
  -------- ------ ------`,
      ['新收|12|4'],
    ],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
