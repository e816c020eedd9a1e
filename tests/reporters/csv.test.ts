// The rows for spreadsheets: nothing is a formula, and a spreadsheet reads back what was meant.

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../src/diagnostic/diagnostic.js';
import { createCsvReporter } from '../../src/reporters/csv.js';
import { blocksOf } from '../../src/reporters/frame/blocks.js';
import { visible } from '../../src/text/visible.js';
import { balance, diagnostic, options, result } from './fixtures.js';
import { hostileRun, write } from './hostile.js';

function rows(results: readonly ReportResult[], language: 'zh' | 'en' = 'zh'): string[][] {
  const text = write(createCsvReporter(options({ language })), results);
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1, -2), { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
}

test('whatever the reports hold', () => {
  fc.assert(
    fc.property(hostileRun, (results) => {
      const [header, ...found] = rows(results);
      const told = results.flatMap(blocksOf);
      expect(found).toHaveLength(told.length);
      found.forEach((row, i) => {
        expect(row).toHaveLength(header!.length);
        expect(row.filter((cell) => /^[=+@\t\r]|^-(?!\d)/u.test(cell))).toEqual([]);
        const message = row[header!.indexOf('问题')]!;
        expect([message, message.replace(/^'/u, '')]).toContain(visible(told[i]!.message));
      });
    }),
  );
});

describe('a finding', () => {
  test('has its place, its figures and the words for it', () => {
    const sheet = diagnostic({
      location: { sheet: '表三', address: 'D7' },
      cells: [{ id: 'requests/granted/total', role: 'subject', value: -3, raw: '-3', location: {} }],
      actual: -3,
    });
    const [header, first, second] = rows([result([balance({ severity: 'warning' }), sheet])]);
    const told = (row: string[] | undefined) =>
      Object.fromEntries(header!.map((name, i) => [name, row?.[i]]));
    expect(told(first)).toMatchObject({
      文件: '某局-2024.csv',
      机关: '某局',
      年度: '2024',
      级别: '警告',
      规则: 'GR303',
      行: '9',
      列: '26',
      推断: '（七）总计改为 14 后，“办理结果总计”（GR302）与“勾稽关系”（GR303）同时成立',
    });
    expect(told(second)).toMatchObject({
      行: '',
      位置: '表三!D7',
      涉及的数字: 'requests/granted/total=-3',
      填写: '-3',
      应为: '',
    });
  });

  test('has its headings in the language', () => {
    expect(rows([], 'en')[0]!.slice(0, 4)).toEqual(['file', 'office', 'year', 'edition']);
  });
});
