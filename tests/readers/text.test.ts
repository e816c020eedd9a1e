// Limits of what is read as a report, and the marks of pages inside it.

import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/readers/limits.js';
import { readText } from '../../src/readers/text.js';

const encoder = new TextEncoder();
const limits = { ...LIMITS.text, rows: 200, columns: 40 };

function read(text: string, format = 'csv') {
  const result = readText('a.csv', encoder.encode(text), format, limits);
  if ('unreadable' in result) throw new Error(result.unreadable.kind);
  return result.document;
}

function cells(text: string): string[][] {
  return read(text).rows.map((row) => row.cells.map((cell) => cell.text));
}

describe('a file beyond the limits', () => {
  it('of more bytes is not read, with both sizes', () => {
    expect(readText('a.csv', new Uint8Array(101), 'csv', { ...limits, bytes: 100 })).toEqual({
      unreadable: { kind: 'too-large', what: 'bytes', found: 101, limit: 100 },
    });
  });

  it.each([
    ['delimited', '1,2,3,4\n'],
    ['loose', '公开\n'],
  ])('of more %s rows is not read, with the limit', (_, line) => {
    const result = readText('a.csv', encoder.encode(line.repeat(201)), 'csv', limits);
    expect(result).toMatchObject({ unreadable: { kind: 'too-large', what: 'rows', limit: 200 } });
  });

  it('of just as many bytes and rows is read', () => {
    const bytes = encoder.encode('1,2,3,4\n'.repeat(200));
    const result = readText('a.csv', bytes, 'csv', { ...limits, bytes: bytes.length });
    expect('document' in result && result.document.rows).toHaveLength(200);
  });
});

describe('a line beyond any table', () => {
  it.each([
    ['with 100 000 cells', `${'0,'.repeat(100_000)}0\n1,2,3\n`],
    ['with one cell too many', `1,2,3\n4,5,6\n${'0,'.repeat(40)}0\n`],
    ['of millions of separators', ','.repeat(4_000_000)],
    ['of millions of quoted cells that never close', '"0,'.repeat(1_000_000)],
  ])('%s ends the reading', (_, text) => {
    const result = readText('a.csv', encoder.encode(text), 'csv', limits);
    expect(result).toMatchObject({ unreadable: { kind: 'too-large', what: 'columns', limit: 40 } });
  });

  it('with just as many cells as a row may have is a row', () => {
    expect(cells(`1,2,3\n4,5,6\n${'0,'.repeat(39)}0\n`).at(-1)).toHaveLength(40);
  });

  it.each([
    ['without a blank', '公'.repeat(2_500_000)],
    ['of words', '公开 '.repeat(1_000_000)],
    ['of quotes', '"'.repeat(4_000_000)],
  ])('of many megabytes, %s, is read whole', (_, line) => {
    const { rows, raw } = read(line);
    expect(rows).toHaveLength(1);
    expect(raw(rows[0]!.place).length).toBeGreaterThan(line.length - 2);
  });
});

describe('the format', () => {
  it.each([
    ['a\tb\t1\t2\t3\n1\t2\t3\t4\t5\n', '', 'tsv'],
    ['a,b\n1,2,3\n', '', 'txt'],
    ['a,b\n1,2,3\n', 'csv', 'csv'],
    ['a,b\n1,2,3\n', 'md', 'md'],
  ])('of %j named %j is %s', (text, given, expected) => {
    expect(read(text, given).format).toBe(expected);
  });
});

it.each([
  ['stars', '*'],
  ['blanks', ' '],
  ['line separators', '\u2028'],
  ['marks of a quotation', '> '],
])('a title sign before many %s is taken off in passing', (_, sign) => {
  const text = cells(`# a${sign.repeat(300_000)}b\n`)
    .flat()
    .join('');
  expect(text).toMatch(/a.*b$/su);
});

describe('rows', () => {
  it.each([
    [
      'blank lines are none, but are counted before the next',
      '1,2,3\n\n\n4,5,6\n',
      [
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'separators alone are a row of empty cells',
      '1,2,3\n,,\n',
      [
        ['1', '2', '3'],
        ['', '', ''],
      ],
    ],
    [
      'a form feed alone is a blank line',
      '1,2,3\n\f\n4,5,6\n',
      [
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'a rule of Markdown is none',
      '| 规章 | 1 | 2 |\n|---|:-:|--:|\n| 许可 | 3 | 4 |\n',
      [
        ['规章', '1', '2'],
        ['许可', '3', '4'],
      ],
    ],
    [
      'a row of empty Markdown cells is one',
      '| 规章 | 1 | 2 |\n|  |  |  |\n',
      [
        ['规章', '1', '2'],
        ['', '', ''],
      ],
    ],
    [
      'a break and a pipe inside a Markdown cell',
      '| 商业<br>企业 | a\\|b | 2 |\n| x | 1 | 2 |\n',
      [
        ['商业\n企业', 'a|b', '2'],
        ['x', '1', '2'],
      ],
    ],
    [
      'signs of Markdown with a backslash before them',
      '| 1\\.属于国家秘密 | \\(一\\) | 2 |\n| x | 1 | 2 |\n',
      [
        ['1.属于国家秘密', '(一)', '2'],
        ['x', '1', '2'],
      ],
    ],
    [
      'a Markdown table in a quotation',
      '> | 规章 | 1 | 2 |\n> |---|:-:|--:|\n> | 许可 | 3 | 4 |\n',
      [
        ['规章', '1', '2'],
        ['许可', '3', '4'],
      ],
    ],
    [
      'a rule of dashes is none, and dashes in place of figures are a row',
      '规章  1  2\n----- ------ -----\n-  -  -\n',
      [
        ['规章', '1', '2'],
        ['-', '-', '-'],
      ],
    ],
    ['running text keeps its blanks', '本 年 度 没 有\n', [['本 年 度 没 有']]],
    ['figures behind a label are cut at single blanks', '规章 0 0 0\n', [['规章', '0', '0', '0']]],
    ['a figure that ends a sentence is none', '共收到申请。其中 3\n', [['共收到申请。其中 3']]],
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('of tabs alone are rows of empty cells, as those of commas are', () => {
    expect(cells('1\t2\t3\n\t\t\n')).toEqual([
      ['1', '2', '3'],
      ['', '', ''],
    ]);
  });

  it('know how many blank lines stand before them', () => {
    expect(read('1,2,3\n\n \n4,5,6\n7,8,9\n').rows.map(({ gapBefore }) => gapBefore)).toEqual([0, 2, 0]);
  });
});

describe('lines broken at a width', () => {
  const SENTENCES = ['本年度我局主动公开政府信息三十八条，其中', '通过网站公开二十条，通过公众号公开十二条'];
  it.each([
    [
      'are one paragraph',
      [...SENTENCES, '，其余在公报上刊登。'],
      [[...SENTENCES, '，其余在公报上刊登。'].join('')],
    ],
    [
      'keep words apart',
      ['本年度我局收到申请，申请人是 Green', 'Stone 等，均按时答复'],
      ['本年度我局收到申请，申请人是 Green Stone 等，均按时答复'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(cells(`${lines.join('\n')}\n`).flat()).toEqual(expected);
  });

  it('are none where a line is longer than any width', () => {
    const long = '本年度我局主动公开政府信息三十八条，'.repeat(8);
    expect(cells(`${long}均已按时公开。\n其余在公报上刊登，没有收费\n`)).toHaveLength(2);
  });
});

describe('rows of one value each', () => {
  it.each([
    ['commas', '行政许可,5\n行政处罚,3\n'],
    ['tabs', '行政许可\t5\n行政处罚\t3\n'],
    ['pipes', '| 行政许可 | 5 |\n| 行政处罚 | 3 |\n'],
    ['wide commas', '行政许可，5\n行政处罚，3\n'],
    ['quotes', '"行政许可","5"\n"行政处罚","3"\n'],
  ])('are cut at their %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['行政许可', '5'],
      ['行政处罚', '3'],
    ]);
  });

  it('and prose that ends with a figure stays prose', () => {
    expect(cells('全年共收到申请，其中办结12\n')).toHaveLength(1);
  });
});
