// Text far beyond what a report has: without a bound, or with backtracking, these tests would not end.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintReport } from '../../src/lint/lint.js';
import { form, report } from '../testing/reports.js';

const CHARACTERS = 5_000_000;

function codesOf(prose: string): string[] {
  const text = form().replace('\n', () => `\n\n一、总体情况\n\n${prose}\n\n`);
  return lintReport(report(text), { language: 'zh' }).diagnostics.map(({ code }) => code);
}

describe('five million characters', () => {
  it.each([
    ['digits and commas', '1234567,'],
    ['units', '1件'],
    ['claims', '收到政府信息公开申请1件，'],
    ['fillers', '政府信息公开申请'],
    ['fillers before a figure', '收到公民、法人和其他组织提出的政府信息公开'],
    ['denials', '未收到政府信息公开'],
    ['lists of parts', '其中1件，'],
    ['shares', '8件，占66.7%，'],
    ['years', '2019年'],
    ['periods', '自20241'],
    ['contacts', '如有疑问请联系白石县'],
    ['blanks', 'X_'],
    ['declarations', '报告由'],
    ['quotes', '《'],
    ['ends of sentences', '。'],
    ['percentages', '%占'],
    ['shares without a figure', '占总数总量'],
    ['growth', '12件,增加'],
    ['names that do not end', '《\n一、'],
    ['carry-overs by year', '2023年结转2025年2件，'],
    ['comparisons', '较2023年'],
    ['numerals', '二〇二四年一月'],
    ['nobodies', '无人申请'],
    ['disputes', '行政复议1件，'],
  ])('of %s are linted in passing', (_, part) => {
    const codes = codesOf(`${part.repeat(Math.ceil(CHARACTERS / part.length))}。`);
    expect(codes).not.toContain('GR901');
  });

  it('of anything made of the words of reports are linted in passing', () => {
    const words =
      '收到 申请 12 件 ， 其中 未 、 占 5% 2024年 至 1月1日 公开 政府信息 的 行政复议 和 （ ） ： 0'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }), (chosen) => {
        const part = chosen.join('');
        expect(codesOf(`${part.repeat(Math.ceil(300_000 / part.length))}。`)).not.toContain('GR901');
      }),
      { numRuns: 20 },
    );
  });
});
