// One line a diagnostic, fit for grep.

import { describe, expect, test } from 'vitest';
import { createConciseReporter } from '../../src/reporters/concise.js';
import { balance, diagnostic, options, result, summary, unreadable } from './fixtures.js';

const message = '表三“（一）予以公开”：总计填写 17，各列之和为 16';

describe('concise', () => {
  test.each([
    ['a place in a text', diagnostic(), `某局-2024.csv:14:21: 错误 GR301 ${message}\n`],
    [
      'a cell of a workbook',
      diagnostic({ location: { sheet: '表 三', address: 'I14' } }),
      `某局-2024.csv:表 三!I14: 错误 GR301 ${message}\n`,
    ],
    ['a file as a whole', unreadable(), '某局-2024.csv: 错误 GR101 无法读取：文件不存在\n'],
    [
      'a message of several lines',
      diagnostic({ severity: 'info', message: 'a\nb\x1b[31m' }),
      '某局-2024.csv:14:21: 提示 GR301 a␊b␛[31m\n',
    ],
  ])('%s', (_, of, line) => {
    expect(createConciseReporter(options()).report(result([of]))).toBe(line);
  });

  test('speaks English', () => {
    const reporter = createConciseReporter(options({ language: 'en' }));
    expect(reporter.report(result([diagnostic({ severity: 'warning' })]))).toBe(
      `某局-2024.csv:14:21: warning GR301 ${message}\n`,
    );
  });

  test('a path cannot smuggle in a line', () => {
    const output = createConciseReporter(options()).report(result([unreadable()], { path: 'a\nb.csv' }));
    expect(output).toBe('a␊b.csv: 错误 GR101 无法读取：文件不存在\n');
  });

  test('quiet drops all but errors', () => {
    const both = result([balance({ severity: 'warning' }), diagnostic()]);
    expect(
      createConciseReporter(options({ quiet: true }))
        .report(both)
        .trimEnd()
        .split('\n'),
    ).toHaveLength(1);
    expect(createConciseReporter(options()).report(both).trimEnd().split('\n')).toHaveLength(2);
  });

  test('every line is a diagnostic: nothing for a clean report, no beginning, no end', () => {
    const reporter = createConciseReporter(options());
    expect(reporter.begin() + reporter.report(result([])) + reporter.end(summary({ errors: 2 }))).toBe('');
  });
});
