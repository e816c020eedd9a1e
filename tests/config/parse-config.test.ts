// What a configuration may say, and how each mistake in it is told with its place.

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { globMatcher } from '../../src/config/globs.js';
import { parseConfig } from '../../src/config/parse-config.js';
import { rules } from '../../src/generated/rules/all.js';
import { lintReport } from '../../src/lint/lint.js';
import { textDocument } from '../../src/readers/text.js';
import { configurationReport } from '../../src/report/assemble.js';

function told(text: string): string[] {
  const { problems } = parseConfig(text);
  const report = configurationReport('c.json', textDocument('c.json', text, 'json'), problems);
  return lintReport(report, { language: 'zh' }).diagnostics.map(({ message, location }) => {
    const place = 'line' in location ? `${location.line}:${location.column}` : '-';
    return `${place} ${message}`;
  });
}

test.each([{}, [], 1, null, true, { a: {} }, [[{}]]])(
  'any other shape is a fault with its place: %j',
  (value) => {
    for (const text of [
      JSON.stringify({ rules: { GR301: value } }),
      JSON.stringify({ rules: value === null ? 1 : [value] }),
      JSON.stringify({ exceptions: [{ reason: value }] }),
      JSON.stringify({ thresholds: { GR601: { count: value === 1 ? 'x' : value } } }),
    ])
      expect(told(text)).toEqual([expect.stringMatching(/^1:\d+ /u)]);
  },
);

test('comments and trailing commas are welcome', () => {
  const { config, problems } = parseConfig(`{
    // 本单位
    "rules": { "GR2": "off", /* 名称 */ "row-total-mismatch": "warning", },
    "exceptions": [{ "reason": "x", "year": [2022, 2023], "until": "2024-02-29" }],
  }`);
  expect(problems).toEqual([]);
  expect(config?.rules).toEqual({ GR2: 'off', 'row-total-mismatch': 'warning' });
});

test.each([
  ['', ['1:1 不是有效的 JSON']],
  ['{', ['1:2 不是有效的 JSON']],
  ['{"rules" {}}', ['1:10 不是有效的 JSON']],
  ['[]', ['1:1 “gov-report.config.json”应为一组设置 { }']],
  ['{\n  "rulez": {}\n}', ['2:3 没有“rulez”这项设置，最接近的是“rules”']],
  ['{"quiet": "yes"}', ['1:11 “quiet”应为 true 或 false']],
  ['{"ignore": 3}', ['1:12 “ignore”应为文字、列表 [ ]']],
  ['{"maxWarnings": -1}', ['1:17 “maxWarnings”不能是 -1，可以是 >= 0']],
  ['{"edition": "2020"}', ['1:13 “edition”不能是 "2020"，可以是 auto, 2014, website, 2019, 2021']],
  ['{"edition": ""}', ['1:13 “edition”不能是 ""']],
  ['{"language": "fr"}', ['1:14 “language”不能是 "fr"，可以是 zh, en']],
  ['{"rules": {"GR301": "warn"}}', ['1:21 “GR301”不能是 "warn"，可以是 off, info, warning, error']],
  ['{"rules": {"GR301": "eror"}}', ['1:21 “GR301”不能是 "eror"，可以是 error']],
  ['{"rules": {"GR3001": "off"}}', ['1:12 没有“GR3001”这项设置，最接近的是“GR301”']],
  ['{"rules": {"gr301": "off"}}', ['1:12 没有“gr301”这项设置，最接近的是“GR301”']],
  ['{"overrides": [{"rules": {"x": "off"}}]}', ['1:27 没有“x”这项设置']],
  ['{"exceptions": [{"rule": "GR301"}]}', ['1:17 缺少“reason”']],
  ['{"exceptions": [{"reason": " "}]}', ['1:28 “reason”不能是 " "']],
  [
    '{"exceptions": [{"reason": "x", "until": "2023-02-29"}]}',
    ['1:42 “until”不能是 2023-02-29，可以是 YYYY-MM-DD'],
  ],
  ['{"exceptions": [{"reason": "x", "until": "明年"}]}', ['1:42 “until”不能是 "明年"，可以是 YYYY-MM-DD']],
  [
    '{"rules": {"GR101": "off"}}',
    ['1:12 GR101 表示没有完成检查，不能降低级别、关闭或列为例外；不检查的文件请写入 ignore'],
  ],
  [
    '{"exceptions": [{"rule": ["GR1", "no-report-table"], "reason": "x"}]}',
    ['1:26 no-report-table 表示没有完成检查，不能降低级别、关闭或列为例外；不检查的文件请写入 ignore'],
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
  expect(parseConfig(text).config).toBeUndefined();
});

test('deep nesting and long texts are refused, not crashed on', () => {
  expect(told(`{"rules":${'['.repeat(200_000)}`)).toHaveLength(1);
  for (const depth of [200, 3000, 5000]) expect(told('['.repeat(depth) + ']'.repeat(depth))).toHaveLength(1);
  expect(told(`{"rules":"${'x'.repeat(2 ** 20)}"}`)).toHaveLength(1);
});

test('any text gives a configuration or says what is wrong', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const { config, problems } = parseConfig(text);
      expect(config === undefined).toBe(problems.length > 0);
    }),
    { numRuns: 500 },
  );
});

describe('the published schema', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

  test.each(rules.map(({ code, name, aborts }) => [code, name, aborts] as const))(
    'knows %s %s, and so does the program',
    (code, name, aborts) => {
      for (const key of [code, name, code.slice(0, 3)]) {
        const config = { rules: { [key]: 'error' } };
        expect(validate(config)).toBe(true);
        expect(parseConfig(JSON.stringify(config)).problems).toEqual([]);
        const lowered = parseConfig(JSON.stringify({ rules: { [key]: 'off' } })).problems;
        expect(lowered).toHaveLength(aborts && key !== code.slice(0, 3) ? 1 : 0);
      }
    },
  );

  test('agrees with the program on random settings', () => {
    const value = fc.oneof(
      fc.constantFrom('off', 'zh', 'GR301', 'x', '2024-01-31', 'pretty'),
      fc.integer(),
      fc.boolean(),
    );
    const some = fc.oneof(value, fc.array(value, { maxLength: 2 }));
    const keys = fc.constantFrom('rule', 'files', 'office', 'year', 'table', 'row', 'column', 'reason', 'x');
    const entry = fc.dictionary(keys, some, { maxKeys: 4 });
    const settings = fc.record(
      {
        language: value,
        quiet: value,
        maxWarnings: value,
        ignore: some,
        exceptions: fc.array(entry, { maxLength: 2 }),
        overrides: fc.array(entry, { maxLength: 2 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(settings, (config) => {
        const isValid = validate(config);
        expect(parseConfig(JSON.stringify(config)).problems.length === 0).toBe(isValid);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['*.csv', 'a.csv', true],
  ['*.csv', '2024/下级/a.csv', true],
  ['2024/*.csv', '2024/a.csv', true],
  ['2024/*.csv', '2024/x/a.csv', false],
  ['2024/**', '2024/x/a.csv', true],
  ['2024', '2024/x/a.csv', true],
  ['./2024/', '2024/a.csv', true],
  ['2024', '2023/a.csv', false],
  ['草稿', '2024/草稿/a.csv', false],
  ['**/草稿', '2024/草稿/a.csv', true],
  ['{a,b}-*.csv', 'x/b-2024.csv', true],
])('glob %s on %s: %s', (glob, path, matches) => {
  expect(globMatcher([glob])(path)).toBe(matches);
});
