// The page a clerk reads, in both languages and at both widths.

import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChalkStyle } from '../../src/cli/io/chalk-style.js';
import type { ReportResult } from '../../src/diagnostic/diagnostic.js';
import { createPrettyReporter } from '../../src/reporters/pretty.js';
import type { ReporterOptions } from '../../src/reporters/reporter.js';
import { displayWidth } from '../../src/text/width.js';
import { balance, diagnostic, excerpt, options, result, summary, under, unreadable } from './fixtures.js';

function report(of: ReportResult, overrides: Partial<ReporterOptions> = {}): string {
  return `\n${createPrettyReporter(options(overrides)).report(of)}`;
}

describe('one diagnostic', () => {
  test('a row total, in Chinese', () => {
    expect(report(result([diagnostic()]))).toMatchInlineSnapshot(`
      "
      错误 GR301 row-total-mismatch  表三“（一）予以公开”：总计填写 17，各列之和为 16
         ╭─ 某局-2024.csv:14:21
         │
      14 │ （一）予以公开,12,3,0,0,1,0,17
         │                ~~~~~~~~~~~~ 12+3+0+0+1+0 = 16
         │                             ^^ 填写 17，多 1
         │
         = 依据：年度报告格式（国办公开办函〔2021〕30号）表三
         = 处理：对照台账核对本行各列，改正总计或有误的一列
         = 详见：gov-report explain GR301

      "
    `);
  });

  test('a row total, in English', () => {
    const english = diagnostic({
      message: 'Table 3, row “（一）予以公开”: the total is 17, the columns add up to 16',
      help: 'Check the columns of this row against your records; correct the total or the column that is wrong',
      notes: ['12+3+0+0+1+0 = 16'],
      basis: 'Annual report format (国办公开办函〔2021〕30号), table 3',
    });
    expect(report(result([english]), { language: 'en' })).toMatchInlineSnapshot(`
      "
      error GR301 row-total-mismatch  Table 3, row “（一）予以公开”: the total is 17,
        the columns add up to 16
         ╭─ 某局-2024.csv:14:21
         │
      14 │ （一）予以公开,12,3,0,0,1,0,17
         │                ~~~~~~~~~~~~ 12+3+0+0+1+0 = 16
         │                             ^^ 填写 17，多 1
         │
         = note: 12+3+0+0+1+0 = 16
         = basis: Annual report format (国办公开办函〔2021〕30号), table 3
         = help: Check the columns of this row against your records; correct the total
                 or the column that is wrong
         = see: gov-report explain GR301

      "
    `);
  });

  test('a balance over four lines, with what was probably meant', () => {
    expect(report(result([balance()]))).toMatchInlineSnapshot(`
      "
      错误 GR303 balance-mismatch  表三“自然人”列：（一）+（二）= 15，（七）总计 +
        （四）= 14，相差 1
          ╭─ 某局-2024.csv:9:26
          │
        9 │ 一、本年新收政府信息公开申请数量,12,3,0,0,1,0,16
          │                                  ^^ （一）12
       10 │ 二、上年结转政府信息公开申请数量,3,0,0,0,0,0,3
          │                                  ^ （二）3
          ┆
       33 │ （七）总计,13,3,0,0,1,0,17
          │            ~~ （七）13
          ┆
      104 │ 四、结转下年度继续办理,1,0,0,0,0,0,1
          │                        ~ （四）1，四格之和应当两边相等
          │
          = 说明：左边 12+3 = 15，右边 13+1 = 14
          = 说明：两边都可能有误：本规则不判断应改哪一格
          = 推断：（七）总计改为 14 后，“办理结果总计”（GR302）与“勾稽关系”（GR303）同
                  时成立
          = 依据：年度报告格式（国办公开办函〔2021〕30号）表三
          = 处理：对照台账核对本行各列，改正总计或有误的一列
          = 详见：gov-report explain GR303

      "
    `);
  });

  test('the same at 120 columns', () => {
    expect(report(result([balance({ severity: 'warning' })]), { width: 120 })).toMatchInlineSnapshot(`
      "
      警告 GR303 balance-mismatch  表三“自然人”列：（一）+（二）= 15，（七）总计 +（四）= 14，相差 1
          ╭─ 某局-2024.csv:9:26
          │
        9 │ 一、本年新收政府信息公开申请数量,12,3,0,0,1,0,16
          │                                  ^^ （一）12
       10 │ 二、上年结转政府信息公开申请数量,3,0,0,0,0,0,3
          │                                  ^ （二）3
          ┆
       33 │ （七）总计,13,3,0,0,1,0,17
          │            ~~ （七）13
          ┆
      104 │ 四、结转下年度继续办理,1,0,0,0,0,0,1
          │                        ~ （四）1，四格之和应当两边相等
          │
          = 说明：左边 12+3 = 15，右边 13+1 = 14
          = 说明：两边都可能有误：本规则不判断应改哪一格
          = 推断：（七）总计改为 14 后，“办理结果总计”（GR302）与“勾稽关系”（GR303）同时成立
          = 依据：年度报告格式（国办公开办函〔2021〕30号）表三
          = 处理：对照台账核对本行各列，改正总计或有误的一列
          = 详见：gov-report explain GR303

      "
    `);
  });

  test('a file that could not be read', () => {
    expect(report(result([unreadable()], { path: '不存在.csv', failed: true }))).toMatchInlineSnapshot(`
      "
      错误 GR101 unreadable-file  无法读取：文件不存在
        ── 不存在.csv
        = 处理：检查路径是否写错
        = 详见：gov-report explain GR101

      "
    `);
  });

  test('a workbook, whose cells have addresses', () => {
    const cell = diagnostic({ location: { sheet: '表三', address: 'I14' }, excerpt: undefined });
    expect(report(result([cell], { path: '某局-2024.xlsx' }))).toContain('── 某局-2024.xlsx:表三!I14\n');
  });

  test('a place in another file', () => {
    const location = { path: '某局-2023.csv', line: 40, column: 9, endLine: 40, endColumn: 10 };
    expect(report(result([diagnostic({ location })]))).toContain('╭─ 某局-2023.csv:40:9\n');
  });

  test('an excerpt without lines is no excerpt', () => {
    expect(report(result([diagnostic({ excerpt: excerpt([]) })]))).toContain('── 某局-2024.csv:14:21\n');
  });
});

describe('a run', () => {
  const warning = diagnostic({ severity: 'warning', code: 'GR202' });
  const info = diagnostic({ severity: 'info', code: 'GR601' });

  test('keeps the order given and leaves a blank line behind each diagnostic', () => {
    const output = report(result([warning, diagnostic(), info]));
    expect([...output.matchAll(/^(错误|警告|提示) (GR\d+)/gmu)].map(([, , code]) => code)).toEqual([
      'GR202',
      'GR301',
      'GR601',
    ]);
    expect(output.split('\n\n')).toHaveLength(4);
  });

  test('quiet shows errors only', () => {
    expect(report(result([warning, diagnostic(), info]), { quiet: true })).toBe(
      report(result([diagnostic()])),
    );
  });

  test('prints nothing for a clean report, and nothing at the beginning', () => {
    const reporter = createPrettyReporter(options());
    expect(reporter.begin() + reporter.report(result([]))).toBe('');
  });

  test.each([
    [
      { reports: 3, errors: 2, warnings: 1 },
      '共检查 3 份报告：2 个错误，1 个警告',
      'Checked 3 reports: 2 errors, 1 warning',
    ],
    [
      { reports: 10, faulty: 3, errors: 4 },
      '共检查 10 份报告，其中 3 份有问题：4 个错误',
      'Checked 10 reports, 3 with findings: 4 errors',
    ],
    [{ reports: 1, faulty: 1, errors: 4 }, '共检查 1 份报告：4 个错误', 'Checked 1 report: 4 errors'],
    [{ reports: 1 }, '共检查 1 份报告：未发现问题', 'Checked 1 report: no problems found'],
    [{ reports: 2, infos: 1 }, '共检查 2 份报告：1 条提示', 'Checked 2 reports: 1 info'],
    [
      { reports: 2, errors: 1, failed: 1 },
      '共检查 2 份报告：1 个错误，1 份无法读取',
      'Checked 2 reports: 1 error, 1 unreadable',
    ],
    [{ reports: 0 }, '没有检查任何报告', 'No report was checked'],
  ])('ends %j with one line', (counts, zh, en) => {
    for (const [language, line] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const reporter = createPrettyReporter(options({ language, quiet: true }));
      expect(reporter.end(summary(counts))).toBe(`${line}\n`);
    }
  });
});

describe('colour', () => {
  test('adds nothing that the plain text does not say', () => {
    const colourful = report(result([diagnostic(), balance()]), { style: createChalkStyle(1) });
    expect(colourful).not.toBe(report(result([diagnostic(), balance()])));
    expect(stripVTControlCharacters(colourful)).toBe(report(result([diagnostic(), balance()])));
  });

  test('is absent at level 0', () => {
    const style = createChalkStyle(0);
    expect(report(result([diagnostic()]), { style })).toBe(report(result([diagnostic()])));
  });

  test('every piece is painted once, so that a style may escape it', () => {
    const paint = (text: string) => `⟦${text}⟧`;
    const style = {
      error: paint,
      warning: paint,
      info: paint,
      related: paint,
      strong: paint,
      dim: paint,
      path: paint,
      code: paint,
      success: paint,
      text: paint,
    };
    const output = report(result([diagnostic(), balance(), unreadable()]), { style });
    expect(output.replace(/⟦[^⟦⟧]*⟧/gu, '').trim()).toBe('');
  });
});

describe('foreign text', () => {
  const hostile = '表三\x1b[2J\x07\u202e\u2066（一）\r\n\t12\x9b31m';

  test('cannot reach the terminal from any part of a diagnostic', () => {
    const output = report(
      result(
        [
          diagnostic({
            message: hostile,
            help: hostile,
            basis: hostile,
            notes: [hostile],
            guesses: [hostile],
            excerpt: excerpt([{ line: 1, text: hostile, marks: [under('12', hostile)] }]),
          }),
          diagnostic({ location: { sheet: hostile, address: hostile } }),
        ],
        { path: hostile },
      ),
    );
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(output).toContain('␛[2J␇');
  });

  test('keeps to the width, the location aside, which stays in one piece', () => {
    const part = fc.string({ unit: fc.constantFrom(...'总计（）“”，。 12+a\t', '\x1b'), maxLength: 200 });
    fc.assert(
      fc.property(part, part, part, fc.integer({ min: 40, max: 130 }), (message, help, note, width) => {
        const output = report(result([diagnostic({ message, help, notes: [note] })]), { width });
        for (const row of output.split('\n')) {
          if (!row.includes('╭─')) expect(displayWidth(row)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 300 },
    );
  });
});
