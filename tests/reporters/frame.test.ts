// Marks stand under what they mark, whatever the line is made of and however it was cropped.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Excerpt } from '../../src/diagnostic/diagnostic.js';
import { frameRows, gutterOf } from '../../src/reporters/frame/frame.js';
import { plainStyle } from '../../src/reporters/frame/style.js';
import { visible } from '../../src/text/visible.js';
import { displayWidth } from '../../src/text/width.js';
import { beside, excerpt, under } from './fixtures.js';
import { above } from './terminal.js';

function render(of: Excerpt, width = 80): string[] {
  return [...frameRows(of, { style: plainStyle, severity: 'error', width, gutter: gutterOf(of) })];
}

function frame(of: Excerpt, width?: number): string {
  return `\n${render(of, width).join('\n')}\n`;
}

const wishes = '坚持以人民为中心，推进决策、执行、管理、服务、结果公开，';

describe('marks under a line', () => {
  test('empty cells of a TSV can be counted and marked one by one', () => {
    const text = '1.属于国家秘密\t1\t0\t\t\t0\t17';
    expect(
      frame(
        excerpt([{ line: 3, text, marks: [under([13, 13], '此格空白'), beside([14, 14], '此格也空白')] }]),
      ),
    ).toMatchInlineSnapshot(`
      "
      3 │ 1.属于国家秘密» 1» 0» » » 0» 17
        │                      ^ 此格空白
        │                        ~ 此格也空白
      "
    `);
  });

  test('an empty cell between commas, at the start and at the end of a line', () => {
    const marks = [under([0, 0], '无行名'), under([4, 4], '空白'), under([7, 7], '缺总计')];
    expect(frame(excerpt([{ line: 3, text: ',12,,0,', marks }]))).toMatchInlineSnapshot(`
      "
      3 │ ,12,,0,
        │ ^ 无行名
        │     ^ 空白
        │        ^ 缺总计
      "
    `);
  });

  test('wide, combining, full-width and unseen characters', () => {
    const text = '１２　e\u0301,\u202e17\x1b[0m,\ufeff3,合计';
    const marks = [
      under('17', '多 1'),
      beside('１２', '全角'),
      beside('\ufeff', '零宽字符'),
      beside('合计', ''),
    ];
    expect(frame(excerpt([{ line: 3, text, marks }]))).toMatchInlineSnapshot(`
      "
      3 │ １２　é,\\u{202E}17␛[0m,\\u{FEFF}3,合计
        │ ~~~~ 全角
        │                 ^^ 多 1
        │                        ~~~~~~~~ 零宽字符
        │                                  ~~~~
      "
    `);
  });

  test('a combining mark without a letter does not join the frame', () => {
    const of = excerpt([{ line: 3, text: '\u030112', marks: [under('12', '此格')] }]);
    expect(render(of)).toEqual(['3 │ \u25cc\u030112', '  │  ^^ 此格']);
  });

  test('unlabelled operands share the row of the total', () => {
    const marks = [under('17', '多 1'), beside('12'), beside([6, 7]), beside([8, 9])];
    expect(frame(excerpt([{ line: 14, text: '总计,12,3,0,17', marks }]))).toMatchInlineSnapshot(`
      "
      14 │ 总计,12,3,0,17
         │      ~~ ~ ~ ^^ 多 1
      "
    `);
  });

  test('overlapping marks get rows of their own', () => {
    const marks = [under('12', '此格'), beside('12,3', ''), beside('总计,12,3', '本行')];
    expect(frame(excerpt([{ line: 14, text: '总计,12,3,0,17', marks }]))).toMatchInlineSnapshot(`
      "
      14 │ 总计,12,3,0,17
         │ ~~~~~~~~~ 本行
         │      ^^ 此格
         │      ~~~~
      "
    `);
  });

  test('a long label wraps beside its mark, or below where the mark stands at the edge', () => {
    const label = '填写 17，各列之和 12+3+0+0+1+0 = 16，多 1；本行其余各列与上年一致';
    const marks = [beside('总计', label), under('17', label)];
    const text = '总计,1234,3456,5678,7890,9012,17';
    expect(frame(excerpt([{ line: 14, text, marks }]), 50)).toMatchInlineSnapshot(`
      "
      14 │ 总计,1234,3456,5678,7890,9012,17
         │ ~~~~ 填写 17，各列之和 12+3+0+0+1+0 = 16，多
         │      1；本行其余各列与上年一致
         │                               ^^
         │ 填写 17，各列之和 12+3+0+0+1+0 = 16，多 1；本
         │ 行其余各列与上年一致
      "
    `);
  });

  test('lines out of order and far apart, one of them without a mark', () => {
    const of = excerpt([
      { line: 120, text: '总计,1', marks: [under('1', '一')] },
      { line: 9, text: '表头,自然人', marks: [] },
      { line: 10, text: '', marks: [under([0, 0], '空行')] },
    ]);
    expect(frame(of)).toMatchInlineSnapshot(`
      "
        9 │ 表头,自然人
       10 │
          │ ^ 空行
          ┆
      120 │ 总计,1
          │      ^ 一
      "
    `);
  });

  test('a mark past the end of its line or on a line that is not there does no harm', () => {
    const of: Excerpt = {
      path: 'a.csv',
      lines: [{ line: 1, text: '总计' }],
      marks: [
        { line: 1, column: 9, endColumn: 12, primary: true, label: '越界' },
        { line: 7, column: 1, endColumn: 2, primary: false, label: '不显示' },
      ],
    };
    expect(frame(of)).toMatchInlineSnapshot(`
      "
      1 │ 总计
        │     ^ 越界
      "
    `);
  });
});

describe('lines wider than the terminal', () => {
  test('are cut around the mark', () => {
    const text = `${wishes.repeat(4)}全年新收申请128件，${wishes.repeat(4)}`;
    expect(frame(excerpt([{ line: 7, text, marks: [under('128件', '表三写 126')] }]))).toMatchInlineSnapshot(`
      "
      7 │ …管理、服务、结果公开，全年新收申请128件，坚持以人民为中心，推进决策、执行…
        │                                    ^^^^^ 表三写 126
      "
    `);
  });

  test('lose the middle between marks that are far apart', () => {
    const text = `全年新收申请128件，${wishes.repeat(8)}办结申请126件。`;
    const marks = [beside('128件', '新收'), under('126件', '办结')];
    expect(frame(excerpt([{ line: 7, text, marks }]))).toMatchInlineSnapshot(`
      "
      7 │ 全年新收申请128件，坚持以人民为中心，推进…服务、结果公开，办结申请126件。
        │             ~~~~~ 新收
        │                                                                   ^^^^^ 办结
      "
    `);
  });

  test('lose the middle of a mark that is itself too long', () => {
    const marks = [under(wishes.repeat(3), '与去年相同')];
    expect(frame(excerpt([{ line: 7, text: wishes.repeat(3), marks }]), 60)).toMatchInlineSnapshot(`
      "
      7 │ 坚持以人民为中心，推进决策、…行、管理、服务、结果公开，
        │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        │ 与去年相同
      "
    `);
  });

  test('keep the primary mark whole before the others', () => {
    const text = `${wishes}${'1234567890'.repeat(4)}，${'0987654321'.repeat(4)}`;
    const marks = [under('1234567890'.repeat(4), '主'), beside('0987654321'.repeat(4), '次')];
    expect(frame(excerpt([{ line: 7, text, marks }]), 60)).toMatchInlineSnapshot(`
      "
      7 │ …1234567890123456789012345678901234567890…098765…654321
        │  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 主
        │                                           ~~~~~~~~~~~~~
        │                                           次
      "
    `);
  });

  test('without a mark show their beginning', () => {
    expect(frame(excerpt([{ line: 7, text: wishes.repeat(3), marks: [] }]), 40)).toMatchInlineSnapshot(`
      "
      7 │ 坚持以人民为中心，推进决策、执行、…
      "
    `);
  });

  test('of a million characters, without a mark or with one among rare ideographs', () => {
    const text = '𠮷'.repeat(500_000);
    const source = (what: readonly [number, number][]) =>
      render(excerpt([{ line: 1, text, marks: what.map((span) => under(span)) }]))[0];
    expect(source([])).toBe(`1 │ ${'𠮷'.repeat(37)}…`);
    expect(source([[500_001, 500_003]])).toMatch(/^1 │ …𠮷+…$/u);
  });

  test('of a million characters cost next to nothing', () => {
    const text = `12,${'公开'.repeat(500_000)},17${'公开'.repeat(500_000)}`;
    const marks = [under([1_000_004, 1_000_006], '此处'), beside('12', '开头')];
    const started = performance.now();
    const rows = render(excerpt([{ line: 1, text, marks }]));
    expect(performance.now() - started).toBeLessThan(300);
    expect(above(rows[0]!, rows[2]!, /\^+/)).toBe('17');
    expect(above(rows[0]!, rows[1]!, /~+/)).toBe('12');
  });

  test('with more marks than columns still end', () => {
    const text = '1,'.repeat(400);
    const marks = Array.from({ length: 200 }, (_, i) => beside([i * 4, i * 4 + 1]));
    const rows = render(excerpt([{ line: 1, text, marks: [under([798, 799], '末尾'), ...marks] }]), 40);
    expect(rows.every((row) => displayWidth(row) <= 40)).toBe(true);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/~ +\^$/u);
    expect(rows[2]).toMatch(/末尾$/u);
  });
});

const character = fc.constantFrom(
  ...'总计一（），,. 12',
  '\t',
  '１',
  '\u3000',
  'e\u0301',
  '𠮷',
  '\x1b',
  '\u202e',
  '\ud83d',
);

/** A line cut into three, the middle to be marked. */
const marked = (most: number) =>
  fc.tuple(
    fc.array(character, { maxLength: most }),
    fc.array(character, { minLength: 1, maxLength: 12 }),
    fc.array(character, { maxLength: most }),
  );

/** What the frame draws for a text. */
const drawn = (text: string) => [...text].map((c) => (c === '\t' ? '» ' : visible(c))).join('');

describe('for any line', () => {
  test('the underline covers exactly what is marked', () => {
    fc.assert(
      fc.property(marked(12), ([head, what, tail]) => {
        const from = head.join('').length;
        const text = [...head, ...what, ...tail].join('');
        const marks = [under([from, from + what.join('').length], '此处')];
        const rows = render(excerpt([{ line: 1, text, marks }]), 800);
        expect(above(rows[0]!, rows[1]!, /\^+/)).toBe(drawn(what.join('')));
      }),
      { numRuns: 1000 },
    );
  });

  test('cropping keeps to the width and leaves a mark whole that fits', () => {
    fc.assert(
      fc.property(
        marked(150),
        fc.integer({ min: 40, max: 120 }),
        fc.string({ unit: 'binary' }),
        ([head, what, tail], width, label) => {
          const from = head.join('').length;
          const text = [...head, ...what, ...tail].join('');
          const of = excerpt([{ line: 1, text, marks: [under([from, from + what.join('').length], label)] }]);
          const rows = render(of, width);
          for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(width);
          const whole = drawn(what.join(''));
          if (displayWidth(whole) <= width - 7) expect(above(rows[0]!, rows[1]!, /\^+/)).toBe(whole);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
